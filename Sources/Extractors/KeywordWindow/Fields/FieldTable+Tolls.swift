import Annotations

extension FieldTable {
  /// The dead and the hurt.
  static let tolls = attackTolls + strikeTolls

  private static let attackTolls: [FieldDeclaration] = [
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
          triggers: hurt, left: 8, right: 5, prefers: .left,
          between: "\(denials), and, but, in, when, as, after",
          anywhere: HarmWords.mishaps, beside: own, refuses: [.zero]),
        Window(
          triggers: hurting, right: 4, between: "and, in, by, when, ;", anywhere: HarmWords.mishaps,
          beside: own, refuses: [.zero]),
        Window(
          triggers: hurt, left: 12, right: 8, prefers: .left,
          between: "\(denials), but, when, after",
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
            """, left: 12, right: 3, between: "attacks, ;", after: partOf,
          anywhere: HarmWords.mishaps,
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
  ]
}
