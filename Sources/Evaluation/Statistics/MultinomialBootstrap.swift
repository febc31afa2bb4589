extension ClusteredSample {
  /// The most resamples, n^n, that are enumerated instead of drawn.
  static let enumerationLimit = 100_000

  /// Computes the percentile interval of the multinomial bootstrap.
  ///
  /// Each resample draws n clusters from the n with replacement; the interval goes from the α/2 to
  /// the 1 − α/2 quantile of the estimates (type 7: linear between order statistics, h = (N − 1)p).
  /// Where n^n is at most 100,000 (n ≤ 6) all resamples are counted with their multiplicities, and
  /// neither `replicates` nor `generator` plays a part. Source: B. Efron and R. Tibshirani, "An
  /// Introduction to the Bootstrap" (1993), chapter 13.
  ///
  /// - Parameters:
  ///   - alpha: One minus the level.
  ///   - replicates: How many resamples are drawn where they are not enumerated.
  ///   - generator: The source of the draws.
  /// - Returns: The interval.
  /// - Throws: ``IntervalFailure/undefinedEstimate``; ``IntervalFailure/undefinedReplicates(_:of:)``
  ///   over 5 %; ``IntervalFailure/noVariation`` if all resamples give the same value.
  /// - Complexity: O(n · replicates).
  public func percentileInterval(
    alpha: Double = 0.05, replicates: Int = 10_000,
    using generator: inout some RandomNumberGenerator
  ) throws(IntervalFailure) -> ConfidenceInterval {
    guard estimate != nil else { throw .undefinedEstimate }
    let distribution = resample(replicates: replicates, using: &generator)
    return try percentileInterval(of: distribution, alpha: alpha)
  }

  /// The percentile interval of resamples that have been made.
  func percentileInterval(of distribution: ResampleDistribution, alpha: Double)
    throws(IntervalFailure) -> ConfidenceInterval
  {
    try checkDefined(
      undefined: distribution.undefined, of: distribution.undefined + distribution.count)
    if distribution.isConstant { throw .noVariation }
    return ConfidenceInterval(
      lower: distribution.quantile(alpha / 2), upper: distribution.quantile(1 - alpha / 2),
      method: .percentile, clusters: n, undefinedReplicates: distribution.undefined)
  }

  /// Enumerates or draws resamples.
  func resample(replicates: Int, using generator: inout some RandomNumberGenerator)
    -> ResampleDistribution
  {
    if n <= 6 { return enumeratedResamples() }
    return ResampleDistribution(
      (0..<replicates).map { _ in
        var sum = PairedTally.zero
        for _ in 0..<n { sum += clusters[generator.index(below: n)] }
        return (value(sum), 1)
      })
  }

  /// Evaluates given resamples, each a list of cluster positions.
  func resamples(at positions: [[Int]]) -> ResampleDistribution {
    ResampleDistribution(
      positions.map { (value($0.reduce(.zero) { $0 + clusters[$1] }), 1) })
  }

  /// All n^n resamples: each multiset once, with the number of index vectors that give it,
  /// n! / (k1! · … · kn!).
  func enumeratedResamples() -> ResampleDistribution {
    var outcomes: [(value: Double?, times: Int)] = []
    func extend(_ index: Int, remaining: Int, sum: PairedTally, times: Int) {
      if index == n - 1 {
        outcomes.append((value(sum + clusters[index] * remaining), times))
        return
      }
      var ways = 1
      for taken in 0...remaining {
        extend(
          index + 1, remaining: remaining - taken, sum: sum + clusters[index] * taken,
          times: times * ways)
        ways = ways * (remaining - taken) / (taken + 1)
      }
    }
    if n > 0 { extend(0, remaining: n, sum: .zero, times: 1) }
    return ResampleDistribution(outcomes)
  }
}
