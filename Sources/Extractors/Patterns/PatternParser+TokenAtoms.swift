extension PatternParser {
  /// One atom of a token pattern.
  mutating func tokenAtom(_ next: Unicode.Scalar) throws(PatternError) -> PatternNode {
    switch next {
    case "<": return try shape()
    case "\"": return try quoted()
    case "[": throw error(.unsupported("a class of characters in a token pattern"))
    case "]", "}", ">": throw error(.unexpected(Character(next)))
    default: return try bareWord()
    }
  }

  /// Everything up to a blank or a character with a meaning; `\` takes meaning away.
  private mutating func bareWord() throws(PatternError) -> PatternNode {
    let start = index
    var word = ""
    while let next = peek, !next.isBlank, !"|()?*+{}[]<>$\"^".contains(next) {
      index += 1
      guard next == "\\" else {
        word.unicodeScalars.append(next)
        continue
      }
      guard let escaped = peek else { throw error(.unclosed("\\"), at: start) }
      if escaped.properties.isAlphabetic || isDigit(escaped) {
        throw error(.unknownEscape(Character(escaped)), at: index - 1)
      }
      word.unicodeScalars.append(escaped)
      index += 1
    }
    return .words(word)
  }

  /// A literal between double quotation marks, in which nothing has a meaning but `\`.
  private mutating func quoted() throws(PatternError) -> PatternNode {
    let opening = index
    var text = ""
    index += 1
    while peek != "\"" {
      if peek == "\\" { index += 1 }
      guard let next = peek else { throw error(.unclosed("\""), at: opening) }
      text.unicodeScalars.append(next)
      index += 1
    }
    index += 1
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
      throw error(.emptyPhrase, at: opening)
    }
    return .words(text)
  }

  /// `<shape>`, or `<shape:word>` for a word in that shape.
  private mutating func shape() throws(PatternError) -> PatternNode {
    let opening = index
    index += 1
    let name = try identifier()
    guard let shapes = TokenShapeSet.named[name] else {
      throw error(.unknownShape(name), at: opening + 1)
    }
    var word: String?
    if peek == ":" {
      index += 1
      let start = index
      guard case .words(let text) = try bareWord(), !text.isEmpty else {
        throw error(.badName, at: start)
      }
      word = text
    }
    guard peek == ">" else { throw error(.unclosed("<"), at: opening) }
    index += 1
    return .shape(shapes, word: word)
  }
}

extension String.UnicodeScalarView {
  fileprivate func contains(where matches: (Unicode.Scalar) -> Bool) -> Bool {
    firstIndex(where: matches) != nil
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
    unicodeScalars.firstIndex(of: scalar) != nil
  }
}
