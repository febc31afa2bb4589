/// What a word in front of the head noun of a struck thing says.
enum FacilityWordKind: String, LexiconKind {
  /// What kind of thing it is: part of the term.
  case kind
  /// Whose it is: no part of the term.
  case owner
  /// How good, how many, how big, or since when: no part of the term.
  case quality
  /// What ties two premodifiers: “command *and* control”.
  case joiner
  /// After the head: “facilities *used by*”, “bases *belonging to*”; the group follows.
  case occupancy
}

/// Words that stand beside the head noun of what gets struck.
enum FacilityWords {
  /// Every word, with British and American spellings as one entry.
  static let entries = LexiconEntry<FacilityWordKind>.table(
    """
    [kind]
    weapons | weapon | weaponry | arms
    ammunition | ammo | munitions | munition | ordnance | explosives | explosive | bomb
    rocket | rockets
    missile | missiles | ballistic missile | cruise missile | anti-ship missile
      | surface-to-air missile
    drone | drones | UAV | UAVs | unmanned aerial vehicle | unmanned aerial vehicles | UAS
      | unmanned aerial system | unmanned aircraft | one-way attack drone | attack drone
    mortar | artillery | tank | vehicle | boat | aircraft | helicopter
    training | recruitment | indoctrination
    storage | stockpile | warehousing
    logistics | logistical | logistic | supply | supply chain | sustainment | transit | transport
      | transportation | smuggling | distribution | shipment
    command | command and control | command-and-control | C2 | control
    operations | operational | operating | planning | coordination | joint operations
    intelligence | surveillance | reconnaissance | espionage | listening | signals
    communications | communication | media | telecommunications | electronic warfare
    production | manufacturing | assembly | development | research | testing | repair | maintenance
    air defence | air defense | air-defence | air-defense | anti-aircraft | SAM
    radar | coastal radar | early-warning | early warning
    launch | launching | launcher | firing | staging
    border | border control | frontier | coastal | naval | air | ground | sea | underground
      | hardened
      | subterranean | mountain | desert | mobile
    military | security | paramilitary | defensive | defence | defense
    fuel | oil | gas | power | electricity | nuclear | enrichment | chemical weapons
      | scientific research
    headquarters | administrative | leadership | senior leadership | residential | housing | guard
      | observation | forward operating | forward | medical | financial | regional
    safe | guest | weapons storage | ammunition storage | missile storage | drone storage
    [owner]
    Iranian | Iranian-backed | Iran-backed | Iran-aligned | Iran-linked | Iranian-aligned | pro-Iran
      | pro-Iranian | Iranian-supported | Iran-affiliated | Iranian-affiliated | Iranian-linked
      | Iran-allied | Iran-supported | Iran-sponsored | Iranian-sponsored | Iranian-funded
    militia | militias | militant | terrorist | terror | enemy | rebel | insurgent | Shia | Shiite
      | proxy | group | militants
    Houthi | Hezbollah | Hashd | IRGC | Quds Force | Kataib Hezbollah | PMF | ISIS | Islamic State
      | PMU
    Iraqi | Syrian | Yemeni | Lebanese | government | army | regime | state | US | U.S. | American
    its | their | his | our | the group's | Iran's
    [quality]
    several | multiple | various | numerous | many | some | other | additional | different
      | dozens of
      | a number of | at least | more than | about | around | nearly | both | all | two | three
      | four
      | five | six | seven | eight | nine | ten | few | key | major | main | large | larger
      | largest
      | small | smaller | important | critical | significant | strategic | sensitive | vital
      | primary
    alleged | suspected | purported | claimed | so-called | known | apparent | possible | potential
      | legitimate | specific | certain | selected | similar | separate | distinct | associated
      | related | respective | individual | joint
    abandoned | empty | evacuated | vacated | deserted | disused | unmanned | fortified
      | deeply buried
      | heavily fortified | buried | new | newly built | old | former | active | inactive | current
      | advanced | makeshift | temporary | secret | clandestine | hidden | illegal | nearby
      | adjacent | same | local | such
    [joiner]
    and | or | & | as well as | along with | including | such as
    [occupancy]
    used by | in use by | utilised by | utilized by | frequented by | shared by | occupied by
    belonging to | owned by | held by | run by | operated by | controlled by | manned by | home to
    associated with | affiliated with | linked to | tied to | connected to | connected with
    housing | hosting | containing | storing | holding | that houses | that housed | where
    of | for | serving | supporting | under the control of | in the hands of
    """)
}
