import Annotations
import Evaluation
import Testing

struct `Span alignment by hand` {
  @Test func `the table of schemes`() {
    // Same span and field; same span, other field; overlap, same field; overlap, other field.
    let rows: [(PredictedSpan, [Outcome])] = [
      (predicted(0, 5, 0), [.correct, .correct, .correct, .correct]),
      (predicted(0, 5, 1), [.incorrect, .correct, .correct, .incorrect]),
      (predicted(4, 9, 0), [.incorrect, .incorrect, .partial, .correct]),
      (predicted(4, 9, 1), [.incorrect, .incorrect, .partial, .incorrect]),
    ]
    for (prediction, outcomes) in rows {
      for (scheme, outcome) in zip(MatchScheme.spanSchemes, outcomes) {
        let alignment = SpanAligner(gold: [gold(0, 5, 0)], predicted: [prediction])
          .alignment(scheme)
        #expect(alignment.goldOutcomes == [outcome])
        #expect(alignment.predictedOutcomes == [outcome])
      }
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `neighbours and empty ranges overlap nothing`(scheme: MatchScheme) {
    let alignment = SpanAligner(
      gold: [gold(0, 5, 0), gold(7, 7, 0)],
      predicted: [predicted(5, 6, 0), predicted(7, 7, 0), predicted(2, 2, 0)]
    ).alignment(scheme)
    #expect(alignment.counts == OutcomeCounts(missing: 2, spurious: 3))
  }

  @Test func `optional gold counts where it is found and nowhere else`() {
    let aligner = SpanAligner(
      gold: [gold(0, 5, 0, optional: true)], predicted: [predicted(3, 8, 0)])
    #expect(aligner.alignment(.strict).goldOutcomes == [nil])
    #expect(aligner.alignment(.strict).counts == OutcomeCounts(spurious: 1))
    #expect(aligner.alignment(.partial).counts == OutcomeCounts(partial: 1))
    #expect(aligner.alignment(.type).counts == OutcomeCounts(correct: 1))
  }

  @Test func `a correct pair of optional gold frees required gold for another pair`() {
    // strict: whichever of the two equal golds takes 0..<5, COR is 1 and one required gold is
    // paired; with the optional one correct, the required one pairs with 3..<8 as INC besides.
    let alignment = SpanAligner(
      gold: [gold(0, 5, 0), gold(0, 5, 0, optional: true)],
      predicted: [predicted(0, 5, 0), predicted(3, 8, 0)]
    ).alignment(.strict)
    #expect(alignment.goldPartners == [1, 0])
    #expect(alignment.counts == OutcomeCounts(correct: 1, incorrect: 1))
  }

  @Test func `a pair of the same field is preferred among equal spans`() {
    let alignment = SpanAligner(
      gold: [gold(0, 5, 0), gold(0, 5, 1), gold(0, 5, 2)],
      predicted: [predicted(0, 5, 2), predicted(0, 5, 1)]
    ).alignment(.exact)
    #expect(alignment.goldPartners == [nil, 1, 0])
  }

  @Test func `a second identical mention is spurious`() {
    let alignment = SpanAligner(
      gold: [gold(0, 5, 0)], predicted: [predicted(0, 5, 0), predicted(0, 5, 0)]
    ).alignment(.strict)
    #expect(alignment.predictedOutcomes == [.correct, .spurious])
  }

  @Test func `a correct pair gives way when that leaves fewer alone`() {
    // type: 0..<4 of field 0 can be correct with either prediction of field 0; the gold of field 1
    // overlaps only the second, so the first must take the correct pair.
    let alignment = SpanAligner(
      gold: [gold(0, 9, 0), gold(6, 9, 1)], predicted: [predicted(0, 9, 0), predicted(1, 3, 0)]
    ).alignment(.type)
    #expect(alignment.goldPartners == [1, 0])
    #expect(alignment.counts == OutcomeCounts(correct: 1, incorrect: 1))
  }

  @Test func `optional gold that gave way finds another partner`() {
    // type: the sweep pairs gold 1 with prediction 0 and gold 2 with prediction 1, both COR. Gold 0
    // is required and can only have prediction 0, so the optional gold 1 gives way; it takes
    // prediction 1 from gold 2, which takes prediction 2 of another field. All six are paired.
    let alignment = SpanAligner(
      gold: [gold(2, 7, 0), gold(0, 3, 0, optional: true), gold(0, 1, 0)],
      predicted: [predicted(2, 3, 0), predicted(0, 1, 0), predicted(0, 1, 1)]
    ).alignment(.type)
    #expect(alignment.goldPartners == [0, 1, 2])
    #expect(alignment.counts == OutcomeCounts(correct: 2, incorrect: 1))
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `many equal, nested and chained spans`(scheme: MatchScheme) {
    let equal = SpanAligner(
      gold: (0..<1_000).map { _ in gold(3, 9, 0) },
      predicted: (0..<900).map { _ in predicted(3, 9, 0) }
    ).alignment(scheme)
    #expect(equal.counts == OutcomeCounts(correct: 900, missing: 100))
    let nested = SpanAligner(
      gold: (0..<1_000).map { gold($0, 4_000 - $0, 0) },
      predicted: (0..<1_000).map { predicted($0, 4_000 - $0, 0) }
    ).alignment(scheme)
    #expect(nested.counts == OutcomeCounts(correct: 1_000))
    let chain = SpanAligner(
      gold: (0..<1_000).map { gold(10 * $0, 10 * $0 + 35, $0 % 3) },
      predicted: (0..<1_000).map { predicted(10 * $0, 10 * $0 + 35, $0 % 3) }
    ).alignment(scheme)
    #expect(chain.counts == OutcomeCounts(correct: 1_000))
  }

  private func gold(_ start: Int, _ end: Int, _ field: Int, optional: Bool = false) -> GoldSpan {
    GoldSpan(ByteRange(start, end), field: field, isOptional: optional)
  }

  private func predicted(_ start: Int, _ end: Int, _ field: Int) -> PredictedSpan {
    PredictedSpan(ByteRange(start, end), field: field)
  }
}
