extension ReplicateTallies {
  /// Computes the percentile interval of a ratio.
  ///
  /// It goes from the α/2 to the 1 − α/2 quantile over the replicates in which the ratio is defined
  /// (type 7: linear between order statistics, h = (N − 1)p).
  ///
  /// - Parameters:
  ///   - ratio: What is estimated.
  ///   - clusters: The number of clusters with a denominator that is not zero, for the record.
  ///   - alpha: One minus the level.
  /// - Returns: The interval.
  /// - Throws: ``IntervalFailure/undefinedEstimate`` if no cluster has data,
  ///   ``IntervalFailure/undefinedReplicates(_:of:)`` over 5 %, ``IntervalFailure/noVariation`` if
  ///   all replicates give the same value.
  /// - Complexity: O(replicates).
  public func interval(of ratio: Ratio, clusters: Int, alpha: Double = 0.05)
    throws(IntervalFailure) -> ConfidenceInterval
  {
    try interval(values(of: ratio), clusters: clusters, alpha: alpha)
  }

  /// Computes the percentile interval of the difference of a ratio between two systems.
  ///
  /// - Parameters:
  ///   - ratio: What is compared.
  ///   - others: The system whose ratio is taken away, with the same weights.
  ///   - clusters: The number of clusters in which either system has a denominator.
  ///   - alpha: One minus the level.
  /// - Returns: The interval.
  /// - Throws: As for one system; a replicate is undefined if either ratio is.
  /// - Complexity: O(replicates).
  public func interval(
    ofDifference ratio: Ratio, minus others: ReplicateTallies, clusters: Int, alpha: Double = 0.05
  ) throws(IntervalFailure) -> ConfidenceInterval {
    try interval(differences(of: ratio, minus: others), clusters: clusters, alpha: alpha)
  }

  private func interval(_ values: [Double], clusters: Int, alpha: Double)
    throws(IntervalFailure) -> ConfidenceInterval
  {
    guard let least = values.min(), let greatest = values.max() else { throw .undefinedEstimate }
    let undefined = replicates - values.count
    try checkDefined(undefined: undefined, of: replicates)
    if greatest - least <= equalityTolerance { throw .noVariation }
    let bounds = Quantile.pair(of: values, alpha / 2, 1 - alpha / 2)
    return ConfidenceInterval(
      lower: bounds.0, upper: bounds.1, method: .poisson, clusters: clusters,
      undefinedReplicates: undefined)
  }
}
