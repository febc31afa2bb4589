/// Words that fill attributes, and the small words that windows look past.
enum AttributeWords {
  /// Countries that are named beside strikes and attacks without being where these happen.
  static let neverHost: Set<String> = [
    "Israel", "Palestine", "Iran", "United States", "United Kingdom", "Russia",
  ]

  /// How those are called whom the coalition was made to fight.
  static let jihadists: Set<String> = [
    "Islamic State", "Islamic State group", "ISIS", "ISIL", "IS", "Daesh", "al-Qaeda", "Al-Qaeda",
    "al-Qaida",
  ]

  static let light = """
    the, a, an, its, their, his, our, this, that, these, those, more than, at least, about, some,
    around, nearly, up to, another, other, new, further, additional, both, two, three, of the, own,
    several, fellow, nearby, a pair of, pair of, dozens of, scores of, hundreds of, waves of,
    a wave of, a series of, a number of, fewer than, no fewer than, less than, no less than,
    no more than, at most, almost, roughly, approximately
    """

  static let joiners = "and, or, &, as well as, along with, while, plus, <comma>, ;, :, ("

  /// What may follow the next number of a list.
  static let listed = """
    in, more, times, at, across, across the border, across the border in, on, of them, next door, inside, near, of which, around, damaged,
    badly damaged, heavily damaged, severely damaged, \(FieldTable.quartersOf)
    """

  /// Phrases that hold words of the lists below and mean something else, and words that begin no
  /// name though they are written with capitals.
  static let hidden = """
    Joint Direct Attack Munition, Joint Direct Attack Munitions, Direct Attack, Assembly, Council,
    \(HarmWords.pairs("number of, figure of, toll of, of", together)),
    targeted response, targeted retaliation, targeted reply, without the approval of, approval of lawmakers, approval of Congress, consent of,
    heart attack, strike group, hunger strike, one-way attack drones, attack drones, attack drone,
    one-way attack drone, Staff, Headquarters, Administration, hunger strikes,
    on strike, to strike back, EST, EDT, GMT, Strike Eagle, Strike Eagles, Strike Fighter, Strike Fighters, presumed dead, Briefs, Announces, to kill, to wound, F-16, F-16s, F-15, F-15s, F-15E, F-15Es, F-22, F-22s, F-35, F-35s,
    F/A-18, F/A-18s, A-10, A-10s, B-1, B-1s, B-1B, B-1Bs, B-2, B-2s, B-52, B-52s, AC-130, MQ-9,
    \(HarmWords.pairs(unreal, "strike, bomb, hit, target, attack, launch, kill, pound, hit back, strike back"))
    , \(HarmWords.pairs("US, U.S., American", flown))
    , \(HarmWords.pairs("never, not", "ordered, authorised, authorized, approved, directed"))
    , \(SideWords.foreignMark), \(FieldTable.localForces)
    """

  /// The dead and the hurt in one number, which is a count of neither.
  private static let together =
    "dead and injured, dead and wounded, killed and wounded, killed or wounded, dead or wounded"

  /// What stands before a verb that states no fact.
  private static let unreal = """
    will, would, could, may, might, should, can, must, threatened to, threatens to, threatening to,
    vowed to, vows to, plans to, planned to, ready to, prepared to, whether to
    """

  /// What only US forces do not mean by *incoming*, since it is their own.
  private static let flown = "drone, drones, rockets, missiles, jets, warplanes"

  static let saying = """
    said, says, say, told, reported, reports, according to, stated, added, announced, confirmed,
    claimed, put, wrote, citing, cited, quoted, spoke of, acknowledged, named, counted, listed,
    heard from, from
    """

  static let sources = """
    local source, local sources, medical source, medical sources, security source, security sources,
    militia official, militia officials, Iraqi militia official, Iraqi militia officials,
    militia source, militia sources, hospital source, hospital sources, war monitor, witnesses,
    residents, local residents, local officials, local official, health officials, health official,
    security official, security officials, police sources, police source, military source,
    military sources, KH official, hospital officials, rescuers, medics, eyewitnesses, spokesman,
    spokesperson, defense official, defense officials, U.S. official, US official, U.S. officials,
    US officials, health ministry, state media, state television
    """

  static let parties: [(String, String)] = [
    (
      "militia",
      """
      fighter, fighters, militant, militants, militiaman, militiamen, militia members, gunmen,
      combatants, members, militia fighters, commanders, commander
      """
    ),
    (
      "contractor",
      "contractor, contractors, civilian contractor, civilian contractors, foreign contractor"
    ),
    (
      "US",
      """
      US troops, U.S. troops, American troops, US soldiers, U.S. soldiers, American soldiers,
      service members, service member, servicemembers, service personnel, US service members,
      U.S. service members, American service members, US personnel, U.S. personnel,
      American personnel, Americans, US forces, U.S. forces, American forces, US service personnel
      """
    ),
    ("coalition", "coalition troops, coalition forces, coalition personnel, coalition soldiers"),
    ("civilian", "civilian, civilians, bystanders, residents, women, children"),
  ]

  static let kinds: [(String, String)] = [
    (
      "drone",
      "drone, drones, drone attack, drone attacks, drone strikes, UAV, UAVs"
    ),
    (
      "rocket",
      """
      rocket, rockets, rocket attack, rocket attacks, rocket fire, rocket strike, rocket strikes,
      rocket barrage, with rockets
      """
    ),
    ("missile", "missile, missiles, missile attack, missile attacks, ballistic missiles"),
    ("mortar", "mortar, mortars, mortar attack, mortar attacks, mortar fire"),
    ("bomb", "bomb, bombs, roadside bomb, roadside bombs, bombings, IED, IEDs, bomb attacks"),
  ]
}
