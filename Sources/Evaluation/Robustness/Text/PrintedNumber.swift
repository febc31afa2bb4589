import Annotations

/// A cardinal number as a text prints it: digits, grouped digits or words.
struct PrintedNumber: Hashable, Sendable {
  let range: ByteRange
  let value: Int
  private let surface: String

  /// Another number in the same form: in words, grouped, capitalised as this one is.
  func printing(_ number: Int) -> String {
    guard surface.first?.isLetter == true else {
      return surface.contains(",") || (number >= 10_000 && value < 10_000)
        ? Self.grouped(number) : String(number)
    }
    let words = Self.words(number) ?? Self.grouped(number)
    if surface.count > 1, surface == surface.uppercased() { return words.uppercased() }
    return surface.first?.isUppercase == true
      ? words.prefix(1).uppercased() + words.dropFirst()
      : words
  }

  /// Every number of two or more that stands by itself: not in a date, a decimal, a name such as
  /// `F-15`, a measure such as `500-lb`, or a time.
  static func all(in search: TextSearch, outside dates: [ByteRange]) -> [PrintedNumber] {
    let words = search.words()
    var found: [PrintedNumber] = []
    var index = 0
    while index < words.count {
      let (last, value) = number(at: index, words, search)
      let range = ByteRange(words[index].range.lowerBound, words[last].range.upperBound)
      if let value, value >= 2, stands(alone: range, in: search),
        !dates.contains(where: { $0.overlaps(range) })
      {
        found.append(PrintedNumber(range: range, value: value, surface: search[range]))
      }
      index = last + 1
    }
    return found
  }

  /// The number that begins at a word and the last word of it.
  private static func number(
    at index: Int, _ words: [TextWord], _ search: TextSearch
  ) -> (last: Int, value: Int?) {
    func joined(_ next: Int, by mark: String) -> Bool {
      guard next < words.count else { return false }
      return words[next].range.lowerBound == words[next - 1].range.upperBound + mark.utf8.count
        && search.has(mark, at: words[next - 1].range.upperBound)
    }
    let text = words[index].text
    if text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      var last = index
      var digits = text
      while joined(last + 1, by: ","), words[last + 1].text.utf8.count == 3,
        words[last + 1].text.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
      {
        last += 1
        digits += words[last].text
      }
      return (last, Int(digits))
    }
    let lower = text.lowercased()
    guard
      !["a", "an", "no", "one", "single", "dozen", "couple", "hundred", "thousand", "million"]
        .contains(lower), let value = EnglishNumber.cardinal(lower)
    else { return (index, nil) }
    if joined(index + 1, by: "-"),
      let both = EnglishNumber.cardinal(lower + "-" + words[index + 1].text.lowercased())
    {
      return (index + 1, both)
    }
    return (index, value)
  }

  private static func stands(alone range: ByteRange, in search: TextSearch) -> Bool {
    let before = search.byte(at: range.lowerBound - 1)
    let after = search.byte(at: range.upperBound)
    if let before, "-.,:/$#_+'".utf8.contains(before) { return false }
    if let after, "-:/%_'".utf8.contains(after) { return false }
    // A euro or pound sign, a dash or a superscript: bytes beyond ASCII, but no white space.
    if let before, before >= 0x80, !search.has("\u{A0}", at: range.lowerBound - 2),
      !["“", "‘", "—"].contains(where: { search.has($0, at: range.lowerBound - 3) })
    {
      return false
    }
    if after == 0x2E, let next = search.byte(at: range.upperBound + 1), 0x30...0x39 ~= next {
      return false
    }
    let following = search.word(after: range.upperBound)?.text.lowercased()
    return !["million", "billion", "thousand", "hundred", "dozen", "am", "pm", "per"]
      .contains(following ?? "")
  }

  /// `2,500`; below ten thousand too, since the original had a comma.
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }

  /// The words for 1 to 99.
  static func words(_ number: Int) -> String? {
    if 1...19 ~= number { return small[number - 1] }
    guard 20...99 ~= number else { return nil }
    let ten = tens[number / 10 - 2]
    return number % 10 == 0 ? ten : ten + "-" + small[number % 10 - 1]
  }

  private static let small = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// The words for the first to the twelfth.
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]
}
