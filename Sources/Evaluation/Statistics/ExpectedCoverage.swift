/// How often a nominal 95 % interval really contains the truth, in samples of this size.
///
/// The numbers come from the simulation `Benchmarks/Coverage` (`SimulatedCoverage`). A sample lies
/// between two simulated numbers of clusters, two of facts for each cluster, and two true values,
/// v and 1 − v taken for the same; of the cells around it, the one that covers least stands for it.
/// No one side would err on the side of caution, for more clusters, more facts or a value nearer to
/// 1 may cover more or less. Beyond the last simulated number that one stands; for values above .98
/// that is favourable. A sample without an interval counts as one that misses the truth.
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
    return
      "\(verdict.rawValue): in the least favourable simulation nearby, of \(cell), a 95 % interval "
      + "\(share)\(gap)"
  }

  /// Looks up the coverage.
  ///
  /// - Parameters:
  ///   - method: The interval method; ``IntervalMethod/automatic`` is resolved.
  ///   - clusters: The number of clusters with a denominator that is not zero. Below 3 there is no
  ///     simulation and the result is `nil`.
  ///   - factsPerCluster: The mean number of facts in them; a whole number is looked up.
  ///   - value: The estimate.
  public init?(
    method: IntervalMethod, clusters: Int, factsPerCluster: Double, value: Double
  ) {
    let rows = SimulatedCoverage.rows
    guard rows.contains(where: { $0.clusters <= clusters }) else { return nil }
    let numbers = Self.neighbours(of: clusters, among: rows.map(\.clusters))
    let facts = Self.neighbours(of: factsPerCluster.rounded(), among: rows.map { Double($0.facts) })
    let truths = Self.neighbours(of: max(value, 1 - value), among: rows.map(\.truth))
    let method = method.resolved(clusters: clusters)
    let around = rows.compactMap { row in
      numbers.contains(row.clusters) && facts.contains(Double(row.facts))
        && truths.contains(row.truth) ? row.cells[method].map { (row: row, cell: $0) } : nil
    }
    guard let worst = around.min(by: { $0.cell.covered < $1.cell.covered }) else { return nil }
    coverage = Double(worst.cell.covered) / 100
    missing = Double(worst.cell.missing) / 100
    self.clusters = worst.row.clusters
    self.factsPerCluster = worst.row.facts
    truth = worst.row.truth
  }

  /// The simulated numbers on both sides of one, or the only one that is there.
  private static func neighbours<Number: Comparable>(
    of number: Number, among simulated: [Number]
  ) -> [Number] {
    [simulated.filter { $0 <= number }.max(), simulated.filter { $0 >= number }.min()]
      .compactMap(\.self)
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
