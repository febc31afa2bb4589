extension PatternParser {
  /// `[…]` or `[^…]`.
  ///
  /// A hyphen that is first or last, an apostrophe and a quotation mark stand for all of their
  /// kind, and a space for every space within a line, as they do outside.
  mutating func characterClass() throws(PatternError) -> ScalarSet {
    let opening = index
    index += 1
    let isInverted = peek == "^"
    if isInverted { index += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while peek != "]" || isFirst {
      guard let next = peek else { throw error(.unclosed("["), at: opening) }
      if isFirst, next == "]" { throw error(.emptyClass, at: opening) }
      if next == "[" { throw error(.unsupported("a class within a class")) }
      ranges += try classItem(next).ranges
      isFirst = false
    }
    index += 1
    let set = ScalarSet(ranges)
    let result = isInverted ? set.inverted : set
    guard !result.isEmpty else { throw error(.emptyClass, at: opening) }
    return result
  }

  private mutating func classItem(_ next: Unicode.Scalar) throws(PatternError) -> ScalarSet {
    let start = index
    let item: ScalarSet
    if next == "\\" {
      if peek(1) == "b" { throw error(.unsupported("a boundary within a class")) }
      item = try escape()
    } else {
      index += 1
      item =
        next.isBlank
        ? .horizontalSpace : Self.literal(next, foldsCase: foldsCase)
    }
    guard peek == "-", let last = peek(1), last != "]" else { return item }
    let lower = try bound(start, next)
    index += 1
    let upper = try bound(index, last)
    guard lower <= upper else { throw error(.reversedRange, at: start) }
    let range = ScalarSet([lower...upper])
    return foldsCase ? range.addingCaseVariants : range
  }

  /// The one scalar that bounds a range, plain or escaped; leaves the index behind it.
  private mutating func bound(
    _ start: Int, _ next: Unicode.Scalar
  ) throws(PatternError) -> UInt32 {
    index = start
    guard next == "\\" else {
      index += 1
      return next.value
    }
    let outerFolding = foldsCase
    foldsCase = false
    let set = try escape()
    foldsCase = outerFolding
    guard set.ranges.count == 1, set.ranges[0].count == 1 else {
      throw error(.unsupported("a range between classes"), at: start)
    }
    return set.ranges[0].lowerBound
  }
}
