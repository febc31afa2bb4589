/// Brings a stated number of things into normal form.
public enum CountNormaliser: Sendable {
  /// The count that a phrase states.
  ///
  /// - Parameter phrase: a number with its modifier and nothing else, such as `at least 40`,
  ///   `a dozen`, `16 to 20` or `several`.
  /// - Returns: `nil` if the phrase is no such number.
  public static func value(of phrase: String) -> CountValue? {
    var words = EnglishNumber.words(of: phrase)[...]
    let whole = words.joined(separator: " ")
    if let value = CountValue(normalForm: whole) { return value }
    if CountPhrases.zero.contains(whole) { return .number(0, .exactly) }
    if let vague = CountPhrases.vague[whole] { return .vague(vague) }
    if let range = range(words, hyphenated: phrase) { return range }
    var modifier = CountValue.Modifier.exactly
    if let (found, count) = longest(in: CountPhrases.before, of: words, at: { words.prefix($0) }) {
      modifier = found
      words.removeFirst(count)
    } else if let (found, count) = longest(
      in: CountPhrases.behind, of: words, at: { words.suffix($0) })
    {
      modifier = found
      words.removeLast(count)
    } else if let last = words.last, words.count == 1, last.hasSuffix("+") {
      modifier = .atLeast
      words = [String(last.dropLast())]
    }
    return EnglishNumber.cardinal(words).map { .number($0, modifier) }
  }

  /// The longest phrase of a table at one end of the words that leaves some over.
  private static func longest(
    in table: [String: CountValue.Modifier], of words: ArraySlice<String>,
    at end: (Int) -> ArraySlice<String>
  ) -> (CountValue.Modifier, Int)? {
    for count in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      if let modifier = table[end(count).joined(separator: " ")] { return (modifier, count) }
    }
    return nil
  }

  /// `16 to 20`, `between 16 and 20`, `16-20`.
  private static func range(_ words: ArraySlice<String>, hyphenated: String) -> CountValue? {
    var words = words
    var joints: Set<String> = ["to", "or"]
    if words.first == "between" || words.first == "from" {
      joints = words.first == "between" ? ["and"] : ["to"]
      words.removeFirst()
    }
    if words.count == 2, let lower = EnglishNumber.digits(words[words.startIndex]),
      let upper = EnglishNumber.digits(words[words.startIndex + 1]), lower < upper,
      hyphenated.contains(where: { "-‐‑–".contains($0) })
    {
      return .range(lower, upper)
    }
    guard let joint = words.firstIndex(where: joints.contains), joint > words.startIndex,
      let lower = EnglishNumber.cardinal(words[..<joint]),
      let upper = EnglishNumber.cardinal(words[(joint + 1)...]), lower < upper
    else { return nil }
    return .range(lower, upper)
  }
}
