/// The sorted units of a document, none of them empty, and the order of their ends.
struct SpanDocument {
  /// Gold in the order of ``SpanUnit/precedes(_:_:)``.
  let gold: [SpanUnit]

  /// Predictions in the same order.
  let predicted: [SpanUnit]

  /// All units by their ends: gold as its number, a prediction as its number behind those of gold.
  let endOrder: [Int]

  /// Sorts the units, leaving out the empty ones.
  ///
  /// - Complexity: O(n log n).
  init(gold: [SpanUnit], predicted: [SpanUnit]) {
    self.init(
      sortedGold: gold.filter { $0.start < $0.end }.sorted(by: SpanUnit.precedes),
      sortedPredicted: predicted.filter { $0.start < $0.end }.sorted(by: SpanUnit.precedes))
  }

  /// Takes units that are sorted and not empty.
  init(sortedGold gold: [SpanUnit], sortedPredicted predicted: [SpanUnit]) {
    self.gold = gold
    self.predicted = predicted
    let units = gold + predicted
    endOrder = units.indices.sorted { left, right in
      let (first, second) = (units[left], units[right])
      if first.end != second.end { return first.end < second.end }
      if first.start != second.start { return first.start < second.start }
      if first.field != second.field { return first.field < second.field }
      return left < right
    }
  }

  /// Whether any gold is optional.
  var hasOptionalGold: Bool { gold.contains { $0.isOptional } }

  /// The units of each field by themselves, in the order of the fields; fields with units on one
  /// side only are left out, since they have no pairs.
  func separatedByField() -> [SpanDocument] {
    let goldFields = Dictionary(grouping: gold, by: \.field)
    let predictedFields = Dictionary(grouping: predicted, by: \.field)
    return goldFields.keys.sorted().compactMap { field in
      guard let gold = goldFields[field], let predicted = predictedFields[field] else { return nil }
      return SpanDocument(sortedGold: gold, sortedPredicted: predicted)
    }
  }
}
