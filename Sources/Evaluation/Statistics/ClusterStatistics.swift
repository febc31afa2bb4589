/// Everything that is said of how sure one can be, for any number of systems, fields and ratios on
/// one set of clusters.
///
/// Weights and swaps are made once, when they can be needed at all, and serve every column:
///
/// ```swift
/// let statistics = ClusterStatistics(clusters: ["e1", "e2", "e3"])
/// let a = statistics.column([…])  // one tally for each cluster
/// let b = statistics.column([…])
/// statistics.interval(of: .recall(), in: a)
/// statistics.comparison(of: .f(), a, b).test.p
/// ```
public struct ClusterStatistics: Sendable {
  /// How intervals and tests are computed; belongs into the signature of a report.
  public struct Options: Hashable, Sendable {
    /// One minus the level of intervals.
    public var alpha: Double
    /// The interval method.
    public var method: IntervalMethod
    /// How many replicates a bootstrap or a Monte Carlo test makes.
    public var replicates: Int
    /// The seed of all draws.
    public var seed: UInt64

    /// The values that alpha can have.
    ///
    /// Nearer to 0, 1 − α/2 would round to 1, a quantile that no distribution has.
    public static let alphas: ClosedRange<Double> = 0.000001...0.999999

    /// Creates options.
    ///
    /// - Parameters:
    ///   - alpha: One minus the level of intervals, one of ``alphas``.
    ///   - method: The interval method.
    ///   - replicates: How many replicates, at least 1.
    ///   - seed: The seed of all draws.
    public init(
      alpha: Double = 0.05, method: IntervalMethod = .automatic, replicates: Int = 10_000,
      seed: UInt64 = 0
    ) {
      self.alpha = alpha
      self.method = method
      self.replicates = replicates
      self.seed = seed
    }
  }

  /// The counts of one system and field, with what resampling makes of them.
  public struct Column: Hashable, Sendable {
    /// One tally for each cluster.
    public let tallies: [Tally]
    /// The bootstrap replicates, where a method can need them.
    let replicates: ReplicateTallies?

    /// The counts of all clusters together.
    public var total: Tally { tallies.reduce(.zero, +) }
  }

  /// The most gold, and the most predictions, that a column may hold: 2^27 − 1.
  ///
  /// A cluster weighs at most 15 in a replicate, so that 32 bits hold every sum.
  public static let mostFacts = 1 << 27 - 1

  /// The ids of the clusters.
  public let clusters: [String]
  /// How intervals and tests are computed.
  public let options: Options
  private let weights: PoissonWeights?
  private let swaps: SwapBits?

  /// Prepares for a set of clusters.
  ///
  /// - Parameters:
  ///   - clusters: The ids, each once. Their order fixes that of the tallies and changes no result
  ///     except those of a Monte Carlo multinomial bootstrap; sort them for those.
  ///   - options: How intervals and tests are computed.
  /// - Complexity: O(clusters · replicates) from 20 clusters on, else O(1).
  public init(clusters: [String], options: Options = Options()) {
    precondition(Options.alphas ~= options.alpha, "alpha must lie in \(Options.alphas)")
    precondition(options.replicates > 0, "at least one replicate is needed")
    self.clusters = clusters
    self.options = options
    let usesWeights = options.method.resolved(clusters: clusters.count) == .poisson
    weights =
      usesWeights
      ? PoissonWeights(clusters: clusters, replicates: options.replicates, seed: options.seed) : nil
    let usesSwaps = clusters.count > PairedPermutationTest.exactLimit
    swaps =
      usesSwaps
      ? SwapBits(clusters: clusters, replicates: options.replicates, seed: options.seed) : nil
  }

  /// Takes the counts of one system and field, and resamples them where a method can need it.
  ///
  /// - Parameter tallies: One tally for each cluster, zero where there is nothing; together at most
  ///   ``mostFacts``.
  /// - Returns: The column, to be asked for intervals and comparisons.
  public func column(_ tallies: [Tally]) -> Column {
    precondition(tallies.count == clusters.count, "a column needs a tally for each cluster")
    return Column(tallies: tallies, replicates: weights?.sums(of: tallies))
  }

  /// Computes the confidence interval of a ratio.
  ///
  /// - Parameters:
  ///   - ratio: What is estimated.
  ///   - column: The counts.
  /// - Returns: The interval, or why there is none.
  public func interval(of ratio: Ratio, in column: Column)
    -> Result<ConfidenceInterval, IntervalFailure>
  {
    let sample = ClusteredSample(ratio, of: column.tallies)
    return interval(sample) { () throws(IntervalFailure) in
      guard let replicates = column.replicates else {
        preconditionFailure("the column was made for other clusters")
      }
      return try replicates.interval(of: ratio, clusters: sample.n, alpha: options.alpha)
    }
  }

  /// Says how often such an interval really contains the truth.
  ///
  /// - Parameters:
  ///   - ratio: What is estimated.
  ///   - column: The counts.
  /// - Returns: The simulated coverage; `nil` if the ratio is undefined, if fewer than 3 clusters
  ///   have data, or if the level is not the 95 % that were simulated.
  public func expectedCoverage(of ratio: Ratio, in column: Column) -> ExpectedCoverage? {
    guard options.alpha == 0.05 else { return nil }
    return ExpectedCoverage(
      method: options.method, sample: ClusteredSample(ratio, of: column.tallies))
  }

  /// Compares two systems.
  ///
  /// - Parameters:
  ///   - ratio: What is compared.
  ///   - first: The first system.
  ///   - second: The system whose ratio is taken away.
  /// - Returns: The difference, its interval, and the paired permutation test: exact if the counts
  ///   differ in at most 20 clusters, else Monte Carlo.
  public func comparison(of ratio: Ratio, _ first: Column, _ second: Column) -> PairedComparison {
    let sample = ClusteredSample(
      differenceOf: ratio, first.tallies, minus: second.tallies)
    let interval = interval(sample) { () throws(IntervalFailure) in
      guard let one = first.replicates, let other = second.replicates else {
        preconditionFailure("the columns were made for other clusters")
      }
      return try one.interval(
        ofDifference: ratio, minus: other, clusters: sample.n, alpha: options.alpha)
    }
    return PairedComparison(interval: interval, test: test(sample, first, second))
  }

  private func test(_ sample: ClusteredSample, _ first: Column, _ second: Column)
    -> PairedPermutationTest
  {
    if let exact = PairedPermutationTest.exact(sample) { return exact }
    guard let swaps else { preconditionFailure("more clusters differ than there are") }
    return .monteCarlo(of: sample.ratio, first.tallies, minus: second.tallies, swaps: swaps)
  }

  private func interval(
    _ sample: ClusteredSample, poisson: () throws(IntervalFailure) -> ConfidenceInterval
  ) -> Result<ConfidenceInterval, IntervalFailure> {
    Result { () throws(IntervalFailure) in
      guard sample.estimate != nil else { throw .undefinedEstimate }
      // Started anew for each sample, so that no result depends on what was asked before.
      var generator = SplitMix64(seed: options.seed)
      switch options.method.resolved(clusters: sample.n) {
      case .jackknife, .automatic:
        return try sample.jackknifeInterval(alpha: options.alpha)
      case .poisson:
        return try poisson()
      case .percentile:
        return try sample.percentileInterval(
          alpha: options.alpha, replicates: options.replicates, using: &generator)
      case .bca:
        return try sample.bcaInterval(
          alpha: options.alpha, replicates: options.replicates, using: &generator)
      }
    }
  }
}

/// What is said of the difference between two systems.
public struct PairedComparison: Hashable, Sendable {
  /// The interval of the difference, or why there is none.
  public let interval: Result<ConfidenceInterval, IntervalFailure>
  /// The difference and its p-value.
  public let test: PairedPermutationTest
}
