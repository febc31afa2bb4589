/// Two bounds for a ratio or a difference of ratios, and how they came about.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower bound: at least 0 for a ratio, at least −1 for a difference.
  public let lower: Double
  /// The upper bound, at most 1.
  public let upper: Double
  /// The method; never ``IntervalMethod/automatic``.
  public let method: IntervalMethod
  /// The number of clusters with a denominator that is not zero; for a difference, in either
  /// system.
  public let clusters: Int
  /// How many bootstrap replicates were left out because the ratio was undefined there.
  public let undefinedReplicates: Int

  /// Creates an interval from its parts.
  ///
  /// - Parameters:
  ///   - lower: The lower bound.
  ///   - upper: The upper bound.
  ///   - method: The method that gave them.
  ///   - clusters: The number of clusters with a denominator that is not zero.
  ///   - undefinedReplicates: How many bootstrap replicates were left out.
  public init(
    lower: Double, upper: Double, method: IntervalMethod, clusters: Int,
    undefinedReplicates: Int = 0
  ) {
    self.lower = lower
    self.upper = upper
    self.method = method
    self.clusters = clusters
    self.undefinedReplicates = undefinedReplicates
  }
}

/// Why there is no interval.
public enum IntervalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The ratio itself has a zero denominator.
  case undefinedEstimate
  /// The method needs more clusters than there are.
  case tooFewClusters(Int, needed: Int)
  /// Without one of the clusters the ratio has a zero denominator.
  case undefinedLeaveOneOut
  /// All leave-one-out values, or all bootstrap replicates, are equal: the sample says nothing of
  /// its own variation, and an interval of width zero would claim certainty.
  case noVariation
  /// The ratio is undefined in more than 5 % of the bootstrap replicates.
  case undefinedReplicates(Int, of: Int)
  /// The correction of BCa is not finite: the estimate lies beyond all resamples.
  case unboundedCorrection

  /// The reason in words, to stand beside a missing interval.
  public var description: String {
    switch self {
    case .undefinedEstimate: "the ratio is undefined"
    case .tooFewClusters(let count, let needed):
      "\(count) \(count == 1 ? "cluster" : "clusters") with data, \(needed) needed"
    case .undefinedLeaveOneOut: "undefined without one of the clusters"
    case .noVariation: "no variation between resamples"
    case .undefinedReplicates(let count, let total):
      "undefined in \(count) of \(total) resamples"
    case .unboundedCorrection: "the estimate lies beyond all resamples"
    }
  }
}

/// Gives up if more than one replicate in twenty is undefined.
func checkDefined(undefined: Int, of total: Int) throws(IntervalFailure) {
  if undefined * 20 > total { throw .undefinedReplicates(undefined, of: total) }
}

/// Two values that differ by less count as equal.
let equalityTolerance = 1e-12
