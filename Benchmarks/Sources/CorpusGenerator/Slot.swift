/// A place in a template that each article fills in its own way.
enum Slot: Hashable {
  /// Digits as printed: `40`, `2,500`.
  case digits(String)
  /// A number in words, from `two` to `twelve`.
  case numberWord(capitalised: Bool)
  /// `second` to `tenth`.
  case ordinal
  case weekday
  /// A month in full, or the abbreviation with the full stop if it had one.
  case month(String)
  /// A name that stands for the same name throughout an article.
  case name(Names.Kind, index: Int, part: Int)
  /// An ordinary lower-case word, which stays unless the wording is to vary.
  case word(String)

  /// What one unit of the text is, or `nil` for text that stays.
  static func of(_ word: Substring, after previous: Character?) -> Slot? {
    if word.first?.isNumber == true {
      // `F-15` and `al-2` are names; `G7` never gets here.
      guard previous != "-", word.allSatisfy({ $0.isNumber || $0 == "," }) else { return nil }
      return .digits(String(word))
    }
    let text = String(word)
    if Words.weekdays.contains(text) { return .weekday }
    if Words.months.contains(text) || Words.shortMonths.contains(text) { return .month(text) }
    if Words.ordinals.contains(text) { return .ordinal }
    if Words.numbers.contains(text.lowercased()) {
      return .numberWord(capitalised: word.first?.isUppercase == true)
    }
    if word.allSatisfy({ $0.isLowercase && $0.isASCII }), word.count > 3 { return .word(text) }
    return nil
  }

  /// Writes what stands here in one article.
  func write(
    into bytes: inout [UInt8], cast: Cast, wording: Wording,
    using generator: inout some RandomNumberGenerator
  ) {
    switch self {
    case .digits(let text): Words.write(digitsLike: text, into: &bytes, using: &generator)
    case .numberWord(let capitalised):
      let word = generator.pick(Words.numbers)
      bytes += (capitalised ? word.prefix(1).uppercased() + word.dropFirst() : word).utf8
    case .ordinal: bytes += generator.pick(Words.ordinals).utf8
    case .weekday: bytes += generator.pick(Words.weekdays).utf8
    case .month(let text):
      bytes += generator.pick(text.count > 4 ? Words.months : Words.shortMonths).utf8
    case .name(let kind, let index, let part):
      bytes += cast.name(kind, index, part: part).utf8
    case .word(let text):
      bytes += wording.word(for: text, using: &generator).utf8
    }
  }
}
