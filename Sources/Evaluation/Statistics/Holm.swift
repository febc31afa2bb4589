/// Adjusts p-values for having asked several questions at once, by Holm's step-down method.
///
/// With the m values that are there in ascending order, the adjusted value number i is
/// max over j ≤ i of min(1, (m − j + 1) · p(j)). Rejecting what is at most alpha keeps the
/// probability of any false rejection at most alpha, whatever the dependence between the tests.
/// Source: S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal
/// of Statistics 6 (1979) 65–70.
///
/// - Parameter values: p-values from 0 to 1, in any order. A `nil` was never a test: it leaves the
///   family and does not count towards m.
/// - Returns: The adjusted values in the same order, `nil` where there was `nil`. Equal values stay
///   equal, and a smaller value never becomes the larger one.
/// - Complexity: O(m log m).
public func holmAdjusted(_ values: [Double?]) -> [Double?] {
  let family = values.enumerated().compactMap { index, value in
    value.map { (index: index, p: $0) }
  }
  let ascending = family.sorted { $0.p < $1.p }
  var adjusted = [Double?](repeating: nil, count: values.count)
  var largest = 0.0
  for (rank, test) in ascending.enumerated() {
    largest = max(largest, min(1, Double(ascending.count - rank) * test.p))
    adjusted[test.index] = largest
  }
  return adjusted
}
