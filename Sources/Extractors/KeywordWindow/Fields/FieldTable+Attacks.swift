import Annotations

extension FieldTable {
  /// US soldiers, in every form the lexicon has.
  private static let forces = """
    US troops, U.S. troops, American troops, US forces, U.S. forces, American forces, US personnel,
    U.S. personnel, American personnel, service members, \(HarmWords.victims(.us))
    """

  /// Words of sentences whose soldiers are not those that are stationed somewhere.
  private static let notStationed = """
    withdraw, additional, extra, sent, plans to, cut its, reduce its, will send, have deployed,
    been told to, en route, on their way, heading for, heading to,
    reinforcements, presumed dead, Germany, German, British soldiers, Iranian soldiers, of those, of the sites, of the facilities, of the targets,
    of the locations, martyrdom of
    """

  /// Attacks on US and coalition forces, and the forces themselves.
  static let attacks: [FieldDeclaration] = [
    FieldDeclaration(
      .attackCount, takes: CandidateTypes(.count), spreads: 12,
      [
        Window(
          triggers: "\(SharedWords.attackWords), salvos, barrages, volleys", left: 3,
          between: "of, in, on, against, and, the, after, as",
          anywhere: "shipping, ships, merchant ships, on Israeli, on Israel, on Iraqi police",
          refuses: [.zero, .article, .single]),
        // *Over 200 attacks on U.S. bases*, whatever else the sentence tells of.
        Window(
          triggers: SharedWords.attackWords, left: 1, anywhere: "shipping, ships, merchant ships",
          needs: SideWords.land, refuses: [.zero, .article, .single, .vague]),
        // *The count of attacks on troops in Iraq stands at 151.*
        Window(
          triggers: "stands at, stood at, now stands at", right: 1,
          needs: SharedWords.attackWords, apart: HarmWords.any,
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "incidents", left: 2, between: "of, in, on, and, the",
          needs: """
            \(SharedWords.ownForces), logged, recorded, counted, tracked, registered, tally,
            \(SharedWords.attacks)
            """, refuses: [.zero, .article, .single, .vague]),
        Window(
          triggers: "times, occasions", left: 1,
          before:
            "merchant ships, commercial ships, merchant vessels, commercial vessels, shipping",
          needs: SharedWords.attacks
            + ", shot at, fired at, targeted, shelled, hit, been hit, struck, gone after, went after, fired on",
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "attacked, targeted, shelled, hit, under fire, \(SideWords.hostileMark)",
          right: 1,
          needs: SharedWords.ownForces, refuses: [.none, .zero, .article, .vague, .single]),
        Window(
          triggers: SharedWords.attackWords, right: 16,
          between: "killed, wounded, hurt, injured, wounding, killing, since",
          needs: """
            number of, count of, come to, came to, total, totalled, totaled, tally, upwards of,
            reached, numbered
            """, refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "of them, of those, of these", left: 0,
          needs: "rocket, rockets, with rockets, drones, drone, rocket attacks, drone attacks",
          beside: "with, with rockets, by, involving, using, involved, in",
          apart: "killed, wounded, hurt, injured",
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "of them in, of those in, of which in", left: 0,
          anywhere: "\(SharedWords.strikeNouns), \(struckThings)",
          needs: "\(SharedWords.attackWords), times",
          refuses: [.zero, .article, .vague]),
      ]),
    FieldDeclaration(
      .troopLevel, takes: CandidateTypes(.count), spreads: 16,
      [
        Window(
          triggers: """
            troops, soldiers, personnel, military personnel, more remain, are in, remain in,
            American soldier, of them in the country, of them serve, of them serve in, of them are stationed,
            of them are deployed, of them are based, of them remain, \(forces)
            """, left: 2, between: "of, in, and, on, against, members", anywhere: notStationed,
          apart: HarmWords.any, isLarge: true, refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "force, forces, troops, presence", right: 6,
          anywhere: "plans to, will, would, wants to, planned, planning",
          needs: "cut its, reduce its, cut",
          preceded: "to", isLarge: true, refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "of them are in, of them were in", left: 0,
          needs: "departure, timetable, troops, soldiers, serve, withdrawal, stationed, based",
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "a force of, force of, contingent of, garrison of, stands at, stood at",
          right: 1,
          anywhere: notStationed,
          needs: "troops, soldiers, contingent, force, \(forces), a force of",
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "They number, they number, troops number, forces number", right: 2,
          anywhere: HarmWords.any, refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "strong", left: 1, anywhere: notStationed,
          needs: "contingent, force, garrison, presence, deployment",
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers:
            "number of US troops, number of American troops, number of U.S. troops, numbers",
          right: 6, anywhere: notStationed, preceded: "at, to, numbers",
          refuses: [.zero, .article, .vague, .single]),
      ]),
    FieldDeclaration(
      .attackCountry, takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: SharedWords.attacks, left: 10, right: 24, prefers: .right,
          between: "\(SharedWords.strikeNouns), \(SideWords.foreignMark), said, after, presence",
          before: """
            -, \(SideWords.foreignMark), and its, against, on, by, from, between, war in, war on,
            government in, took off from, flew from, flown from
            """,
          after: "-, 's", anywhere: "\(SharedWords.earlierYears), shipping, ships",
          needs: "\(SharedWords.ownForces), \(SideWords.bases), of them in, of those in"),
        Window(
          triggers: """
            troops, soldiers, personnel, base, bases, outpost, outposts, embassy, Tower 22, harbour,
            Americans, \(forces), \(SideWords.land), \(SideWords.bases)
            """, right: 7, between: "\(SharedWords.strikeNouns), said, after, by, from, before",
          before: "-, against, by, from, between, and its, built in, made in", after: "-",
          anywhere: "\(SharedWords.earlier), shipping, ships, \(HarmWords.mishaps)",
          needs: """
            \(HarmWords.any), rockets, drones, missiles, drone, missile, rocket, fired, shelled,
            \(SharedWords.attacks)
            """),
      ]),
  ]
}
