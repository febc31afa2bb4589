import Evaluation
import Testing

struct HolmTests {
  @Test func `adjusted values are those of statsmodels`() throws {
    for example in try StatisticsFixture.load().holm {
      let adjusted = holmAdjusted(example.p)
      #expect(zip(adjusted, example.holm).allSatisfy { agree($0, $1) })
    }
  }

  @Test func `three tests by hand, and two that were none`() {
    // Ascending .01, .02, .04: 3 · .01 = .03; 2 · .02 = .04; 1 · .04 = .04.
    let adjusted = holmAdjusted([0.04, nil, 0.01, 0.02, nil])
    #expect(agree(adjusted[0], 0.04))
    #expect(adjusted[1] == nil && adjusted[4] == nil)
    #expect(agree(adjusted[2], 0.03))
    #expect(agree(adjusted[3], 0.04))
  }

  @Test func `order is kept, nothing passes 1, nothing shrinks`() {
    var generator = SplitMix64(seed: 41)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        Double(Int.random(in: 0...20, using: &generator)) / 20
      }
      let adjusted = holmAdjusted(values).compactMap(\.self)
      #expect(adjusted.count == values.count)
      for first in values.indices {
        #expect(adjusted[first] >= values[first] && adjusted[first] <= 1)
        for second in values.indices where values[first] <= values[second] {
          #expect(adjusted[first] <= adjusted[second])
        }
      }
    }
  }

  @Test func `no test, no value`() {
    #expect(holmAdjusted([]).isEmpty)
    #expect(holmAdjusted([nil, nil]) == [nil, nil])
  }
}
