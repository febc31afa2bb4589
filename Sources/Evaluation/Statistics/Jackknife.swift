extension ClusteredSample {
  /// Computes the delete-one-cluster jackknife interval with Student's t.
  ///
  /// With θ the full estimate, θ(i) the estimate without cluster i and θ(·) their mean,
  /// SE² = (n − 1)/n · Σ (θ(i) − θ(·))², and the interval is θ ± t(n − 1, 1 − α/2) · SE, cut off at
  /// the ends of the possible values. It is centred on the full estimate and not on the mean of the
  /// pseudo-values. Source: B. Efron and R. Tibshirani, "An Introduction to the Bootstrap" (1993),
  /// chapter 11; J. W. Tukey (1958) for the t.
  ///
  /// - Parameter alpha: One minus the level, one of ``ClusterStatistics/Options/alphas``.
  /// - Returns: The interval.
  /// - Throws: ``IntervalFailure/undefinedEstimate``, ``IntervalFailure/tooFewClusters(_:needed:)``
  ///   below 3, ``IntervalFailure/undefinedLeaveOneOut``, ``IntervalFailure/noVariation`` if all
  ///   leave-one-out values are equal (as when everything is right).
  /// - Complexity: O(n log n).
  public func jackknifeInterval(alpha: Double = 0.05) throws(IntervalFailure)
    -> ConfidenceInterval
  {
    guard let estimate else { throw .undefinedEstimate }
    guard n >= 3 else { throw .tooFewClusters(n, needed: 3) }
    let half = try jackknifeHalfWidth(leaveOneOut(), alpha: alpha)
    return ConfidenceInterval(
      lower: max(estimate - half, range.lowerBound), upper: min(estimate + half, range.upperBound),
      method: .jackknife, clusters: n)
  }

  /// The estimates without each of the clusters, in ascending order.
  func leaveOneOut() throws(IntervalFailure) -> [Double] {
    let total = clusters.reduce(.zero, +)
    var values: [Double] = []
    values.reserveCapacity(n)
    for cluster in clusters {
      guard let value = value(total - cluster) else { throw .undefinedLeaveOneOut }
      values.append(value)
    }
    values.sort()
    return values
  }
}

/// Half the width of a jackknife interval, t(n − 1, 1 − α/2) · SE, from the n estimates without one
/// cluster each, in ascending order.
///
/// - Throws: ``IntervalFailure/noVariation`` if all of them are equal.
func jackknifeHalfWidth(_ values: [Double], alpha: Double) throws(IntervalFailure) -> Double {
  guard let least = values.first, let greatest = values.last,
    greatest - least > equalityTolerance
  else { throw .noVariation }
  let size = Double(values.count)
  let centre = values.reduce(0, +) / size
  let squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
  let error = ((size - 1) / size * squares).squareRoot()
  return StudentT(degreesOfFreedom: values.count - 1).quantile(1 - alpha / 2) * error
}
