import Annotations

extension FieldTable {
  /// How a second sentence says where the targets of the first one lie.
  private static let targetsLie = """
    of the sites, of the facilities, of the targets, of the locations, of them were in,
    of them are in, the sites were, the sites are, the targets were, the targets are,
    the facilities were, the locations were, located in, located near, the facilities are,
    targets were in, sites were in, those sites, lie across the line, \(partsLie)
    """

  /// *Two were in Anbar and the third lay near Qaim*: how it says so of a part of them.
  private static let partsLie = HarmWords.pairs(
    """
    one, two, three, four, five, six, seven, eight, nine, others, the others, the rest, another,
    the other, the first, the second, the third, the fourth
    """, "were in, was in, are in, is in, lay in, lie in, lies in, lay near, lies near, was near")

  /// Who struck, when, how often, where.
  static let strikes: [FieldDeclaration] = [
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
          left: 12, right: 20,
          between: "since, war, began, rose to, climbed to, risen to, \(SharedWords.attacks)",
          before: """
            since, until, from, most recently on, most recently, last time, \(SharedWords.stating)
            """,
          after: """
            Telegraph, Times, Mail, rockets, rocket, missiles, barrage, volley, salvo, rocket fire,
            rocket attack, rocket attacks, rocket barrage, attack, attacks, ambush, shelling
            """,
          anywhere:
            "\(SharedWords.elsewhere), \(SharedWords.earlier), could begin, may begin",
          apart: SharedWords.aftermath),
        Window(
          triggers: "operation, action", left: 2,
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)", inAttacks: false),
        // *A drone strike killed a commander and his guard in the capital on Thursday.*
        Window(
          triggers: "killed, kills, killing, \(HarmWords.passives("killed"))", right: 24,
          between: "since, \(SharedWords.attacks)", before: "since, \(SharedWords.stating)",
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)",
          needs: SharedWords.strikeNouns, preceded: "on, late, early, in", inAttacks: false),
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
          needs: """
            lashed out, retaliated, responded, answered, reply,
            ordered, has ordered, had ordered, struck, operation, conducted, such, launched, carried out, bombed,
            military attack, \(SharedWords.strikeNouns)
            """),
        Window(
          triggers: SharedWords.strikeNouns, left: 3,
          between: "Israeli, Turkish, Russian, Saudi, of, in, on, at, from"),
        // *The raid was the second on Iraqi soil.*
        Window(
          triggers: "was the, is the, were the, are the", right: 0,
          needs: "\(SharedWords.strikeNouns), action, actions, response, responses, operation",
          beside: "on, in, inside, near, since, against",
          apart: "\(HarmWords.any), \(SharedWords.attacks), contractor, trip, visit"),
      ]),
    FieldDeclaration(
      .strikeCountry, takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: SharedWords.strikes + SharedWords.heard, left: 10, right: 24, prefers: .right,
          between: SharedWords.attacks,
          before: """
            rather than, instead of, neighboring, neighbouring, from, by, including, for, next to, near, to, tied to, \(SideWords.foreignMark),
            linked to, associated with, affiliated with, \(SharedWords.stayingIn)
            """,
          after: "-, says, said, claims, warns, shelling",
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)", refuses: [.abroad]),
        Window(
          triggers: targetsLie, right: 8, preceded: "in, inside, across, and, \(targetsLie)",
          apart: SharedWords.attacks, refuses: [.abroad]),
        Window(
          triggers: "kill, kills, killed, killing", right: 6,
          between: "after, said, by, of, in charge of, responsible for",
          anywhere: SharedWords.elsewhere, needs: SharedWords.ownAircraftWords,
          preceded: "in, inside", refuses: [.abroad]),
      ]),
    FieldDeclaration(
      .strikeLocation, takes: CandidateTypes(.location, .countryPart), every: true, places: true,
      [
        Window(
          triggers: SharedWords.strikes + SharedWords.heard, left: 24, right: 30,
          between: SharedWords.attacks + ", barrage, volley",
          before: SharedWords.stayingIn,
          after: """
            /, :, —, said, says, claims, warns, announced, denied, police, government, deaths, death,
            drone attack, rocket attack, missile attack
            """,
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.incoming)
            """, apart: SharedWords.aftermath,
          refuses: [.capital, .abroad]),
        Window(
          triggers: SharedWords.strikes + SharedWords.heard, left: 24, right: 30,
          between: SharedWords.attacks,
          after: """
            /, :, —, said, says, claims, warns, announced, denied, police, government, airport
            """,
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.incoming), embassy
            """,
          preceded: """
            in, on, near, outside, south of, north of, west of, east of, capital, city of,
            residents of, port city of, province of, region of, areas of, area of, governorate of, district of, suburb of, neighbourhood of, neighborhood of,
            outskirts of, edge of, over, around, across, capital <comma>, capital city <comma>
            """,
          apart: "\(SharedWords.aftermath), Foreign Ministry, spokesman, spokeswoman, ministry",
          refuses: [.abroad]),
        Window(
          triggers: """
            killed, dead, killed in, killed at, wounded in, hurt in, injured in, were hurt,
            were wounded, were injured, died, fatalities, fatalities among,
            deaths among, martyrs, fell on,
            safe house, facility, camp, headquarters, depot, depots, warehouse,
            warehouses, training facility, base, airbase, airfield, airport, stronghold,
            \(targetsLie), located, storage facility, storage site, storage facilities,
            \(HarmWords.passives("killed"))
            """, left: 12, right: 12, between: SharedWords.attacks,
          before: SharedWords.stayingIn, after: "/, :, —, said, says",
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.incoming), US troops,
            U.S. troops, \(SharedWords.attacks), coalition, Tower 22,
            \(HarmWords.victims(.us, .coalition, .contractor))
            """,
          preceded: """
            in, near, outside, south of, north of, west of, east of, town of, city of, province of, region of, areas of, area of, governorate of,
            district of, village of, countryside of, desert of, outskirts of, at, around,
            fell on, killed in, killed at, wounded in, hurt in, injured in, \(targetsLie)
            """,
          refuses: [.capital, .abroad]),
        Window(
          triggers: "hit, struck, bombed, targeted, pounded, rocked", right: 0,
          after: "'s, /, :, —, government, police", anywhere: SharedWords.elsewhere,
          inAttacks: false, refuses: [.abroad]),
      ]),
  ]
}
