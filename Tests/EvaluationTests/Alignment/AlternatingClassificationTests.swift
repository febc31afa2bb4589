import Annotations
import TestSupport
import Testing

@testable import Evaluation

@Suite(.tags(.oracle, .property))
struct `Classes of units` {
  @Test func `even are those that some maximum matching leaves free`() {
    for seed in 0..<400 {
      let alignmentCase = AlignmentCase.small(seed, upTo: 8)
      let document = SpanDocument(alignmentCase)
      var buckets = SpanBuckets.byField(document)
      var matching = SpanMatching(
        goldCount: document.gold.count, predictedCount: document.predicted.count)
      EarliestEndMatching.extend(
        &matching, in: document, groups: (buckets.gold, buckets.predicted),
        groupCount: buckets.count)
      AlternatingClassification.classify(&buckets, of: document, matching: matching)
      let size = matching.goldMates.count { $0 != nil }
      #expect(size == maximum(document.gold, document.predicted))
      for unit in document.gold.indices {
        var others = document.gold
        others.remove(at: unit)
        #expect(
          (buckets.goldClasses[unit] == .even) == (maximum(others, document.predicted) == size),
          "seed \(seed)")
      }
      for unit in document.predicted.indices {
        var others = document.predicted
        others.remove(at: unit)
        #expect(
          (buckets.predictedClasses[unit] == .even) == (maximum(document.gold, others) == size),
          "seed \(seed)")
      }
    }
  }

  /// How many overlapping pairs of the same field there can be at once.
  private func maximum(_ gold: [SpanUnit], _ predicted: [SpanUnit]) -> Int {
    var edges: [OptimalAssignment.Edge] = []
    for (left, unit) in gold.enumerated() {
      for (right, other) in predicted.enumerated()
      where unit.field == other.field && unit.overlaps(other) {
        edges.append(.init(gold: left, predicted: right, outcome: .correct))
      }
    }
    return OptimalAssignment.pairings(
      gold: gold.map { _ in .init() }, predicted: predicted.map { _ in 1 }, edges: edges
    ).count
  }
}

extension SpanDocument {
  /// The units of a drawn case.
  init(_ alignmentCase: AlignmentCase) {
    self.init(
      gold: alignmentCase.gold.enumerated().map { index, span in
        SpanUnit(span.range, field: span.field, isOptional: span.isOptional, index: index)
      },
      predicted: alignmentCase.predicted.enumerated().map { index, span in
        SpanUnit(span.range, field: span.field, isOptional: false, index: index)
      })
  }
}
