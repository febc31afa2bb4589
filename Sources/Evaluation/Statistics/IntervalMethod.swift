/// A way to compute a confidence interval from the counts of clusters.
public enum IntervalMethod: String, CaseIterable, Hashable, Sendable {
  /// The jackknife below 20 clusters, the Poisson bootstrap from there on.
  case automatic
  /// Delete-one-cluster jackknife with Student's t.
  case jackknife
  /// Percentile bootstrap with hashed Poisson(1) weights.
  case poisson
  /// Percentile bootstrap with multinomial resamples.
  case percentile
  /// Bias-corrected and accelerated bootstrap with multinomial resamples.
  case bca

  /// The number of clusters from which ``automatic`` takes the bootstrap.
  public static let bootstrapThreshold = 20

  /// Says which method is used.
  ///
  /// - Parameter n: The number of clusters with a denominator that is not zero.
  /// - Returns: The method itself, or the one that ``automatic`` stands for.
  public func resolved(clusters n: Int) -> IntervalMethod {
    guard self == .automatic else { return self }
    return n < Self.bootstrapThreshold ? .jackknife : .poisson
  }
}
