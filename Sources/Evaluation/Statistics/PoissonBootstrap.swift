/// The Poisson(1) weights of clusters in the replicates of a bootstrap.
///
/// In each replicate each cluster counts as often as a Poisson number with mean 1 says, which for
/// many clusters comes near drawing n from n (N. Chamandy et al., "Estimating Uncertainty for
/// Massive Data Streams", Google 2012). The weight is hashed from seed, cluster id and replicate
/// (``ClusterStream``), so it is the same for every system and every ratio: differences are paired,
/// and the sums of shards add up to the sums of the whole. Make the weights once and apply them to
/// any number of columns.
public struct PoissonWeights: Hashable, Sendable {
  private let codes: ReplicateCodes

  /// The number of replicates.
  public var replicates: Int { codes.replicates }

  /// Draws the weights.
  ///
  /// - Parameters:
  ///   - clusters: The ids of the clusters.
  ///   - replicates: How many replicates, at least 1.
  ///   - seed: The seed of the run.
  /// - Complexity: O(clusters · replicates), in time and in half a byte each.
  public init(clusters: [String], replicates: Int = 10_000, seed: UInt64) {
    codes = ReplicateCodes(clusters: clusters.count, replicates: replicates, bits: 4) {
      cluster, numbers in
      let stream = ClusterStream(cluster: clusters[cluster], seed: seed, purpose: .weights)
      for replicate in numbers.indices {
        numbers[replicate] = PoissonInversion.number(from: stream.bits(at: replicate))
      }
    }
  }

  /// Tells how often a cluster counts in a replicate.
  ///
  /// - Parameters:
  ///   - cluster: The position of the cluster.
  ///   - replicate: The number of the replicate.
  /// - Returns: A number from 0 to 15.
  public func weight(cluster: Int, replicate: Int) -> Int {
    codes[cluster, replicate]
  }

  /// Sums the weighted counts of one system.
  ///
  /// - Parameter tallies: One tally for each cluster, in the order of the ids; all counts together
  ///   at most ``ClusterStatistics/mostFacts``.
  /// - Returns: The counts of each replicate.
  /// - Complexity: O(clusters · replicates).
  public func sums(of tallies: [Tally]) -> ReplicateTallies {
    let total = tallies.reduce(.zero, +)
    precondition(
      max(total.gold, total.predicted) <= ClusterStatistics.mostFacts,
      "a column holds at most \(ClusterStatistics.mostFacts) facts")
    return ReplicateTallies(counts: codes.sums(of: tallies.map(\.counts)))
  }
}

/// The counts of one system in each replicate of a bootstrap.
public struct ReplicateTallies: Hashable, Sendable {
  private var counts: [SIMD4<Int32>]

  init(counts: [SIMD4<Int32>]) {
    self.counts = counts
  }

  /// The number of replicates.
  public var replicates: Int { counts.count }

  /// Reads the counts of a replicate.
  ///
  /// - Parameter replicate: The number of the replicate.
  /// - Returns: The weighted sum over clusters.
  public subscript(replicate: Int) -> Tally {
    let four = counts[replicate]
    return Tally(
      correct: Int(four[0]), partial: Int(four[1]), predicted: Int(four[2]), gold: Int(four[3]))
  }

  /// Adds the counts of other clusters, made with the same seed and number of replicates.
  ///
  /// - Parameters:
  ///   - whole: The counts so far.
  ///   - part: The counts of clusters that are not yet among them.
  public static func += (whole: inout ReplicateTallies, part: ReplicateTallies) {
    precondition(whole.replicates == part.replicates, "the numbers of replicates differ")
    for replicate in whole.counts.indices {
      whole.counts[replicate] &+= part.counts[replicate]
    }
  }

  /// Computes the ratio in each replicate in which it is defined.
  func values(of ratio: Ratio) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(counts.count)
    for four in counts {
      let denominator = ratio.denominator(four)
      if denominator != 0 { values.append(ratio.numerator(four) / denominator) }
    }
    return values
  }

  /// Computes the difference of the ratio in each replicate in which both sides have one.
  func differences(of ratio: Ratio, minus others: ReplicateTallies) -> [Double] {
    precondition(replicates == others.replicates, "the numbers of replicates differ")
    var values: [Double] = []
    values.reserveCapacity(counts.count)
    for replicate in counts.indices {
      let first = counts[replicate]
      let second = others.counts[replicate]
      let denominators = (ratio.denominator(first), ratio.denominator(second))
      if denominators.0 != 0 && denominators.1 != 0 {
        values.append(
          ratio.numerator(first) / denominators.0 - ratio.numerator(second) / denominators.1)
      }
    }
    return values
  }
}
