import TestSupport
import Testing

@testable import Evaluation

@Suite(.tags(.oracle))
struct QuantileTests {
  @Test func `type 7 interpolates between order statistics`() {
    // h = (4 − 1) · p: .5 lies half way from x(1) to x(2); .1 at .3 of the way from x(0) to x(1).
    let values = [1.0, 2, 4, 8]
    #expect(Quantile.of(sorted: values, 0.5) == 3)
    #expect(agree(Quantile.of(sorted: values, 0.1), 1.3))
    #expect(Quantile.of(sorted: values, 0) == 1)
    #expect(Quantile.of(sorted: values, 1) == 8)
    #expect(Quantile.of(sorted: [7], 0.3) == 7)
  }

  @Test func `selecting gives what sorting gives`() {
    var generator = SplitMix64(seed: 11)
    for round in 0..<300 {
      let count = Int.random(in: 1...400, using: &generator)
      let levels = [3, 50, 1_000_000][round % 3]
      let values = (0..<count).map { _ in
        Double(Int.random(in: -levels...levels, using: &generator)) / Double(levels)
      }
      let sorted = values.sorted()
      let pair = Quantile.pair(of: values, 0.025, 0.975)
      #expect(pair.0 == Quantile.of(sorted: sorted, 0.025))
      #expect(pair.1 == Quantile.of(sorted: sorted, 0.975))
      let ranks = [0, count / 3, count - 1]
      #expect(Quantile.orderStatistics(of: values, ranks: ranks) == ranks.map { sorted[$0] })
    }
  }

  @Test func `one far value does not spoil the selection`() {
    let values = (0..<1000).map { Double($0) } + [1e12]
    #expect(Quantile.orderStatistics(of: values, ranks: [10, 999, 1000]) == [10, 999, 1e12])
  }

  @Test func `values with multiplicities have the quantiles of the written-out list`() {
    let distribution = ResampleDistribution([(3, 2), (nil, 5), (1, 1), (2, 4)])
    let written = [1.0, 2, 2, 2, 2, 3, 3]
    for step in 0...20 {
      let probability = Double(step) / 20
      #expect(
        agree(distribution.quantile(probability), Quantile.of(sorted: written, probability)))
    }
    #expect(distribution.count == 7)
    #expect(distribution.undefined == 5)
    // One of seven lies below 2 and five at most at 2: (1 + 5)/14.
    #expect(agree(distribution.share(below: 2), 6.0 / 14))
  }
}
