/// How much a disagreement between ordered categories weighs.
public enum KappaWeighting: Hashable, Sendable {
  /// Every disagreement weighs the same.
  case unweighted
  /// A disagreement weighs as much as its categories lie apart.
  case linear
  /// A disagreement weighs the square of that.
  case quadratic

  func weight(_ first: Int, _ second: Int) -> Double {
    let distance = Double(abs(first - second))
    return switch self {
    case .unweighted: first == second ? 0 : 1
    case .linear: distance
    case .quadratic: distance * distance
    }
  }
}

/// Computes Cohen's kappa: the agreement of two raters on categories, beyond chance.
///
/// κ = 1 − Dₒ/Dₑ, with Dₒ the share of items on which they differ and Dₑ the share expected if each
/// drew at random from the categories as often as that rater used them. Source: J. Cohen, "A
/// Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20
/// (1960) 37–46. It ranges from below 0 to 1; if one rater only ever used one category and the
/// other did not, it is 0 whatever they agree on.
///
/// - Parameters:
///   - first: The category of each item according to one rater.
///   - second: The same items in the same order according to the other.
/// - Returns: Kappa.
/// - Throws: ``UndefinedAgreement/unequalRatings``, ``UndefinedAgreement/noItems``, and
///   ``UndefinedAgreement/noVariation`` if both used one and the same category throughout.
/// - Complexity: O(items + categories²).
public func cohenKappa<Label: Hashable>(_ first: [Label], _ second: [Label])
  throws(UndefinedAgreement) -> Double
{
  var indices: [Label: Int] = [:]
  func index(_ label: Label) -> Int {
    let next = indices.count
    return indices[label, default: next]
  }
  for label in first + second { indices[label] = index(label) }
  return try kappa(first.map(index), second.map(index), indices.count, .unweighted)
}

/// Computes Cohen's weighted kappa for categories that have an order.
///
/// κ = 1 − Σ w·o / Σ w·e over pairs of categories, with o the observed and e the expected share of
/// a pair, and w the distance of the two in the ascending order of the categories that occur, or
/// its square. Source: J. Cohen, "Weighted Kappa", Psychological Bulletin 70 (1968) 213–220.
///
/// - Parameters:
///   - first: The category of each item according to one rater.
///   - second: The same items in the same order according to the other.
///   - weighting: How much a disagreement weighs.
/// - Returns: Kappa.
/// - Throws: As without weights.
/// - Complexity: O(items · log categories + categories²).
public func cohenKappa<Label: Comparable>(
  _ first: [Label], _ second: [Label], weighting: KappaWeighting
) throws(UndefinedAgreement) -> Double {
  var order: [Label] = []
  for label in (first + second).sorted() where order.last != label { order.append(label) }
  func index(_ label: Label) -> Int { order.partitioningIndex { $0 >= label } }
  return try kappa(first.map(index), second.map(index), order.count, weighting)
}

private func kappa(
  _ first: [Int], _ second: [Int], _ categories: Int, _ weighting: KappaWeighting
) throws(UndefinedAgreement) -> Double {
  guard first.count == second.count else { throw .unequalRatings }
  guard !first.isEmpty else { throw .noItems }
  var firstCounts = [Double](repeating: 0, count: categories)
  var secondCounts = firstCounts
  var observed = 0.0
  for (one, other) in zip(first, second) {
    firstCounts[one] += 1
    secondCounts[other] += 1
    observed += weighting.weight(one, other)
  }
  var expected = 0.0
  for one in 0..<categories {
    for other in 0..<categories {
      expected += weighting.weight(one, other) * firstCounts[one] * secondCounts[other]
    }
  }
  guard expected > 0 else { throw .noVariation }
  return 1 - observed * Double(first.count) / expected
}
