import Annotations

extension FieldTable {
  /// The dead and the hurt of strikes, and who was not hurt in attacks.
  static let strikeTolls: [FieldDeclaration] = [
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
          triggers: "it had lost, they had lost", left: 2, anywhere: away, apart: own,
          inAttacks: false, refuses: [.zero, .vague]),
        Window(
          triggers: "lost, had lost, has lost, said it lost, said they lost", right: 3,
          anywhere: away, apart: own, inAttacks: false, refuses: [.zero, .article, .vague]),
        Window(
          triggers: "death, civilian death", left: 0, anywhere: away, apart: own,
          inAttacks: false, refuses: [.zero, .article, .vague]),
        Window(
          triggers: "lives", left: 1, anywhere: "\(away), \(victims)",
          needs: "cost, costs, claimed, claims, claiming, took, taken, takes", apart: own,
          inAttacks: false, refuses: [.zero, .article]),
        Window(
          triggers: "bodies, bodies of, the bodies of", left: 1, anywhere: "\(away), \(victims)",
          apart: own, inAttacks: false, refuses: [.zero, .article, .single]),
        // *A hospital said one body had been brought in.*
        Window(
          triggers: "body", left: 0, anywhere: "\(away), \(victims)",
          needs: "hospital, hospitals, morgue, brought in, brought to, received, rescuers, medics",
          apart: own, inAttacks: false, refuses: [.zero, .article, .vague]),
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
            "spoke of, first spoke of, raised it to, count of, earlier toll of, figure of",
          right: 3,
          between: "wounded, injured, hurt", after: SharedWords.strikes,
          anywhere: "\(away), \(victims)",
          needs: "dead, deaths, died, killed, fatalities, \(HarmWords.killed), \(tollWords)",
          apart: own + ", wounded, injured, hurt", inAttacks: false,
          refuses: [.zero, .article, .vague]),
        Window(
          triggers: "up from", right: 1, between: "wounded, injured, hurt",
          anywhere: "\(away), \(victims)",
          needs: "dead, deaths, died, killed, fatalities, \(HarmWords.killed), \(tollWords)",
          inAttacks: false, refuses: [.zero, .article, .vague]),
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
        // *No civilians had been harmed*, *killed or harmed no civilians*.
        Window(
          triggers: harmed + ", affected, was affected, were affected", left: 6, right: 2,
          prefers: .left, between: "figure",
          anywhere: "drone, rockets, incident, \(own)",
          needs:
            "civilian, civilians, civilian lives, harm to civilians, civilian harm, harm to any civilians",
          inAttacks: false, refuses: [.none, .article, .vague, .single]),
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
        // *No civilians had been harmed*, *killed or harmed no civilians*.
        Window(
          triggers: harmed, left: 6, right: 2, prefers: .left, between: "figure",
          anywhere: "drone, rockets, incident, \(own)",
          needs:
            "civilian, civilians, civilian lives, harm to civilians, civilian harm, harm to any civilians",
          inAttacks: false, refuses: [.none, .article, .vague, .single]),
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
          triggers: "\(HarmWords.wounded), wounded in, injured in, hurt in, harmed", left: 5,
          between: "figure",
          needs: own, apart: "civilian casualties, civilians, civilian",
          refuses: [.none, .article, .vague, .single]),
        // *They hurt no one.*
        Window(
          triggers: hurting, right: 0, inAttacks: true,
          refuses: [.none, .article, .vague, .single]),
        Window(
          triggers: noneHurt, left: 3, between: "of, figure", apart: "civilian casualties",
          inAttacks: true,
          refuses: [.none, .article, .vague, .single]),
      ]),
  ]
}
