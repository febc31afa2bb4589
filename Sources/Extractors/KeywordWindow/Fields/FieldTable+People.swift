import Annotations

extension FieldTable {
  /// Who gave the order, and who speaks for a state.
  static let people: [FieldDeclaration] = [
    FieldDeclaration(
      .orderedBy, takes: CandidateTypes(.person), shared: true,
      [
        Window(
          triggers: """
            ordered, has ordered, had ordered, directed, authorized, authorised, approved, gave the order, order came from,
            ordered by, directed by, authorized by, authorised by, approved by, direction of,
            orders of, orders from, the order, command of, order from, green light,
            signed off on, 's direction, 's orders, 's order, instructions, gave the go-ahead,
            orders, had directed
            """, left: 16, right: 6, before: "as, message to",
          anywhere: "withdrawal, withdraw, pull out",
          needs: SharedWords.strikes + ", attack, attacks, action, response, the order",
          refuses: [.outsider])
      ]),
    FieldDeclaration(
      .official, takes: CandidateTypes(.person), shared: true,
      [
        Window(
          triggers: "", after: "administration, government, White House, era, team",
          refuses: [.outsider])
      ]),
  ]
}
