/// Words that the rules of the cascade ask for and that no other lexicon has.
///
/// The section names are categories. A form that is in several sections has all of them.
enum CascadeWords {
  /// Every word.
  static let entries: [LexiconEntry<CascadeCategory>] = events + people + small

  private static let events = LexiconEntry<CascadeCategory>.table(
    """
    [StrikeNoun]
    {air ,air,air-,}strike{,s} | drone campaign | {air ,}raid{,s} | bombing{ raid,}{,s} | bombing run{,s}
      | bombardment{,s} | {air,military,retaliatory,bombing} operation{,s} | airstike{,s}
      | military action | air campaign | sortie{,s} | bombing mission{,s}
      | military response | air assault{,s} | retaliatory {strike,action}{,s} | {the,this,joint} mission | damage to | counterstrike{,s}
      | {targeted,precision} drone strike{,s} | {the,this,that,decisive,powerful,forceful,retaliatory} action
      | {precision,self-defense,self-defence} strike{,s} | direct hit{,s} | {the,this} operation
      | aerial {strike,raid,bombardment,attack}{,s} | bombing campaign{,s} | counter-strike{,s}
      | {punitive,pre-emptive,preemptive,reprisal,targeted,kinetic,overnight} strike{,s}
      | {series,wave,round,set,string} of operations | strike campaign{,s}
      | {pre-dawn,predawn,dawn,overnight,night-time} {action,operation,raid}{,s} | latest operation
      | air attack{,s} | salvo of strikes | {wave,round,series,barrage} of {air,air ,}strikes
    [AttackNoun]
    attack{,s} | incident{,s} | under fire | assault{,s} | salvo{,s,es} | barrage{,s} | {rocket,mortar,missile,drone} fire | {rocket and drone,drone and rocket,rocket and mortar} fire
      | provocation{,s} | {act,acts} of aggression | aggression | ambush{,es} | shelling | bombing attack{,s}
    [HitVerb]
    struck | hit | hits | strikes | targeted | targetted | targeting | targetting | bombed | bombing
      | bombs | bomb | dropped | dropping | blast{,s} | explosion{,s} | flattened | went after | {go,goes,gone,going} after | dealt with | blew up | blown up | burned | burnt | caught fire
      | in flames | in ruins | on fire | ablaze | knocked {out,over} | collapsed | landed near | came over | pound | pounding | pounded | pounds | attacked | attacks | attacking | destroyed | destroying | destroys
      | struck back | struck at | hitting | striking | strike | shelled | shot up | shooting up | blasted | levelled
      | leveled
      | damaged | engaged | fired on | fired at | shot at | aimed at | flattened | raided | demolished
      | bombard | bombards | bombarded | bombarding | hammer | hammered | hammering | strafe
      | strafed | strafing | slammed into | slam into | ploughed into | plowed into
      | ripped through | tore through | fell on | fall on | landed on | landed in 
      | {rained,raining,rain}{ down,} on | struck down | obliterated | obliterating | pulverised
      | pulverized | eliminated | eliminating | neutralised | neutralized | wrecked | gutted
      | pierced | set ablaze | set {,on }fire to | pummeling | pummelling | opened fire on
      | {strike,strikes,hit,hits,striking,hitting,retaliated,retaliating,retaliate} back at
      | {retaliated,retaliating,retaliate,striking} against
      | pummeled | pummelled | retaliated | hit back | razed | wiped out | took out | taken out | taking out | takes out
      | lash{ed,es,ing} out at | {rip,ripped,ripping,tear,tore,torn,blew,blown,blowing} apart | incinerat{ed,ing}
      | {come,came,coming} down {on,in,near} | {tear,tore,ripped} into | {take,took,taking} aim at
      | blast{ed,ing} apart | reduced to rubble | {gone,went,going,go} up in flames
      | crashed down on | {thud,thudded} into
      | {cratered,torched,decimated,annihilated,vaporised,vaporized,ravaged,hollowed out}
      | put out of action | {lay,laid} waste to | {blow,blows,blowing} up | {came,come} crashing down on
    [Act]
    launched | launches | launching | launch | carried out | carries out | carrying out | carry out
      | conducted | conducts | conducting | conduct | mounted | mounting | staged | executed
      | performed | unleashed | committed | perpetrated | committing | made | began | begun | undertook | undertaken | undertook | flew
      | flown | delivered | fired | started | initiated | waged | completed | took
    [Killed]
    killed | kill | kills | killing | dead | died | deaths | death | death toll | fatalities
      | fatality | lost their lives | martyred | slain | perished | lives lost | the lives of | bodies of | the bodies of | slew
      | dying | perishing | death{,s} of | loss of life | lives were lost | killings | martyr{,s} | martyrdom{, of} | the martyrdom of | die | killing of
      | lost his life | lost her life | {fell,fallen,falling} as martyr{,s} | fell martyr{,s} | perish | perishes
      | fatally | casualties | harmed | corpses | human losses | losses in lives
    [Wounded]
    wounded | wounding | hurting | maiming | injured | injuring | injuries | injury | hurt | wound | wounds | injure
      | traumatic brain {injury,injuries} | brain {injury,injuries} | concussion{,s} | maimed
      | in {a ,}{critical,serious,stable} condition | hospitali{s,z}ed | shrapnel wounds
      | suffered {minor ,serious ,}{injuries,wounds,burns} | sustained {minor ,serious ,}injuries
      | casualties | harmed | {in,to} hospital | being treated | treated for | receiving treatment
    [Order]
    ordered | orders | order | ordering | directed | authorised | authorized | authorising
      | authorizing | approved | direction | directive | greenlit | green-lit | signed off on
      | gave the {order,green light,go-ahead} | gives the order | decided | given the go-ahead
      | decision | instructed | {gave,issued,given} {the ,}{instructions,order,orders}
    [Say]
    said | says | saying | told | announced | announces | confirmed | confirms | reported | reports
      | stated | claimed | claims | added | tweeted | wrote | according | denied | declared | warned
      | disclosed | acknowledged | noted | insisted | vowed | condemned | posted | informed
      | put | say | counted | count | listed | estimated | described | called | spoke | named | warns
    [Answer]
    in response to | in retaliation for | in retaliation to | retaliation for | retaliating for
      | response to | reprisal for | in reprisal for | in answer to | answer to | revenge for
      | in reply to | responding to | blamed for | responsible for | following | after | prompted by
      | provoked by | avenge | to deter | to prevent | to stop | which came after
      | come after | came after | comes after | in the wake of | involved in | in revenge for | answered | answering | avenging
    [Earlier]
    last month | last week | earlier this month | last year | earlier this year | the previous
      | previous | previously | earlier {strike,raid,bombing,operation,wave,round,set}{,s} | weeks ago | months ago
      | a week ago | a month ago | last time | years ago | a week earlier | the week before
      | a month earlier | days earlier | in recent years | the last {time,round,strike,strikes,raid,raids} | latest was | last {January,February,March,April,May,June,July,August,September,October,November,December}
      | {a,less than a} fortnight ago | {responded,reacted,replied} to that | answered that
      | so far this year | {a day,two days,three days,days,hours,a week} before that | the day before
      | a year ago | prior | past years
    """)

  private static let people = LexiconEntry<CascadeCategory>.table(
    """
    [Troops]
    troop{,s} | soldier{,s} | personnel | force{,s} | service{ ,}member{,s} | servicem{a,e}n
      | base{,s} | military personnel | military base{,s} | outpost{,s} | interest{,s}
      | military forces | facilities | installations | diplomats | marine{,s} | citizens
      | servicemember{,s} | trooper{,s} | sailor{,s} | airm{a,e}n | convoys | contractor{,s} | embassy
      | service personnel | assets | presence | consulate | military facilities
      | reservist{,s} | guardsm{a,e}n | special forces | warship{,s} | logistics convoys | staff | partner forces
    [Victims]
    people | person | persons | leader{,s} | figure{,s} | paramedic{,s} | journalist{,s} | truck driver{,s} | bystander{,s} | commando{,s} | civilian{,s} | men | man | women | woman | children | child
      | worker{,s} | member{,s} | others | other | casualties | employee{,s} | guard{,s} | ones
      | officer{,s} | resident{,s} | victims | body | bodies | personnel | individuals | of them
      | bodyguard{,s} | companion{,s} | aide{,s} | farmer{,s} | medic{,s} | policem{a,e}n | adviser{,s}
      | fisherm{a,e}n | driver{,s} | gardener{,s} | shepherd{,s} | cook{,s} | labo{u,}rer{,s} | doctor{,s}
      | nurse{,s} | engineer{,s} | migrant{,s} | passenger{,s} | occupant{,s} | villager{,s} | girl{,s}
      | boy{,s} | kid{,s} | patient{,s} | relative{,s} | technician{,s} | student{,s}
    [Fighters]
    fighter{,s} | militant{,s} | militiam{a,e}n | combatant{,s} | gunm{a,e}n | terrorist{,s}
      | rebel{,s} | insurgent{,s} | commander{,s} | militia member{,s} | militia fighter{,s}
      | militia{,s} | paramilitar{y,ies} | operative{,s} | jihadist{,s} | martyrs | guardsmen
      | proxies
    [Means]
    drone{,s} | rocket{,s} | missile{,s} | mortar{,s} | bomb{,s} | UAV{,s} | unmanned aerial vehicle
      | one-way {attack ,}drone | {ballistic,cruise,anti-ship} missile{,s} | suicide drone
      | explosive{ ,-}drone{,s} | indirect fire | roadside bomb{,s} | IED{,s} | improvised explosive device
      | armed drone | explosives-laden drone | attack drone | Katyusha{, rocket}
    [Facility]
    a home | homes | family home{,s} | private home{,s}
    [Weapon]
    =Typhoons | =Typhoon FGR4s | Royal Air Force Typhoons
    [Landmark]
    border | bridge | river | stronghold
    """)

  private static let small = LexiconEntry<CascadeCategory>.table(
    """
    [In]
    {area,areas,region,regions,outskirts,towns,cities,districts,villages} of
      | in | inside | within | across | throughout | at | into | over | near | outside | around | nearby | close to | not far from | west of | east of | north of
      | south of | town of | city of | province of | village of | outskirts of | on the outskirts of
      | vicinity of | in the vicinity of | northwest of | southeast of | southwest of | northeast of
      | between | port of | port city of | fuel port of | countryside of | desert of | hills of
      | mountains of | edge of | suburb{,s} of | governorates of | provinces of | north-west of
      | {road,highway} {to,from,out of,near,between,leading to}
      | south-east of | south-west of | north-east of | city center of
    [On]
    on | against | upon | at | targeting
    [Be]
    was | were | been | being | be | is | are | got | gets | came | come | coming | comes | have
      | has | had
    [Break]
    after | while | who | whom | because | although | though | whereas | amid | until | unless
      | if | when | whose | as | where | but
    [Function]
    {US,U.S.,American}-{made,built,supplied,born,educated} | {on,go on,went on,gone on} strike | hunger strike{,s}
      | general strike{,s} | death to | second{ ,-}in{ ,-}command | car alarm{,s} | car bomb{,s} | shell of | first lady | first aid
      | artillery {battalion,brigade,regiment,unit}{,s} | brigades of artillery | {built,made,manufactured,produced} in
      | the | a | an | another | of | in | on | at | to | by | from | with | for | and | or | but | is | are | was | were
      | be | been | has | have | had | it | its | he | she | they | who | which | that | this | these
      | those | as | after | before | while | when | where | said | not | their | his | her | them
      | used | run | operated | controlled | held | belonging | frequented | utilised | utilized
      | Mr | Mr. | Mrs | Ms | Sir | =Lord | =Lady | =Dame | Dr | Dr. | Ayatollah | Sheikh | Grand Ayatollah | Sayyid
      | into | over | under | between | against | about | than | so | if | will | would | could | may
      | might | must | we | i | you | there | our | your | what
    [Modifier]
    at least | no fewer than | no less than | not less than | not fewer than | a minimum of
      | more than | over | upwards of | upward of | in excess of | greater than | well over
      | at most | up to | no more than | not more than | as many as | a maximum of | fewer than
      | less than | under | about | some | around | nearly | almost | approximately | roughly
      | close to | an estimated | just over | just under | above
    [Vague]
    several | multiple | dozens | scores | hundreds | thousands | a few | a number
    [Zero]
    no | none | nobody | no one | zero
    [Number]
    {a ,}pair of | a couple of | a single | twice
      | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen
      | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty
      | fifty | sixty | seventy | eighty | ninety | hundred | thousand | a dozen | dozen | two dozen
      | three dozen | half a dozen | a hundred | a thousand
    [Ordinal]
    first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh
      | twelfth
    [Month]
    January | February | =March | April | =May | June | July | August | September | October
      | November | December | =Jan | =Feb | =Mar | =Apr | =Jun | =Jul | =Aug | =Sept | =Sep | =Oct
      | =Nov | =Dec | =Jan. | =Feb. | =Mar. | =Apr. | =Jun. | =Jul. | =Aug. | =Sept. | =Sep. | =Oct.
      | =Nov. | =Dec.
    [Weekday]
    Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
      | =Mon. | =Tues. | =Wed. | =Thurs. | =Thur. | =Fri. | =Sat. | =Sun.
    [Body]
    {US,U.S.,American,Iraqi,Syrian,Iranian,Western,Kurdish} {,military ,defense ,defence ,security ,government ,senior ,militia ,medical }{official,source,officer,commander,authorities,lawmaker}{,s}
    [Foreign]
    Israel | Israeli | Russian | Russia | Turkish | Turkey | Saudi | Saudi-led | Ukraine | Ukrainian | Israelis
    """)
}
