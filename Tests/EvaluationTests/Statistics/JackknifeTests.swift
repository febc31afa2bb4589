import Testing

@testable import Evaluation

struct JackknifeTests {
  @Test func `three clusters by hand`() throws {
    // Recall 1/2, 2/2, 0/2 (β has no part in it): θ = 3/6. Without each: 2/4, 1/4, 3/4; mean ½.
    // SE² = 2/3 · (0 + 1/16 + 1/16) = 1/12; t(2, .75) = √(2/3) (closed form for two degrees of
    // freedom: (2p − 1)/√(2p(1 − p)) = .5/√.375). Half width √(2/3) · √(1/12) = √(1/18).
    let sample = ClusteredSample(
      .recall(),
      of: [
        Tally(correct: 1, predicted: 1, gold: 2), Tally(correct: 2, predicted: 2, gold: 2),
        Tally(correct: 0, predicted: 0, gold: 2),
      ])
    let interval = try sample.jackknifeInterval(alpha: 0.5)
    let half = (1.0 / 18).squareRoot()
    #expect(abs(interval.lower - (0.5 - half)) < 1e-12)
    #expect(abs(interval.upper - (0.5 + half)) < 1e-12)
    #expect(interval.clusters == 3)
    #expect(interval.method == .jackknife)

    // t(2, .975) = 4.3: far beyond both ends.
    let wide = try sample.jackknifeInterval()
    #expect(wide.lower == 0 && wide.upper == 1)
  }

  @Test func `five clusters as NumPy and SciPy have them`() throws {
    // NumPy 2.4.6 with scipy.stats.t.ppf 1.17.1, from the formula in the documentation.
    let first = tallies([[8, 2, 1], [5, 3, 4], [12, 1, 2], [3, 4, 5], [9, 2, 2]])
    let second = tallies([[4, 2, 5], [5, 3, 4], [9, 4, 5], [1, 2, 7], [9, 6, 2]])
    let interval = try ClusteredSample(.f(), of: first).jackknifeInterval()
    #expect(agree(interval.lower, 0.5091877634919322))
    #expect(agree(interval.upper, 0.9708122365080678))
    let difference = try ClusteredSample(differenceOf: .f(), first, minus: second)
      .jackknifeInterval()
    #expect(agree(difference.lower, 0.019685724714560454))
    #expect(agree(difference.upper, 0.2936476086187728))
  }

  @Test func `clusters without a denominator are not counted`() throws {
    var generator = SplitMix64(seed: 2)
    let filled = randomTallies(8, using: &generator).filter { $0.gold > 0 }
    let padded = filled + [Tally(correct: 0, predicted: 3, gold: 0), .zero]
    let expected = try ClusteredSample(.recall(), of: filled).jackknifeInterval()
    #expect(try ClusteredSample(.recall(), of: padded).jackknifeInterval() == expected)
  }

  @Test func `the order of clusters changes no bit`() throws {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<50 {
      let first = randomTallies(9, using: &generator)
      let second = randomTallies(9, using: &generator)
      let order = Array(0..<9).shuffled(using: &generator)
      let ratio = Ratio.f(beta: 1.3, partialCredit: 0.3)
      let plain = ClusteredSample(differenceOf: ratio, first, minus: second)
      let mixed = ClusteredSample(
        differenceOf: ratio, order.map { first[$0] }, minus: order.map { second[$0] })
      #expect(try plain.jackknifeInterval() == mixed.jackknifeInterval())
    }
  }

  @Test func `each way to fail has its reason`() {
    let right = Tally(correct: 2, predicted: 2, gold: 2)
    let wrong = Tally(correct: 0, predicted: 2, gold: 2)
    #expect(throws: IntervalFailure.undefinedEstimate) {
      try ClusteredSample(.f(), of: [.zero, .zero, .zero]).jackknifeInterval()
    }
    #expect(throws: IntervalFailure.tooFewClusters(2, needed: 3)) {
      try ClusteredSample(.f(), of: [right, wrong, .zero]).jackknifeInterval()
    }
    #expect(throws: IntervalFailure.noVariation) {
      try ClusteredSample(.f(), of: [right, right, right]).jackknifeInterval()
    }
    // The second system has data in one cluster only; without it, its ratio is undefined.
    #expect(throws: IntervalFailure.undefinedLeaveOneOut) {
      try ClusteredSample(
        differenceOf: .f(), [right, wrong, right], minus: [right, .zero, .zero]
      ).jackknifeInterval()
    }
    #expect(
      IntervalFailure.tooFewClusters(1, needed: 3).description == "1 cluster with data, 3 needed")
  }
}
