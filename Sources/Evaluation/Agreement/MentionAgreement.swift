import Annotations

/// Which mentions of one article two annotators both mark.
///
/// Each annotator is scored against the other, so that what either holds optional is in no count
/// unless the other marks it too. The pairs are the same in both directions, since COR + ½·PAR and
/// COR are; what differs is how much of the gold takes part.
struct MentionAgreement {
  /// A mention and the filler it belongs to.
  struct Unit {
    let filler: Int
    let mention: AnnotatedMention
  }

  /// The mentions of the first annotator, filler by filler.
  let first: [Unit]
  /// The mentions of the second annotator.
  let second: [Unit]
  private let firstFields: [Field]
  private let secondFields: [Field]
  private let forward: SpanScorer
  private let backward: SpanScorer

  init(_ first: Annotation, _ second: Annotation, fields: [Field: Int]) {
    self.first = Self.units(first)
    self.second = Self.units(second)
    firstFields = self.first.map { first.fillers[$0.filler].fact.field }
    secondFields = self.second.map { second.fillers[$0.filler].fact.field }
    let (one, other) = (Self.spans(first, fields), Self.spans(second, fields))
    func scorer(_ gold: [GoldSpan], _ predicted: [GoldSpan]) -> SpanScorer {
      SpanScorer(
        gold: gold, predicted: predicted.map { PredictedSpan($0.range, field: $0.field) },
        fieldCount: fields.count)
    }
    forward = scorer(one, other)
    backward = scorer(other, one)
  }

  /// The mentions that both mark (correct, or partial), and those that only the first (missing) or
  /// only the second (spurious) marks, overall and for each field alone.
  ///
  /// Where an overlap is no agreement, each of the two mentions is one that the other lacks.
  func counts(_ scheme: MatchScheme) -> SchemeCounts {
    let (one, other) = (forward.score(scheme), backward.score(scheme))
    return SchemeCounts(
      overall: Self.united(one.overall.counts, other.overall.counts),
      fields: zip(one.fieldCounts, other.fieldCounts).map(Self.united))
  }

  /// For each mention of the first and of the second annotator, whether the other marks the same
  /// span with the same field.
  func isShared() -> (first: [Bool], second: [Bool]) {
    func isCorrect(_ scorer: SpanScorer) -> [Bool] {
      scorer.score(.strict).byField.goldOutcomes.map { $0 == .correct }
    }
    return (isCorrect(forward), isCorrect(backward))
  }

  /// The fields that the two gave to the spans that both marked, whatever the field.
  func fieldsOfSharedSpans() -> [(first: Field, second: Field)] {
    let alignment = forward.score(.exact).overall
    return alignment.goldPartners.enumerated().compactMap { unit, partner in
      guard let partner, alignment.goldOutcomes[unit] == .correct else { return nil }
      return (firstFields[unit], secondFields[partner])
    }
  }

  private static func united(_ forward: OutcomeCounts, _ backward: OutcomeCounts) -> OutcomeCounts {
    OutcomeCounts(
      correct: forward.correct, partial: forward.partial,
      missing: forward.gold - forward.correct - forward.partial,
      spurious: backward.gold - backward.correct - backward.partial)
  }

  private static func units(_ annotation: Annotation) -> [Unit] {
    annotation.fillers.enumerated().flatMap { index, filler in
      filler.mentions.map { Unit(filler: index, mention: $0) }
    }
  }

  /// The spans in the order of the units; counted in scalars, which overlap where their bytes do.
  private static func spans(_ annotation: Annotation, _ fields: [Field: Int]) -> [GoldSpan] {
    annotation.fillers.flatMap { filler in
      filler.mentions.map { mention in
        GoldSpan(
          ByteRange(mention.scalars), field: fields[filler.fact.field] ?? 0,
          isOptional: filler.fact.isOptional)
      }
    }
  }
}
