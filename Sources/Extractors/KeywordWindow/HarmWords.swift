/// Words of death and injury, spread out into the phrases that the windows read.
///
/// The longest phrase hides the shorter ones inside it, so a list that has *killed* needs *were
/// killed* as well; the lists are made here, from verbs and auxiliaries, and not by hand.
enum HarmWords {
  private static let auxiliaries = ["was", "were", "been", "being", "be", "is", "are", "got"]

  /// The participles with every auxiliary in front: *killed*, *was killed*, *been killed*.
  static func passives(_ participles: String) -> String {
    CueIndex.phrases(of: participles).flatMap { verb in
      [verb] + auxiliaries.map { "\($0) \(verb)" }
    }.joined(separator: ", ")
  }

  /// Every phrase of a list in front of every phrase of another.
  static func pairs(_ first: String, _ second: String) -> String {
    CueIndex.phrases(of: first).flatMap { head in
      CueIndex.phrases(of: second).map { "\(head) \($0)" }
    }.joined(separator: ", ")
  }

  static let killed = passives("killed, slain, martyred, reported killed")
  static let wounded = passives("wounded, injured, hurt, maimed, hospitalised, hospitalized")

  /// Any word for the dead and the hurt.
  static let any = """
    \(killed), \(wounded), kill, kills, killing, dead, died, die, dies, death, deaths, death of,
    the death of, deaths of, lost their lives, lost his life, fatalities, casualties, wounding,
    injuring, injures, wounds, injury, injuries, brain injuries, traumatic brain injuries,
    traumatic brain injury, minor injuries, suffered, injuries to, injury to, killed in, wounded in,
    diagnosed with, concussion, critical condition, serious condition,
    suffered injuries, suffered minor injuries, sustained injuries, suffered wounds, diagnosed, lives, American lives, left dead
    """

  /// Forms that more often stand before another noun or for other people.
  private static let tooWide: Set<String> = [
    "American", "sailor", "sailors", "serviceman", "servicemen", "servicewoman",
  ]

  /// Words for the people of some sides.
  static func victims(_ sides: PartyKind...) -> String {
    VerbsHarm.victims.filter { sides.contains($0.kind) }.flatMap { entry in
      entry.forms.map(\.text).filter { !tooWide.contains($0) }
    }.joined(separator: ", ")
  }

  /// What kills and hurts without anybody's attack.
  static let mishaps = """
    crash, crashes, accident, training accident, helicopter crash, earthquake, drowned, at sea,
    overboard, dhow, presumed dead, car accident, collision, collided, capsized, runway, friendly fire
    """
}
