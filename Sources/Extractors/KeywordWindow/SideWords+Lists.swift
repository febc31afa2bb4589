/// The phrases whose sides are told.
extension SideWords {
  static let blows = """
    hit, hits, hitting, struck, targeted, targeting, slammed into, destroyed,
    fired, fired on, opened fire on, launched, carried out, conducted, attacked targets, pounded,
    landed, fell, damaged, landed on, fell on,
    fired at, landed near, crashed into, came down on, rained on, rained down on, exploded near,
    bombed, bombs fell, striking, carrying out, came down, came down in, came down near, rained,
    lobbed, shot at, shelled, slam into, slams into, was aimed at, were aimed at, had aimed at, gone after,
    went after, going after, go after
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
  static let sends = HarmWords.passives(sendings)

  private static let sendings = """
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
    US positions, U.S. positions, American positions, coalition personnel, our troops,
    our personnel, our service members,
    \(HarmWords.pairs("US, U.S., American", "military personnel, military bases"))
    """

  /// Bases of US and coalition forces, which a blow that falls there falls upon.
  static let bases = """
    Ain al-Asad, Ain Al-Asad, Al-Asad, al-Asad, Ayn al-Asad, Al Asad,
    Green Village, Conoco, Mission Support Site, Tower 22, al-Tanf, Al-Tanf, At-Tanf, al Tanf,
    al-Harir, Al-Harir, Harir, Camp Victory, Victoria base, Victory base, Union III, Rumaylan,
    Rmelan, Rumalyn, Shaddadi, al-Shaddadi, Kharab al-Jir, Qasrak, Camp Taji, Taji base, K1,
    Balad air base, Balad airbase, Erbil air base, Erbil airbase, Erbil airport, Irbil airport,
    Green Zone, Rukban, Tanf, Rumalyn Landing Zone
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
}
