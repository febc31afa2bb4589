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
  static let partsLie = HarmWords.pairs(
    """
    one, two, three, four, five, six, seven, eight, nine, others, the others, the rest, another,
    the other, the first, the second, the third, the fourth
    """, "were in, was in, are in, is in, lay in, lie in, lies in, lay near, lies near, was near")

  /// *In central Baghdad*.
  static let quartersOf = HarmWords.pairs("in", "central, downtown, east, west")

  /// What somebody does elsewhere at the time of the strikes.
  private static let calling =
    "attended, visited, visiting, toured, parade, ceremony, conference, summit"

  /// Where the strikes were.
  static let places: [FieldDeclaration] = [
    FieldDeclaration(
      .strikeCountry, takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: SharedWords.strikes + SharedWords.heard, left: 10, right: 24, prefers: .right,
          between: "\(SharedWords.attacks), barrage, volley, \(calling)",
          before: """
            rather than, instead of, neighboring, neighbouring, from, by, including, for, next to, near, to, tied to, \(SideWords.foreignMark),
            linked to, associated with, affiliated with, with, \(SharedWords.stayingIn)
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
          between: "\(SharedWords.attacks), barrage, volley, \(calling)",
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
          between: "\(SharedWords.attacks), barrage, volley, \(calling)",
          after: """
            /, :, —, said, says, claims, warns, announced, denied, police, government, airport
            """,
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.incoming), embassy
            """,
          preceded: """
            in, on, near, outside, south of, north of, west of, east of, capital, city of,
            residents of, port city of, province of, region of, areas of, area of, governorate of, district of, suburb of, neighbourhood of, neighborhood of,
            outskirts of, edge of, over, around, across, capital <comma>, capital city <comma>,
            \(quartersOf)
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
            U.S. troops, \(SharedWords.attacks), coalition, Tower 22, shot down, intercepted, downed,
            brought down, \(HarmWords.victims(.us, .coalition, .contractor))
            """,
          preceded: """
            in, near, close to, outside, south of, north of, west of, east of, town of, city of, province of, region of, areas of, area of, governorate of,
            district of, village of, countryside of, desert of, deserts of, outskirts of, at, around,
            vicinity of, between, stretching from, running from, fell on, killed in, killed at, wounded in, hurt in, injured in, \(targetsLie)
            """,
          refuses: [.capital, .abroad]),
        // *14 deaths, six at a depot in Mosul, two in the desert near Rutba and the rest near Qaim*
        Window(
          triggers: "deaths, dead, killed, died", right: 40,
          between: "\(SharedWords.attacks), said, says",
          after: "/, :, —, said, says",
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.incoming),
            \(SharedWords.attacks), coalition, Tower 22,
            \(HarmWords.victims(.us, .coalition, .contractor))
            """,
          needs: "the rest, of them at, of them in, of them near",
          preceded:
            "of them at, of them in, of them near, in, near, close to, at, town of, city of, desert of, desert near, countryside of",
          inAttacks: false, refuses: [.capital, .abroad]),
        // *The building stood in Maysalun*, *a car in Mashtal was turned into a burnt-out shell*.
        Window(
          triggers: """
            targets, locations, sites, places, site, location, target, place, building, buildings,
            house, market, car, vehicle, SUV, compound, positions, position, missiles came down,
            rescuers, rubble, named the places, named the sites, named the towns
            """, left: 12, right: 14, between: SharedWords.attacks, before: SharedWords.stayingIn,
          after: "/, :, —, said, says, airport",
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.incoming), US troops,
            U.S. troops, \(SharedWords.attacks), coalition, Tower 22, \(SharedWords.aftermath),
            \(HarmWords.victims(.us, .coalition, .contractor))
            """,
          preceded: """
            in, near, outside, around, close to, through, at, inside, called, as, were, are, was,
            south of, north of, west of, east of, town of, city of, village of, district of,
            outskirts of, edge of, vicinity of, deserts of, desert of, countryside of
            """,
          inAttacks: false, refuses: [.capital, .abroad]),
        // *The US killed a militia commander in the heart of Baghdad.*
        Window(
          triggers: "kill, kills, killed, killing", right: 18,
          between: "\(SharedWords.attacks), said, says, after, by, blamed, accused",
          after: "/, :, —, said, says, government, police, airport",
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SharedWords.aftermath),
            \(HarmWords.victims(.us, .coalition, .contractor)), coalition, Tower 22
            """,
          needs: "US, U.S., American, United States, \(SharedWords.ownAircraftWords)",
          preceded: """
            in, on, outside, near, heart of, center of, centre of, capital <comma>, capital,
            streets of, street in, outskirts of, \(quartersOf)
            """,
          inAttacks: false, refuses: [.abroad]),
        Window(
          triggers: "hit, struck, bombed, targeted, pounded, rocked", right: 0,
          after: "'s, /, :, —, government, police", anywhere: SharedWords.elsewhere,
          inAttacks: false, refuses: [.abroad]),
      ]),
  ]
}
