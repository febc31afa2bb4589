import Annotations

extension FieldTable {
  /// Verbs of which weapons are the subject or the object.
  private static let used = """
    dropped, dropping, fired, used, using, flew, released, took part, participated, employed,
    were used, \(SideWords.deedMark)
    """

  /// Words of sentences in which weapons are not those of the strikes.
  private static let notFlown = """
    \(notOurs), \(SharedWords.attacks)
    """

  /// Those of them that tell of no attack.
  private static let notOurs = """
    \(SharedWords.elsewhere), \(SharedWords.earlier), carriers, warships to, the region,
    intercepted, shot down, bought, sold, sale, seized, fired back, returned fire
    """

  /// With what the strikes were made.
  static let weapons: [FieldDeclaration] = [
    FieldDeclaration(
      .weapon, takes: CandidateTypes(.weapon), every: true,
      [
        Window(
          triggers: "strike, strikes", left: 0, preceded: "US, U.S., American",
          refuses: [.none, .munition, .generalMunition]),
        Window(
          triggers: "",
          before: "storage of, stores of, stockpiles of, stockpile of, storing, sites for, for",
          anywhere: """
            Israel, Israeli, Ukraine, Turkish, Russian, Saudi, \(SharedWords.earlier), carriers,
            to the region, squadron of, second aircraft carrier, another aircraft carrier, parked,
            within reach, brought down, had brought down, downed, went down, \(HarmWords.mishaps),
            warships to, intercepted, shot down, bought, sold, sale, seized, training mission,
            training flight, is refueled, is refuelled, is prepared, prepares to, taxis
            """,
          apart: "able to carry, can carry, capable of carrying, could carry, capable of",
          refuses: [.general, .generalMunition]),
        // *An American drone killed a commander*, *killed by a US drone*.
        Window(
          triggers: "kill, kills, killed, killing", left: 2, anywhere: notFlown,
          preceded: SharedWords.ownAircraftWords, refuses: [.none, .munition, .generalMunition]),
        Window(
          triggers: "\(HarmWords.killed), death, deaths", right: 6, anywhere: notFlown,
          preceded: SharedWords.ownAircraftWords, refuses: [.none, .munition, .generalMunition]),
        // *Two missiles tore into the car.*
        Window(
          triggers:
            "slammed into, slam into, slams into, tear into, tore into, ripped into, ploughed into, plowed into, hit, struck",
          left: 0, anywhere: notOurs, inAttacks: false, refuses: [.none, .munition, .general]),
        Window(
          triggers: used, left: 12, right: 12, between: SharedWords.attacks, anywhere: notFlown,
          apart: "how many"),
        // *Fighter jets took off from the carrier.*
        Window(
          triggers: "took off, taking off, took off from, taking off from", left: 3,
          anywhere: notFlown, apart: "how many", inAttacks: false,
          refuses: [.munition, .generalMunition]),
        Window(
          triggers: SharedWords.strikes, left: 4,
          between: "\(SharedWords.attacks), were, was, being, been", anywhere: notFlown,
          apart: "how many", refuses: [.none, .munition, .generalMunition]),
        Window(
          triggers: SharedWords.strikes, right: 16, between: SharedWords.attacks,
          anywhere: notFlown, preceded: "by, with, using", refuses: [.none, .munition]),
      ])
  ]
}
