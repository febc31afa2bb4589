/// The words by which ``SideFinder`` tells the sides.
struct SideWords: Sendable {
  /// The cue of a word for a strike that means an attack.
  static let hostileMark = "[blow of the other side]"
  /// The cue of a word for an attack that means a strike.
  static let ownMark = "[attack of their own]"
  /// The cue of a verb by which US forces strike.
  static let deedMark = "[deed of their own]"
  /// The cue of a word for a strike that others made.
  static let foreignMark = "[strike of others]"

  let rockets: WordSet
  let missiles: WordSet
  let laden: WordSet
  let militants: WordSet
  /// Words by which the other side is named after *by*.
  let sponsored: WordSet
  let own: WordSet
  let foreigners: WordSet
  let auxiliaries: WordSet
  let passives: WordSet
  let participles: WordSet
  let prepositions: WordSet
  let adjectives: WordSet
  let aircraft: WordSet
  let against: WordSet
  let onlyAgainst: WordSet
  let relatives: WordSet
  let by: WordSet
  let hyphen: WordSet
  let determiners: WordSet
  let pronouns: WordSet
  let resumers: WordSet
  let launches: WordSet
  let salvos: WordSet
  let attacking: WordSet
  /// Bases and the like: both sides have them.
  let shared: WordSet
  let who: WordSet
  /// The speaker's own side, and the preposition behind it.
  let us: WordSet
  /// What a blow does to people, and what begins another matter.
  let harming: WordSet
  let turning: WordSet
  /// What strikes are aimed at.
  let targets: WordSet
  let at: WordSet
  /// What somebody whom a drone hunts sits in.
  let vehicles: WordSet
  /// What aircraft fire at a target.
  let warheads: WordSet
  /// What a drone that is meant to crash carries.
  let charges: WordSet
  /// Words that add another subject.
  let adding: WordSet
  /// Words before a name that only says where.
  let placing: WordSet
  /// Those whom the coalition was made to fight.
  let jihadists: WordSet
  let crashes: WordSet
  let weekdays: WordSet
  /// Verbs that make a release of munitions only with *against*.
  let using: WordSet
  /// Prepositions before a noun that is an aim and no deed: *on US attack helicopters*.
  let aiming: WordSet
  /// Verbs of saying and judging.
  let speaking: WordSet
  /// Words that take up the state that the sentence before was about.
  let possessives: WordSet
  let clauses: WordSet
  let drones: WordSet
  private let light: WordSet

  init(vocabulary: inout Vocabulary) {
    func set(_ text: String) -> WordSet { WordSet(text, vocabulary: &vocabulary) }
    rockets = set("rocket rockets katyusha katyushas mortar mortars projectile projectiles")
    missiles = set("drone drones missile missiles uav uavs")
    laden = set(
      "explosive laden kamikaze suicide kamikaze one iranian houthi militia ballistic unidentified")
    militants = set(
      "militants militia militias militiamen gunmen rebels insurgents proxies factions")
    sponsored = set("militant houthi houthis iran iranian kataib hezbollah groups group terrorists")
    own = set(
      """
      us u.s. american americans united states washington britain british uk u.k. centcom pentagon
      america biden trump
      """)
    foreigners = set("israel israeli turkey turkish russia russian saudi pakistani")
    auxiliaries = set(
      """
      have has had also repeatedly frequently reportedly then later again twice allegedly recently
      routinely regularly continuously already just since who that which
      """)
    passives = set("was were been being is are be")
    participles = set("hit struck targeted fired launched bombed attacked")
    prepositions = set(
      "on against of by to at with from for targeting in backed supported used hitting struck")
    adjectives = set(
      """
      air aerial military drone missile retaliatory deadly latest new recent first second third
      overnight joint precision similar further earlier more such series of led forces force
      fighter fighters stealth manned armed navy army command strike
      """)
    aircraft = set("warplanes jets bombers aircraft planes helicopters gunship gunships")
    against = set("on against targeting at")
    onlyAgainst = set("against")
    relatives = set("that which in")
    by = set("by")
    hyphen = set("-")
    determiners = set("the this that these those")
    resumers = set("it they")
    launches = set("launched fired")
    salvos = set("salvo salvos barrage barrages rockets mortars")
    pronouns = set("them they which")
    attacking = set("attacked attacking")
    shared = set(
      """
      base bases airbase outpost outposts airport embassy convoy convoys consulate post posts
      garrison compound house houses home homes
      """)
    clauses = set("after when because hours")
    crashes = set("slammed crashed smashed ploughed plowed")
    drones = set("drone drones uav uavs quadcopter quadcopters")
    who = set("who that which")
    us = set("us")
    harming = set("killing wounding injuring hurting")
    turning = set("after since when because over following")
    targets = set("locations sites targets facilities depots warehouses")
    at = set("at in")
    vehicles = set("car cars suv suvs sedan pickup van")
    warheads = set("missile missiles rocket rockets hellfire hellfires")
    charges = set("explosives explosive")
    adding = set("and")
    placing = set("near in at from outside around of on against close to")
    jihadists = set("islamic isis isil daesh qaeda qaida")
    using = set("used employed")
    weekdays = set("monday tuesday wednesday thursday friday saturday sunday")
    aiming = set("on against of to at from targeting supported used hitting struck")
    speaking = set(
      """
      said says say condemned condemns denounced called calls warned warns urged criticised
      criticized told welcomed accused demanded blamed
      """)
    possessives = set("it its they their")
    light = set("the a an its two three several of")
  }

  /// The nearest token before another that is no article, −1 for none.
  func lightless(before index: Int, _ tokens: [Token]) -> Int {
    var index = index - 1
    var steps = 0
    while index >= 0, steps < 2, light.contains(tokens[index].symbol) {
      index -= 1
      steps += 1
    }
    return index
  }
}
