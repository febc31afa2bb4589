/// The words and phrases that declarations mention, each with a number.
///
/// A list in a declaration reads `strike, strikes, air strike`. In text the longest phrase wins and
/// hides the shorter ones inside it from every list: where *drone strikes* is a phrase of some
/// list, these two words are no *strikes* for any.
struct CueIndex: Sendable {
  /// A list of a declaration as a set of cue numbers.
  struct List: Sendable {
    fileprivate(set) var bits: [UInt64] = []

    var isEmpty: Bool { bits.isEmpty }

    /// The numbers of the cues in order.
    var cues: [Int] {
      bits.indices.flatMap { word in
        (0..<64).filter { bits[word] >> UInt64($0) & 1 != 0 }.map { word << 6 | $0 }
      }
    }

    fileprivate mutating func insert(_ cue: UInt16) {
      let word = Int(cue >> 6)
      while bits.count <= word { bits.append(0) }
      bits[word] |= 1 << UInt64(cue & 63)
    }

    @inline(__always)
    func contains(_ cue: UInt16) -> Bool {
      let word = Int(cue >> 6)
      return word < bits.count && bits[word] >> UInt64(cue & 63) & 1 != 0
    }
  }

  /// The length that stands at a token inside a cue.
  static let inside = UInt8.max

  private struct Phrase {
    var cue: UInt16
    var rest: [UInt32]
  }

  /// The phrases that begin with a symbol, longest first; index 0 is empty.
  private var starts: [[Phrase]] = [[]]
  /// Where to look in `starts`, by symbol.
  private var heads: [UInt16] = []
  /// The text of each cue; 0 stands for no cue.
  private(set) var texts: [String] = [""]
  private var numbers: [String: UInt16] = [:]

  /// The cue numbers of the phrases of a list, and of the other spellings of these phrases.
  ///
  /// - Parameters:
  ///   - text: Phrases with commas between them.
  ///   - vocabulary: Grows by their words.
  /// - Returns: Their set, empty for an empty list.
  mutating func list(_ text: String, vocabulary: inout Vocabulary) -> List {
    var list = List()
    for phrase in Self.phrases(of: text) {
      list.insert(number(of: phrase, vocabulary: &vocabulary))
      for other in SpellingVariants.phrases(of: phrase) {
        list.insert(number(of: other, vocabulary: &vocabulary))
      }
    }
    return list
  }

  /// The phrases of a list in order; `<comma>` stands for the comma itself.
  static func phrases(of text: String) -> [String] {
    // Bytes, as a table has hundreds of lists and the lists are read at every start.
    Array(text.utf8).split(separator: UInt8(ascii: ",")).compactMap { piece in
      var words: [UInt8] = []
      for byte in piece {
        let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x09
        if !isBlank {
          words.append(byte)
        } else if let last = words.last, last != 0x20 {
          words.append(0x20)
        }
      }
      if words.last == 0x20 { words.removeLast() }
      let phrase = String(decoding: words, as: UTF8.self)
      return phrase.isEmpty ? nil : phrase.replacing("<comma>", with: ",")
    }
  }

  private mutating func number(of phrase: String, vocabulary: inout Vocabulary) -> UInt16 {
    if let known = numbers[phrase] { return known }
    let cue = UInt16(texts.count)
    texts.append(phrase)
    numbers[phrase] = cue
    let symbols = vocabulary.intern(literal: phrase)
    guard let first = symbols.first else { return cue }
    while heads.count <= Int(first) { heads.append(0) }
    if heads[Int(first)] == 0 {
      heads[Int(first)] = UInt16(starts.count)
      starts.append([])
    }
    let index = Int(heads[Int(first)])
    starts[index].append(Phrase(cue: cue, rest: Array(symbols.dropFirst())))
    starts[index].sort { $0.rest.count > $1.rest.count }
    return cue
  }

  /// Finds the cues of a text.
  ///
  /// - Parameters:
  ///   - tokens: The tokens.
  ///   - cues: Becomes the cue that begins at each token, 0 for none.
  ///   - lengths: Becomes the length of that cue, ``inside`` for the tokens behind its first.
  func mark(_ tokens: [Token], _ cues: inout [UInt16], _ lengths: inout [UInt8]) {
    cues.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    cues.append(contentsOf: repeatElement(0, count: tokens.count))
    lengths.append(contentsOf: repeatElement(0, count: tokens.count))
    var index = 0
    while true {
      index = Self.nextHead(from: index, tokens.span, heads.span)
      guard index < tokens.count else { return }
      let head = Int(heads[Int(tokens[index].symbol)])
      guard let phrase = longest(starts[head], at: index, in: tokens) else {
        index += 1
        continue
      }
      cues[index] = phrase.cue
      lengths[index] = UInt8(clamping: phrase.rest.count + 1)
      for offset in 0..<phrase.rest.count { lengths[index + 1 + offset] = Self.inside }
      index += phrase.rest.count + 1
    }
  }

  /// The first token from `start` on with which some phrase begins.
  private static func nextHead(
    from start: Int, _ tokens: Span<Token>, _ heads: Span<UInt16>
  ) -> Int {
    var index = start
    while index < tokens.count {
      let symbol = Int(tokens[index].symbol)
      if symbol < heads.count, heads[symbol] != 0 { break }
      index += 1
    }
    return index
  }

  private func longest(_ phrases: [Phrase], at index: Int, in tokens: [Token]) -> Phrase? {
    for phrase in phrases where begins(phrase.rest, at: index + 1, in: tokens) { return phrase }
    return nil
  }

  private func begins(_ symbols: [UInt32], at start: Int, in tokens: [Token]) -> Bool {
    guard start + symbols.count <= tokens.count else { return false }
    for offset in symbols.indices {
      let token = tokens[start + offset]
      if token.symbol != symbols[offset] || token.gap.contains(.paragraphBreak) { return false }
    }
    return true
  }
}
