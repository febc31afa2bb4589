extension ClusteredSample {
  /// Computes the bias-corrected and accelerated interval of the multinomial bootstrap.
  ///
  /// With z0 = Φ⁻¹((#{θ* < θ} + #{θ* ≤ θ}) / 2B) over the B defined resamples, U(i) = (n − 1)(θ(·) −
  /// θ(i)) from the jackknife and a = Σ U³ / (6 (Σ U²)^1.5), the interval goes from the α1 to the α2
  /// quantile of the resamples, αk = Φ(z0 + (z0 + zk) / (1 − a(z0 + zk))), zk = Φ⁻¹(α/2) and
  /// Φ⁻¹(1 − α/2). Resamples and quantiles are those of the percentile interval. Source: B. Efron,
  /// "Better Bootstrap Confidence Intervals", JASA 82 (1987); ties counted half as in SciPy.
  ///
  /// - Parameters:
  ///   - alpha: One minus the level.
  ///   - replicates: How many resamples are drawn where they are not enumerated.
  ///   - generator: The source of the draws.
  /// - Returns: The interval.
  /// - Throws: What the percentile interval throws (``IntervalFailure/noVariation`` if all
  ///   resamples are equal); ``IntervalFailure/undefinedLeaveOneOut``;
  ///   ``IntervalFailure/unboundedCorrection`` if z0 is infinite or 1 − a(z0 + zk) is not positive.
  /// - Complexity: O(n · replicates).
  public func bcaInterval(
    alpha: Double = 0.05, replicates: Int = 10_000,
    using generator: inout some RandomNumberGenerator
  ) throws(IntervalFailure) -> ConfidenceInterval {
    guard estimate != nil else { throw .undefinedEstimate }
    let distribution = resample(replicates: replicates, using: &generator)
    return try bcaInterval(of: distribution, alpha: alpha)
  }

  /// The BCa interval of resamples that have been made.
  func bcaInterval(of distribution: ResampleDistribution, alpha: Double)
    throws(IntervalFailure) -> ConfidenceInterval
  {
    guard let estimate else { throw .undefinedEstimate }
    try checkDefined(
      undefined: distribution.undefined, of: distribution.undefined + distribution.count)
    if distribution.isConstant { throw .noVariation }
    let bias = NormalDistribution.quantile(distribution.share(below: estimate))
    let acceleration = try acceleration()
    func level(_ probability: Double) throws(IntervalFailure) -> Double {
      let shifted = bias + NormalDistribution.quantile(probability)
      let divisor = 1 - acceleration * shifted
      guard bias.isFinite, divisor > 0 else { throw .unboundedCorrection }
      return NormalDistribution.cumulative(bias + shifted / divisor)
    }
    return ConfidenceInterval(
      lower: distribution.quantile(try level(alpha / 2)),
      upper: distribution.quantile(try level(1 - alpha / 2)),
      method: .bca, clusters: n, undefinedReplicates: distribution.undefined)
  }

  private func acceleration() throws(IntervalFailure) -> Double {
    let values = try leaveOneOut()
    if values[n - 1] - values[0] <= equalityTolerance { throw .noVariation }
    let centre = values.reduce(0, +) / Double(n)
    let influences = values.map { Double(n - 1) * (centre - $0) }
    let squares = influences.reduce(0) { $0 + $1 * $1 }
    let cubes = influences.reduce(0) { $0 + $1 * $1 * $1 }
    return cubes / (6 * squares * squares.squareRoot())
  }
}
