import Annotations

extension FieldTable {
  private static let occupancy = """
    used by, run by, in use by, belonging to, stronghold of, bastion of, operated by,
    controlled by, owned by, tied to, linked to, associated with, affiliated with, occupied by,
    guarded by, home to, shared by, use of, frequented by, kept by, housing, held by, manned by,
    \(HarmWords.passives("used by, run by, held by, operated by, controlled by, owned by"))
    """

  /// Verbs of which weapons are the subject or the object.
  private static let used = """
    dropped, dropping, fired, used, using, flew, released, took part, participated, employed,
    were used
    """

  /// Words of sentences in which weapons are not those of the strikes.
  private static let notFlown = """
    \(SharedWords.elsewhere), \(SharedWords.earlier), carriers, warships to, the region,
    intercepted, shot down, bought, sold, sale, seized, \(SharedWords.attacks)
    """

  /// What was struck, whose it was, and with what.
  static let targets: [FieldDeclaration] = [
    FieldDeclaration(
      .targetCount, takes: CandidateTypes(.count), spreads: 8,
      [
        Window(
          triggers: """
            targets, facilities, sites, locations, location, places, positions, bunkers,
            warehouses, depots, headquarters, buildings, bases, compounds, camps, launch pads,
            rocket launch pads, launchers, structures, storage facilities, command posts, site,
            target, facility
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
          triggers: """
            of the sites, of the facilities, of the targets, of the locations, of the places,
            of the bases, of them were in, of them are in, of those were in
            """, left: 0, right: nil, after: "-", refuses: [.zero, .article]),
      ]),
    FieldDeclaration(
      .targetFacility, takes: CandidateTypes(.facility), every: true,
      [
        Window(
          triggers: SharedWords.strikes, left: 16, right: 24,
          between: SharedWords.attacks + ", groups for, used for, purposes",
          before: """
            for, \(SideWords.land), American, US, U.S., coalition, -, embassy, think, from, took off from, taking off from,
            flew from, flown from
            """,
          after: """
            hosting, that house, -, housing US, where US, used by US, used by American
            """,
          anywhere: SharedWords.elsewhere + ", " + SharedWords.aftermath,
          refuses: [.landmark]),
        Window(
          triggers: """
            among them, one was, on the list, the other was, were located, was located, included,
            including, goal, the object of, comprised, comprising, consisted of, identified them as,
            identified the targets as, described the sites as, described the targets as,
            described them as, identified as, described as, list included, served as, used as
            """, left: 8, right: 20, between: SharedWords.attacks,
          before: "American, US, U.S., coalition",
          anywhere: SharedWords.elsewhere + ", US troops, troops", refuses: [.landmark, .general]),
        Window(
          triggers: occupancy, left: 8, between: SharedWords.attacks,
          before: "American, US, U.S., coalition",
          anywhere: "\(SharedWords.elsewhere), US troops, troops, \(SideWords.hostileMark)",
          refuses: [.landmark, .general]),
        Window(
          triggers: "had the use of, use of, home to", right: 4,
          anywhere: SharedWords.elsewhere + ", US troops, troops", refuses: [.landmark, .general]),
        Window(
          triggers: "killed, wounded, died, dead", right: 8, between: SharedWords.attacks,
          anywhere: SharedWords.elsewhere + ", US troops, troops", preceded: "at, in, inside",
          refuses: [.landmark, .general]),
      ]),
    FieldDeclaration(
      .targetGroup, takes: CandidateTypes(.group), every: true,
      [
        Window(
          triggers: occupancy, right: 14, before: "\(SharedWords.attacks), channels",
          anywhere: "channels, accounts, sanctioned, sanctions, drones used by, weapons used by"),
        Window(
          triggers: SharedWords.strikes + SharedWords.heard, left: 12, right: 20,
          between: SharedWords.attacks,
          before: "by, stop, stopping, counter, from, prevent, preventing",
          after: "television, TV, channel",
          anywhere: SharedWords.elsewhere + ", resurgence, remnants, comeback"),
        Window(
          triggers: """
            members of, fighters, fighters of, militiamen, killed, were killed, was killed, dead,
            kills, killing, belong, belongs, at the location, at the site, martyrs
            """, left: 6, right: 10, between: SharedWords.attacks, before: "by",
          anywhere: "\(SharedWords.elsewhere), contractor, \(SharedWords.earlier)"),
        Window(
          triggers: "headquarters, positions, facilities, bases, depots, warehouses, sites",
          right: 5, preceded: "of, used by"),
        Window(
          triggers: """
            groups including, groups such as, factions including, militias including,
            using the sites, using the facilities, sites included, sites including
            """, right: 8,
          needs: "sites, facilities, facility, depots, storage, \(SharedWords.strikeNouns)"),
        Window(
          triggers: """
            of its members, of its fighters, of its men, of their fighters, of their members,
            its fighters, said they lost, said it lost, had lost
            """, left: 16, before: "by, against",
          needs: "\(HarmWords.killed), dead, died, lost, said they lost, said it lost, had lost"),
      ]),
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
            to the region, squadron of,
            warships to, intercepted, shot down, bought, sold, sale, seized
            """, refuses: [.general, .generalMunition]),
        Window(
          triggers: used, left: 12, right: 12, between: SharedWords.attacks, anywhere: notFlown),
        Window(
          triggers: SharedWords.strikes, left: 4, between: SharedWords.attacks, anywhere: notFlown,
          refuses: [.none, .munition, .generalMunition]),
        Window(
          triggers: SharedWords.strikes, right: 16, between: SharedWords.attacks,
          anywhere: notFlown, preceded: "by, with, using", refuses: [.none, .munition]),
      ]),
  ]
}
