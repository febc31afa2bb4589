/// On whose side the dead and wounded were, as the attribute `party` has it.
enum PartyKind: String, LexiconKind {
  case militia
  case us = "US"
  case coalition
  case contractor
  case civilian
  /// Forces of the state where it happened: the field has no value for them.
  case stateForces = "state-forces"
  /// A word that says nothing of the side: people, men.
  case unspecified
}

/// Cue words of death and injury.
enum VerbsHarm {
  /// Cues of killing and wounding, and of their denial.
  static let entries = LexiconEntry<CueKind>.table(
    """
    [kill-verb]
    kill | kills | killed | killing
    die | dies | died | dying
    slay | slew | slain
    martyr | martyred
    leave dead | left dead | leaving dead
    lose their lives | lost their lives | lost his life | lost her life | lose his life
    claim the lives of | claimed the lives of | claim lives | claimed lives | claiming the lives of
    take the lives of | took the lives of | cost the lives of
    perish | perished | perishing
    assassinate | assassinates | assassinated
    eliminate | eliminated
    execute | executed
    fall | fell | fallen
    succumb to | succumbed to
    meet their deaths | met their deaths
    murder | murdered
    [kill-noun]
    dead; ?toll; death | deaths; fatality | fatalities; martyr | martyrs; death toll; deadly
    body | bodies; corpse | corpses; remains; loss of life; lives; killing | killings; victim
      | victims
    martyrdom; deceased; killed in action | =KIA; funeral | funerals; coffin | coffins; mortal
    lethal; fatal; fatally
    [wound-verb]
    wound | wounds | wounded | wounding
    injure | injures | injured | injuring
    hurt | hurts | hurting
    maim | maimed; burn | burned | burnt; concuss | concussed
    suffer injuries | suffered injuries | sustain injuries | sustained injuries | suffer | suffered
      | sustain | sustained | suffering | suffered minor injuries | sustained minor injuries
    hospitalise | hospitalize | hospitalised | hospitalized
    evacuate | evacuated | medically evacuated | medevaced | medevacked | flown out | airlifted
    treat for | treated for | being treated for | were treated for | evaluated for
    diagnose with | diagnosed with
    [wound-noun]
    wounded; injured; wound | wounds; injury | injuries; minor injury | minor injuries
    serious injury | serious injuries; non-serious injuries; shrapnel wounds; concussion
      | concussions
    traumatic brain injury | traumatic brain injuries | =TBI | =TBIs
    mild traumatic brain injury | mild traumatic brain injuries; head injury | head injuries
    brain injury | brain injuries; smoke inhalation; burn | burns; shrapnel injuries; laceration
    lacerations; critical condition; serious condition; wounded in action | =WIA; purple heart
      | purple hearts; blast injuries; cuts and bruises
    [casualty-noun]
    casualty | casualties; losses; human losses; human casualties; loss | toll; dead and wounded
    dead and injured; killed or wounded; killed and wounded; killed or injured; killed and injured
    deaths or injuries; deaths and injuries; deaths or casualties; fatalities or injuries
    injuries or deaths; victims; civilian casualties; US casualties; U.S. casualties
    American casualties; collateral damage; damage | material damage; injuries or damage
    [no-harm]
    no; nobody; no one | no-one; none; not any; without; zero; nor; never; neither; unharmed; unhurt
    uninjured; escaped unharmed; unscathed; free of casualties; caused no | causing no
      | caused neither
    did not cause | did not kill | did not suffer | were not hurt | was not hurt; no reports of
    no immediate reports of; no word on | no immediate word on; no known; no confirmed
    """)

  /// Words for the dead and wounded, by side; the canonical name is the singular.
  static let victims = LexiconEntry<PartyKind>.table(
    """
    [militia]
    fighter | fighters; militant | militants; militiaman | militiamen; militia member
      | militia members; militia fighter | militia fighters; gunman | gunmen; combatant | combatants
    pro-Iran fighter | pro-Iran fighters; pro-Iranian fighter | pro-Iranian fighters
    Iran-backed fighter | Iran-backed fighters; Iran-backed militant | Iran-backed militants
    Iranian-backed fighter | Iranian-backed fighters; Iran-backed militiamen
    pro-Iranian militiamen; Hashd fighter | Hashd fighters; PMF fighter | PMF fighters
    PMF member | PMF members; Hashd al-Shaabi member | Hashd al-Shaabi members
    Hashd al-Shaabi fighter | Hashd al-Shaabi fighters; Kataib Hezbollah fighter
      | Kataib Hezbollah fighters | Kataib Hezbollah member | Kataib Hezbollah members
    Hezbollah fighter | Hezbollah fighters; Hezbollah member | Hezbollah members
    Houthi fighter | Houthi fighters; Houthi rebel | Houthi rebels; rebel | rebels; insurgent
      | insurgents
    paramilitary | paramilitaries; paramilitary fighter | paramilitary fighters
    group member | group members; brigade member | brigade members; member | members
    member of the group | members of the group; member of the militia | members of the militia
    terrorist | terrorists; extremist | extremists; jihadist | jihadists; operative | operatives
    enemy fighter | enemy fighters; foreign fighter | foreign fighters; Afghan fighter
      | Afghan fighters; recruit | recruits; partisan | partisans; resistance fighter
      | resistance fighters; commander | commanders; militia commander | militia commanders
    field commander | field commanders; senior commander; leader | leaders; militia leader
      | militia leaders; bodyguard | bodyguards; escort | escorts; militia personnel; cadre | cadres
    Iranian adviser | Iranian advisers; Iranian | Iranians; Guard member | Guard members
      | Guards member | Guards members; IRGC member | IRGC members | IRGC officer | IRGC officers
    [US]
    American | Americans
    {US,U.S.,American} soldier | {US,U.S.,American} soldiers
    {US,U.S.,American} troop | {US,U.S.,American} troops
    {US,U.S.,American} service member | {US,U.S.,American} service{ ,}{member,members}
    {US,U.S.,American} servicemember | {US,U.S.,American} service{man,men,woman,personnel}
    {US,U.S.,American} personnel; {US,U.S.,American} military personnel
    {US,U.S.,American} reservist
      | {US,U.S.,American} {reservist,reservists,sailor,sailors,Marine,Marines}
    {US,U.S.,American} {airman,airmen} | {US,U.S.,American} {special operator,Navy SEAL,Navy SEALs}
    {US,U.S.,American} {citizen,citizens,national,nationals} | {US,U.S.,American} {officer,officers}
    service member | service members | servicemember | servicemembers; serviceman | servicemen
      | servicewoman | servicewomen; army reservist | army reservists; airman | airmen
    Navy SEAL | Navy SEALs; Marine | Marines; sailor | sailors; =GI | =GIs
    [coalition]
    coalition soldier | coalition soldiers; coalition troops; coalition personnel
    coalition service member | coalition service members; coalition member | coalition members
    coalition forces; British soldier | British soldiers; British medic; British servicewoman
    allied troops; foreign troops; foreign soldier | foreign soldiers; NATO soldier | NATO soldiers
    British national | Briton | Britons; international troops; coalition casualties
    [contractor]
    contractor | contractors; US contractor | US contractors | U.S. contractor | U.S. contractors
    American contractor | American contractors; civilian contractor | civilian contractors
    US civilian contractor | U.S. civilian contractor | American civilian contractor
    defense contractor | defence contractor | defense contractors | defence contractors
    private contractor | private contractors; military contractor | military contractors
    foreign contractor | foreign contractors; interpreter | interpreters; translator | translators
    coalition contractor | coalition contractors; non-US contractor; linguist; Filipino contractor
    US civilian worker; US civilian; American civilian
    [civilian]
    civilian | civilians; resident | residents; villager | villagers; bystander | bystanders
    woman | women; child | children; girl | girls; boy | boys; family | families; passer-by
      | passers-by; shepherd | shepherds; farmer | farmers; worker | workers; migrant | migrants
    non-combatant | non-combatants | noncombatant | noncombatants; local | locals; journalist
      | journalists; doctor | doctors; medic | medics; paramedic | paramedics; employee | employees
    oil worker | oil workers; port worker | port workers; guard | guards; local resident
      | local residents; innocent | innocents; pedestrian; driver | drivers; African migrant
      | African migrants; seafarer | seafarers; crew member | crew members; mother; baby | babies
    [state-forces]
    Iraqi soldier | Iraqi soldiers; policeman | policemen; police officer | police officers
    Syrian soldier | Syrian soldiers; army soldier | army soldiers; Iraqi commando | commandos
    Iraqi policeman | Iraqi policemen; Iraqi security personnel; Iraqi officer | Iraqi officers
    regime soldier | regime soldiers; government troops; Syrian troops; Iraqi troops
    army officer | army officers; border guard | border guards; Iraqi serviceman; conscript
    Peshmerga fighter | Peshmerga fighters; SDF fighter | SDF fighters; Kurdish fighter
      | Kurdish fighters; Syrian officer | Syrian officers; security personnel
    [unspecified]
    person | persons | people; man | men; individual | individuals; others | other; soldier
      | soldiers
    troop | troops; officer | officers; personnel; victim | victims; martyr | martyrs; national
      | nationals; body | bodies; survivor | survivors; passenger | passengers; patient | patients
    """)
}
