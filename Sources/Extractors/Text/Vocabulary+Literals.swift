extension Vocabulary {
  /// Knows no word; literals are cut by it, and only then looked up.
  private static let empty = Vocabulary()

  /// Cuts a literal as a text is cut.
  static func tokens(ofLiteral bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(vocabulary: empty)
    tokenizer.tokenize(bytes.span)
    return tokenizer.tokens
  }

  /// Adds the tokens of a literal, cut and folded as those of a text are.
  ///
  /// - Returns: Their symbols in order.
  @discardableResult
  mutating func intern(literal: String) -> [UInt32] {
    let bytes = Array(literal.utf8)
    if let symbols = intern(plainWords: bytes) { return symbols }
    return Self.tokens(ofLiteral: bytes).map { token in
      let known = symbol(ofToken: token.range, shape: token.shape, in: bytes.span)
      return known != 0
        ? known : intern(foldedToken(token.range, shape: token.shape, in: bytes.span))
    }
  }

  /// Adds the words of a literal that is nothing but ASCII letters and blanks, as nearly all are.
  private mutating func intern(plainWords bytes: [UInt8]) -> [UInt32]? {
    for byte in bytes where byte != 0x20 && (byte | 0x20) &- 0x61 >= 26 { return nil }
    var symbols: [UInt32] = []
    var start = 0
    while start < bytes.count {
      var key = WordKey()
      var end = start
      while end < bytes.count, bytes[end] != 0x20 {
        key.append(bytes[end] | 0x20)
        end += 1
      }
      if end > start {
        let known = key.isExact ? symbol(of: key) : 0
        symbols.append(known != 0 ? known : intern(bytes[start..<end].map { $0 | 0x20 }))
      }
      start = end + 1
    }
    return symbols
  }
}
