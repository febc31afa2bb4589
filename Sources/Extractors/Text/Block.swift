/// A line of a page with what decides whether it belongs to the article.
struct Block: Hashable, Sendable {
  /// Its tokens.
  var tokens: Range<Int>
  /// Its bytes, without the white space around it.
  var bytes: Range<Int>
  /// Whether a blank line stands before it.
  var followsBlankLine: Bool
  /// How many of its tokens are words or numbers.
  var wordCount: Int
  /// Whether it ends as a sentence does.
  var endsSentence: Bool
  /// Whether its last character is the end of a sentence, with nothing behind it.
  var endsInStop: Bool
  /// Whether its last character is a question mark.
  var endsInQuestion: Bool
  /// Whether it ends in a colon.
  var endsInColon: Bool
  /// Whether it was cut off with dots, as teasers are.
  var isCutOff: Bool
  /// Whether it speaks to the reader outside quotation marks.
  var addressesReader: Bool
  /// Whether it holds a quotation mark of the double kind.
  var quotes: Bool
  /// Whether it is an item of a list.
  var isBullet: Bool
  /// Whether all of its words are in capitals.
  var isAllCapitals: Bool
  /// How many marks it has that stand between the items of a menu.
  var separators: Int
  /// Names and figures in it that the top of the story has too.
  var sharedNames = 0
  /// Words in it that begin with a capital.
  var nameCount = 0

  /// A paragraph rather than a heading, a label or a link.
  var isProse: Bool { wordCount >= 12 && endsSentence || wordCount >= 30 }
}

extension Block {
  /// The lines of a page, empty ones left out.
  static func blocks(of tokens: [Token], in bytes: Span<UInt8>, words: BlockWords) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for index in tokens.indices.dropFirst() {
      guard breaks(before: index, tokens, bytes) else { continue }
      blocks.append(Block(start..<index, of: tokens, in: bytes, words: words))
      start = index
    }
    if start < tokens.count {
      blocks.append(Block(start..<tokens.count, of: tokens, in: bytes, words: words))
    }
    return blocks
  }

  /// Whether a line begins at a token; one that goes on in lower case was wrapped by hand.
  private static func breaks(
    before index: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> Bool {
    let gap = tokens[index].gap
    if gap.contains(.paragraphBreak) { return true }
    guard gap.contains(.lineBreak) else { return false }
    let goesOn = tokens[index].shape == .lower
    let last = tokens[index - 1]
    return !goesOn || last.shape == .punctuation && text[Int(last.start)] != UInt8(ascii: ",")
  }

  private init(
    _ range: Range<Int>, of tokens: [Token], in text: Span<UInt8>, words: BlockWords
  ) {
    self.tokens = range
    bytes = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    followsBlankLine = tokens[range.lowerBound].gap.contains(.paragraphBreak)
    wordCount = 0
    addressesReader = false
    quotes = false
    separators = 0
    isAllCapitals = true
    isBullet = Self.isBulletMark(tokens[range.lowerBound], in: text)
    for index in range {
      let token = tokens[index]
      if index > range.lowerBound, Self.isWide(Int(tokens[index - 1].end), in: text) {
        separators += 1
      }
      if token.shape != .punctuation {
        wordCount += 1
        if token.shape != .upper { isAllCapitals = false }
      } else if token.gap.contains(.space), Self.isSeparator(token, in: text) {
        separators += 1
      }
      if words.reader.contains(token.symbol) { addressesReader = true }
      if token.shape == .punctuation, Self.isDoubleQuote(token, in: text) { quotes = true }
    }
    var last = range.upperBound - 1
    while last > range.lowerBound, Self.isClosing(tokens[last], in: text) { last -= 1 }
    let mark = tokens[last]
    let byte = mark.end - mark.start == 1 ? text[Int(mark.start)] : 0
    let isInitials = mark.shape == .upper && text[Int(mark.end) - 1] == UInt8(ascii: ".")
    endsSentence =
      mark.shape == .punctuation && (byte == 0x2E || byte == 0x21 || byte == 0x3F) || isInitials
    endsInStop = endsSentence && last == range.upperBound - 1
    endsInQuestion = endsInStop && byte == 0x3F
    endsInColon = text[Int(tokens[range.upperBound - 1].end) - 1] == UInt8(ascii: ":")
    isCutOff =
      text.hasBytes(0xE2, 0x80, 0xA6, at: Int(mark.start))
      || last > range.lowerBound && byte == 0x2E && text[Int(tokens[last - 1].start)] == 0x2E
    if isCutOff { endsSentence = false }
  }

  private static func isBulletMark(_ token: Token, in text: Span<UInt8>) -> Bool {
    guard token.shape == .punctuation else { return false }
    let start = Int(token.start)
    return text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "-")
      || text.hasBytes(0xE2, 0x80, 0xA2, at: start)
      || text.hasBytes(0xE2, 0x80, 0x93, at: start)
  }

  private static func isSeparator(_ token: Token, in text: Span<UInt8>) -> Bool {
    let start = Int(token.start)
    // U+203A, U+00BB and U+00B7 beside the ASCII ones.
    switch text[start] {
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "/"): return true
    case 0..<0x80: return false
    default: break
    }
    return text.hasBytes(0xE2, 0x80, 0xBA, at: start) || text.hasBytes(0xC2, 0xBB, at: start)
      || text.hasBytes(0xC2, 0xB7, at: start)
  }

  /// Whether two spaces stand at an offset, as between the items of a menu.
  private static func isWide(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.hasBytes(0x20, 0x20, at: offset)
  }

  private static func isDoubleQuote(_ token: Token, in text: Span<UInt8>) -> Bool {
    let start = Int(token.start)
    // U+201C and U+201D
    return text[start] == UInt8(ascii: "\"") || text.hasBytes(0xE2, 0x80, 0x9C, at: start)
      || text.hasBytes(0xE2, 0x80, 0x9D, at: start)
  }

  /// Quotation marks and brackets that may stand behind the end of a sentence.
  private static func isClosing(_ token: Token, in text: Span<UInt8>) -> Bool {
    guard token.shape == .punctuation else { return false }
    let start = Int(token.start)
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
    default: break
    }
    return text.hasBytes(0xE2, 0x80, 0x9D, at: start)
      || text.hasBytes(0xE2, 0x80, 0x99, at: start)
  }
}

/// The symbols of words that tell furniture from story.
struct BlockWords: Sendable {
  /// `you`, `your` and their kin.
  let reader: WordSet
}

extension Span<UInt8> {
  /// Whether some bytes stand at an offset.
  @inline(__always)
  func hasBytes(_ first: UInt8, _ second: UInt8, at offset: Int) -> Bool {
    offset + 2 <= count && self[offset] == first && self[offset + 1] == second
  }

  /// Whether some bytes stand at an offset.
  @inline(__always)
  func hasBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8, at offset: Int) -> Bool {
    offset + 3 <= count && self[offset] == first && self[offset + 1] == second
      && self[offset + 2] == third
  }
}
