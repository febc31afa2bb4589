/// Aligns the gold and predicted mentions of one article, one to one and optimally.
///
/// An alignment pairs overlapping mentions and maximises, in this order, COR + ½·PAR, COR, the
/// required gold that is paired, the number of pairs. Ties are broken by position and field, so the
/// result depends on the mentions and not on the order they are given in (of equal mentions the
/// one given first comes first).
///
/// How: an optimal alignment always has as many correct pairs as there can be. (If it had fewer, an
/// alternating path would add one and cost at most two partial pairs, which keeps COR + ½·PAR and
/// raises COR.) So correct pairs are maximised first, inside each field or span; what is left is
/// paired in one sweep by `EarliestEndMatching`; and where a correct pair could have used another
/// unit (`type`, or optional gold beside required), `ShortestAugmentation` improves the rest without
/// losing a correct pair. Edges are never listed, so dense overlaps and a thousand equal spans
/// cost no more than sparse ones, and paths stay inside a connected component by themselves.
public struct SpanAligner: Sendable {
  private let gold: [GoldSpan]
  private let predictedCount: Int
  private let document: SpanDocument
  private let fields: [SpanDocument]

  /// Sorts the mentions of one article, for any number of alignments.
  ///
  /// - Parameters:
  ///   - gold: the gold mentions in any order.
  ///   - predicted: the predicted mentions in any order.
  /// - Complexity: O(n log n).
  public init(gold: [GoldSpan], predicted: [PredictedSpan]) {
    self.gold = gold
    predictedCount = predicted.count
    document = SpanDocument(
      gold: gold.enumerated().map { index, span in
        SpanUnit(span.range, field: span.field, isOptional: span.isOptional, index: index)
      },
      predicted: predicted.enumerated().map { index, span in
        SpanUnit(span.range, field: span.field, isOptional: false, index: index)
      })
    fields = document.separatedByField()
  }

  /// Aligns the mentions of all fields together.
  ///
  /// - Precondition: `scheme` pairs mentions.
  /// - Complexity: O(n log n) in all schemes without optional gold but `type`; otherwise that for
  ///   each round of augmentation, of which there are few.
  public func alignment(_ scheme: MatchScheme) -> SpanAlignment {
    precondition(scheme.unit == .mention, "the scheme value pairs facts, not mentions")
    var result = SpanAlignment(gold: gold, predictedCount: predictedCount)
    document.align(scheme, into: &result)
    return result
  }

  /// Aligns the mentions of each field alone, as nervaluate and GATE do.
  ///
  /// - Precondition: `scheme` pairs mentions.
  public func alignmentByField(_ scheme: MatchScheme) -> SpanAlignment {
    precondition(scheme.unit == .mention, "the scheme value pairs facts, not mentions")
    var result = SpanAlignment(gold: gold, predictedCount: predictedCount)
    for field in fields { field.align(scheme, into: &result) }
    return result
  }
}
