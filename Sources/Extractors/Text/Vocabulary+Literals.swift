extension Vocabulary {
  /// Adds the tokens of a literal, cut and folded as those of a text are.
  ///
  /// - Returns: Their symbols in order.
  @discardableResult
  mutating func intern(literal: String) -> [UInt32] {
    let bytes = Array(literal.utf8)
    var tokenizer = Tokenizer(vocabulary: Vocabulary())
    tokenizer.tokenize(bytes.span)
    return tokenizer.tokens.map { token in
      intern(foldedToken(token.range, shape: token.shape, in: bytes.span))
    }
  }
}
