/// Krippendorff's alpha for unitizing: how far raters mark the same stretches of a text, with the
/// same categories, beyond chance.
///
/// A text is a continuum of L places (bytes, scalars or tokens; the unit of the offsets, which the
/// result depends on a little). What a rater marks are units, what lies between them are gaps.
/// α = 1 − Σ Dₒ/Σ Dₑ over the categories, and 1 − Dₒ/Dₑ for each (``UnitizingDisagreement``).
/// Source: K. Krippendorff, "Measuring the Reliability of Qualitative Text Analysis Data", Quality
/// and Quantity 38 (2004) 787–800, and "Content Analysis" (2nd ed., 2004) p. 251–256.
public struct UnitizingAlpha<Category: Hashable & Sendable>: Hashable, Sendable {
  /// Alpha over all categories.
  public let overall: Double
  /// Alpha of each category; one whose expected disagreement is zero is not in it.
  public let categories: [Category: Double]

  /// Compares the units of two or more raters.
  ///
  /// - Parameters:
  ///   - units: For each category, for each rater, the units in any order; a rater who marked
  ///     nothing has an empty list. Each category has the same raters in the same order.
  ///   - continuum: The whole text.
  /// - Throws: ``UndefinedAgreement/noItems`` if no rater marked anything;
  ///   ``UndefinedAgreement/unequalRatings`` if categories differ in their number of raters;
  ///   ``UndefinedAgreement/noVariation`` if the expected disagreement is zero; and what
  ///   ``UnitizingDisagreement`` throws.
  /// - Complexity: O(raters · units + units · log units).
  public init(_ units: [Category: [[Range<Int>]]], continuum: Range<Int>)
    throws(UndefinedAgreement)
  {
    let marked = units.filter { $0.value.contains { !$0.isEmpty } }
    guard !marked.isEmpty else { throw .noItems }
    guard Set(units.values.map(\.count)).count == 1 else { throw .unequalRatings }
    var disagreements: [Category: UnitizingDisagreement] = [:]
    for (category, units) in marked {
      disagreements[category] = try UnitizingDisagreement(units, continuum: continuum)
    }
    // From the smallest on, for the order of a dictionary is another one in each process.
    let observed = disagreements.values.map(\.observed).sorted().reduce(0, +)
    let expected = disagreements.values.map(\.expected).sorted().reduce(0, +)
    guard expected > 0 else { throw .noVariation }
    overall = 1 - observed / expected
    categories = disagreements.compactMapValues(\.alpha)
  }
}
