/// Sentences about what neither US forces nor their attackers did.
extension SideFinder {
  /// How many tokens a sentence may have before the name of the state that it is about.
  private static let opening = 4
  /// How many a sentence may have before the word that takes that state up.
  private static let resumption = 7

  /// Whether a sentence is about another state's blows, by its own subject or as it goes on with
  /// the sentence before it.
  ///
  /// So does the second of *Israel, too, has bombed Syria. Its jets hit sites near the capital.*
  func tellsOfOthers(_ sentence: Range<Int>, since before: Bool, _ text: Text) -> Bool {
    let tokens = text.tokens
    let isOpen = tokens[sentence.lowerBound].gap.contains(.paragraphBreak)
    guard !tokens[sentence].contains(where: { isOurs($0) }) else { return false }
    let opening = sentence.prefix(Self.opening)
    if let subject = opening.first(where: { words.foreigners.contains(tokens[$0].symbol) }) {
      let blow = sentence.first {
        text.cues[$0] != 0
          && (blows.contains(text.cues[$0]) || strikes.contains(text.cues[$0]))
      }
      let speech = sentence.first { words.speaking.contains(tokens[$0].symbol) }
      return blow.map { $0 > subject && $0 < speech ?? .max } ?? false
    }
    return before && !isOpen
      && sentence.prefix(Self.resumption).contains {
        words.possessives.contains(tokens[$0].symbol)
      }
  }
}
