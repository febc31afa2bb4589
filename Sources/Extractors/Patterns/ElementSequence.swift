/// What a phase puts in the place of a run of elements.
struct ElementReplacement: Hashable, Sendable {
  /// The elements, in the sequence before the phase.
  var range: Range<Int>
  var categories: ElementCategories
  var payload: Int32 = -1
}

/// The sequence that the phases of a cascade run over and shorten.
enum ElementSequence {
  /// The elements of tokens, without categories, in the storage of the last text.
  static func fill(_ elements: inout [Element], from tokens: [Token]) {
    if elements.count > tokens.count {
      elements.removeLast(elements.count - tokens.count)
    } else {
      let blank = Element(
        symbol: 0, shape: .punctuation, gap: [], byteStart: 0, byteEnd: 0, tokenStart: 0,
        tokenEnd: 0)
      elements.append(contentsOf: repeatElement(blank, count: tokens.count - elements.count))
    }
    var places = elements.mutableSpan
    let tokens = tokens.span
    for index in tokens.indices {
      let token = tokens[index]
      places[index] = Element(
        symbol: token.symbol, shape: token.shape, gap: token.gap, byteStart: token.start,
        byteEnd: token.end, tokenStart: UInt32(truncatingIfNeeded: index),
        tokenEnd: UInt32(truncatingIfNeeded: index + 1))
    }
  }

  /// Puts one element in the place of each run that a phase has found.
  ///
  /// A run of one element keeps its word, its shape and the categories that it had; a longer one
  /// has the shape `.merged` and only the new categories.
  ///
  /// - Parameters:
  ///   - replacements: In order and without overlaps; one that overlaps the last is left out.
  ///   - elements: The sequence, shortened in place.
  static func replace(_ replacements: [ElementReplacement], in elements: inout [Element]) {
    var read = 0
    var write = 0
    for replacement in replacements where replacement.range.lowerBound >= read {
      guard !replacement.range.isEmpty, replacement.range.upperBound <= elements.count else {
        continue
      }
      while read < replacement.range.lowerBound {
        elements[write] = elements[read]
        read += 1
        write += 1
      }
      elements[write] = merged(elements, replacement)
      write += 1
      read = replacement.range.upperBound
    }
    guard read > write else { return }
    elements.removeSubrange(write..<read)
  }

  private static func merged(_ elements: [Element], _ replacement: ElementReplacement) -> Element {
    var element = elements[replacement.range.lowerBound]
    let last = elements[replacement.range.upperBound - 1]
    if replacement.range.count > 1 {
      element.symbol = 0
      element.shape = .merged
      element.categories = []
    }
    element.categories.formUnion(replacement.categories)
    element.byteEnd = last.byteEnd
    element.tokenEnd = last.tokenEnd
    element.payload = replacement.payload
    return element
  }

  /// Chooses among overlapping matches of one phase: the longest, then the highest priority, then
  /// the rule that was declared first, then the leftmost.
  ///
  /// - Parameters:
  ///   - matches: Any matches.
  ///   - priorities: The priority of each rule; 0 where there is none.
  /// - Returns: Matches that do not overlap, in order of their start.
  static func resolve(_ matches: [PatternMatch], priorities: [Int] = []) -> [PatternMatch] {
    func priority(_ match: PatternMatch) -> Int {
      match.rule < priorities.count ? priorities[match.rule] : 0
    }
    let ranked = matches.sorted { first, second in
      if first.range.count != second.range.count { return first.range.count > second.range.count }
      if first.rule != second.rule {
        let (own, other) = (priority(first), priority(second))
        return own != other ? own > other : first.rule < second.rule
      }
      return first.range.lowerBound < second.range.lowerBound
    }
    let end = matches.reduce(0) { max($0, $1.range.upperBound) }
    var isTaken = [Bool](repeating: false, count: end)
    var chosen: [PatternMatch] = []
    for match in ranked where !isTaken[match.range].contains(true) {
      for index in match.range { isTaken[index] = true }
      chosen.append(match)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
