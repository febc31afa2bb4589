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

  static let blows = """
    hit, hits, hitting, struck, targeted, targeting, slammed into, destroyed,
    fired, fired on, opened fire on, launched, carried out, conducted, attacked targets, pounded,
    landed, fell, damaged, landed on, fell on,
    fired at, landed near, crashed into, came down on, rained on, rained down on, exploded near,
    bombed, bombs fell, striking, carrying out, came down, came down in, came down near, rained,
    lobbed, shot at, shelled
    """

  static let attacks = """
    attack, attacks, attacked, attacking, drone attack, drone attacks, missile attack,
    missile attacks, drone strikes, assaults, assault, aggression, act of aggression,
    acts of aggression
    """

  /// Words for what one side does, which are strikes if armed groups are the object.
  static let undertakings = """
    operation, operations, campaign, action, actions, offensive, mission, missions, reprisal,
    reprisals
    """

  /// What aircraft do with bombs.
  static let releases = """
    dropped, dropping, released, releasing, delivered, delivering, unleashed, unloaded, loosed,
    let go, let loose, expended, used, employed
    """

  /// What is done with aircraft.
  static let sends = """
    sent against, used against, flown against, deployed against, thrown against, hurled against,
    turned on, turned against, unleashed on, unleashed against, sent after, sent to bomb,
    sent to hit, sent to strike
    """

  /// US and coalition forces, what they stay in, and the ships that they guard.
  static let forces = land + ", " + ships

  /// Forces on land.
  static let land = """
    US troops, U.S. troops, American troops, US forces, U.S. forces, American forces, US personnel,
    U.S. personnel, American personnel, coalition, coalition troops, coalition forces, troops,
    service members, service member, servicemembers, Americans, US soldiers,
    U.S. soldiers, American soldiers, US service members, U.S. service members,
    American service members, US bases, US base, U.S. base, U.S. bases, American base,
    American bases, outpost, outposts, garrison, US interests, US embassy, U.S. embassy,
    US positions, U.S. positions, American positions, coalition personnel,
    \(HarmWords.pairs("US, U.S., American", "military personnel, military bases"))
    """

  /// Bases of US and coalition forces, which a blow that falls there falls upon.
  static let bases = """
    Ain al-Asad, Ain Al-Asad, Al-Asad, al-Asad, Ayn al-Asad, Al Asad,
    Green Village, Conoco, Mission Support Site, Tower 22, al-Tanf, Al-Tanf, At-Tanf, al Tanf,
    al-Harir, Al-Harir, Harir, Camp Victory, Victoria base, Victory base, Union III, Rumaylan,
    Rmelan, Rumalyn, Shaddadi, al-Shaddadi, Kharab al-Jir, Qasrak, Camp Taji, Taji base, K1,
    Balad air base, Balad airbase, Erbil air base, Erbil airbase, Erbil airport, Irbil airport,
    Green Zone, Rukban
    """

  private static let ships = """
    warships, ships, vessels, tankers, merchant ships, merchant vessels, commercial ships, commercial vessels, shipping,
    \(HarmWords.pairs("US, U.S., American", "warships, ships, vessels, naval assets, Navy ships"))
    """

  /// What militias have and US forces have not.
  static let quarters = """
    headquarters, depots, warehouses, weapons depots, arms depots, militias, militants, militia,
    Houthis, Houthi, hideouts, strongholds
    """

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
