/// How often a nominal 95 % interval really contains the truth, in samples of this size.
///
/// The numbers come from the simulation `Benchmarks/Coverage` (`SimulatedCoverage`): the cell with
/// the next smaller number of clusters, the next smaller number of facts for each cluster and the
/// nearest true value, v and 1 − v taken for the same. Both steps down err on the side of caution.
/// A sample without an interval counts as one that misses the truth.
public struct ExpectedCoverage: Hashable, Sendable, CustomStringConvertible {
  /// How far the coverage is from what the level promises.
  public enum Verdict: String, Hashable, Sendable {
    /// At least .93.
    case asPromised = "about as promised"
    /// At least .9.
    case slightlyLess = "a little less than promised"
    /// At least .8.
    case less = "clearly less than promised"
    /// Below .8.
    case farLess = "far less than promised"
  }

  /// The simulated share of samples whose interval contains the truth.
  public let coverage: Double
  /// The simulated share of samples that give no interval.
  public let missing: Double
  /// The number of clusters that was simulated.
  public let clusters: Int
  /// The number of facts in each cluster that was simulated.
  public let factsPerCluster: Int
  /// The true value that was simulated.
  public let truth: Double

  /// How far the coverage is from .95.
  public var verdict: Verdict {
    switch coverage {
    case 0.93...: .asPromised
    case 0.9...: .slightlyLess
    case 0.8...: .less
    default: .farLess
    }
  }

  /// Number and verdict in words, to stand beside an interval.
  public var description: String {
    let cell =
      "\(clusters) clusters with \(factsPerCluster) \(factsPerCluster == 1 ? "fact" : "facts") each"
      + " at a true value of \(truth)"
    let share = "contains the truth in \(percent(coverage)) % of samples"
    let gap = missing > 0 ? " and is undefined in \(percent(missing)) %" : ""
    return "\(verdict.rawValue): simulated with \(cell), a 95 % interval \(share)\(gap)"
  }

  /// Looks up the coverage.
  ///
  /// - Parameters:
  ///   - method: The interval method; ``IntervalMethod/automatic`` is resolved.
  ///   - clusters: The number of clusters with a denominator that is not zero. Below 3 there is no
  ///     simulation and the result is `nil`.
  ///   - factsPerCluster: The mean number of facts in them.
  ///   - value: The estimate.
  public init?(
    method: IntervalMethod, clusters: Int, factsPerCluster: Double, value: Double
  ) {
    let folded = max(value, 1 - value)
    let rows = SimulatedCoverage.rows
    guard let n = rows.map(\.clusters).filter({ $0 <= clusters }).max(),
      let least = rows.map(\.facts).min(),
      let row =
        rows
        .filter({ $0.clusters == n && Double($0.facts) <= max(factsPerCluster, Double(least)) })
        .max(by: { ($0.facts, -abs($0.truth - folded)) < ($1.facts, -abs($1.truth - folded)) }),
      let cell = row.cells[method.resolved(clusters: clusters)]
    else { return nil }
    coverage = Double(cell.covered) / 100
    missing = Double(cell.missing) / 100
    self.clusters = n
    self.factsPerCluster = row.facts
    truth = row.truth
  }

  /// Looks up the coverage for a sample.
  ///
  /// A cluster's facts are the units that the denominator counts: predictions for precision, gold
  /// for recall, their weighted mean for F. For a difference, the fewer of the two systems' count;
  /// the simulation then stands for each of them.
  ///
  /// - Parameters:
  ///   - method: The interval method.
  ///   - sample: The sample; `nil` is the result if its estimate is undefined.
  public init?(method: IntervalMethod, sample: ClusteredSample) {
    let total = sample.clusters.reduce(.zero, +)
    let values = [total.first, total.second].prefix(sample.isDifference ? 2 : 1)
      .compactMap { tally in
        sample.ratio.value(tally).map { (value: $0, facts: sample.ratio.facts(tally)) }
      }
    guard sample.estimate != nil, let fewest = values.min(by: { $0.facts < $1.facts }) else {
      return nil
    }
    self.init(
      method: method, clusters: sample.n, factsPerCluster: fewest.facts / Double(sample.n),
      value: fewest.value)
  }
}

extension Ratio {
  /// How many facts a denominator stands for.
  fileprivate func facts(_ tally: Tally) -> Double {
    denominator(tally) / (goldWeight + predictedWeight)
  }
}

private func percent(_ share: Double) -> Int {
  Int((share * 100).rounded())
}
