/// The part that a phrase plays in a generic name for groups that Iran supports.
enum GenericGroupPart: String, LexiconKind {
  /// Who supports: it stands before a link word, after “by”, or before a possessive ending.
  case sponsor
  /// What ties sponsor and group: “Iran-*backed* militias”, “militias *backed* by Iran”.
  case link
  /// A preposition that brings the sponsor after the link: “backed *by*”.
  case linkPreposition
  /// A whole modifier without link: “*pro-Iran* militias”.
  case modifier
  /// The noun, plural or collective.
  case head
  /// A head that means support by itself, so that a possessor is enough: “Iran's *proxies*”.
  case possessedHead
  /// What may stand between modifier and head: “Iran-backed *Shia* militias”.
  case filler
  /// A pronoun for the sponsor in front of a possessed head: “*its* proxies”.
  case pronoun
  /// A verb of support in a relative clause: “groups it *backs*”, “groups Iran *supports*”.
  case clauseVerb
  /// A word that opens or fills such a clause.
  case clauseWord
  /// A whole phrase that needs no analysis.
  case phrase
}

/// The building blocks of generic phrases for groups that Iran supports.
///
/// Shapes, with `?` for what may be missing and `*` for what may repeat:
///
/// - sponsor `-` link filler* head: Iran-backed Iraqi Shia militias
/// - modifier filler* head: pro-Iranian armed factions
/// - filler* head link linkPreposition sponsor: militia groups backed by Iran
/// - sponsor `'s`? filler* possessedHead: Iran's regional proxies, Iranian proxies
/// - pronoun filler* possessedHead: its proxies
/// - pronoun link filler* head: its allied militias
/// - filler* head clauseWord? (sponsor or pronoun) clauseWord* clauseVerb: groups that Tehran backs
/// - phrase
enum GenericGroups {
  /// The one name under which all such phrases are filed.
  static let canonicalName = "Iran-backed groups"

  /// Every part; the canonical name is the first form.
  static let parts = LexiconEntry<GenericGroupPart>.table(
    """
    [sponsor]
    Iran
    Iranian
    Tehran | Teheran
    Islamic Republic
    IRGC | =IRGC
    Iranian regime | Iranian government | Iran regime
    Revolutionary Guard | Revolutionary Guards | Revolutionary Guard Corps
    Islamic Revolutionary Guard Corps
    Quds Force | Qods Force | IRGC-QF
    [link]
    backed
    aligned
    allied
    affiliated
    linked
    supported
    sponsored
    funded | financed | bankrolled
    trained
    armed | equipped | supplied
    directed | commanded | controlled | led | run | managed | guided
    associated | connected | tied | related
    friendly | leaning | loyal | oriented
    influenced | inspired
    close | sympathetic
    allegiant | beholden | subservient | answerable
    proxy
    [linkPreposition]
    by
    with
    to
    [modifier]
    pro-Iran | pro-Iranian | pro-Tehran | pro-IRGC
    backed-by-Iran
    Iran proxy | Iranian proxy
    Tehran-proxy
    Iran-and-Hezbollah-backed | Iran- and Syria-backed
    [head]
    militias | militia
    militia groups | militia group
    militia forces | militia force
    militia fighters | militia members | militiamen
    militia network | militia networks
    militants | militant
    militant groups | militant group
    militant organizations | militant organisations
    armed groups | armed group
    armed factions | armed faction
    armed forces
    armed men | armed elements
    factions | faction
    groups | group | groupings
    organizations | organisations | organization | organisation
    proxies | proxy
    proxy groups | proxy group
    proxy forces | proxy force
    proxy militias | proxy militia
    proxy fighters | proxy network
    forces | force
    fighters | fighter
    paramilitaries | paramilitary
    paramilitary groups | paramilitary group
    paramilitary forces | paramilitary force
    paramilitary units | paramilitary network
    insurgents | insurgent groups
    rebels | rebel groups
    terrorists | terrorist groups | terrorist organizations | terrorist organisations
    terror groups
    extremists | extremist groups
    gunmen
    allies | ally
    partners | surrogates | affiliates | clients | auxiliaries
    elements | actors | entities | units | brigades | battalions | troops | combatants
    networks | network
    movement | movements
    resistance groups | resistance factions | resistance forces
    threat network | threat networks
    non-state actors
    [possessedHead]
    proxies | proxy
    proxy groups | proxy group | proxy forces | proxy militias | proxy network | proxy fighters
    allies | ally
    allied militias | allied groups | allied forces | allied factions
    surrogates | surrogate forces | clients | client militias
    affiliates | affiliated groups | affiliated militias | affiliate groups | partner groups
    partners | partner forces | partner militias
    militias | militia | militia allies | militia proxies | militia network | militia partners
    armed allies | armed proxies | armed groups
    axis of resistance | network of proxies | network of militias | web of proxies | web of militias
    auxiliaries | foot soldiers | henchmen | minions | acolytes | tentacles
    backed groups | backed militias
    non-state partners | regional allies | regional proxies | local proxies | Shia allies
    [filler]
    Shia | Shiite | Shi'i | Shi'a | Shi'ite | Shiites | Shia Muslim | Shi'ite Muslim | Shiite Muslim
    Iraqi | Syrian | Lebanese | Yemeni | Afghan | Pakistani | Palestinian | Bahraini | Arab
    Iraqi and Syrian | Iraqi Shia | Iraqi Shiite | Iraq-based | Syria-based | Yemen-based
    armed | militant | paramilitary | military | insurgent | rebel | resistance | jihadist | militia
    local | regional | foreign | allied | affiliated | various | several | multiple | different
    numerous | many | other
    powerful | hard-line | hardline | radical | extremist | terrorist | terror | Islamist | Muslim
    political | irregular | sectarian | non-state | rogue | smaller | larger | major | key | main
    two | three | four | five | some | other | certain | all | such | these | those
    [pronoun]
    its | their | his
    [clauseVerb]
    backs | back | backed
    supports | support | supported | supporting
    sponsors | sponsor | sponsored
    funds | fund | funded | finances | finance | financed | bankrolls
    arms | arm | armed | equips | equip | supplies | supply | trains | train | trained
    directs | controls | control | commands
    uses | has used | relies on | works with | works through
    [clauseWord]
    it | they | he | she
    that | which | whom | who | who are | that are | which are
    is | are | has | have | had | been | also | long | directly | reportedly | allegedly
    said to be | believed to be | known to be | thought to be | considered | considered to be
    [phrase]
    groups it backs | militias it backs
    groups it supports | militias it supports | forces it supports | factions it backs
    groups backed by Iran | groups supported by Iran | militias backed by Iran
    militias supported by Iran | factions backed by Iran | factions supported by Iran
    groups backed by Tehran | militias backed by Tehran | groups aligned with Iran
    militias aligned with Iran | groups affiliated with Iran | militias affiliated with Iran
    groups linked to Iran | militias linked to Iran | factions loyal to Iran | groups loyal to Iran
    militias loyal to Iran | militias loyal to Tehran | factions close to Iran
    groups close to Iran | militias close to Iran | militias allied with Iran
      | groups allied with Iran
    groups allied to Iran | militias allied to Iran | factions allied with Iran
    its proxies | its regional proxies | its allied groups | its affiliated groups | its allies
    its affiliates | its allied militias | its proxy forces | its proxy groups
    ?affiliated militia groups | ?affiliated militias | ?affiliated groups | ?proxy groups
    groups that Iran backs | groups Iran backs | groups Iran supports | militias Iran backs
    Iran and its proxies | Iran and its allies
    Iran's proxies | Iranian proxies | Tehran's proxies | Iran's allies | Tehran's allies
    Iran's allied militias | Iran's proxy network | Iran's network of proxies
    """)
}
