import Annotations

extension FieldTable {
  private static let condemned = """
    condemned, condemn, condemns, condemning, denounced, denounces, criticised, criticized, decried,
    deplored
    """

  /// Decoys: what is neither the strikes nor the attacks that they answer.
  static let others: [FieldDeclaration] = [
    FieldDeclaration(
      decoy: "forces_abroad", takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: """
            US troops, U.S. troops, American troops, troops, presence, stationed,
            deployed, consulate, embassy, remain in, soldiers
            """, right: 1,
          anywhere: SharedWords.attacks + ", shelled, rockets, missiles, " + HarmWords.any)
      ]),
    FieldDeclaration(
      decoy: "speaking_country", takes: CandidateTypes(.country), every: true,
      [
        Window(
          triggers: condemned, left: 5, between: "in, on, was, were, been",
          before: "in, on, against, across, into, of, inside, attacks"),
        Window(triggers: condemned, right: 4, preceded: "by, and"),
      ]),
    FieldDeclaration(
      decoy: "attack_date", takes: CandidateTypes(.date), every: true,
      [
        Window(
          triggers: SharedWords.attacks, left: 2, right: 3, between: SharedWords.strikes),
        Window(
          triggers: "rockets, rocket barrage, salvo, barrage, volley", right: 3,
          between: "\(SharedWords.strikes), and, <comma>"),
        Window(
          triggers: SideWords.hostileMark, left: 14, right: 14,
          between: "\(SharedWords.strikes), and, after, <comma>"),
      ]),
    FieldDeclaration(
      decoy: "statement_date", takes: CandidateTypes(.date), every: true,
      [
        // *On Sunday Central Command disclosed that …*
        Window(
          triggers: """
            disclosed, announced, said, stated, told, confirmed, declared, acknowledged, revealed,
            denounced, condemned
            """, left: 4,
          between: "\(SharedWords.strikes), <comma>, ;, (, ), and, on, in, that, which",
          preceded: "on"),
        Window(
          triggers: "told", right: 5, between: "\(SharedWords.strikes), that, <comma>",
          preceded: "on"),
        Window(
          triggers: "took effect, came into effect, went into effect, takes effect, designation",
          right: 2),
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
