import Annotations

/// Says whether a system is right on an original and on its contrast: the facts that differ between
/// the two are found where they are true and not stated where they are not.
///
/// Source: M. Gardner et al., "Evaluating Models' Local Decision Boundaries via Contrast Sets"
/// (Findings of EMNLP 2020), whose consistency is the share of sets that are right as a whole.
struct BundleJudge {
  let schema: Schema
  let original: GoldArticle
  let perturbed: PerturbedArticle

  /// A side of the bundle: its gold, what the system states, and how the two align.
  struct Side {
    let gold: GoldArticle
    let alignment: FactAlignment
  }

  private struct Fact: Hashable {
    let field: Field
    let value: String
    let attributes: [String: String]
  }

  /// What is wrong on either side; empty for a bundle that is right as a whole.
  func failures(before: FactAlignment, after: FactAlignment, draw: Int) -> [RobustnessFailure] {
    let old = Side(gold: original, alignment: before)
    let new = Side(gold: perturbed.gold, alignment: after)
    let oldOnly = facts(of: old.gold).subtracting(facts(of: new.gold))
    let newOnly = facts(of: new.gold).subtracting(facts(of: old.gold))
    return missed(oldOnly, in: old, .missedBefore, draw: draw)
      + missed(newOnly, in: new, .missedAfter, draw: draw)
      + kept(oldOnly, in: new, draw: draw)
  }

  private func facts(of gold: GoldArticle) -> Set<Fact> { Set(gold.fillers.map(fact)) }

  private func fact(_ filler: Filler) -> Fact {
    let specification = schema.specificationOrTerm(of: filler.field)
    return Fact(
      field: filler.field, value: schema.key(of: filler.value, type: specification.type),
      attributes: filler.attributes)
  }

  /// Fillers of some facts that the system does not have right, attributes that tell them apart
  /// included.
  private func missed(
    _ facts: Set<Fact>, in side: Side, _ kind: RobustnessFailure.Kind, draw: Int
  ) -> [RobustnessFailure] {
    side.gold.fillers.enumerated().compactMap { index, filler in
      guard facts.contains(fact(filler)) else { return nil }
      let outcome = side.alignment.outcomes[index]
      if outcome == nil { return nil }
      let stated = side.alignment.predicted.first { $0.filler == index }
      if outcome == .correct, let stated, hasAttributes(of: filler, stated) { return nil }
      return failure(
        kind, filler, side, draw: draw, given: outcome == .correct ? stated?.attributes : nil)
    }
  }

  /// Whether a stated fact has the attributes in which the filler differs from its contrast.
  private func hasAttributes(of filler: Filler, _ stated: PredictedFact) -> Bool {
    let specification = schema.specificationOrTerm(of: filler.field)
    return changedAttributes(of: filler).allSatisfy { name in
      let type = specification.attributes.first { $0.name == name }?.type ?? .term
      return schema.key(of: stated.attributes[name] ?? "", type: type)
        == schema.key(of: filler.attributes[name] ?? "", type: type)
    }
  }

  /// The attributes in which the two sides differ on the same value of the same field.
  private func changedAttributes(of filler: Filler) -> [String] {
    let others = (original.fillers + perturbed.gold.fillers).filter {
      $0.field == filler.field && $0.value == filler.value
    }
    return Set(others.flatMap(\.attributes.keys)).filter { name in
      Set(others.map { $0.attributes[name] }).count > 1
    }.sorted()
  }

  /// Facts that are true of the original alone and that the system states of the contrast.
  private func kept(_ facts: Set<Fact>, in side: Side, draw: Int) -> [RobustnessFailure] {
    let wrong = side.alignment.predicted.filter { $0.outcome == .spurious }
    return original.fillers.compactMap { filler in
      let fact = fact(filler)
      guard facts.contains(fact) else { return nil }
      let type = schema.specificationOrTerm(of: filler.field).type
      let isStated = wrong.contains {
        $0.field == filler.field && schema.key(of: $0.value, type: type) == fact.value
      }
      return isStated
        ? failure(.kept, filler, Side(gold: original, alignment: side.alignment), draw: draw) : nil
    }
  }

  private func failure(
    _ kind: RobustnessFailure.Kind, _ filler: Filler, _ side: Side, draw: Int,
    given: [String: String]? = nil
  ) -> RobustnessFailure {
    let isOriginal = side.gold.article == original.article
    let place = filler.mentions.first
    let before = isOriginal ? place : place.flatMap(perturbed.script.backward)
    let after = isOriginal ? place.flatMap(perturbed.script.forward) : place
    return RobustnessFailure(
      article: original.id, draw: draw, kind: kind, field: filler.field, value: filler.value,
      attributes: filler.attributes, given: given,
      before: before.map { original.article.sentence(around: $0) },
      after: after.map { perturbed.gold.article.sentence(around: $0) })
  }
}
