extension PatternParser {
  /// The node with the quantifier that follows it, if one does.
  mutating func quantified(_ node: PatternNode) throws(PatternError) -> PatternNode {
    let start = index
    var counts: (minimum: Int, maximum: Int?)
    switch peek {
    case "?": counts = (0, 1)
    case "*": counts = (0, nil)
    case "+": counts = (1, nil)
    case "{": counts = try counted()
    default: return node
    }
    index += 1
    var isLazy = false
    if peek == "?" {
      isLazy = true
      index += 1
    }
    if peek == "+" || peek == "*" || peek == "{" || peek == "?" {
      throw error(.unsupported("a quantifier upon a quantifier"))
    }
    // An endless loop through nothing, and Perl's special rules against it, stay out this way.
    if node.isNullable, counts.maximum.map({ $0 > 1 }) ?? true {
      throw error(.repeatedEmptiness, at: start)
    }
    if counts.maximum == 0 { return .empty }
    return .repetition(
      node, minimum: counts.minimum, maximum: counts.maximum, isLazy: isLazy)
  }

  /// `{m}`, `{m,}` or `{m,n}`; leaves the index on the closing brace.
  private mutating func counted() throws(PatternError) -> (minimum: Int, maximum: Int?) {
    let start = index
    index += 1
    guard let minimum = try count(start) else { throw error(.badRepetition, at: start) }
    var maximum: Int? = minimum
    if peek == "," {
      index += 1
      maximum = try count(start)
    }
    guard peek == "}" else {
      throw peek == nil ? error(.unclosed("{"), at: start) : error(.badRepetition, at: start)
    }
    if let maximum, maximum < minimum { throw error(.badRepetition, at: start) }
    return (minimum, maximum)
  }

  private mutating func count(_ start: Int) throws(PatternError) -> Int? {
    var value: Int?
    while let next = peek, isDigit(next) {
      let sum = (value ?? 0) * 10 + Int(next.value - 0x30)
      guard sum <= Self.repetitionLimit else {
        throw error(.repetitionTooLarge(limit: Self.repetitionLimit), at: start)
      }
      value = sum
      index += 1
    }
    return value
  }
}
