import Annotations
import Testing

@testable import Evaluation

struct `Earliest-end matching` {
  @Test func `is maximum with and without groups`() {
    for seed in 0..<1_000 {
      let document = SpanDocument(AlignmentCase.small(seed, upTo: 20))
      let buckets = SpanBuckets.byField(document)
      for groups in [nil, (gold: buckets.gold, predicted: buckets.predicted)] {
        var matching = SpanMatching(
          goldCount: document.gold.count, predictedCount: document.predicted.count)
        EarliestEndMatching.extend(
          &matching, in: document, groups: groups, groupCount: max(buckets.count, 1))
        var edges: [OptimalAssignment.Edge] = []
        for (left, unit) in document.gold.enumerated() {
          for (right, other) in document.predicted.enumerated()
          where unit.overlaps(other) && (groups == nil || unit.field == other.field) {
            edges.append(.init(gold: left, predicted: right, outcome: .correct))
          }
        }
        let best = OptimalAssignment.pairings(
          gold: document.gold.map { _ in .init() }, predicted: document.predicted.map { _ in 1 },
          edges: edges)
        #expect(matching.goldMates.count { $0 != nil } == best.count, "seed \(seed)")
      }
    }
  }
}
