/// A set of words of the vocabulary, one bit each.
struct WordSet: Sendable {
  private var bits: [UInt64] = []

  /// Interns the words, which stand apart by blanks.
  init(_ words: String, vocabulary: inout Vocabulary) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      for symbol in vocabulary.intern(literal: String(word)) { insert(symbol) }
    }
  }

  /// The set of some symbols.
  init(_ symbols: some Sequence<UInt32>) {
    for symbol in symbols { insert(symbol) }
  }

  private mutating func insert(_ symbol: UInt32) {
    let index = Int(symbol >> 6)
    while bits.count <= index { bits.append(0) }
    bits[index] |= 1 << UInt64(symbol & 63)
  }

  /// Whether a word is in the set; the unknown word is in none.
  @inline(__always)
  func contains(_ symbol: UInt32) -> Bool {
    let index = Int(symbol >> 6)
    return symbol != 0 && index < bits.count && bits[index] >> UInt64(symbol & 63) & 1 != 0
  }
}
