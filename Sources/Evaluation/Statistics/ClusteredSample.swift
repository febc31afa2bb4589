/// The counts of clusters and what is estimated from them: a ratio of one system, or the
/// difference of that ratio between two systems on the same clusters.
///
/// Clusters with a zero denominator (for a difference: in both systems) say nothing about the ratio
/// and are left out; those that stay are the *n* of every method. No result depends on the order of
/// the clusters, to the last bit, except that of a Monte Carlo resample, which names clusters by
/// position.
public struct ClusteredSample: Hashable, Sendable {
  /// The ratio.
  public let ratio: Ratio
  /// Whether the difference between two systems is estimated.
  public let isDifference: Bool
  /// The clusters that have data.
  let clusters: [PairedTally]

  /// The number of clusters that have data.
  public var n: Int { clusters.count }

  /// Takes one system.
  ///
  /// - Parameters:
  ///   - ratio: What is estimated.
  ///   - tallies: One tally for each cluster.
  public init(_ ratio: Ratio, of tallies: [Tally]) {
    self.ratio = ratio
    isDifference = false
    clusters = tallies.filter(ratio.isDefined).map { PairedTally(first: $0, second: .zero) }
  }

  /// Takes two systems: the ratio of the first minus the ratio of the second.
  ///
  /// - Parameters:
  ///   - ratio: What is compared.
  ///   - tallies: The first system, one tally for each cluster.
  ///   - others: The second system, the same clusters in the same order.
  public init(differenceOf ratio: Ratio, _ tallies: [Tally], minus others: [Tally]) {
    precondition(tallies.count == others.count, "both systems need a tally for each cluster")
    self.ratio = ratio
    isDifference = true
    clusters = zip(tallies, others).compactMap { first, second in
      ratio.isDefined(for: first) || ratio.isDefined(for: second)
        ? PairedTally(first: first, second: second) : nil
    }
  }

  /// The value for the whole sample; `nil` if it is undefined, for a difference in either system.
  public var estimate: Double? {
    value(clusters.reduce(.zero, +))
  }

  /// The values that the estimate can have.
  var range: ClosedRange<Double> {
    isDifference ? -1...1 : 0...1
  }

  /// The value for counts that have been added up.
  func value(_ sum: PairedTally) -> Double? {
    guard let first = ratio.value(sum.first) else { return nil }
    guard isDifference else { return first }
    return ratio.value(sum.second).map { first - $0 }
  }
}

/// The counts of one cluster for two systems.
struct PairedTally: Hashable, Sendable, AdditiveArithmetic {
  var first: Tally
  var second: Tally

  static let zero = PairedTally(first: .zero, second: .zero)

  static func + (left: PairedTally, right: PairedTally) -> PairedTally {
    PairedTally(first: left.first + right.first, second: left.second + right.second)
  }

  static func - (left: PairedTally, right: PairedTally) -> PairedTally {
    PairedTally(first: left.first - right.first, second: left.second - right.second)
  }

  static func * (pair: PairedTally, times: Int) -> PairedTally {
    PairedTally(first: pair.first * times, second: pair.second * times)
  }
}
