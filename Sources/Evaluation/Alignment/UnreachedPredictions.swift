/// The predictions that a search has not reached yet, found by the gold that may be paired with
/// them.
///
/// Which pairs may be used follows Irving et al., "Rank-maximal matchings" (2006): inside a bucket
/// those between an even and an odd unit, across buckets those between two even ones. (Two even
/// units of one bucket never overlap, so even ones need not be told apart by bucket.) Every maximum
/// matching of these pairs that grows from a maximum of correct pairs keeps that maximum.
struct UnreachedPredictions {
  private let document: SpanDocument
  private let buckets: SpanBuckets
  private let optionalMayCross: Bool
  private var withinBuckets: OverlapIndex
  private var acrossBuckets: OverlapIndex

  /// Starts with all predictions, or with those of some tiers.
  ///
  /// - Parameters:
  ///   - document: the units.
  ///   - buckets: what counts as correct, with the classes of the units.
  ///   - optionalMayCross: whether optional gold may be in a pair that is not correct.
  ///   - tiers: the tier of each prediction, negative to leave it out; `nil` for all in tier 0.
  init(
    _ document: SpanDocument, _ buckets: SpanBuckets, optionalMayCross: Bool, tiers: [Int]? = nil
  ) {
    self.document = document
    self.buckets = buckets
    self.optionalMayCross = optionalMayCross
    withinBuckets = OverlapIndex(
      document.predicted, tiers: tiers, groupCount: 2 * buckets.count
    ) { unit in
      switch buckets.predictedClasses[unit] {
      case .even: 2 * buckets.predicted[unit]
      case .odd: 2 * buckets.predicted[unit] + 1
      case .settled: nil
      }
    }
    acrossBuckets = OverlapIndex(document.predicted, tiers: tiers) {
      buckets.predictedClasses[$0] == .even ? 0 : nil
    }
  }

  /// An unreached prediction that the gold unit may be paired with: of its own bucket before
  /// others, then the first in the text.
  ///
  /// - Complexity: O(log n).
  func first(from unit: Int, tier: Int = 0) -> Int? {
    let span = document.gold[unit]
    let bucket = buckets.gold[unit]
    switch buckets.goldClasses[unit] {
    case .settled: return nil
    case .odd: return withinBuckets.first(overlapping: span, in: 2 * bucket, tier: tier)
    case .even:
      if let own = withinBuckets.first(overlapping: span, in: 2 * bucket + 1, tier: tier) {
        return own
      }
      guard optionalMayCross || !span.isOptional else { return nil }
      return acrossBuckets.first(overlapping: span, tier: tier)
    }
  }

  /// Counts a prediction as reached.
  mutating func remove(_ predicted: Int) {
    withinBuckets.remove(predicted)
    acrossBuckets.remove(predicted)
  }

  /// Makes all unreached again.
  mutating func restoreAll() {
    withinBuckets.restoreAll()
    acrossBuckets.restoreAll()
  }
}
