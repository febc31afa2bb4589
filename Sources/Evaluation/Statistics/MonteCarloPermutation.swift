/// Whether the two systems swap their counts, for clusters in the replicates of a permutation test.
///
/// Bit *r* mod 64 of number ⌊*r*/64⌋ of the cluster's ``ClusterStream`` belongs to replicate *r*, so
/// swaps are the same for every pair of systems and every field, whatever the order of the
/// clusters. Make them once and apply them to any number of pairs.
public struct SwapBits: Hashable, Sendable {
  private let codes: ReplicateCodes

  /// The number of replicates.
  public var replicates: Int { codes.replicates }

  /// Draws the swaps.
  ///
  /// - Parameters:
  ///   - clusters: The ids of the clusters.
  ///   - replicates: How many replicates, at least 1.
  ///   - seed: The seed of the run.
  /// - Complexity: O(clusters · replicates), in time and in an eighth of a byte each.
  public init(clusters: [String], replicates: Int = 10_000, seed: UInt64) {
    codes = ReplicateCodes(clusters: clusters.count, replicates: replicates, bits: 1) {
      cluster, numbers in
      let stream = ClusterStream(cluster: clusters[cluster], seed: seed, purpose: .swaps)
      for start in stride(from: 0, to: numbers.count, by: 64) {
        var bits = stream.bits(at: start / 64)
        for replicate in start..<min(start + 64, numbers.count) {
          numbers[replicate] = UInt8(truncatingIfNeeded: bits & 1)
          bits &>>= 1
        }
      }
    }
  }

  /// Takes swaps that were drawn elsewhere: for each replicate, one value for each cluster.
  init(stored masks: [[Bool]]) {
    codes = ReplicateCodes(clusters: masks.first?.count ?? 0, replicates: masks.count, bits: 1) {
      cluster, numbers in
      for replicate in numbers.indices { numbers[replicate] = masks[replicate][cluster] ? 1 : 0 }
    }
  }

  /// Tells whether a cluster's counts are swapped in a replicate.
  ///
  /// - Parameters:
  ///   - cluster: The position of the cluster.
  ///   - replicate: The number of the replicate.
  /// - Returns: Whether they are.
  public func isSwapped(cluster: Int, replicate: Int) -> Bool {
    codes[cluster, replicate] == 1
  }

  /// What the first system has in each replicate beyond what it has without swaps.
  func gains(_ first: [Tally], _ second: [Tally]) -> [SIMD4<Int32>] {
    codes.sums(of: zip(first, second).map { $1.counts &- $0.counts })
  }
}

extension PairedPermutationTest {
  /// Draws assignments of swaps; p = (c + 1)/(R + 1) with c of R at least as extreme.
  ///
  /// The observed assignment counts as one of the drawn, so p is never 0 and the test keeps its
  /// level (B. Phipson and G. Smyth 2010). The smallest p it can give is 1/(R + 1).
  ///
  /// - Parameters:
  ///   - ratio: What is compared.
  ///   - first: The first system, one tally for each cluster in the order of the swaps' ids; all
  ///     counts together at most ``ClusterStatistics/mostFacts``.
  ///   - second: The second system, in the same order.
  ///   - swaps: The swaps.
  /// - Returns: The test.
  /// - Complexity: O(clusters · replicates / 8).
  public static func monteCarlo(
    of ratio: Ratio, _ first: [Tally], minus second: [Tally], swaps: SwapBits
  ) -> PairedPermutationTest {
    let sample = ClusteredSample(differenceOf: ratio, first, minus: second)
    let difference = sample.estimate
    let p = difference.map { difference in
      let threshold = max(0, abs(difference) - tolerance)
      let extreme = extremes(
        ratio, totals: (total(first), total(second)), gains: swaps.gains(first, second),
        threshold: threshold)
      return Double(extreme + 1) / Double(swaps.replicates + 1)
    }
    return PairedPermutationTest(
      difference: difference, p: p, clusters: sample.n, isExact: false,
      assignments: swaps.replicates)
  }

  private static func total(_ tallies: [Tally]) -> SIMD4<Int32> {
    let total = tallies.reduce(.zero, +)
    precondition(
      max(total.gold, total.predicted) <= ClusterStatistics.mostFacts,
      "a column holds at most \(ClusterStatistics.mostFacts) facts")
    return total.counts
  }

  private static func extremes(
    _ ratio: Ratio, totals: (SIMD4<Int32>, SIMD4<Int32>), gains: [SIMD4<Int32>],
    threshold: Double
  ) -> Int {
    var extreme = 0
    for gain in gains {
      let first = totals.0 &+ gain
      let second = totals.1 &- gain
      let terms = SystemTerms(
        numerators: SIMD2(ratio.numerator(first), ratio.numerator(second)),
        denominators: SIMD2(ratio.denominator(first), ratio.denominator(second)))
      if terms.differ(by: threshold) { extreme += 1 }
    }
    return extreme
  }
}
