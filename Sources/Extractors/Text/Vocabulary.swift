/// The folded words that lexicons and patterns mention, each with a number.
///
/// It grows while patterns are compiled and is read only afterwards, so memory does not depend on
/// how much text goes by. Look-up is one probe of an open-addressing table of small entries, which
/// stays in the cache; a key is looked at only where a part of its hash agrees. Keys are the last
/// sixteen bytes of a word; only longer words are compared in full.
struct Vocabulary: Sendable {
  /// How many low bits of a slot are the symbol; the bits above are taken from the hash.
  private static let symbolBits: UInt32 = 20
  private static let symbolMask: UInt32 = 1 << symbolBits - 1

  /// Symbols with a part of their hashes, 0 for an empty slot.
  private var slots: [UInt32]
  /// The key of each symbol.
  private var keys: [WordKey] = [WordKey()]
  /// The folded form of each symbol; symbol 0 is the unknown word.
  private var words: [[UInt8]] = [[]]
  private var shift: UInt64
  /// The symbols of ASCII punctuation, by byte.
  private(set) var punctuation = [UInt32](repeating: 0, count: 128)

  init() {
    slots = [UInt32](repeating: 0, count: 1024)
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
    let hash = key.hash
    let tag = UInt32(truncatingIfNeeded: hash) >> Self.symbolBits
    var index = Int(truncatingIfNeeded: hash >> shift)
    while true {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if slot >> Self.symbolBits == tag {
        let symbol = slot & Self.symbolMask
        if keys[Int(symbol)] == key { return symbol }
      }
      index = (index + 1) & (slots.count - 1)
    }
  }

  /// The symbol of a token, in the form under which the vocabulary knows it.
  func symbol(
    ofToken range: Range<Int>, shape: TokenShape, in bytes: Span<UInt8>
  ) -> UInt32 {
    let key = foldedKey(range, shape: shape, in: bytes)
    return key.isExact ? symbol(of: key) : symbol(of: foldedToken(range, shape: shape, in: bytes))
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
    precondition(symbol < Self.symbolMask, "a vocabulary holds a million words at most")
    var key = WordKey()
    for byte in word { key.append(byte) }
    words.append(word)
    keys.append(key)
    if words.count * 2 > slots.count { grow() } else { insert(symbol) }
    if word.count == 1, word[0] < 128 { punctuation[Int(word[0])] = symbol }
    return symbol
  }

  private func probe(_ key: WordKey, where matches: (UInt32) -> Bool) -> UInt32 {
    var index = Int(truncatingIfNeeded: key.hash >> shift)
    while slots[index] != 0 {
      let symbol = slots[index] & Self.symbolMask
      if keys[Int(symbol)] == key, matches(symbol) { return symbol }
      index = (index + 1) & (slots.count - 1)
    }
    return 0
  }

  private mutating func insert(_ symbol: UInt32) {
    let hash = keys[Int(symbol)].hash
    var index = Int(truncatingIfNeeded: hash >> shift)
    while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = UInt32(truncatingIfNeeded: hash) & ~Self.symbolMask | symbol
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    shift -= 2
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
