/// Reads English number words and digits: `seven`, `twenty-one`, `2,500`, `1.2 million`, `a dozen`.
public enum EnglishNumber: Sendable {
  /// The cardinal number that a phrase states.
  ///
  /// - Parameter phrase: the number and nothing else; case and hyphens do not matter.
  /// - Returns: `nil` if the phrase is no cardinal number, or one too large for an `Int`.
  public static func cardinal(_ phrase: String) -> Int? {
    cardinal(words(of: phrase)[...])
  }

  /// The ordinal number that a phrase states: `third`, `21st`, `twenty-first`.
  ///
  /// - Returns: `nil` if the phrase is no ordinal number.
  public static func ordinal(_ phrase: String) -> Int? {
    let words = words(of: phrase)
    guard let last = words.last else { return nil }
    if words.count == 1, let digits = digitsBeforeSuffix(last) { return digits }
    guard let value = ordinals[last] else { return nil }
    if words.count == 1 { return value }
    guard words.count == 2, let tens = tens[words[0]], value < 10 else { return nil }
    return tens + value
  }

  /// The words and numbers of a phrase in lower case, hyphens taken as spaces.
  static func words(of phrase: String) -> [String] {
    phrase.lowercased().split { $0.isWhitespace || "-‐‑–".contains($0) }.map(String.init)
  }

  static func cardinal(_ words: ArraySlice<String>) -> Int? {
    var words = words
    if words.count > 1, words.last == "of" { words.removeLast() }
    if let collective = collective(words) { return collective }
    if words.count <= 2, let first = words.first, let number = decimal(first) {
      let scale = words.count == 2 ? scales[words[words.startIndex + 1]] : 1
      guard let scale else { return nil }
      return whole(number, times: scale)
    }
    return spelled(words)
  }

  /// Digits with grouping commas as in `2,500`, or `nil` if the groups are not of three.
  static func digits(_ word: String) -> Int? {
    let groups = word.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else {
      return nil
    }
    if groups.count > 1 {
      guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    return Int(groups.joined())
  }

  /// A number as its digits and how many of them stand behind the point.
  private static func decimal(_ word: String) -> (digits: Int, behindPoint: Int)? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = digits(String(parts[0])) else { return nil }
    guard parts.count == 2 else { return (whole, 0) }
    guard (1...3).contains(parts[1].count), parts[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let all = Int(String(whole) + parts[1])
    else { return nil }
    return (all, parts[1].count)
  }

  private static func whole(_ number: (digits: Int, behindPoint: Int), times scale: Int) -> Int? {
    let (product, overflow) = number.digits.multipliedReportingOverflow(by: scale)
    let divisor = [1, 10, 100, 1000][number.behindPoint]
    return !overflow && product.isMultiple(of: divisor) ? product / divisor : nil
  }

  private static func collective(_ words: ArraySlice<String>) -> Int? {
    switch words.last {
    case "dozen" where words.count == 1: return 12
    case "dozen":
      return words.dropLast().elementsEqual(["half", "a"])
        ? 6 : multiplier(words.dropLast()).flatMap { whole(($0, 0), times: 12) }
    case "couple": return words.count == 1 || words.first == "a" && words.count == 2 ? 2 : nil
    case "pair": return words.count == 2 && words.first == "a" ? 2 : nil
    default: return nil
    }
  }

  private static func multiplier(_ words: ArraySlice<String>) -> Int? {
    if words.elementsEqual(["a"]) { return 1 }
    return words.count == 1 ? spelled(words) ?? words.first.flatMap(digits) : spelled(words)
  }

  /// Number words: units, tens, `hundred`, and falling scales, with `and` in between.
  private static func spelled(_ words: ArraySlice<String>) -> Int? {
    if words.count == 1, let word = words.first, let fixed = single[word] { return fixed }
    var total = 0
    var group = 0
    var lowest = Int.max
    var expectsMore = true
    for (index, word) in zip(words.indices, words) {
      if word == "and", index > words.startIndex, !expectsMore {
        expectsMore = true
        continue
      }
      if word == "a" || word == "an" {
        guard index == words.startIndex, words.count > 1 else { return nil }
        group = 1
      } else if let unit = units[word] {
        // "twenty-one" and "hundred one", but neither "one one" nor "fifteen two".
        guard group % 10 == 0, unit < 10 ? group % 100 != 10 : group % 100 == 0 else { return nil }
        group += unit
      } else if let ten = tens[word] {
        guard group % 100 == 0 else { return nil }
        group += ten
      } else if word == "hundred" {
        // "five hundred" and "fifteen hundred", but not "twenty hundred".
        guard 1...99 ~= group, group < 10 || !group.isMultiple(of: 10) else { return nil }
        group *= 100
      } else if let scale = scales[word] {
        guard group > 0, scale < lowest else { return nil }
        total += group * scale
        group = 0
        lowest = scale
      } else {
        return nil
      }
      expectsMore = false
    }
    return words.isEmpty || expectsMore ? nil : total + group
  }

  private static func digitsBeforeSuffix(_ word: String) -> Int? {
    guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
    return digits(String(word.dropLast(2)))
  }

  /// Number words that stand alone.
  private static let single = ["zero": 0, "one": 1, "single": 1, "a": 1, "an": 1, "no": 0]

  static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  static let scales: [String: Int] = [
    "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
  ]
}
