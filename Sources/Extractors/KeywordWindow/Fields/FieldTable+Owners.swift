import Annotations

extension FieldTable {
  /// Whose it was that was struck.
  static let owners: [FieldDeclaration] = [
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
          after: "television, TV, channel, say, says",
          anywhere: SharedWords.elsewhere + ", resurgence, remnants, comeback"),
        Window(
          triggers: """
            members of, fighters, fighters of, militiamen, killed, were killed, was killed, dead,
            kills, killing, belong, belongs, at the location, at the site, martyrs, bodies,
            fatalities, fatalities among, deaths among
            """, left: 6, right: 10, between: SharedWords.attacks, before: "by",
          after: "say, says",
          anywhere: "\(SharedWords.elsewhere), contractor, \(SharedWords.earlier)"),
        Window(
          triggers: "headquarters, positions, facilities, bases, depots, warehouses, sites",
          right: 5, anywhere: SharedWords.elsewhere,
          preceded: """
            of, used by, headquarters, positions, facilities, bases, depots, warehouses, sites
            """),
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
          needs: """
            \(HarmWords.killed), dead, died, lost, said they lost, said it lost, had lost,
            acknowledged, mourned, buried, bade farewell, martyrs
            """),
        Window(
          triggers: "mourned, mourns, mourning, bade farewell, bids farewell", left: 9,
          between: "by, for", before: "by, against",
          needs: """
            members, fighters, martyrs, men, martyr, of its members, of its fighters, of its men
            """),
      ])
  ]
}
