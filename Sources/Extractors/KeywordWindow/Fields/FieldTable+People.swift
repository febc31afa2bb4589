import Annotations

extension FieldTable {
  /// Words of sentences in which something else was ordered.
  private static let notTheStrikes = """
    withdrawal, withdraw, pull out, an inquiry, an investigation, a review, flags, Israeli,
    troops to, another, evacuation, security forces, arrest, arrests, to arrest, to hunt down
    """

  /// Words of which a sentence about the order has one.
  private static let theStrikes = """
    \(SharedWords.strikes)
    , attack, attacks, action, response, the order, attacked, bomb, on the order of,
    operation, campaign, mission, raid, raids, this one, self-defense, self-defence,
    gave the go-ahead, gave the order, green light, order came from, retaliation,
    military reply, at his direction, on his orders
    """

  /// Who gave the order, and who speaks for a state.
  static let people: [FieldDeclaration] = [
    FieldDeclaration(
      .orderedBy, takes: CandidateTypes(.person), shared: true,
      [
        Window(
          triggers: """
            gave the order, the order, green light, signed off on, 's direction, 's orders,
            's order, instructions, gave the go-ahead, orders, at his direction, on his orders,
            greenlit, green-lit
            """, left: 16, right: 6, before: "as, message to",
          anywhere: notTheStrikes, needs: theStrikes, refuses: [.outsider]),
        Window(
          triggers: """
            order came from, ordered by, directed by, authorized by, authorised by, approved by,
            direction of, orders of, orders from, command of, order from, decision by,
            on the orders of, on the order of, on orders of, at the order of, at the orders of,
            at the direction of, at the direction, order of, on the instructions of, authorization from, approval of
            """, right: 6, anywhere: notTheStrikes, needs: theStrikes, refuses: [.outsider]),
        Window(
          triggers: """
            ordered, has ordered, had ordered, directed, authorized, authorised, approved,
            had directed, instructed, has instructed, had instructed, commanded
            """, left: 16, before: "as, message to",
          anywhere: "\(notTheStrikes), at the direction of, at the direction", needs: theStrikes,
          refuses: [.outsider]),
        Window(
          triggers: """
            It was ordered by, They were ordered by, strike was ordered by, strikes were ordered by,
            raid was ordered by, raids were ordered by, attack was ordered by,
            operation was ordered by, It was authorised by, It was approved by
            """, right: 5, refuses: [.outsider]),
        Window(
          triggers: "I ordered, I directed, I authorized, I authorised, I have ordered, I gave",
          left: 30, right: 40, anywhere: "Israeli",
          needs: SharedWords.strikes + ", attack, attacks, action, response",
          refuses: [.outsider]),
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
