/// Where a unit stands in the Dulmage–Mendelsohn decomposition of the graph of correct pairs.
enum AlternatingClass: UInt8 {
  /// Reached from an unmatched unit of the own side: some optimal alignment leaves it free.
  case even

  /// Reached from an unmatched unit of the other side: always paired, with an even one.
  case odd

  /// Reached from neither: always paired, with another of its kind.
  case settled
}

/// What a scheme counts as correct: two overlapping units are a correct pair if they share a
/// bucket.
///
/// For `type` a bucket is a field; for the other schemes it is a span, in `strict` a span and a
/// field.
struct SpanBuckets {
  var gold: [Int]
  var predicted: [Int]
  var count = 0
  var goldClasses: [AlternatingClass]
  var predictedClasses: [AlternatingClass]

  private init(_ document: SpanDocument) {
    gold = Array(repeating: 0, count: document.gold.count)
    predicted = Array(repeating: 0, count: document.predicted.count)
    goldClasses = Array(repeating: .settled, count: document.gold.count)
    predictedClasses = Array(repeating: .settled, count: document.predicted.count)
  }

  /// One bucket for each field; the classes wait for ``AlternatingClassification``.
  static func byField(_ document: SpanDocument) -> SpanBuckets {
    var buckets = SpanBuckets(document)
    var numbers: [Int: Int] = [:]
    func number(_ unit: SpanUnit) -> Int {
      if let known = numbers[unit.field] { return known }
      numbers[unit.field] = numbers.count
      return numbers.count - 1
    }
    for (unit, span) in document.gold.enumerated() { buckets.gold[unit] = number(span) }
    for (unit, span) in document.predicted.enumerated() { buckets.predicted[unit] = number(span) }
    buckets.count = numbers.count
    return buckets
  }

  /// One bucket for each span, or span and field, with as many pairs made in it as there can be:
  /// of the same field first, required gold first.
  ///
  /// - Complexity: O(n).
  static func bySpan(
    _ document: SpanDocument, separatingFields: Bool, pairing matching: inout SpanMatching
  ) -> SpanBuckets {
    var buckets = SpanBuckets(document)
    var (gold, predicted) = (0, 0)
    while gold < document.gold.count || predicted < document.predicted.count {
      let key = document.smallest(gold, predicted)
      func isIn(_ unit: SpanUnit) -> Bool {
        unit.hasSameSpan(as: key) && (!separatingFields || unit.field == key.field)
      }
      let (firstGold, firstPredicted) = (gold, predicted)
      while gold < document.gold.count, isIn(document.gold[gold]) { gold += 1 }
      while predicted < document.predicted.count, isIn(document.predicted[predicted]) {
        predicted += 1
      }
      buckets.fill(firstGold..<gold, firstPredicted..<predicted)
      document.pairEqualSpans(firstGold..<gold, firstPredicted..<predicted, &matching)
    }
    return buckets
  }

  /// Makes one bucket of units with equal spans; the larger side has units to spare.
  private mutating func fill(_ goldRange: Range<Int>, _ predictedRange: Range<Int>) {
    for unit in goldRange { gold[unit] = count }
    for unit in predictedRange { predicted[unit] = count }
    count += 1
    guard goldRange.count != predictedRange.count else { return }
    let moreGold = goldRange.count > predictedRange.count
    for unit in goldRange { goldClasses[unit] = moreGold ? .even : .odd }
    for unit in predictedRange { predictedClasses[unit] = moreGold ? .odd : .even }
  }
}

extension SpanDocument {
  /// The unit that comes first from the given numbers on.
  ///
  /// - Precondition: one side has a unit left.
  fileprivate func smallest(_ goldIndex: Int, _ predictedIndex: Int) -> SpanUnit {
    guard goldIndex < gold.count else { return predicted[predictedIndex] }
    guard predictedIndex < predicted.count else { return gold[goldIndex] }
    let (left, right) = (gold[goldIndex], predicted[predictedIndex])
    return (left.start, left.end, left.field) <= (right.start, right.end, right.field)
      ? left : right
  }

  /// Pairs units with equal spans: of the same field first, then in their order.
  fileprivate func pairEqualSpans(
    _ goldRange: Range<Int>, _ predictedRange: Range<Int>, _ matching: inout SpanMatching
  ) {
    var (left, right) = (goldRange.lowerBound, predictedRange.lowerBound)
    while left < goldRange.upperBound, right < predictedRange.upperBound {
      let (goldField, predictedField) = (gold[left].field, predicted[right].field)
      if goldField == predictedField { matching.pair(left, right) }
      if goldField <= predictedField { left += 1 }
      if predictedField <= goldField { right += 1 }
    }
    (left, right) = (goldRange.lowerBound, predictedRange.lowerBound)
    while left < goldRange.upperBound, right < predictedRange.upperBound {
      if matching.goldMates[left] != nil {
        left += 1
      } else if matching.predictedMates[right] != nil {
        right += 1
      } else {
        matching.pair(left, right)
      }
    }
  }
}
