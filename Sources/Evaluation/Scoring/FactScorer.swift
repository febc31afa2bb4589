public import Annotations

/// Aligns the facts that a system states with the gold fillers of an article: the scheme `value`.
///
/// Gold fillers are never merged; mentions that a system gives for one fact are one prediction. A
/// filler and a fact may pair if their field is the same and the value is equal to the filler's or
/// to an alternative of it, or is a near miss: the same number with another modifier, the same
/// value with another key attribute, a date that contains the other.
public struct FactScorer: Sendable {
  private let schema: Schema

  /// Makes a scorer for a schema; a field that it does not know is a term without attributes.
  public init(schema: Schema) {
    self.schema = schema
  }

  /// Aligns one article.
  ///
  /// - Parameters:
  ///   - gold: the labelled article.
  ///   - mentions: what the system states, in any order; the result does not depend on it.
  /// - Returns: what became of every filler and every predicted fact.
  /// - Complexity: O(*n* log *n*) for *n* facts, and that of ``OptimalAssignment`` for the fields
  ///   in which several facts compete for one filler.
  public func alignment(of gold: GoldArticle, with mentions: [Mention]) -> FactAlignment {
    var facts = PredictedFacts(mentions, schema: schema)
    var outcomes: [Outcome?] = gold.fillers.map { $0.isOptional ? nil : .missing }
    let fillers = Dictionary(grouping: gold.fillers.indices) { gold.fillers[$0].field }
    let predicted = Dictionary(grouping: facts.facts.indices) { facts.facts[$0].field }
    for (field, fillerIndices) in fillers {
      let factIndices = predicted[field] ?? []
      pair(fillerIndices, of: gold.fillers, with: factIndices, in: &facts, outcomes: &outcomes)
    }
    return FactAlignment(
      outcomes: outcomes, predicted: facts.facts,
      counts: counts(gold.fillers, outcomes, facts.facts))
  }

  private func pair(
    _ fillerIndices: [Int], of fillers: [Filler], with factIndices: [Int],
    in facts: inout PredictedFacts, outcomes: inout [Outcome?]
  ) {
    let targets = fillerIndices.map { FactTarget(fillers[$0], schema: schema) }
    guard let field = fillerIndices.first.map({ fillers[$0].field }) else { return }
    var index = FactIndex(type: schema.specificationOrTerm(of: field).type)
    for (number, fact) in factIndices.enumerated() { index.add(facts.keys[fact], number: number) }
    var edges: [OptimalAssignment.Edge] = []
    for (number, target) in targets.enumerated() {
      for candidate in index.candidates(for: target) {
        let key = facts.keys[factIndices[candidate]]
        guard let outcome = target.outcome(with: key) else { continue }
        edges.append(.init(gold: number, predicted: candidate, outcome: outcome))
      }
    }
    let pairings = OptimalAssignment.pairings(
      gold: targets.map { .init(isOptional: $0.isOptional) },
      predicted: [Int](repeating: 1, count: factIndices.count), edges: edges)
    for pairing in pairings {
      let filler = fillerIndices[pairing.edge.gold]
      let fact = factIndices[pairing.edge.predicted]
      outcomes[filler] = pairing.edge.outcome
      facts.facts[fact].outcome = pairing.edge.outcome
      facts.facts[fact].filler = filler
    }
  }

  private func counts(
    _ fillers: [Filler], _ outcomes: [Outcome?], _ facts: [PredictedFact]
  ) -> [Field: OutcomeCounts] {
    var counts: [Field: OutcomeCounts] = [:]
    for case (let filler, let outcome?) in zip(fillers, outcomes) {
      counts[filler.field, default: .zero].add(outcome)
    }
    for fact in facts {
      if fact.outcome == .spurious { counts[fact.field, default: .zero].add(.spurious) }
      counts[fact.field, default: .zero].duplicates += fact.mentions.count - 1
    }
    return counts
  }
}
