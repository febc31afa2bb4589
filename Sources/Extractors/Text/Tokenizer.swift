/// Cuts text into tokens in one pass over its bytes.
///
/// Words are letters, marks and digits; apostrophes inside stay (`Kata'ib`) but clitics split off
/// (`Iran` `'s`, `did` `n't`); hyphens split; runs of single letters with full stops (`U.S.`) are
/// one token; numbers keep grouping and decimals (`2,500`) and the letters after them (`15E`);
/// every other visible character is a token of its own.
struct Tokenizer {
  let vocabulary: Vocabulary
  /// The tokens of the last text.
  private(set) var tokens: [Token] = []
  /// How many of `tokens` are filled in while a text is cut.
  private var filled = 0

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Takes the line breaks before some tokens for mere spaces.
  mutating func joinLines(before indices: [Int]) {
    for index in indices { tokens[index].gap.remove(.lineBreak) }
  }

  /// Replaces `tokens` with those of a text; the array keeps its storage from one text to the next.
  mutating func tokenize(_ bytes: Span<UInt8>) {
    // Room first, tokens then: in the loop over the bytes an array that may grow costs too much.
    tokens.removeAll(keepingCapacity: true)
    filled = 0
    makeRoom(bytes.count / 4 + 16)
    defer { tokens.removeLast(tokens.count - filled) }
    var gap: TokenGap = []
    var index = 0
    while index < bytes.count {
      index = scanPlainTokens(bytes, from: index, gap: &gap)
      guard index < bytes.count else { return }
      if filled == tokens.count {
        makeRoom(tokens.count)
        continue
      }
      let kind = ByteClass.table[Int(bytes[index])]
      if kind & ByteClass.letter != 0 {
        index = scanSpecialWord(bytes, from: index, gap: gap)
        gap = []
      } else if kind & ByteClass.digit != 0 {
        index = scanNumber(bytes, from: index, gap: gap)
        gap = []
      } else {
        index = scanOther(bytes, from: index, gap: &gap)
      }
    }
  }

  private mutating func makeRoom(_ count: Int) {
    let blank = Token(start: 0, end: 0, symbol: 0, shape: .punctuation, gap: [])
    tokens.append(contentsOf: repeatElement(blank, count: count))
  }

  /// Words, punctuation and white space in ASCII: nearly everything.
  ///
  /// The tokens and the tables are in local variables here, where the optimiser need not reckon
  /// with anyone else.
  ///
  /// - Returns: Where something begins that wants a closer look, or more room.
  private mutating func scanPlainTokens(
    _ bytes: Span<UInt8>, from start: Int, gap carried: inout TokenGap
  ) -> Int {
    var room = self.tokens
    self.tokens = []
    defer { self.tokens = room }
    var tokens = room.mutableSpan
    var filled = self.filled
    defer { self.filled = filled }
    let tableArray = ByteClass.table
    let table = tableArray.span
    let vocabulary = self.vocabulary
    let punctuation = vocabulary.punctuation
    var gap = carried
    defer { carried = gap }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let first = table[Int(byte)]
      if first & ByteClass.space != 0 {
        gap.insert(.space)
        index += 1
      } else if first & ByteClass.letter != 0 {
        var end = index
        var key = WordKey()
        var flags: UInt8 = 0
        var kind = first
        repeat {
          flags |= kind
          key.append(bytes[end] | 0x20)
          end += 1
          kind = end < bytes.count ? table[Int(bytes[end])] : 0
        } while kind & ByteClass.word != 0
        // Apostrophes, letters beyond ASCII, initials, and words too long for a key.
        if kind & (ByteClass.apostrophe | ByteClass.beyond) != 0 || !key.isExact
          || (end == index + 1 && end < bytes.count && bytes[end] == 0x2E)
        {
          return index
        }
        guard filled < tokens.count else { return index }
        tokens[filled] = Token(
          start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: end),
          symbol: vocabulary.symbol(of: key),
          shape: ByteClass.shape(of: flags, first: byte, count: end - index), gap: gap)
        filled += 1
        gap = []
        index = end
      } else if first & ByteClass.lineBreak != 0 {
        gap.formUnion(gap.contains(.lineBreak) ? [.space, .paragraphBreak] : [.space, .lineBreak])
        let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        index += isPair ? 2 : 1
      } else if first == 0 {
        guard filled < tokens.count else { return index }
        tokens[filled] = Token(
          start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: index + 1),
          symbol: punctuation[Int(byte)], shape: .punctuation, gap: gap)
        filled += 1
        gap = []
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  /// A word that the plain scan has left: initials, or whatever the careful scan makes of it.
  private mutating func scanSpecialWord(
    _ bytes: Span<UInt8>, from start: Int, gap: TokenGap
  ) -> Int {
    if start + 1 < bytes.count, bytes[start + 1] == 0x2E,
      let end = endOfInitials(bytes, from: start)
    {
      appendFolding(bytes, start..<end, shape: initialsShape(bytes, start..<end), gap)
      return end
    }
    return scanCarefully(bytes, from: start, gap: gap)
  }

  @inline(__always)
  mutating func append(_ range: Range<Int>, _ symbol: UInt32, _ shape: TokenShape, _ gap: TokenGap)
  {
    if filled == tokens.count { makeRoom(tokens.count) }
    tokens[filled] = Token(
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      end: UInt32(truncatingIfNeeded: range.upperBound), symbol: symbol, shape: shape, gap: gap)
    filled += 1
  }

  mutating func appendFolding(
    _ bytes: Span<UInt8>, _ range: Range<Int>, shape: TokenShape, _ gap: TokenGap
  ) {
    let symbol = vocabulary.symbol(ofToken: range, shape: shape, in: bytes)
    append(range, symbol, shape, gap)
  }
}
