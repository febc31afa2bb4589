import Annotations
import TestSupport
import Testing

@testable import Evaluation

@Suite(.tags(.oracle, .property))
struct `Overlap index` {
  @Test func `finds the first overlapping span of a group, as a linear search does`() {
    for seed in 0..<500 {
      var generator = CaseGenerator(seed: seed)
      var remaining = Set<Int>()
      let spans = (0..<Int.random(in: 0...20, using: &generator)).map { index in
        let start = Int.random(in: 0..<20, using: &generator)
        return SpanUnit(
          ByteRange(start, start + Int.random(in: 1...8, using: &generator)),
          field: 0, isOptional: false, index: index)
      }.sorted(by: SpanUnit.precedes)
      let groups = spans.map { _ in [nil, 0, 1].randomElement(using: &generator) ?? nil }
      let tiers = spans.map { _ in Int.random(in: -1...2, using: &generator) }
      var index = OverlapIndex(spans, tiers: tiers, groupCount: 2) { groups[$0] }
      remaining.formUnion(spans.indices)
      for _ in 0..<40 {
        let start = Int.random(in: 0..<24, using: &generator)
        let query = SpanUnit(
          ByteRange(start, start + Int.random(in: 1...8, using: &generator)), field: 0,
          isOptional: false, index: 0)
        let group = Int.random(in: 0..<2, using: &generator)
        let tier = Int.random(in: 0...3, using: &generator)
        let found = index.first(overlapping: query, in: group, tier: tier)
        let expected = spans.indices.first {
          remaining.contains($0) && groups[$0] == group && tiers[$0] == tier
            && spans[$0].overlaps(query)
        }
        #expect(found == expected, "seed \(seed)")
        if let found, Bool.random(using: &generator) {
          index.remove(found)
          remaining.remove(found)
        }
        if Int.random(in: 0..<20, using: &generator) == 0 {
          index.restoreAll()
          remaining.formUnion(spans.indices)
        }
      }
    }
  }
}
