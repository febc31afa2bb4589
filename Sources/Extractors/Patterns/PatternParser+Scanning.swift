extension PatternParser {
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  mutating func skipBlanks() {
    while let next = peek, next.isBlank { index += 1 }
  }

  mutating func identifier() throws(PatternError) -> String {
    var name = ""
    while let next = peek, next == "_" || next.properties.isAlphabetic || isDigit(next) {
      if name.isEmpty, isDigit(next) { break }
      name.unicodeScalars.append(next)
      index += 1
    }
    guard !name.isEmpty else { throw error(.badName) }
    return name
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  func error(_ reason: PatternError.Reason, at offset: Int? = nil) -> PatternError {
    var pattern = ""
    pattern.unicodeScalars.append(contentsOf: scalars)
    return PatternError(name: name, pattern: pattern, offset: offset ?? index, reason: reason)
  }
}
