/// Cuts tokens into sentences.
///
/// A sentence ends at a full stop, question mark or exclamation mark, with the quotation marks and
/// brackets behind it, unless the full stop belongs to an abbreviation or the next word is not one
/// that begins a sentence. A line break ends it too, except inside a paragraph that was wrapped.
struct SentenceSplitter: Sendable {
  private let abbreviations: WordSet

  /// Interns the abbreviations.
  init(vocabulary: inout Vocabulary) {
    abbreviations = WordSet(Self.abbreviations.map { vocabulary.intern(Array($0.utf8)) })
  }

  private static let abbreviations = """
    jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr gen lt maj col brig capt cmdr adm
    sgt sen rep gov st jr sr no vs etc approx dept est mt prof hon rev
    """.split(whereSeparator: \.isWhitespace)

  /// The sentences of the tokens as ranges of their indices.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  func sentences(of tokens: [Token], in text: Span<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices {
      if index > start, breaksLine(before: index, tokens, text) {
        sentences.append(start..<index)
        start = index
      } else if index > start, endsSentence(before: index, since: start, tokens, text) {
        sentences.append(start..<index)
        start = index
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func breaksLine(before index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    let gap = tokens[index].gap
    if gap.contains(.paragraphBreak) { return true }
    guard gap.contains(.lineBreak) else { return false }
    // A paragraph wrapped by hand goes on in lower case.
    let first = text[Int(tokens[index].start)]
    return !(0x61...0x7A ~= first)
  }

  private func endsSentence(
    before index: Int, since start: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> Bool {
    // Nearly every word is told by the one before it: no mark, and no full stop at its end.
    let isBehindMark = tokens[index - 1].shape == .punctuation
    guard isBehindMark || isStop(text[Int(tokens[index - 1].end) - 1]) else { return false }
    guard tokens[index].gap.contains(.space) || isBehindMark else { return false }
    guard beginsSentence(tokens[index], text) else { return false }
    var last = index - 1
    while last > start, isClosing(tokens[last], text) { last -= 1 }
    let mark = tokens[last]
    switch text[Int(mark.end) - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      if mark.shape != .punctuation {
        // `U.S.` ends a sentence only before a word that begins one in any case.
        return tokens[index].shape == .capitalised && isFunctionWord(tokens[index], text)
      }
      guard last > start else { return true }
      let before = tokens[last - 1]
      if abbreviations.contains(before.symbol), mark.gap.isEmpty {
        return false
      }
      // An initial: `Joseph R. Biden`.
      return !(before.shape == .capitalised && before.end - before.start == 1)
    default: return false
    }
  }

  private func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  private func beginsSentence(_ token: Token, _ text: Span<UInt8>) -> Bool {
    switch token.shape {
    case .capitalised, .upper, .number, .alphanumeric, .ordinal, .uncased, .mixed: true
    case .punctuation:
      switch text[Int(token.start)] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): true
      default:
        text.hasBytes(0xE2, 0x80, 0x9C, at: Int(token.start))
          || text.hasBytes(0xE2, 0x80, 0x98, at: Int(token.start))
      }
    default: false
    }
  }

  /// A capitalised word of two or three letters, as articles, pronouns and prepositions are.
  private func isFunctionWord(_ token: Token, _ text: Span<UInt8>) -> Bool {
    token.end - token.start <= 3
  }

  private func isClosing(_ token: Token, _ text: Span<UInt8>) -> Bool {
    guard token.shape == .punctuation else { return false }
    let start = Int(token.start)
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      return token.gap.isEmpty
    default:
      return text.hasBytes(0xE2, 0x80, 0x9D, at: start)
        || text.hasBytes(0xE2, 0x80, 0x99, at: start)
    }
  }
}
