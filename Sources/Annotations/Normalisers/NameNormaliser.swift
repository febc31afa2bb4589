/// Brings names and noun phrases into the form in which values are written.
///
/// Spelling variants stay as printed: which of them are one name is for a corpus's schema to say.
public enum NameNormaliser: Sendable {
  /// A name without article, quotation marks and possessive ending, white space collapsed.
  ///
  /// - Returns: `nil` if nothing is left.
  public static func name(_ phrase: String) -> String? {
    var words = bareWords(phrase)
    if words.count > 1, articles.contains(words[0].lowercased()) { words.removeFirst() }
    guard var last = words.popLast() else { return nil }
    for ending in ["'s", "’s", "ʼs"] where last.hasSuffix(ending) && last.count > 2 {
      last.removeLast(2)
    }
    return (words + [last]).joined(separator: " ")
  }

  /// A person's name without title, office or nationality before it.
  ///
  /// - Returns: `nil` if nothing is left.
  public static func person(_ phrase: String) -> String? {
    guard let name = name(phrase) else { return nil }
    let words = name.split(separator: " ")
    let titles = words.prefix {
      PersonTitles.words.contains($0.lowercased().filter { $0 != "." && $0 != "," })
    }
    // "King" alone may be a surname; a title with no name behind it stays what it is.
    guard titles.count < words.count else { return name }
    return words.dropFirst(titles.count).joined(separator: " ")
  }

  /// A noun phrase in lower case, without article and quotation marks.
  ///
  /// - Returns: `nil` if nothing is left.
  public static func term(_ phrase: String) -> String? {
    var words = bareWords(phrase.lowercased())
    if words.count > 1, articles.contains(words[0]) { words.removeFirst() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static let articles: Set<String> = ["a", "an", "the"]

  private static func bareWords(_ phrase: String) -> [String] {
    let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‘", ",", ".", ";", ":"]
    return phrase.split(whereSeparator: \.isWhitespace).compactMap { word in
      var bare = word.drop { marks.contains($0) || $0 == "'" }
      while let last = bare.last, marks.contains(last), !isInitials(bare) { bare.removeLast() }
      if let last = bare.last, last == "'" || last == "’", !bare.dropLast().hasSuffix("s") {
        bare.removeLast()
      }
      return bare.isEmpty ? nil : String(bare)
    }
  }

  /// `U.S.`, `J.`, `Jr.`: here the full stop belongs to the word.
  private static func isInitials(_ word: Substring) -> Bool {
    guard word.last == "." else { return false }
    let letters = word.split(separator: ".")
    return letters.allSatisfy { $0.count == 1 } || ["Jr.", "Sr.", "St."].contains(String(word))
  }
}
