/// A word, a number or a mark of punctuation, by its place in the text.
struct Token: Hashable, Sendable {
  /// Where it begins, in UTF-8 bytes.
  var start: UInt32
  /// Where it ends, in UTF-8 bytes.
  var end: UInt32
  /// Its word in the vocabulary, or 0 for a word that no lexicon and no pattern mentions.
  var symbol: UInt32
  var shape: TokenShape
  var gap: TokenGap

  /// Its bytes.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// What stands between a token and the one before it.
struct TokenGap: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// White space of any kind.
  static let space = TokenGap(rawValue: 1)
  /// A line break.
  static let lineBreak = TokenGap(rawValue: 2)
  /// Two line breaks or more with nothing but white space between them, or U+2029.
  static let paragraphBreak = TokenGap(rawValue: 4)
}
