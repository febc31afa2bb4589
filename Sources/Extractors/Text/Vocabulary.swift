/// The folded words that lexicons and patterns mention, each with a number.
///
/// It grows while patterns are compiled and is read only afterwards, so memory does not depend on
/// how much text goes by. Look-up is one probe of an open-addressing table on the last sixteen
/// bytes of the word; only longer words are compared in full.
struct Vocabulary: Sendable {
  private struct Entry {
    var key: WordKey
    var symbol: UInt32
  }

  private var slots: [Entry]
  /// The folded form of each symbol; symbol 0 is the unknown word.
  private var words: [[UInt8]] = [[]]
  private var shift: UInt64
  /// The symbols of ASCII punctuation, by byte.
  private(set) var punctuation = [UInt32](repeating: 0, count: 128)

  init() {
    slots = [Entry](repeating: Entry(key: WordKey(), symbol: 0), count: 1024)
    shift = 64 - 10
  }

  /// How many symbols there are, the unknown word included.
  var count: Int { words.count }

  /// The folded form of a symbol, for messages and traces.
  func word(_ symbol: UInt32) -> String { String(decoding: words[Int(symbol)], as: UTF8.self) }

  /// The symbol of a folded word, or 0.
  func symbol(of word: [UInt8]) -> UInt32 {
    var key = WordKey()
    for byte in word { key.append(byte) }
    let symbol = symbol(of: key)
    if key.isExact || words[Int(symbol)] == word { return symbol }
    // Two long words that end alike: the probe stops at the first, so look further here.
    return probe(key) { words[Int($0)] == word }
  }

  /// The symbol of a word of at most sixteen folded bytes, or 0.
  ///
  /// For a longer one the answer is a candidate to be compared in full.
  @inline(__always)
  func symbol(of key: WordKey) -> UInt32 {
    var index = Int(truncatingIfNeeded: key.hash >> shift)
    while true {
      let symbol = slots[index].symbol
      if symbol == 0 || slots[index].key == key { return symbol }
      index = (index + 1) & (slots.count - 1)
    }
  }

  /// Adds a folded word.
  ///
  /// - Returns: Its symbol, the same one each time.
  @discardableResult
  mutating func intern(_ word: [UInt8]) -> UInt32 {
    guard !word.isEmpty else { return 0 }
    let known = symbol(of: word)
    if known != 0 { return known }
    let symbol = UInt32(words.count)
    words.append(word)
    if words.count * 4 > slots.count { grow() } else { insert(symbol) }
    if word.count == 1, word[0] < 128 { punctuation[Int(word[0])] = symbol }
    return symbol
  }

  private func probe(_ key: WordKey, where matches: (UInt32) -> Bool) -> UInt32 {
    var index = Int(truncatingIfNeeded: key.hash >> shift)
    while slots[index].symbol != 0 {
      if slots[index].key == key, matches(slots[index].symbol) { return slots[index].symbol }
      index = (index + 1) & (slots.count - 1)
    }
    return 0
  }

  private mutating func insert(_ symbol: UInt32) {
    var key = WordKey()
    for byte in words[Int(symbol)] { key.append(byte) }
    var index = Int(truncatingIfNeeded: key.hash >> shift)
    while slots[index].symbol != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = Entry(key: key, symbol: symbol)
  }

  private mutating func grow() {
    slots = [Entry](repeating: Entry(key: WordKey(), symbol: 0), count: slots.count * 2)
    shift -= 1
    for symbol in 1..<words.count { insert(UInt32(symbol)) }
  }
}

/// The last sixteen bytes of a folded word and its length, gathered byte by byte.
struct WordKey: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var length: UInt32 = 0

  /// Whether the key is the whole word.
  @inline(__always)
  var isExact: Bool { length <= 16 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
    length &+= 1
  }

  @inline(__always)
  var hash: UInt64 {
    (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F) ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
  }
}
