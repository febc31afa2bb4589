/// Cue words of speech, order, reason and doubt, and of troops.
enum VerbsSpeech {
  /// All of them.
  static let entries = LexiconEntry<CueKind>.table(
    """
    [say-verb]
    say | says | said | saying
    tell | tells | told | telling
    announce | announces | announced | announcing
    confirm | confirms | confirmed | confirming
    add | adds | added | adding
    state | states | stated | stating
    declare | declares | declared | declaring
    report | reports | reported | reporting
    claim | claims | claimed | claiming
    note | notes | noted | noting
    write | writes | wrote | written | writing
    tweet | tweets | tweeted | post | posted | posts
    warn | warns | warned | warning
    condemn | condemns | condemned | condemning
    denounce | denounces | denounced | denouncing
    deny | denies | denied | denying
    reject | rejects | rejected | rejecting
    insist | insists | insisted | insisting
    stress | stresses | stressed | stressing
    emphasise | emphasize | emphasised | emphasized | emphasizes | emphasizing
    explain | explains | explained | explaining
    describe | describes | described | describing
    comment | comments | commented | commenting
    respond | responds | responded | responding
    reply | replies | replied
    reveal | reveals | revealed; disclose | discloses | disclosed
    acknowledge | acknowledges | acknowledged; admit | admits | admitted; concede | conceded
    argue | argues | argued; assert | asserts | asserted | asserting; allege | alleges | alleged
    estimate | estimates | estimated; believe | believes | believed; think | thought
    suggest | suggests | suggested; indicate | indicates | indicated; signal | signalled | signaled
    accuse | accuses | accused | accusing; blame | blames | blamed | blaming
    call | calls | called | calling; vow | vows | vowed | vowing; pledge | pledges | pledged
    threaten | threatens | threatened; promise | promised; swear | swore
    urge | urges | urged | urging; demand | demands | demanded; appeal | appealed
    hail | hails | hailed; praise | praised; welcome | welcomed; defend | defended
    criticise | criticize | criticised | criticized | slam | slammed | decry | decried | blast
      | blasted
    quote | quoted | quotes; cite | cited | cites | citing; brief | briefed
    mourn | mourned | mourns; eulogise | eulogize | eulogized
    speak | speaks | spoke | spoken | speaking; ask | asked; reiterate | reiterated | reiterates
    clarify | clarified; remark | remarked; recall | recalled; conclude | concluded; repeat
      | repeated
    notify | notified; inform | informed | informs; testify | testified; release | released
    have said | has said | had said; is quoted as saying | was quoted as saying | quoted as saying
    [say-noun]
    statement | statements; press release; news release; remark | remarks; comment | comments
    interview; press conference; news conference; briefing; press briefing; speech; address; tweet
    post; letter; report; message; communique; announcement; testimony; news briefing; readout; memo
    [according]
    according to; per; as per; in the words of; as reported by; quoting; citing; based on
    in a statement | in a statement on | in a press release; on X; on Twitter; on Telegram
    on condition of anonymity | speaking on condition of anonymity
      | who spoke on condition of anonymity
    said by; reported by; as stated by; from
    [order-verb]
    order | orders | ordered | ordering
    authorise | authorize | authorised | authorized | authorises | authorizes | authorizing
    direct | directs | directed | directing
    approve | approves | approved | approving
    command | commanded | commands
    instruct | instructed | instructs
    sign off on | signed off on | signing off on
    green-light | green-lighted | green-lit | greenlit | greenlighted
    give the order | gave the order | gave the go-ahead | give the go-ahead | gave the green light
      | gave his approval | give the green light | given the order | gave authorization
    oversee | oversaw; call off | called off; decide on | decided on
    task | tasked; request | requested
    [order-noun]
    at the direction of | at the president's direction | at the order of | at the orders of
    on the orders of | on orders of | on orders from | on the instructions of | under orders from
    at the behest of | at the command of | at the instruction of | by order of
    at President Biden's direction | at President Trump's direction | per the direction of
    direction; orders; order; authorisation | authorization; approval; go-ahead; green light
    instructions; directive; with the approval of; with authorization from
    [response]
    in response to | in direct response to | as a response to | response to | responding to
    in retaliation for | in retaliation to | in retaliation against | as retaliation for
      | retaliation for | retaliating for | retaliatory | in retaliation
    in reprisal for | as reprisal for | in revenge for | to avenge | avenging | revenge for
    in answer to | in reply to | in reaction to | in return for | as punishment for | to punish
    after; following; in the wake of | in the aftermath of | on the heels of; a day after
      | days after
    hours after; less than 24 hours after | within hours of; because of; due to; prompted by
    triggered by; provoked by; sparked by; blamed for; linked to; responsible for; behind; over
    to deter; aimed at deterring; in self-defence | in self-defense; to protect | to defend
    amid; as a result of; against the backdrop of; came after | comes after | come after
    came in response to | come in response to | comes in response to | came as | followed | follows
    designed to; intended to; meant to; in order to; carried out by those who; used to attack
    [earlier]
    last week; last month; last year; in recent weeks; in recent months; previously; earlier
    earlier this week; earlier this month; earlier this year; in the past; before; prior to; ago
    a week ago; a month ago; a year ago; weeks ago; days ago; months ago; years ago; previous; prior
    preceding; past; since; at the time; back in; formerly; already; had previously; in late
    in early; the day before; the week before; the previous day; the previous week; historic
    on previous occasions
    [negation]
    not; n't; no; never; none; neither; nor; without; cannot; unable; fail to | failed to; deny
    did not; does not; do not; has not; have not; had not; was not; were not; is not; are not; isn't
    wasn't; weren't; didn't; doesn't; don't; won't; wouldn't; hasn't; haven't; rather than
    instead of; unlike; except; hardly; no longer; denied; refused; refuse to
      | refused to; ruled out
    [doubt]
    alleged; allegedly; reportedly; apparently; apparent; claimed; purported; purportedly
    supposedly
    suspected; unconfirmed; unverified; disputed; unclear; likely; possibly; probably; presumably
    may; may have; might have; could have; believed to; thought to; said to; reported to; appears to
    appeared to; seems to; not immediately clear; could not independently verify; could not verify
    could not be verified | could not be independently verified; could not confirm
    no independent confirmation; rumoured | rumored; rumours | rumors; preliminary; initial reports
    early indications; suggests; estimated; so-called; under investigation; assessing
    still assessing
    [hypothetical]
    if; would; could; should; may; might; will; shall; unless; whether; plan to | plans to
      | planned to
    planning to; threaten to | threatened to | threatens to; vow to | vowed to; consider
      | considering
    considered; weigh | weighing; prepare to | preparing to | prepared to; intend to | intends to
    is expected to
      | are expected to; expected to; is likely to; going to; ready to; options; possible
    potential; future; in the event of; in case of; any; warned of; warned that; in the coming days
    hypothetical; were to; scheduled to; set to; poised to; want to | wants to; call for | calls for
    [troop-noun]
    troop | troops; soldier | soldiers; force | forces; personnel; military personnel
    service member | service members | servicemember | servicemembers; serviceman | servicemen
    servicewoman | servicewomen; adviser | advisers | advisor | advisors; military adviser
      | military advisers | military advisors; boots on the ground; trainer | trainers; presence
    American | Americans; combat troops; ground troops; special operations forces; special forces
    US troops | U.S. troops | American troops; US soldiers | U.S. soldiers | American soldiers
    US forces | U.S. forces | American forces; US personnel | U.S. personnel | American personnel
    US service members | U.S. service members
      | American service members; contingent; marines; airmen
    troop level | troop levels; military presence; deployment; military force
    [troop-verb]
    have | has | had; station | stationed | stations; deploy | deployed | deploys; base | based
    remain | remains; serve | serving | serves; maintain | maintains; keep | keeps; host | hosts
    house | houses; is home to | home to; there are; still has | still have; number | numbers
      | numbering
    operate | operating | operates; assigned to; present in; on the ground; garrisoned; located
    estimated; approximately; as part of; belonging to; stay | staying
    [troop-change]
    withdraw | withdrew | withdrawn | withdrawal | withdrawing; pull out | pulled out | pullout
    reduce | reduced | reduction | reducing; draw down | drawdown; cut | cutting; send | sending
      | sent
    additional; extra; more; further; reinforcement | reinforcements; former | formerly; once; peak
    at its peak; at the height of; down from; up from; from; planned; dispatch | dispatched; rush
      | rushed
    increase | increased | increasing; new; another; rotate | rotating; bring to
      | brings to; leave | left
    [passive-auxiliary]
    is; are; was; were; be; been; being; am; get | got | gets | getting; have been | has been
      | had been
    was being | were being | is being | are being; will be; to be; may have been; might have been
    could have been; is believed to have been | was believed to have been; were reportedly
    [auxiliary]
    have | has | had | having; do | does | did; will; would; can; could; may; might; must; shall
    should; is; are; was; were; be; been; being
    """)
}
