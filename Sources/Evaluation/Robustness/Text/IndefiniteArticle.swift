import Annotations

/// `a` or `an`: which of the two a word wants before it, and the edits that put it right.
enum IndefiniteArticle {
  /// Whether a word begins with the sound of a vowel.
  static func isVowelSound(_ word: some StringProtocol) -> Bool {
    let letters = word.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    guard let first = letters.first else { return false }
    if first.isNumber { return first == "8" || letters == "11" || letters == "18" }
    let bare = String(letters.filter(\.isLetter))
    let isSpelled = bare.count > 1 && bare.count <= 5 && bare == bare.uppercased()
    if isSpelled || bare.count == 1 { return "AEFHILMNORSX".contains(first.uppercased()) }
    let lower = letters.lowercased()
    if ["uni", "use", "usu", "eu", "one", "ukr", "ura", "uru", "uga"].contains(
      where: lower.hasPrefix)
    {
      return false
    }
    if ["hour", "honest", "honour", "honor", "heir"].contains(where: lower.hasPrefix) {
      return true
    }
    return "aeiouáéíóú".contains(lower.prefix(1))
  }

  /// The edits that mend the articles before other edits.
  static func repairs(of edits: [TextEdit], in search: TextSearch) -> [TextEdit] {
    edits.compactMap { edit in
      guard let word = search.word(before: edit.range.lowerBound),
        ["a", "an", "A", "An"].contains(word.text), !edit.range.isEmpty
      else { return nil }
      let rest =
        edit.replacement + (edit.replacement.isEmpty ? [] : search.utf8[edit.range.upperBound...])
      let wanted = isVowelSound(String(decoding: rest.prefix(24), as: UTF8.self)) ? "an" : "a"
      guard word.text.lowercased() != wanted, !edit.replacement.isEmpty else { return nil }
      let article =
        word.text.first == "A"
        ? wanted.prefix(1).uppercased() + wanted.dropFirst()
        : wanted
      return TextEdit(word.range, article)
    }
  }
}
