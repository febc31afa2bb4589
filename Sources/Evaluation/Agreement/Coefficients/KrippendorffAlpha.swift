/// How far two values lie apart for Krippendorff's alpha.
public enum AlphaMetric: Hashable, Sendable {
  /// Values are names: equal or not.
  case nominal
  /// Values are ranks: what counts is how many ratings lie between them.
  case ordinal
  /// Values are numbers whose differences mean something: (c − k)².
  case interval
  /// Values are amounts from zero up: ((c − k)/(c + k))².
  case ratio
}

/// Computes Krippendorff's alpha for numbers, any number of raters, and missing values.
///
/// α = 1 − Dₒ/Dₑ: the observed disagreement is the mean squared distance between the values within
/// a unit, the expected one that between any two values of the study; both over pairable values
/// only (those in a unit with at least two), and without putting a value back. Ordinal distance:
/// δ²(c, k) = (Σ n(g) from c to k − (n(c) + n(k))/2)², n(g) being how often g occurs. Source:
/// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
///
/// - Parameters:
///   - ratings: For each rater, the value of each unit; `nil` where the rater gave none.
///   - metric: How far two values lie apart.
/// - Returns: Alpha: 1 for agreement, 0 for chance, below for less than that.
/// - Throws: ``UndefinedAgreement/fewerThanTwoRaters``; ``UndefinedAgreement/unequalRatings`` if
///   the raters' lists differ in length; ``UndefinedAgreement/notFinite``;
///   ``UndefinedAgreement/negativeRatio``; ``UndefinedAgreement/noPairs``;
///   ``UndefinedAgreement/noVariation`` if all pairable values are equal.
/// - Complexity: O(ratings + units · v² + V³) with v the values in a unit and V those in the study.
public func krippendorffAlpha(_ ratings: [[Double?]], metric: AlphaMetric)
  throws(UndefinedAgreement) -> Double
{
  for value in ratings.joined() {
    guard let value else { continue }
    guard value.isFinite else { throw .notFinite }
    if metric == .ratio && value < 0 { throw .negativeRatio }
  }
  return try alpha(of: Coincidences(ratings)) { coincidences, first, second in
    coincidences.squaredDistance(first, second, metric)
  }
}

/// Computes Krippendorff's alpha for names, any number of raters, and missing values.
///
/// - Parameter ratings: For each rater, the value of each unit; `nil` where the rater gave none.
/// - Returns: Alpha with the nominal metric.
/// - Throws: As for numbers.
/// - Complexity: O(ratings + units · v² + V²).
public func krippendorffAlpha<Label: Hashable>(nominal ratings: [[Label?]])
  throws(UndefinedAgreement) -> Double
{
  try alpha(of: Coincidences(ratings)) { _, first, second in first == second ? 0 : 1 }
}

private func alpha<Label: Hashable>(
  of coincidences: Coincidences<Label>, distance: (Coincidences<Label>, Int, Int) -> Double
) throws(UndefinedAgreement) -> Double {
  var observed = 0.0
  var expected = 0.0
  for first in coincidences.values.indices {
    for second in 0..<first {
      let squared = distance(coincidences, first, second)
      observed += coincidences.pairs[first][second] * squared
      expected += coincidences.counts[first] * coincidences.counts[second] * squared
    }
  }
  guard expected > 0 else { throw .noVariation }
  return 1 - (coincidences.total - 1) * observed / expected
}
