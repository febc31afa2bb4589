/// Words for the dead and the hurt.
extension FieldTable {
  static let died = """
    dead, died, deaths, death toll, were killed, was killed, been killed, reported killed,
    lost their lives, lost his life, fatalities, slain, martyred, martyr, martyrs, martyrdom,
    killed in, killed at, martyrdom of, killed or, perished, perish, fell in, fatality,
    civilian deaths, civilian fatalities, die, dies, deaths among, fatalities among, fell as martyrs,
    \(HarmWords.passives("reported killed")), \(HarmWords.passives("killed, slain, martyred"))
    """
  static let killed = """
    killed, kill, kills, killing, killed at, deaths of, death of, the death of, claimed the lives of,
    took the lives of, cost the lives of, claiming the lives of, bodies of, the bodies of
    """
  static let hurt = """
    wounded, injured, hurt, injuries, were hurt, wounds, were wounded, were injured, was wounded,
    was injured, was hurt, wounds, injury of, suffered injuries, sustained injuries,
    suffered wounds, diagnosed, diagnosed with, critical condition,
    serious condition, hospitalised, hospitalized, being treated, were treated, was treated,
    in hospital, in hospitals, in intensive care, wounded in, injured in, hurt in,
    \(HarmWords.passives("wounded, injured, hurt, diagnosed, hospitalised"))
    """
  static let hurting = "wounded, injured, wounding, injuring, injures, wounds, wound, injure, hurt"
  /// *The wounded, soldiers among them, numbered nine.*
  static let numbered = "numbered, numbering, totaled, totaling, totalling"
  /// Words before the number that a toll has come to.
  static let reaching = """
    to, at, of, reached, as, is, was, from, stood at, stands at, now stands at
    """
  /// *No word on casualties*.
  static let unknown = """
    word, figure, figures, details, information, comment, estimate, toll, number, numbers
    """
  static let casualties = """
    casualties, deaths, fatalities, injuries, were killed, was killed, was hurt, were hurt,
    was injured, were injured, civilian deaths, killed, hurt, wounded, injured
    """
  /// *Four were not hurt*: no toll.
  static let denials = "not, never, n't, how many"
  /// *Five of them*: a part of a number that was given before.
  static let partOf =
    "of them, of them at, of them near, of those, of these, of whom, of us, of the wounded, of the injured, of the strikes, of the sites"
  static let noneKilled = """
    casualties, victims, deaths, fatalities, civilian deaths, loss of life, dead, died, harmed, were harmed,
    was harmed, been harmed, civilian casualties, martyrs, \(HarmWords.killed)
    """
  static let noneHurt = """
    casualties, victims, injuries, harmed, were harmed, was harmed, been harmed, civilian casualties,
    injuries to, injury to, \(HarmWords.wounded)
    """
  /// Words of harm to civilians that stand before or behind the word that denies it.
  static let harmed = """
    harmed, were harmed, was harmed, been harmed, harming, harm to civilians, harm to any civilians,
    civilian harm
    """
  /// *No indications of casualties*: a word of doubt between the word that denies and the harm.
  static let signs = """
    indications of, indication of, signs of, sign of, evidence of, indications that,
    indication that, reports of
    """
  /// Soldiers of the country that was struck.
  static let localForces =
    HarmWords.victims(.stateForces) + ", "
    + HarmWords.pairs(
      "Iraqi, Syrian, Yemeni, government, regime, Houthi",
      "soldiers, soldier, troops, personnel, forces, servicemen, security personnel")
  static let tollWords = """
    death toll, toll, number of people killed, number of those killed, number of dead, number of deaths, number of killed, death count
    """
  /// Words beside a number that say that it counts victims of an attack.
  static let own = """
    US troops, U.S. troops, American troops, US soldiers, U.S. soldiers, American soldiers,
    service members, service member, servicemembers, contractor, contractors, Americans,
    US personnel, U.S. personnel, American personnel, US service members, U.S. service members,
    American service members, coalition, personnel, US forces, U.S. forces, service personnel,
    foreign contractor, civilian contractor, civilian contractors, troops, soldiers, one American,
    American contractor, Army Reserve, reservists, reservist, guardsmen, guardsman, aviators,
    our troops, our people, our personnel, our service members, our soldiers,
    on the US side, on the U.S. side, on the American side,
    \(HarmWords.pairs("US, U.S., American", "military personnel")), \(HarmWords.victims(.us, .coalition, .contractor))
    """
  /// Victims that only an attack has.
  static let victims = """
    US soldiers, U.S. soldiers, American soldiers, service members, US service members,
    U.S. service members, American service members, servicemembers, contractor, contractors,
    civilian contractor, foreign contractor, Americans,
    \(HarmWords.victims(.us, .coalition, .contractor))
    """
  static let away = """
    \(SharedWords.elsewhere), \(SharedWords.otherRounds), \(HarmWords.mishaps)
    """
  /// Those who count the dead of strikes and not those of attacks.
  static let localCounters = """
    militia officials, militia official, militia sources, militia source, health sources,
    health officials, health official, health ministry, medical sources, medical source,
    hospital sources, hospital officials, hospital source, Observatory, medics, rescuers
    """
}
