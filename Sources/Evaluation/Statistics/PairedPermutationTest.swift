/// The result of a paired permutation test over clusters on the difference of a ratio.
///
/// If it makes no difference which system is which, then in each cluster the two may swap their
/// counts. The two-sided p is the share of the 2^n assignments of swaps whose difference is at
/// least as large, in absolute value, as the one observed (R. A. Fisher; for F in information
/// extraction N. Chinchor, MUC-4 1992, and A. Yeh, COLING 2000). Differences that are smaller by
/// less than 1e-12 are ties and count; an assignment in which either ratio is undefined counts as
/// extreme.
public struct PairedPermutationTest: Hashable, Sendable {
  /// The ratio of the first system minus that of the second; `nil` if either is undefined.
  public let difference: Double?
  /// The two-sided p-value; `nil` without a difference.
  public let p: Double?
  /// The number *n* of clusters in which either system has a denominator that is not zero.
  public let clusters: Int
  /// Whether all assignments were counted.
  public let isExact: Bool
  /// How many assignments p stands on: 2^k if exact, with k the clusters in which the counts
  /// differ (swapping equal counts changes nothing), else the number of replicates.
  public let assignments: Int

  /// The smallest p that *n* clusters can give, 2/2^n; `nil` if n is 0.
  ///
  /// A difference of the same sign in every cluster reaches it. Clusters count here also where the
  /// two systems do equally well, for they were part of the question.
  public var floor: Double? {
    Self.floor(clusters: clusters)
  }

  /// Computes the smallest two-sided p that a number of clusters can give.
  ///
  /// - Parameter n: The number of clusters that have data.
  /// - Returns: 2/2^n: .125 for 4, .0625 for 5; `nil` for 0.
  public static func floor(clusters n: Int) -> Double? {
    n > 0 ? Double(sign: .plus, exponent: 1 - n, significand: 1) : nil
  }

  /// Differences this much smaller than the observed one still count as equal to it.
  static let tolerance = 1e-12
}

/// Two systems' clusters as numerators and denominators of one ratio.
struct PairedTerms {
  /// The sums over clusters where swapping changes nothing.
  private(set) var fixed = SystemTerms()
  /// The clusters whose counts differ.
  private(set) var swappable: [SystemTerms] = []

  init(_ sample: ClusteredSample) {
    for pair in sample.clusters {
      let terms = SystemTerms(
        numerators: SIMD2(sample.ratio.numerator(pair.first), sample.ratio.numerator(pair.second)),
        denominators: SIMD2(
          sample.ratio.denominator(pair.first), sample.ratio.denominator(pair.second)))
      if terms == terms.swapped {
        fixed += terms
      } else {
        swappable.append(terms)
      }
    }
  }
}

/// Numerators and denominators of the first and the second system.
struct SystemTerms: Hashable {
  var numerators = SIMD2<Double>.zero
  var denominators = SIMD2<Double>.zero

  /// The terms with the systems exchanged.
  var swapped: SystemTerms {
    SystemTerms(
      numerators: SIMD2(numerators[1], numerators[0]),
      denominators: SIMD2(denominators[1], denominators[0]))
  }

  /// Whether the two ratios differ at least by `threshold`, or one of them is undefined.
  ///
  /// |a/b − c/d| ≥ t is tested as |a·d − c·b| ≥ t·b·d, which also holds where a denominator is 0,
  /// since its numerator then is 0 too.
  @inline(__always)
  func differ(by threshold: Double) -> Bool {
    let cross = numerators[0] * denominators[1] - numerators[1] * denominators[0]
    return abs(cross) >= threshold * (denominators[0] * denominators[1])
  }

  @inline(__always)
  static func += (left: inout SystemTerms, right: SystemTerms) {
    left.numerators += right.numerators
    left.denominators += right.denominators
  }

  @inline(__always)
  static func + (left: SystemTerms, right: SystemTerms) -> SystemTerms {
    var sum = left
    sum += right
    return sum
  }
}
