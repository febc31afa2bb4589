import Testing

@testable import Evaluation

struct MultinomialBootstrapTests {
  private func distribution(
    _ sample: ClusteredSample, _ resamples: [[Int]]?
  ) -> ResampleDistribution {
    resamples.map { sample.resamples(at: $0) } ?? sample.enumeratedResamples()
  }

  @Test func `percentile and BCa intervals are those of SciPy`() throws {
    for example in try StatisticsFixture.load().bootstrap {
      let sample = ClusteredSample(ratio(named: example.ratio), of: tallies(example.clusters))
      #expect(agree(sample.estimate, example.estimate))
      let resamples = distribution(sample, example.resamples)
      for (level, bounds) in example.percentile {
        let alpha = 1 - (try #require(Double(level)))
        let interval = try sample.percentileInterval(of: resamples, alpha: alpha)
        #expect(agree(interval.lower, bounds[0]) && agree(interval.upper, bounds[1]))
      }
      for (level, bounds) in example.bca {
        let alpha = 1 - (try #require(Double(level)))
        let interval = try sample.bcaInterval(of: resamples, alpha: alpha)
        #expect(agree(interval.lower, bounds[0]) && agree(interval.upper, bounds[1]))
      }
    }
  }

  @Test func `intervals of a difference are those of every paired resample`() throws {
    var generator = SplitMix64(seed: 0)
    for example in try StatisticsFixture.load().pairedBootstrap {
      let sample = ClusteredSample(
        differenceOf: .f(), tallies(example.a), minus: tallies(example.b))
      let interval = try sample.percentileInterval(using: &generator)
      #expect(agree(sample.estimate, example.difference))
      #expect(agree(interval.lower, example.interval[0]))
      #expect(agree(interval.upper, example.interval[1]))
    }
    #expect(generator == SplitMix64(seed: 0), "nothing is drawn where all is enumerated")
  }

  @Test(arguments: 1...5)
  func `counting multisets gives what every index vector gives`(n: Int) {
    var generator = SplitMix64(seed: UInt64(n))
    let sample = ClusteredSample(
      .f(), of: (0..<n).map { Tally(correct: $0, predicted: $0 + 2, gold: 2 * $0 + 1) })
    var vectors: [[Int]] = [[]]
    for _ in 0..<n { vectors = vectors.flatMap { vector in (0..<n).map { vector + [$0] } } }
    #expect(sample.enumeratedResamples() == sample.resamples(at: vectors))
    #expect(sample.resample(replicates: 1, using: &generator) == sample.enumeratedResamples())
  }

  @Test func `seven clusters are drawn, reproducibly`() throws {
    let sample = ClusteredSample(
      .f(), of: (0..<7).map { Tally(correct: $0, predicted: $0 + 2, gold: 2 * $0 + 1) })
    var generator = SplitMix64(seed: 1)
    var again = SplitMix64(seed: 1)
    let interval = try sample.percentileInterval(replicates: 500, using: &generator)
    #expect(try sample.percentileInterval(replicates: 500, using: &again) == interval)
    #expect(generator != SplitMix64(seed: 1))
    // 7^7 = 823,543 resamples, counted: the drawn bounds lie near.
    let all = try sample.percentileInterval(of: sample.enumeratedResamples(), alpha: 0.05)
    #expect(abs(interval.lower - all.lower) < 0.05 && abs(interval.upper - all.upper) < 0.05)
  }

  @Test func `each way to fail has its reason`() {
    var generator = SplitMix64(seed: 1)
    let right = Tally(correct: 2, predicted: 2, gold: 2)
    let perfect = ClusteredSample(.f(), of: [right, right, right])
    #expect(throws: IntervalFailure.noVariation) {
      try perfect.percentileInterval(using: &generator)
    }
    #expect(throws: IntervalFailure.noVariation) { try perfect.bcaInterval(using: &generator) }
    #expect(throws: IntervalFailure.undefinedEstimate) {
      try ClusteredSample(.f(), of: [.zero]).bcaInterval(using: &generator)
    }
    // The second system has data in one of three clusters: absent in 2³ of 3³ resamples.
    #expect(throws: IntervalFailure.undefinedReplicates(8, of: 27)) {
      try ClusteredSample(
        differenceOf: .f(), [right, right, right], minus: [right, .zero, .zero]
      ).percentileInterval(using: &generator)
    }
    // Stored resamples that all lie below the estimate: z0 is infinite.
    let mixed = ClusteredSample(
      .recall(),
      of: [
        right, Tally(correct: 1, predicted: 2, gold: 2), Tally(correct: 0, predicted: 0, gold: 2),
      ])
    #expect(throws: IntervalFailure.unboundedCorrection) {
      try mixed.bcaInterval(of: mixed.resamples(at: [[2, 2, 2], [2, 2, 1]]), alpha: 0.05)
    }
  }
}
