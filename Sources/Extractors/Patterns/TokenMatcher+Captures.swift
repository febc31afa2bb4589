extension TokenMatcher {
  /// The captures of a match, in elements.
  ///
  /// - Parameters:
  ///   - match: One that `matches(in:)` returned for these elements.
  ///   - elements: The sequence.
  /// - Returns: A range or `nil` for each capture of the rule.
  mutating func captures(of match: PatternMatch, in elements: [Element]) -> Captures {
    let classes = elements[match.range].map { element in
      let symbol = Int(element.symbol)
      return set.symbolClass(
        label: symbol < set.labels.count ? set.labels[symbol] : 0, shape: element.shape,
        categories: element.categories)
    }
    let finder = CaptureFinder(program: set.program, classes: classes + [.end])
    let slots = finder.slots(
      rule: match.rule, symbols: Array(classes.indices), followsWord: false, next: classes.count,
      scratch: &scratch)
    return Captures(
      names: set.program.rules[match.rule].captures, slots: slots,
      offsets: Array(match.range.lowerBound...match.range.upperBound))
  }
}
