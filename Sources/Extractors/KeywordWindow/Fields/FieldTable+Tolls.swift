import Annotations

extension FieldTable {
  private static let died = """
    dead, died, deaths, death toll, were killed, was killed, been killed, reported killed,
    lost their lives, lost his life, fatalities, slain, martyred, martyr, martyrs, martyrdom,
    killed in, killed at, martyrdom of, killed or, perished, perish, fell in, fatality,
    civilian deaths, civilian fatalities, deaths among, fatalities among, fell as martyrs,
    \(HarmWords.passives("reported killed")), \(HarmWords.passives("killed, slain, martyred"))
    """
  private static let killed = """
    killed, kill, kills, killing, killed at, deaths of, death of, the death of, claimed the lives of,
    took the lives of, cost the lives of, claiming the lives of, bodies of, the bodies of
    """
  private static let hurt = """
    wounded, injured, hurt, injuries, were hurt, wounds, were wounded, were injured, was wounded,
    was injured, was hurt, wounds, injury of, suffered injuries, sustained injuries,
    suffered wounds, diagnosed, diagnosed with, critical condition,
    serious condition, hospitalised, hospitalized, wounded in, injured in, hurt in,
    \(HarmWords.passives("wounded, injured, hurt, diagnosed, hospitalised"))
    """
  private static let hurting = "wounded, injured, wounding, injuring, injures, wounds, hurt"
  /// *The wounded, soldiers among them, numbered nine.*
  private static let numbered = "numbered, numbering, totaled, totaling, totalling"
  /// Words before the number that a toll has come to.
  private static let reaching = "to, at, of, reached, as, is, was, from"
  /// *No word on casualties*.
  private static let unknown = """
    word, figure, figures, details, information, comment, estimate, toll, number, numbers
    """
  private static let casualties = """
    casualties, deaths, fatalities, injuries, were killed, was killed, was hurt, were hurt,
    was injured, were injured, civilian deaths, killed, hurt, wounded, injured
    """
  /// *Four were not hurt*: no toll.
  private static let denials = "not, never, n't, how many"
  /// *Five of them*: a part of a number that was given before.
  private static let partOf =
    "of them, of those, of these, of whom, of us, of the wounded, of the injured, of the strikes, of the sites"
  private static let noneKilled = """
    casualties, deaths, fatalities, civilian deaths, loss of life, dead, died, harmed, were harmed,
    was harmed, civilian casualties, martyrs, \(HarmWords.killed)
    """
  private static let noneHurt = """
    casualties, injuries, harmed, were harmed, was harmed, civilian casualties, injuries to,
    injury to, \(HarmWords.wounded)
    """
  /// *No indications of casualties*: a word of doubt between the word that denies and the harm.
  private static let signs = """
    indications of, indication of, signs of, sign of, evidence of, indications that,
    indication that, reports of
    """
  /// Soldiers of the country that was struck.
  static let localForces =
    HarmWords.victims(.stateForces) + ", "
    + HarmWords.pairs(
      "Iraqi, Syrian, Yemeni, government, regime, Houthi",
      "soldiers, soldier, troops, personnel, forces, servicemen, security personnel")
  private static let tollWords = """
    death toll, toll, number of people killed, number of those killed, number of dead, number of deaths, number of killed, death count
    """
  /// Words beside a number that say that it counts victims of an attack.
  private static let own = """
    US troops, U.S. troops, American troops, US soldiers, U.S. soldiers, American soldiers,
    service members, service member, servicemembers, contractor, contractors, Americans,
    US personnel, U.S. personnel, American personnel, US service members, U.S. service members,
    American service members, coalition, personnel, US forces, U.S. forces, service personnel,
    foreign contractor, civilian contractor, civilian contractors, troops, soldiers, one American,
    American contractor, Army Reserve, reservists, reservist, guardsmen, guardsman, aviators,
    on the US side, on the U.S. side, on the American side,
    \(HarmWords.pairs("US, U.S., American", "military personnel")), \(HarmWords.victims(.us, .coalition, .contractor))
    """
  /// Victims that only an attack has.
  private static let victims = """
    US soldiers, U.S. soldiers, American soldiers, service members, US service members,
    U.S. service members, American service members, servicemembers, contractor, contractors,
    civilian contractor, foreign contractor, Americans,
    \(HarmWords.victims(.us, .coalition, .contractor))
    """
  private static let away = """
    \(SharedWords.elsewhere), \(SharedWords.otherRounds), \(HarmWords.mishaps)
    """
  /// Those who count the dead of strikes and not those of attacks.
  private static let localCounters = """
    militia officials, militia official, militia sources, militia source, health sources,
    health officials, health official, health ministry, medical sources, medical source,
    hospital sources, hospital officials, hospital source, Observatory, medics, rescuers
    """

  /// The dead and the hurt.
  static let tolls: [FieldDeclaration] = [
    FieldDeclaration(
      .attackKilled, takes: CandidateTypes(.count), spreads: 10, people: true,
      [
        Window(
          triggers: died, left: 8, between: "\(denials), and, but, in", anywhere: HarmWords.mishaps,
          beside: own, refuses: [.zero]),
        Window(
          triggers: killed, left: 6, right: 4, prefers: .right,
          between: "\(denials), and, in, by, when",
          anywhere: HarmWords.mishaps, beside: own, refuses: [.zero]),
        Window(
          triggers: died, left: 12, right: 4, prefers: .left, between: "\(denials), but",
          after: partOf, anywhere: "\(HarmWords.mishaps), \(localCounters)",
          apart: HarmWords.victims(.militia), inAttacks: true, refuses: [.zero, .vague]),
        Window(
          triggers: "American lives, US lives, U.S. lives", left: 1,
          needs: "claimed, cost, took, taken, claiming", refuses: [.zero]),
      ]),
    FieldDeclaration(
      .attackKilled, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: noneKilled, left: 8, between: "figure",
          anywhere: SharedWords.strikeNouns, needs: "\(SharedWords.attacks), incident",
          refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: noneKilled, left: 3, between: "of, figure", apart: "civilian casualties",
          inAttacks: true,
          refuses: [.none, .article, .vague, .single]),
      ]),
    FieldDeclaration(
      .attackWounded, takes: CandidateTypes(.count), spreads: 10, people: true,
      [
        Window(
          triggers: hurt, left: 8, right: 5, prefers: .left, between: "\(denials), and, but, in",
          anywhere: HarmWords.mishaps, beside: own, refuses: [.zero]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when, ;", anywhere: HarmWords.mishaps,
          beside: own, refuses: [.zero]),
        Window(
          triggers: hurt, left: 12, right: 8, prefers: .left, between: "\(denials), but",
          after: partOf, anywhere: "\(HarmWords.mishaps), \(localCounters)",
          apart: HarmWords.victims(.militia), inAttacks: true, refuses: [.zero, .vague]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when, ;",
          anywhere: "\(HarmWords.mishaps), fighters, militants, militiamen", needs: victims,
          refuses: [.zero]),
        Window(
          triggers: """
            brain injuries, traumatic brain injuries, minor injuries, traumatic brain injury,
            light injuries, suffered minor injuries
            """, left: 12, right: 3, between: "attacks, ;", anywhere: HarmWords.mishaps,
          apart: "aviators, pilots, crew", refuses: [.zero, .article]),
        Window(
          triggers: hurting, right: 14, between: "killed, dead, died",
          anywhere: HarmWords.mishaps, needs: victims, preceded: numbered,
          refuses: [.zero, .article]),
        Window(
          triggers: "critical condition, serious condition", left: 5, beside: own, refuses: [.zero]),
        Window(
          triggers: "injuries to, injury to", right: 2, beside: own, refuses: [.zero, .article]),
      ]),
    FieldDeclaration(
      .strikeKilled, takes: CandidateTypes(.count), spreads: 10, people: true,
      [
        Window(
          triggers: "among them, including, among the dead", right: 1, anywhere: away,
          needs: "\(HarmWords.killed), kill, kills, killing, dead, died, deaths",
          beside: HarmWords.victims(.civilian, .militia), apart: own, refuses: [.zero]),
        Window(
          triggers: died, left: 12, right: 12, prefers: .left,
          between: "\(denials), but, wounded, injured, hurt, of those", after: partOf,
          anywhere: away,
          apart: own, inAttacks: false,
          refuses: [.zero]),
        Window(
          triggers: died, left: 6, between: "\(denials), but, wounded, injured, hurt, and",
          after: partOf, anywhere: "\(away), \(victims)", needs: localCounters, apart: own,
          refuses: [.zero, .vague]),
        Window(
          triggers: "lost, had lost, has lost, said it lost, said they lost", right: 3,
          anywhere: away, apart: own, inAttacks: false, refuses: [.zero, .article, .vague]),
        Window(
          triggers: "lives", left: 1, anywhere: "\(away), \(victims)",
          needs: "cost, costs, claimed, claims, claiming, took, taken, takes", apart: own,
          inAttacks: false, refuses: [.zero, .article]),
        Window(
          triggers: "bodies, bodies of, the bodies of", left: 1, anywhere: "\(away), \(victims)",
          apart: own, inAttacks: false, refuses: [.zero, .article, .single]),
        Window(
          triggers: """
            among the dead, among those killed, among the killed, among the victims,
            among the martyrs
            """, left: 12, between: "wounded, injured, hurt, killed, dead, died",
          anywhere: "\(away), \(victims)", apart: own, inAttacks: false,
          refuses: [.zero, .vague]),
        Window(
          triggers: "of its fighters, of its members, of its men, of their fighters, of their men",
          left: 0, anywhere: away,
          needs: """
            acknowledged, acknowledges, admitted, conceded, confirmed, announced, lost, mourned,
            mourns, buried, named, \(HarmWords.killed), dead, died
            """, apart: "wounded, injured, hurt", refuses: [.zero, .article]),
        Window(
          triggers: "died, dead, perished", left: 4, between: "\(denials), but, and", after: partOf,
          anywhere: away, beside: HarmWords.victims(.militia), apart: own,
          refuses: [.zero, .article, .vague]),
        Window(
          triggers: tollWords, right: 24, between: "wounded, injured, hurt",
          anywhere: "\(away), \(victims)",
          needs: "dead, deaths, died, killed, \(HarmWords.killed), \(tollWords)",
          preceded: reaching,
          apart: own, refuses: [.zero, .article, .vague]),
        Window(
          triggers:
            "up from, spoke of, first spoke of, raised it to, count of, earlier toll of, figure of",
          right: 3,
          between: "wounded, injured, hurt", after: SharedWords.strikes,
          anywhere: "\(away), \(victims)",
          needs: "dead, deaths, died, killed, fatalities, \(HarmWords.killed), \(tollWords)",
          apart: own + ", wounded, injured, hurt", inAttacks: false,
          refuses: [.zero, .article, .vague]),
        Window(
          triggers: "martyrdom of", right: 3, anywhere: away, refuses: [.zero, .vague]),
        Window(
          triggers: killed, left: 5, right: 4, between: "\(denials), and, in, by, when, of",
          after: partOf, anywhere: away, apart: own, inAttacks: false,
          refuses: [.zero, .vague]),
        Window(
          triggers: "dead, killed", right: 14, between: "wounded, injured, hurt",
          anywhere: "\(away), \(victims)", preceded: numbered, apart: own,
          refuses: [.zero, .article]),
      ]),
    FieldDeclaration(
      .strikeKilled, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: noneKilled,
          left: 2, between: "of, figure", before: "gave, gives", after: unknown,
          anywhere: "drone, rockets, incident, \(own)", inAttacks: false,
          refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: "civilian casualties, civilian deaths, civilian fatalities", left: 6,
          between: "figure", before: "gave, gives", after: unknown, anywhere: own,
          refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: noneKilled, left: 6, after: unknown,
          anywhere: "drone, rockets, incident, \(own)",
          beside: signs, inAttacks: false,
          refuses: [.none, .article, .vague, .single]),
      ]),
    FieldDeclaration(
      .strikeWounded, takes: CandidateTypes(.count),
      [
        Window(
          triggers: hurt, left: 4, between: "\(denials), and, but, killed", after: partOf,
          anywhere: "\(away), \(victims)", needs: localCounters, apart: own,
          refuses: [.zero, .vague]),
        Window(
          triggers: hurt, left: 8, right: 8, prefers: .left,
          between: "\(denials), and, but, killed, in, rockets, drones, fired, ;",
          anywhere: away, apart: own, inAttacks: false, refuses: [.zero]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when, of, ;",
          anywhere: "\(away), \(victims)",
          apart: own, inAttacks: false, refuses: [.zero]),
        Window(
          triggers: hurting, right: 14, between: "killed, dead, died",
          anywhere: "\(away), \(victims)", preceded: numbered, apart: own,
          refuses: [.zero, .article]),
        Window(
          triggers: "injuries to, injury to", right: 2, anywhere: away, apart: own,
          refuses: [.zero, .article]),
      ]),
    FieldDeclaration(
      .strikeWounded, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: noneHurt,
          left: 2, between: "of, figure", before: "gave, gives", after: unknown,
          anywhere: "drone, rockets, incident, \(own)", inAttacks: false,
          refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: "civilian casualties", left: 6, between: "figure", before: "gave, gives",
          after: unknown, anywhere: own, refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: noneHurt, left: 6, after: unknown, anywhere: "drone, rockets, incident, \(own)",
          beside: signs,
          inAttacks: false,
          refuses: [.none, .article, .vague, .single]),
      ]),
    FieldDeclaration(
      .attackWounded, takes: CandidateTypes(.count), shared: true,
      [
        Window(
          triggers: noneHurt,
          left: 2, between: "of, figure",
          needs: "drone, rockets, incident, \(own), \(SharedWords.attacks)",
          refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: noneHurt, left: 3, between: "of, figure", apart: "civilian casualties",
          inAttacks: true,
          refuses: [.none, .article, .vague, .single]),
      ]),
  ]
}
