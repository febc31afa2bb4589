/// Why a coefficient of agreement has no value.
public enum UndefinedAgreement: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is nothing that was judged.
  case noItems
  /// There are fewer than two raters.
  case fewerThanTwoRaters
  /// Two items, or two raters, have different numbers of ratings where the coefficient needs the
  /// same number.
  case unequalRatings
  /// No item has two values that could be compared.
  case noPairs
  /// All ratings are the same, so agreement by chance is certain and 0/0 is left.
  case noVariation
  /// A value below zero on a ratio scale.
  case negativeRatio
  /// A value that is not a finite number.
  case notFinite
  /// A unit without extent, or one that reaches beyond the continuum.
  case invalidUnit(Range<Int>)
  /// Two units of one rater and category overlap.
  case selfOverlap(Range<Int>, Range<Int>)

  /// The reason in words, to stand beside a missing value.
  public var description: String {
    switch self {
    case .noItems: "nothing was judged"
    case .fewerThanTwoRaters: "fewer than two raters"
    case .unequalRatings: "not every item has the same number of ratings"
    case .noPairs: "no item has two ratings"
    case .noVariation: "all ratings are the same"
    case .negativeRatio: "a value below zero on a ratio scale"
    case .notFinite: "a value that is not a finite number"
    case .invalidUnit(let unit): "the unit \(unit) is empty or beyond the continuum"
    case .selfOverlap(let first, let second):
      "the units \(first) and \(second) of one rater and category overlap"
    }
  }
}
