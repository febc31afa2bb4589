/// Computes Fleiss' kappa: the agreement of several raters on categories, beyond chance.
///
/// κ = (P̄ − Pₑ)/(1 − Pₑ): P̄ is the mean over items of the share of pairs of raters that agree, and
/// Pₑ = Σ pⱼ² with pⱼ the share of all ratings in category j. Who gave a rating does not matter, and
/// each item may have other raters. Source: J. L. Fleiss, "Measuring Nominal Scale Agreement Among
/// Many Raters", Psychological Bulletin 76 (1971) 378–382. With two raters it is Scott's pi, and not
/// Cohen's kappa.
///
/// - Parameter items: For each item, the category that each rater gave, in any order.
/// - Returns: Kappa, from below 0 to 1.
/// - Throws: ``UndefinedAgreement/noItems``; ``UndefinedAgreement/unequalRatings`` if items have
///   different numbers of ratings; ``UndefinedAgreement/fewerThanTwoRaters``;
///   ``UndefinedAgreement/noVariation`` if all ratings are the same.
/// - Complexity: O(ratings).
public func fleissKappa<Label: Hashable>(_ items: [[Label]]) throws(UndefinedAgreement) -> Double {
  guard let raters = items.first?.count else { throw .noItems }
  guard items.allSatisfy({ $0.count == raters }) else { throw .unequalRatings }
  guard raters >= 2 else { throw .fewerThanTwoRaters }
  var totals: [Label: Int] = [:]
  var agreeing = 0
  for item in items {
    var counts: [Label: Int] = [:]
    for label in item { counts[label, default: 0] += 1 }
    for (label, count) in counts {
      agreeing += count * (count - 1)
      totals[label, default: 0] += count
    }
  }
  guard totals.count > 1 else { throw .noVariation }
  let ratings = items.count * raters
  let squares = totals.values.reduce(0) { $0 + $1 * $1 }
  let observed = Double(agreeing) / Double(ratings * (raters - 1))
  let expected = Double(squares) / Double(ratings * ratings)
  return (observed - expected) / (1 - expected)
}
