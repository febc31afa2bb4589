import Annotations

extension FieldTable {
  /// Words that say who has a place.
  static let occupancy = """
    used by, run by, in use by, belonging to, belonged to, stronghold of, bastion of, operated by,
    controlled by, owned by, tied to, linked to, associated with, affiliated with, occupied by,
    guarded by, home to, shared by, use of, frequented by, kept by, housing, held by, manned by,
    known to use, connected to, connected with, make use of, makes use of, made use of, groups that used, militias that used,
    factions that used,
    \(HarmWords.passives("used by, run by, held by, operated by, controlled by, owned by"))
    """

  /// What is struck and counted, and what nobody attacks.
  static let struckThings = """
    targets, facilities, sites, locations, positions, depots, warehouses, buildings,
    storage facilities
    """

  /// What is seen of a thing that was struck.
  private static let consequences = """
    blew up, blown up, burned out, burnt out, went up in flames, caught fire, in flames, ablaze,
    collapsed, had collapsed, was gone, were gone, are gone, is gone, burned down, in ruins,
    was damaged, were damaged, badly damaged, heavily damaged, severely damaged, partly damaged,
    went up, burned until, burned for, burned through, went on exploding, was knocked out,
    were knocked out, was levelled, were levelled, was leveled, were leveled, turned into
    """

  /// What was struck, whose it was, and with what.
  static let targets = things + owners + weapons

  /// What was struck.
  private static let things: [FieldDeclaration] = [
    FieldDeclaration(
      .targetCount, takes: CandidateTypes(.count), spreads: 14,
      [
        Window(
          triggers: """
            targets, facilities, sites, locations, location, places, positions, bunkers,
            warehouses, depots, headquarters, buildings, bases, compounds, camps, launch pads,
            rocket launch pads, launchers, structures, storage facilities, command posts, site,
            target, facility, aim points, aimpoints, aiming points, stores, dumps, hangars, caches,
            silos, hideouts, shelters, workshops, factories, posts, radars, command centres,
            command centers, nodes, installations, strongholds, houses, homes, vehicles, cars, trucks,
            boats, barracks, tunnels
            """, left: 5,
          between: """
            in, on, the, at, American, US, U.S., of, and, with, from, by, for, against, killed,
            wounded, members, fighters, strikes, attacks, <comma>, people, men, some, other,
            drones, missiles, rockets, bombs, munitions, aircraft
            """,
          after: "-", anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier), list of",
          needs: "\(SharedWords.strikes), goal, slammed into, fell on, landed on",
          refuses: [.zero, .article]),
        Window(
          triggers: "targets, aim points, aimpoints, aiming points, locations, structures", left: 2,
          between: "of, in, with, and, <comma>, \(SideWords.foreignMark)",
          anywhere: """
            \(SharedWords.elsewhere), \(SharedWords.earlier), \(SideWords.land), list of, chosen,
            picked, soldiers, bases, shipping
            """, inAttacks: false, refuses: [.zero, .article, .single]),
        // *Three depots, two of them in Syria and one in Iraq*
        Window(
          triggers: "of them in, of those in, of which in", left: 0,
          anywhere: "\(SharedWords.earlier), US bases, US troops, troops",
          needs: struckThings, refuses: [.zero, .article, .single, .vague]),
        Window(
          triggers: "of the, of", left: 0, needs: SharedWords.strikes,
          beside: "places, sites, locations, targets, facilities, structures, buildings",
          apart: "none", refuses: [.zero, .article, .single, .vague]),
        Window(
          triggers: """
            of the sites, of the facilities, of the targets, of the locations, of the places,
            of the bases, of them were in, of them are in, of those were in
            """, left: 0, right: nil, after: "-",
          anywhere: "departure, timetable, troops, soldiers, serve, withdrawal",
          refuses: [.zero, .article, .single]),
      ]),
    FieldDeclaration(
      .targetFacility, takes: CandidateTypes(.facility), every: true,
      [
        Window(
          triggers: SharedWords.strikes, left: 16, right: 24,
          between: SharedWords.attacks + ", groups for, used for, purposes",
          before: """
            near, next to, close to, beside, leaving, crashed into, for, \(SideWords.land), American, US, U.S., coalition, -, embassy, think, from,
            took off from, taking off from, flew from, flown from
            """,
          after: """
            alarms, alarm, drivers, driver, hosting, that house, -, housing US, where US, used by US, used by American
            """,
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.protest)",
          apart: "\(SharedWords.aftermath), Tower 22, Jordan, in Britain", refuses: [.landmark]),
        Window(
          triggers: "blasts, blast, explosions, explosion", right: 20, between: SharedWords.attacks,
          before: SideWords.land, anywhere: "\(SharedWords.elsewhere), \(SharedWords.incoming)",
          preceded: "at, in, inside", inAttacks: false, refuses: [.landmark, .general]),
        Window(
          triggers: "among the places, among the targets, among the sites, among the locations",
          left: 22, between: SharedWords.attacks, anywhere: SharedWords.elsewhere,
          refuses: [.landmark, .general]),
        // *Hit a hospital*, *a strike on the market*: nothing that only says where.
        Window(
          triggers: SharedWords.strikes, right: 4,
          between: """
            in, near, at, outside, around, over, to, from, along, off, between, close to, next to,
            killed, kills, killing, \(SharedWords.attacks)
            """, before: "near, in, at, outside, close to, next to",
          after: "workers, worker, drivers, staff, official, officials, authority, city, town",
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.protest)",
          apart: """
            border, borders, frontier, desert, valley, valleys, river, road, roads, highway, street,
            streets, mountain, mountains, hill, hills, island, islands, embassy, consulate
            """,
          refuses: [.general, .vehicle, .none]),
        Window(
          triggers: consequences, left: 8, between: SharedWords.attacks,
          before: "\(SideWords.land), American, US, U.S., coalition, embassy",
          anywhere: "\(SharedWords.elsewhere), US troops, troops, \(SideWords.hostileMark)",
          inAttacks: false, refuses: [.landmark, .general]),
        Window(
          triggers: "dug out of, pulled from, recovered from, rubble of, ruins of, wreckage of",
          right: 4, anywhere: "\(SharedWords.elsewhere), US troops, troops, drones",
          refuses: [.landmark, .general]),
        Window(
          triggers: """
            been chosen, were chosen, was chosen, been selected, were selected, carefully chosen,
            been picked, were picked
            """, left: 16, anywhere: "\(SharedWords.elsewhere), US troops, troops, jets, bombers",
          refuses: [.landmark, .general]),
        Window(
          triggers: """
            among them, one was a, one was an, one was used, another was, on the list, the other was, were located, was located, included,
            including, goal, the object of, comprised, comprising, consisted of, identified them as,
            identified the targets as, described the sites as, described the targets as,
            described them as, described it as, describes them as, describes it as,
            described one of the targets as, listed them as, lists them as, list takes in,
            it listed, They included, they included, mentioned, One of them was a,
            one of them was a, the targets were, the sites were, the facilities were,
            What was hit, Hit were, identified as, described as, list included, served as, used as
            """, left: 8, right: 20, between: SharedWords.attacks,
          before: "American, US, U.S., coalition, at",
          anywhere: SharedWords.elsewhere + ", US troops, troops",
          refuses: [.landmark, .general]),
        Window(
          triggers: occupancy, left: 8, between: SharedWords.attacks,
          before: "American, US, U.S., coalition",
          anywhere: "\(SharedWords.elsewhere), US troops, troops, \(SideWords.hostileMark)",
          refuses: [.landmark, .general]),
        Window(
          triggers: "had the use of, use of, home to", right: 4,
          anywhere: SharedWords.elsewhere + ", US troops, troops", refuses: [.landmark, .general]),
        Window(
          triggers: """
            \(HarmWords.killed), killed at, killed in, wounded, died, dead, deaths, perished,
            of them at, of them in
            """,
          right: 8, between: SharedWords.attacks,
          anywhere: """
            \(SharedWords.elsewhere), US troops, troops, \(SideWords.land),
            \(HarmWords.victims(.us, .coalition, .contractor))
            """,
          needs: "\(HarmWords.any), perished",
          preceded: "at, in, inside, killed at, killed in, of them at, of them in",
          refuses: [.landmark, .general]),
      ]),
  ]
}
