import Annotations

extension FieldTable {
  /// Who struck, when, how often, where.
  static let strikes = blows + places

  /// Who struck, when, how often.
  private static let blows: [FieldDeclaration] = [
    FieldDeclaration(
      .actor, takes: CandidateTypes(.body), shared: true, every: true,
      [
        Window(
          triggers: "\(SharedWords.strikeNouns), reprisal, reprisals, bombs", left: 0,
          before: "against, on"),
        Window(
          triggers: SharedWords.strikeNouns, left: 1, before: "against, on", after: "-",
          needs: "'s"),
        Window(
          triggers: "dropped, fired, flew, unleashed, rained", left: 5,
          between: "that, which, who, against, on, at, by, \(SharedWords.attacks)",
          before: "against, on, by, at, with, in, \(SharedWords.attacks)",
          after: "-, troops, personnel, interests, bases, soldiers, officials, official, base"),
        Window(
          triggers: SharedWords.strikeNouns, left: 2,
          between: "against, on, in, of, by, to, for, forces, troops, 's",
          before: "against, on, in, attacks, at, of",
          after: "-, officials, official, troops, personnel"),
        Window(
          triggers: SharedWords.strikeVerbs + ", kills, fired at", left: 7,
          between: "that, which, who, against, on, \(SharedWords.attacks)",
          before: "against, on, by, at, with, in, of, \(SharedWords.attacks)",
          after: """
            -, troops, personnel, interests, bases, soldiers, officials, official, defense,
            military personnel, contractor
            """),
        Window(
          triggers: SharedWords.strikes + ", took place", right: 3,
          between: SharedWords.attacks, after: "-, troops, personnel, interests, bases",
          preceded: "by, of"),
        Window(
          triggers: SharedWords.strikeNouns, right: 12,
          between: "\(SharedWords.attacks), \(SharedWords.stating), backed, supported, that, which",
          after: "-, troops, personnel, interests, bases, officials, official, military official",
          anywhere: SharedWords.elsewhere, preceded: "by"),
        Window(
          triggers: "kill, kills, killed, killing", left: 6,
          between: "\(SharedWords.attacks), that, which, who, said, by",
          before: "against, on, by, at, with, in, of", after: "-, troops, personnel, soldiers",
          needs: SharedWords.ownAircraftWords),
        Window(
          triggers: HarmWords.killed, right: 2,
          after: "-, troops, personnel, interests, bases, officials", preceded: "by"),
        Window(
          triggers: "behind, responsibility for, claims, attack, response, move, says it, said it",
          left: 2, between: "against, on, in, of, by, to, for", before: "against, on, of, by",
          after: "-, official, officials, troops, forces, military, personnel, bases",
          needs: SharedWords.strikeNouns),
      ]),
    FieldDeclaration(
      .strikeDate, takes: CandidateTypes(.date),
      [
        Window(
          triggers: "\(SharedWords.strikes)\(SharedWords.heard), \(SharedWords.ownAircraftWords)",
          left: 12, right: 26,
          between: "since, war, began, rose to, climbed to, risen to, \(SharedWords.attacks)",
          before: """
            since, until, from, most recently on, most recently, last time, \(SharedWords.stating)
            """,
          after: """
            Telegraph, Times, Mail, rockets, rocket, missiles, barrage, volley, salvo, rocket fire,
            rocket attack, rocket attacks, rocket barrage, attack, attacks, ambush, shelling, (
            """,
          anywhere:
            "\(SharedWords.elsewhere), \(SharedWords.otherRounds), could begin, may begin",
          apart: SharedWords.aftermath),
        // *Carried out at 7:40 p.m. Thursday in Washington, 2:40 a.m. Friday in Syria*
        Window(
          triggers: "a.m., p.m., am, pm", right: 0,
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)",
          needs: SharedWords.strikes, inAttacks: false),
        // *Perished in the night from Thursday to Friday*
        Window(
          triggers: "night from, night of, the night from, the night of", right: 0,
          between: SharedWords.attacks,
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)",
          needs: "\(SharedWords.strikes), \(HarmWords.killed), perished, died, dead",
          inAttacks: false),
        Window(
          triggers: "operation, action", left: 2,
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)", inAttacks: false),
        // *A drone strike killed a commander and his guard in the capital on Thursday.*
        Window(
          triggers: "killed, kills, killing, \(HarmWords.passives("killed"))", right: 24,
          between: "since, \(SharedWords.attacks)", before: "since, \(SharedWords.stating)",
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)",
          needs: SharedWords.strikeNouns, preceded: "on, late, early, in", inAttacks: false),
        // *Hit a store and a depot close to the border, at about 4:30 a.m. on Friday*.
        Window(
          triggers: SharedWords.strikes, right: 36,
          between: "since, told, \(SharedWords.attacks)",
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)",
          preceded: """
            a.m. on, p.m. on, a.m., p.m., am on, pm on, hours of, before dawn on, at dawn on,
            around midnight on, after midnight on, before midnight on
            """, inAttacks: false),
        Window(triggers: datelineMarks, left: 0, refuses: [.numeric]),
      ]),
    FieldDeclaration(
      .strikeCount, takes: CandidateTypes(.count),
      [
        Window(
          triggers: SharedWords.strikeNouns, left: 3,
          between: """
            of, in, on, against, and, the, wounded in, killed in, injured in, hurt in, wounded,
            killed, injured, dead
            """,
          anywhere:
            "\(SharedWords.elsewhere), \(SharedWords.earlier), merchant ships, had prepared",
          refuses: [.zero, .article, .single])
      ]),
    FieldDeclaration(
      .strikeOrdinal, takes: CandidateTypes(.ordinal),
      [
        Window(
          triggers: """
            time, such, operation, round, strike, strikes, attack, airstrike, airstrikes, since,
            military attack, self-defense strike, step, wave, in years, of its kind, of their kind,
            set, series, reply, military reply, response, retaliation, bombardment
            """, left: 3, right: 3, prefers: .left, between: "Israeli, Turkish, Russian, Saudi",
          before: "since, at",
          needs: """
            lashed out, retaliated, responded, answered, reply, struck back, hit back,
            used force, sent bombers, sent jets, sent warplanes,
            ordered, has ordered, had ordered, struck, operation, conducted, such, launched, carried out, bombed,
            military attack, \(SharedWords.strikeNouns)
            """),
        Window(
          triggers: SharedWords.strikeNouns, left: 3,
          between: "Israeli, Turkish, Russian, Saudi, of, in, on, at, from", before: "since, at"),
        // *It is the third time that American jets have hit the militia.*
        Window(
          triggers: "time", left: 1, before: "since, at",
          anywhere: "Israel, Israeli, Turkish, Russian, Saudi, \(SharedWords.attacks)",
          needs: "hit, bomb, bombs, targeted, pounded, gone after, go after"),
        // *Monday's was the eighth round in two weeks.*
        Window(
          triggers: "round, wave", left: 0,
          anywhere: """
            of talks, talks, negotiations, sanctions, rockets, missiles, drones, votes, voting,
            \(SharedWords.attacks)
            """, preceded: "was, is, was the, is the, were, were the"),
        // *The raid was the second on Iraqi soil.*
        Window(
          triggers: "was the, is the, were the, are the", right: 0,
          needs: "\(SharedWords.strikeNouns), action, actions, response, responses, operation",
          beside: "on, in, inside, near, since, against",
          apart: "\(HarmWords.any), \(SharedWords.attacks), contractor, trip, visit"),
      ]),
  ]
}
