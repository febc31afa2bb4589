import Annotations

extension FieldTable {
  /// Attacks on US and coalition forces, and the forces themselves.
  static let attacks: [FieldDeclaration] = [
    FieldDeclaration(
      .attackCount, takes: CandidateTypes(.count), spreads: 12,
      [
        Window(
          triggers: SharedWords.attacks, left: 3, between: "of, in, on, against, and, the, after",
          anywhere: "shipping, ships", refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "times, occasions", left: 1, needs: SharedWords.attacks + ", targeted",
          refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: SharedWords.attacks, right: 16,
          between: "killed, wounded, hurt, injured, wounding, killing, since",
          needs: """
            number of, come to, came to, total, totalled, totaled, tally, upwards of,
            reached, numbered
            """, refuses: [.zero, .article, .vague, .single]),
        Window(
          triggers: "of them, of those, of these", left: 0,
          needs: "rocket, rockets, drones, drone, rocket attacks, drone attacks",
          apart: "killed, wounded, hurt, injured",
          refuses: [.zero, .article, .vague, .single]),
      ]),
    FieldDeclaration(
      .troopLevel, takes: CandidateTypes(.count), spreads: 16,
      [
        Window(
          triggers: """
            troops, US troops, U.S. troops, American troops, US forces, U.S. forces, soldiers,
            service members, personnel, US personnel, US soldiers, American soldiers,
            American soldier, military personnel, more remain, are in, remain in
            """, left: 2, between: "of, in, and, members",
          anywhere: """
            killed, wounded, injured, injuries, hurt, were hurt, suffered, died, withdraw, injuries to,
            additional, extra, sent, were injured, were killed, was killed
            """, refuses: [.zero, .article, .vague, .single])
      ]),
    FieldDeclaration(
      .attackCountry, takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: SharedWords.attacks, left: 10, right: 24, prefers: .right,
          between: SharedWords.strikeNouns + ", said, after",
          before: "-, and its, against, by", after: "-, 's",
          anywhere: "\(SharedWords.earlier), shipping, ships", needs: SharedWords.ownForces)
      ]),
  ]

  /// Decoys: what is neither the strikes nor the attacks that they answer.
  static let others: [FieldDeclaration] = [
    FieldDeclaration(
      decoy: "forces_abroad", takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: """
            US troops, U.S. troops, American troops, troops, presence, stationed,
            deployed, consulate, embassy, remain in, soldiers
            """, right: 1, anywhere: SharedWords.attacks)
      ]),
    FieldDeclaration(
      decoy: "attacker", takes: CandidateTypes(.group), every: true,
      [
        Window(
          triggers: """
            claimed by, responsibility, blamed on, attributed to, deter
            """, left: 5, right: 4, between: SharedWords.strikes),
        Window(
          triggers: SharedWords.attacks, right: 5, between: SharedWords.strikes,
          preceded: "by, from"),
      ]),
    FieldDeclaration(
      decoy: "attack_place", takes: CandidateTypes(.location, .countryPart), every: true,
      [
        Window(
          triggers: SharedWords.attacks + "",
          right: 14, between: SharedWords.strikeNouns)
      ]),
  ]
}
