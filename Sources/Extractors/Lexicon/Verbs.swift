/// What a cue word tells an extractor.
enum CueKind: String, LexiconKind {
  // Strikes by US forces.
  /// A strike as a noun: *air strikes*.
  case strikeNoun = "strike-noun"
  /// A vague noun that is a strike only beside a US actor: *operation*, *response*.
  case actionNoun = "action-noun"
  /// A verb whose object is what was struck: *hit*, *targeted*.
  case strikeVerb = "strike-verb"
  /// A verb whose object is a strike: *carried out* air strikes.
  case conductVerb = "conduct-verb"
  /// A verb of damage, used of strikes and attacks: *destroyed*.
  case damageVerb = "damage-verb"
  /// An adjective before a strike noun: *retaliatory*, *defensive*.
  case strikeModifier = "strike-modifier"
  /// A code name of an operation: no place, group or weapon.
  case operationName = "operation-name"
  /// A word before an ordinal's noun: the third *such*, second *time*.
  case ordinalNoun = "ordinal-noun"
  // Attacks on US forces.
  case attackNoun = "attack-noun"
  case attackVerb = "attack-verb"
  /// A noun after a number that counts attacks: 40 *times*.
  case attackCounter = "attack-counter"
  // Harm.
  case killVerb = "kill-verb"
  case killNoun = "kill-noun"
  case woundVerb = "wound-verb"
  case woundNoun = "wound-noun"
  /// Killed and wounded together: *casualties*.
  case casualtyNoun = "casualty-noun"
  /// A word that denies harm: *no* casualties, nobody.
  case noHarm = "no-harm"
  // Who said it, who ordered it.
  case sayVerb = "say-verb"
  case sayNoun = "say-noun"
  case according
  case orderVerb = "order-verb"
  case orderNoun = "order-noun"
  // How a sentence hangs together.
  /// What follows is the reason: *in response to* attacks.
  case response
  /// The sentence is about something earlier: *last month*, *in December*.
  case earlier
  case negation
  /// A claim that is doubted or only reported.
  case doubt
  /// A threat, plan or condition: no fact.
  case hypothetical
  // Forces.
  /// Who serves: troops, soldiers.
  case troopNoun = "troop-noun"
  /// A verb before a number of troops: *has* 2,500, *deployed*.
  case troopVerb = "troop-verb"
  /// A forerunner of a level that is not present: *former*, *withdraw*, *additional*.
  case troopChange = "troop-change"
  // Grammar.
  case passiveAuxiliary = "passive-auxiliary"
  case auxiliary
}

/// Cue words for strikes and attacks, harm, speech and order.
///
/// Verbs list base form, third person, past, participle and gerund; the canonical name is the base
/// form. The qualifier is not used.
enum Verbs {
  /// Every cue.
  static let entries: [LexiconEntry<CueKind>] =
    strikes + attacks + VerbsHarm.entries + VerbsSpeech.entries

  private static let strikes = LexiconEntry<CueKind>.table(
    """
    [strike-noun]
    strike | strikes
    air strike | air strikes | airstrike | airstrikes | air-strike | air-strikes
    airstrike campaign; aerial strike | aerial strikes; drone strike | drone strikes
    missile strike | missile strikes; cruise missile strike | cruise missile strikes
    precision strike | precision strikes; retaliatory strike | retaliatory strikes
    retaliatory air strike | retaliatory air strikes | retaliatory airstrikes
    defensive strike | defensive strikes; self-defence strike | self-defense strike
      | self-defence strikes | self-defense strikes
    counterstrike | counterstrikes | counter-strike | counter-strikes
    preemptive strike | pre-emptive strike | preemptive strikes | pre-emptive strikes
    reprisal strike | reprisal strikes; punitive strike | punitive strikes
    military strike | military strikes; targeted strike | targeted strikes
    overnight strike | overnight strikes; night-time strikes | nighttime strikes
    necessary and proportionate strikes; kinetic strike | kinetic strikes
    raid | raids; air raid | air raids; aerial raid | aerial raids; airborne raid
    bombing | bombings; bombing raid | bombing raids; bombing run | bombing runs; bombing campaign
    aerial bombing; aerial bombardment | aerial bombardments
    bombardment | bombardments; air attack | air attacks; aerial attack | aerial attacks
    air assault | air assaults; airstrike wave | wave of strikes | wave of airstrikes
    round of strikes | rounds of strikes; series of strikes | series of airstrikes
    barrage of strikes; sortie | sorties; salvo of strikes; shelling; pounding
    targeted killing | targeted killings; assassination | assassinations
    [action-noun]
    operation | operations; military operation | military operations; air operation | air operations
    action | actions; military action | military actions; retaliatory action | retaliatory actions
    defensive action | precision action; response | responses; military response
    retaliation | retaliations; retaliatory response; reprisal | reprisals; counterattack
    counter-attack | counterattacks; mission | missions; campaign | campaigns
    air campaign | air campaigns; offensive | offensives; assault | assaults; engagement
      | engagements
    attack | attacks; hit | hits; blow | blows; blast | blasts; explosion | explosions
    escalation | escalations; intervention; aggression | aggressions; act of aggression
    show of force; wave | waves; round | rounds
    [strike-verb]
    strike | strikes | struck | stricken | striking
    hit | hits | hitting
    target | targets | targeted | targeting
    bomb | bombs | bombed | bombing
    bombard | bombards | bombarded | bombarding
    pound | pounds | pounded | pounding
    attack | attacks | attacked | attacking
    raid | raids | raided | raiding
    shell | shells | shelled | shelling
    blast | blasts | blasted | blasting
    pummel | pummels | pummeled | pummelled | pummeling
    hammer | hammers | hammered | hammering
    engage | engages | engaged | engaging
    retaliate against | retaliated against | retaliating against | hit back at | struck back at
      | hits back at | strike back at | hitting back at | respond against
    take out | took out | taken out | takes out | taking out
    go after | went after | goes after | going after
    fire on | fired on | fire at | fired at | firing at | open fire on | opened fire on
    drop bombs on | dropped bombs on | rained down on | rain down on
    airstrike | airstriked
    assassinate | assassinated | assassinates
    eliminate | eliminated | eliminates | eliminating
    neutralise | neutralize | neutralised | neutralized
    prosecute | prosecuted | prosecuting
    [conduct-verb]
    carry out | carries out | carried out | carrying out
    conduct | conducts | conducted | conducting
    launch | launches | launched | launching
    execute | executes | executed | executing
    perform | performs | performed | performing
    undertake | undertakes | undertook | undertaken | undertaking
    mount | mounts | mounted | mounting
    stage | stages | staged | staging
    deliver | delivers | delivered | delivering
    unleash | unleashes | unleashed | unleashing
    complete | completes | completed | completing
    take | takes | took | taken | taking
    begin | begins | began | begun | start | started | starts
    fly | flew | flown | flying
    make | made | do | did | done | wage | waged | waging
    initiate | initiated | initiates; order | ordered; be behind | was behind | were behind
    be responsible for | was responsible for | were responsible for
    [damage-verb]
    destroy | destroys | destroyed | destroying
    damage | damages | damaged | damaging
    demolish | demolished | demolishing
    level | levelled | leveled | flatten | flattened | raze | razed
    obliterate | obliterated | obliterating
    degrade | degrades | degraded | degrading
    disrupt | disrupts | disrupted | disrupting
    wipe out | wiped out | wreck | wrecked | gut | gutted | ravage | ravaged
    set ablaze | set on fire | set alight | ignite | ignited | catch fire | caught fire
    collapse | collapsed | crater | cratered
    cripple | crippled | disable | disabled | dismantle | dismantled
    hit by a strike | come under attack | came under attack | come under fire | came under fire
    [strike-modifier]
    retaliatory; defensive; precision; targeted; necessary; proportionate; punitive; preemptive
    pre-emptive; unilateral; joint; overnight; fresh; new; further; additional; multiple; several
    deadly; latest; recent; successive; simultaneous; coordinated; deliberate; limited; massive
    large-scale; heavy; intense; surgical; lethal; night-time | nighttime; pre-dawn | predawn
    early-morning; initial; second; subsequent; successful; suspected; alleged; apparent; US; U.S.
    American; US-led; U.S.-led; coalition; military; air; aerial; airborne; drone; missile; kinetic
    self-defence | self-defense; counter-terrorism | counterterrorism; deterrent; decisive
    [operation-name]
    Operation Inherent Resolve; Operation Prosperity Guardian | Prosperity Guardian
    Operation Poseidon Archer | Poseidon Archer; Operation Rough Rider | Rough Rider
    Operation Midnight Hammer | Midnight Hammer; Operation Epic Fury | Epic Fury
    Operation Shader; Operation Spartan Shield | Spartan Shield; Operation True Promise
    Operation Martyr Soleimani; Operation Al-Aqsa Flood | Al-Aqsa Flood; Operation Kayla Mueller
    Operation Rising Lion | Rising Lion; Operation Enduring Freedom; Operation Iraqi Freedom
    Operation Hawkeye Strike | Hawkeye Strike; Operation Desert Storm; Operation Freedom's Sentinel
    [ordinal-noun]
    time | times; such operation | such strike | such action | such attack | such airstrike
    such incident | such response | such retaliation; strike | strikes; round | wave | day | night
    occasion | occasions; operation | operations; airstrike | air strike; military action; in a row
    consecutive; straight; set of strikes | round of strikes | series of strikes | wave of strikes
    since; this month; this week; this year; in recent weeks; in less than; in as many
    """)

  private static let attacks = LexiconEntry<CueKind>.table(
    """
    [attack-noun]
    attack | attacks; drone attack | drone attacks; rocket attack | rocket attacks
    missile attack | missile attacks; mortar attack | mortar attacks
    one-way drone attack | one-way drone attacks; one-way attack drone strike
    ballistic missile attack | ballistic missile attacks; cross-border attack
    rocket and drone attacks | drone and rocket attacks | drone and missile attacks
      | missile and drone attacks | rocket and missile attacks
    rocket fire; indirect fire; indirect fire attack | indirect fire attacks; mortar fire
    rocket barrage | rocket barrages; barrage | barrages; barrage of rockets; volley | volleys
    volley of rockets; salvo | salvos | salvoes; rocket salvo | rocket salvos; hail of rockets
    assault | assaults; ambush | ambushes; incident | incidents; bombing | bombings
    car bombing | car bombings; roadside bombing | roadside bombings; suicide bombing
    IED attack | IED attacks; shelling; shooting | shootings; aggression; hostility | hostilities
    provocation | provocations; strike | strikes; drone strike | drone strikes
    militia attack | militia attacks; terrorist attack | terrorist attacks; launch | launches
    harassment; act of violence | acts of violence; violence; threat | threats; rocket strike
    missile strike | missile strikes; drone assault | drone assaults; drone incursion
    [attack-verb]
    attack | attacks | attacked | attacking
    target | targets | targeted | targeting
    hit | hits | hitting
    strike | strikes | struck | striking
    fire | fires | fired | firing
    fire at | fired at | firing at | fire on | fired on
    launch | launches | launched | launching
    shell | shelled | shelling
    rocket | rocketed
    come under attack | came under attack | comes under attack | coming under attack
      | come under fire | came under fire | come under rocket fire | came under rocket fire
    be attacked | been attacked | were attacked | was attacked | being attacked
    be targeted | been targeted | were targeted | was targeted
    slam into | slammed into | crash into | crashed into | land in | landed in | landed near
    land | landed | fall | fell | explode | exploded | detonate | detonated | impact | impacted
    ambush | ambushed; storm | stormed; breach | breached; besiege | besieged
    harass | harassed | harassing; threaten | threatened | threatening; endanger | endangered
    intercept | intercepted | shoot down | shot down | downed | thwart | thwarted | foil | foiled
    claim responsibility for | claimed responsibility for | claims responsibility for
      | claiming responsibility for | claimed the attack | claimed credit for
    wage | waged; step up | stepped up; carry out | carried out; stage | staged; mount | mounted
    [attack-counter]
    time | times; attack | attacks; drone and rocket attacks; occasion | occasions; strike | strikes
    rocket attacks; drone attacks; missile attacks; incident | incidents; assault | assaults
    one-way drone attacks; drone and missile attacks; separate attacks; such attacks; operations
    """)
}
