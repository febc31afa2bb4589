import Annotations

/// Which facts of one article two annotators both state.
///
/// Two facts agree if they are of one field, their value sets (value and alternatives, folded) meet
/// and their folded key attributes are the same. Each fact agrees with at most one other. A fact
/// that one annotator holds optional and the other lacks is no disagreement and in no count.
struct FactAgreement {
  /// For each fact of the first annotator, whether the second states it too.
  private(set) var isSharedByFirst: [Bool]
  /// For each fact of the second annotator, whether the first states it too.
  private(set) var isSharedBySecond: [Bool]
  private let first: [Filler]
  private let second: [Filler]

  /// Pairs as many facts as can be, and of those pairings one that leaves the fewest required facts
  /// on both sides alone.
  ///
  /// - Complexity: O(*n*) for *n* facts, and that of ``OptimalAssignment`` where several compete.
  init(_ first: [Filler], _ second: [Filler], schema: Schema) {
    self.first = first
    self.second = second
    isSharedByFirst = first.map { _ in false }
    isSharedBySecond = second.map { _ in false }
    var holders: [Identity: Set<Int>] = [:]
    for (number, filler) in second.enumerated() {
      for identity in Identity.all(of: filler, schema: schema) {
        holders[identity, default: []].insert(number)
      }
    }
    let edges = first.enumerated().flatMap { number, filler in
      let meeting = Identity.all(of: filler, schema: schema)
        .reduce(into: Set<Int>()) { $0.formUnion(holders[$1] ?? []) }
      // Every pair agrees. The assignment knows optional units on one side alone; on the other a
      // unit that weighs half says the same: the sets of units that can be paired form a matroid,
      // whose heaviest base is as large as any and holds as many of the heavy units as any, and a
      // pairing exists that is best on both sides at once (Mendelsohn and Dulmage 1958).
      return meeting.map { other in
        OptimalAssignment.Edge(
          gold: number, predicted: other,
          outcome: second[other].isOptional ? .partial : .correct)
      }
    }
    let pairings = OptimalAssignment.pairings(
      gold: first.map { .init(isOptional: $0.isOptional) },
      predicted: [Int](repeating: 1, count: second.count), edges: edges)
    for pairing in pairings {
      isSharedByFirst[pairing.edge.gold] = true
      isSharedBySecond[pairing.edge.predicted] = true
    }
  }

  /// The facts both state (correct) and those that only the first (missing) or only the second
  /// (spurious) states, by the places of the fields.
  func counts(_ fields: [Field: Int]) -> SchemeCounts {
    var counts = [OutcomeCounts](repeating: .zero, count: fields.count)
    for (filler, isShared) in zip(first, isSharedByFirst) where isShared || !filler.isOptional {
      guard let place = fields[filler.field] else { continue }
      counts[place].add(isShared ? .correct : .missing)
    }
    for (filler, isShared) in zip(second, isSharedBySecond) where !isShared && !filler.isOptional {
      guard let place = fields[filler.field] else { continue }
      counts[place].add(.spurious)
    }
    return SchemeCounts(overall: counts.reduce(.zero, +), fields: counts)
  }

  /// One value that a fact may have, with its field and key attributes.
  private struct Identity: Hashable {
    let field: Field
    let key: FactKey

    static func all(of filler: Filler, schema: Schema) -> [Identity] {
      FactTarget(filler, schema: schema).keys.map { Identity(field: filler.field, key: $0) }
    }
  }
}
