/// The span scores of one article under one scheme, overall and for each field alone.
///
/// The two need not add up: overall, mentions of different fields may be paired.
public struct SpanScore: Hashable, Sendable {
  /// All fields aligned together.
  public let overall: SpanAlignment

  /// Each field aligned alone; the counts are those of all fields added up.
  public let byField: SpanAlignment

  /// The counts of each field alone, by the number of the field.
  public let fieldCounts: [OutcomeCounts]
}

/// Scores the mentions of one article.
public struct SpanScorer: Sendable {
  private let aligner: SpanAligner
  private let gold: [GoldSpan]
  private let predicted: [PredictedSpan]
  private let fieldCount: Int

  /// Takes the mentions of one article, for any number of schemes.
  ///
  /// - Parameters:
  ///   - gold: the gold mentions in any order.
  ///   - predicted: the predicted mentions in any order.
  ///   - fieldCount: how many fields there are, with and without mentions.
  /// - Precondition: every field is in `0..<fieldCount`.
  public init(gold: [GoldSpan], predicted: [PredictedSpan], fieldCount: Int) {
    aligner = SpanAligner(gold: gold, predicted: predicted)
    self.gold = gold
    self.predicted = predicted
    self.fieldCount = fieldCount
  }

  /// Scores under one scheme.
  ///
  /// - Precondition: `scheme` pairs mentions.
  public func score(_ scheme: MatchScheme) -> SpanScore {
    let byField = aligner.alignmentByField(scheme)
    return SpanScore(
      overall: aligner.alignment(scheme), byField: byField, fieldCounts: fieldCounts(byField))
  }

  /// Shares the outcomes out among the fields; a pair counts at its gold unit.
  private func fieldCounts(_ alignment: SpanAlignment) -> [OutcomeCounts] {
    var counts = Array(repeating: OutcomeCounts.zero, count: fieldCount)
    for case (let unit, let outcome?) in zip(gold, alignment.goldOutcomes) {
      counts[unit.field].add(outcome)
    }
    for (unit, outcome) in zip(predicted, alignment.predictedOutcomes) where outcome == .spurious {
      counts[unit.field].add(.spurious)
    }
    return counts
  }
}
