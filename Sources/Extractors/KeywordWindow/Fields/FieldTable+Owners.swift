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
        // *He was a member of the Brigades*, *killed, a commander of the Movement*.
        Window(
          triggers: "member, commander, guards, figure, founder", right: 2,
          after: "say, says, said, 's",
          anywhere: SharedWords.elsewhere,
          needs: """
            \(HarmWords.killed), kill, kills, killing, died, dead, coffin, buried, He, he was
            """, preceded: "of, in, with, from"),
        // *Groups tied to it used the house.*
        Window(
          triggers: HarmWords.pairs(
            "used the, using the, had used the, used this, occupied the, ran the",
            "house, site, sites, building, buildings, facility, facilities, compound, base, camp, depot, bunkers, warehouse"
          ) + ", been using it, was using it, were using it, uses it", left: 14,
          before: "by", anywhere: "\(SharedWords.elsewhere), US troops, troops"),
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
          needs: """
            sites, facilities, facility, depots, storage, using the sites, using the facilities,
            sites included, sites including, \(SharedWords.strikeNouns)
            """),
        // *Three sites that the Brigades use*, *a crossing that they have used to move weapons*
        Window(
          triggers: """
            uses, uses as, use as, use to, were using, was using, have used to, had used to,
            have been using, had been using, used to store, used to move, used for storing
            """, left: 8, between: "by, \(SharedWords.attackWords)", before: "by, against",
          after: "say, says, said",
          anywhere: "\(SharedWords.elsewhere), \(SharedWords.earlier)",
          needs: """
            \(SharedWords.strikeNouns), bombed, struck, hit, raided, destroying, destroyed, sites,
            site, facilities, crossing, crossing point, warehouse, warehouses, camp, depot, depots
            """, inAttacks: false),
        // *It named the Brigades and the Movement.*
        Window(
          triggers: "It named, it named, he named, He named, named the occupants as, also named",
          right: 8, anywhere: "\(SharedWords.attackWords), \(SharedWords.elsewhere)",
          inAttacks: false),
        Window(
          triggers: """
            of its members, of its fighters, of its men, of their fighters, of their members,
            of its own members, of its own fighters, of its own men, of its own, its losses,
            its dead, it had lost, its fighters, said they lost, said it lost, had lost
            """, left: 16, before: "by, against",
          needs: """
            \(HarmWords.killed), dead, died, lost, its losses, its dead, it had lost, said they lost, said it lost, had lost,
            acknowledged, mourned, buried, bade farewell, martyrs
            """),
        Window(
          triggers: "mourn, mourned, mourns, mourning, bade farewell, bids farewell", left: 9,
          between: "by, for", before: "by, against",
          needs: """
            commander, leader, members, fighters, martyrs, men, martyr, of its members, of its fighters, of its men
            """),
      ])
  ]
}
