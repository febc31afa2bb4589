/// Joins the lines of a text that was wrapped by hand, as releases and transcripts are.
///
/// In such a text a line ends because the next word would not have fitted, whatever that word is.
/// A page whose paragraphs are single lines has long lines; a menu has short ones that end anywhere.
enum WrappedLines {
  /// A line that another follows with nothing between them.
  private struct Line {
    var length: Int
    /// The length that it would have with the first word of the next line.
    var filled: Int
    /// The first token of the next line.
    var next: Int
  }

  /// The greatest length of a line in a text that was wrapped, in bytes.
  private static let widest = 100

  /// The tokens that begin a line only because the line before it was full.
  ///
  /// - Complexity: O(*n*) for *n* tokens; it stops early where lines are long.
  static func joints(of tokens: [Token], in text: Span<UInt8>) -> [Int] {
    guard let lines = brokenLines(of: tokens), lines.count >= 4 else { return [] }
    // One line may stand out, by a long word or by letters of several bytes.
    let lengths = lines.map(\.length).sorted()
    let width = lengths[lengths.count * 9 / 10]
    guard width >= 50 else { return [] }
    let full = lines.filter { $0.filled > width - width / 16 }
    guard full.count * 5 >= lines.count * 4 else { return [] }
    return full.map(\.next).filter { !isListMark(tokens[$0], in: text) }
  }

  /// The lines with another right behind them, or `nil` if too many are long.
  private static func brokenLines(of tokens: [Token]) -> [Line]? {
    var lines: [Line] = []
    var count = 0
    var long = 0
    var start = 0
    for index in tokens.indices.dropFirst()
    where !tokens[index].gap.isDisjoint(with: [.lineBreak, .paragraphBreak]) {
      let length = Int(tokens[index - 1].end - tokens[start].start)
      count += 1
      if length > widest { long += 1 }
      // One may stand out, or one in twenty.
      if long * 20 > max(count, 20) { return nil }
      if !tokens[index].gap.contains(.paragraphBreak) {
        var last = index
        while last + 1 < tokens.count, tokens[last + 1].gap.isEmpty { last += 1 }
        let word = Int(tokens[last].end - tokens[index].start)
        lines.append(Line(length: length, filled: length + 1 + word, next: index))
      }
      start = index
    }
    return lines
  }

  private static func isListMark(_ token: Token, in text: Span<UInt8>) -> Bool {
    guard token.shape == .punctuation else { return false }
    let start = Int(token.start)
    return text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "-")
      || text.hasBytes(0xE2, 0x80, 0xA2, at: start) || text.hasBytes(0xE2, 0x80, 0x93, at: start)
  }
}
