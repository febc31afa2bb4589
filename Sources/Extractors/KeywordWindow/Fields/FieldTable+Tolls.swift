import Annotations

extension FieldTable {
  private static let died = """
    dead, died, deaths, death toll, were killed, was killed, been killed, reported killed,
    lost their lives, lost his life, fatalities, slain, martyred, martyr, martyrs, martyrdom,
    killed in, martyrdom of, killed or
    """
  private static let killed = "killed, kill, kills, killing, killed at, deaths of"
  private static let hurt = """
    wounded, injured, hurt, injuries, were hurt, wounds, were wounded, were injured, was wounded,
    was injured, was hurt, wounds, injury of
    """
  private static let hurting = "wounded, injured, wounding, injuring, injures, wounds"
  private static let casualties = """
    casualties, deaths, fatalities, injuries, were killed, was killed, was hurt, were hurt,
    was injured, were injured, civilian deaths, killed, hurt, wounded, injured
    """
  /// Words beside a number that say that it counts victims of an attack.
  private static let own = """
    US troops, U.S. troops, American troops, US soldiers, U.S. soldiers, American soldiers,
    service members, service member, servicemembers, contractor, contractors, Americans,
    US personnel, U.S. personnel, American personnel, US service members, U.S. service members,
    American service members, coalition, personnel, US forces, U.S. forces, service personnel,
    foreign contractor, civilian contractor, civilian contractors, troops, soldiers, American
    """
  /// Victims that only an attack has.
  private static let victims = """
    US soldiers, U.S. soldiers, American soldiers, service members, US service members,
    U.S. service members, American service members, servicemembers, contractor, contractors,
    civilian contractor, foreign contractor, Americans
    """
  private static let away = "\(SharedWords.elsewhere), \(SharedWords.earlier)"

  /// The dead and the hurt.
  static let tolls: [FieldDeclaration] = [
    FieldDeclaration(
      .attackKilled, takes: CandidateTypes(.count),
      [
        Window(
          triggers: died, left: 8, between: "and, but, in", beside: own, refuses: [.zero]),
        Window(
          triggers: killed, left: 6, right: 4, prefers: .right, between: "and, in, by, when",
          beside: own, refuses: [.zero]),
      ]),
    FieldDeclaration(
      .attackWounded, takes: CandidateTypes(.count), spreads: 8,
      [
        Window(
          triggers: hurt, left: 8, right: 5, prefers: .left, between: "and, but, in", beside: own,
          refuses: [.zero]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when", beside: own, refuses: [.zero]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when",
          anywhere: "fighters, militants, militiamen", needs: victims, refuses: [.zero]),
        Window(
          triggers: """
            brain injuries, traumatic brain injuries, minor injuries, traumatic brain injury,
            light injuries
            """, left: 12, right: 3, between: "attacks", refuses: [.zero, .article]),
        Window(triggers: "injuries to, injury to", right: 2, refuses: [.zero, .article]),
      ]),
    FieldDeclaration(
      .strikeKilled, takes: CandidateTypes(.count),
      [
        Window(
          triggers: died, left: 8, right: 12, prefers: .left,
          between: "but, wounded, injured, hurt, of those", after: "of", anywhere: away, apart: own,
          refuses: [.zero]),
        Window(
          triggers: killed, left: 5, right: 4, between: "and, in, by, when, of",
          after: "of", anywhere: away, apart: own, refuses: [.zero, .vague]),
      ]),
    FieldDeclaration(
      .strikeKilled, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: "casualties, deaths, fatalities, civilian deaths, were killed, killed, dead",
          left: 2, between: "of, figure", anywhere: "drone, rockets, incident, \(own)",
          refuses: [.none, .article, .vague, .single])
      ]),
    FieldDeclaration(
      .strikeWounded, takes: CandidateTypes(.count),
      [
        Window(
          triggers: hurt, left: 8, right: 8, prefers: .left,
          between: "and, but, killed, in, rockets, drones, fired",
          anywhere: away, apart: own, refuses: [.zero]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when, of",
          anywhere: "\(away), \(victims)",
          apart: own, refuses: [.zero]),
      ]),
    FieldDeclaration(
      .strikeWounded, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: "casualties, injuries, was hurt, were hurt, wounded, was injured, were injured",
          left: 2, between: "of, figure", anywhere: "drone, rockets, incident, \(own)",
          refuses: [.none, .article, .vague, .single])
      ]),
    FieldDeclaration(
      .attackWounded, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: "casualties, injuries, was hurt, were hurt, wounded, was injured, were injured",
          left: 2, between: "of, figure", needs: "drone, rockets, incident, \(own)",
          refuses: [.none, .article, .vague, .single])
      ]),
  ]
}
