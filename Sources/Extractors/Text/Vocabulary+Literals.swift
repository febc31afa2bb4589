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
    return Self.tokens(ofLiteral: bytes).map { token in
      let known = symbol(ofToken: token.range, shape: token.shape, in: bytes.span)
      return known != 0
        ? known : intern(foldedToken(token.range, shape: token.shape, in: bytes.span))
    }
  }
}
