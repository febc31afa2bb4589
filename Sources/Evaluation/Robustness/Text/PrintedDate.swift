import Annotations

/// A date as a text prints it: a day of a month, with or without its year, or a weekday.
struct PrintedDate: Hashable, Sendable {
  /// What stands in the text, in the order in which it stands there.
  enum Part: Hashable, Sendable {
    case weekday, month, day, year
  }

  let range: ByteRange
  let value: DateValue
  /// The parts with the ranges that print them.
  let parts: [Part: ByteRange]

  /// Every such date.
  ///
  /// A month without a day is none: `May` and `March` are words too.
  static func all(in search: TextSearch) -> [PrintedDate] {
    let words = search.words()
    var found: [PrintedDate] = []
    var index = 0
    while index < words.count {
      if let (date, next) = date(at: index, words, search) {
        found.append(date)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private static func date(
    at index: Int, _ words: [TextWord], _ search: TextSearch
  ) -> (PrintedDate, Int)? {
    let first = words[index]
    if fullWeekdays.contains(first.text), let number = weekday(first.text) {
      return (
        PrintedDate(
          range: first.range, value: .weekday(number), parts: [.weekday: first.range]), index + 1
      )
    }
    func gap(_ left: Int, among marks: [String]) -> Bool {
      guard left + 1 < words.count else { return false }
      let gap = ByteRange(words[left].range.upperBound, words[left + 1].range.lowerBound)
      return marks.contains(search[gap])
    }
    let spaces = [" ", "\u{A0}"]
    var month: (Int, ByteRange)?
    var day: (Int, ByteRange)?
    var last = index
    if let number = Self.month(first), gap(index, among: spaces + [". "]),
      let number2 = Self.day(words[index + 1])
    {
      (month, day, last) = ((number, first.range), (number2, words[index + 1].range), index + 1)
    } else if let number = Self.day(first), gap(index, among: spaces),
      let number2 = Self.month(words[index + 1])
    {
      (day, month, last) = ((number, first.range), (number2, words[index + 1].range), index + 1)
    }
    guard let month, let day else { return nil }
    var year: (Int, ByteRange)?
    if gap(last, among: spaces + [", "]), let number = Self.year(words[last + 1]) {
      last += 1
      year = (number, words[last].range)
    }
    guard let value = DateValue(year: year?.0, month: month.0, day: day.0) else { return nil }
    var parts: [Part: ByteRange] = [.month: month.1, .day: day.1]
    if let year { parts[.year] = year.1 }
    let range = ByteRange(first.range.lowerBound, words[last].range.upperBound)
    return (PrintedDate(range: range, value: value, parts: parts), last + 1)
  }

  private static func weekday(_ text: String) -> Int? {
    DateNormaliser.weekdays[text.lowercased()]
  }

  private static func month(_ word: TextWord) -> Int? {
    word.isCapitalised ? DateNormaliser.months[word.text.lowercased()] : nil
  }

  private static func day(_ word: TextWord) -> Int? {
    let digits = word.text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let day = Int(digits), 1...31 ~= day,
      ["", "st", "nd", "rd", "th"].contains(word.text.dropFirst(digits.count))
    else { return nil }
    return day
  }

  private static func year(_ word: TextWord) -> Int? {
    guard word.text.utf8.count == 4, let year = Int(word.text), 1900...2099 ~= year else {
      return nil
    }
    return year
  }

  static let fullWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static let fullMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The date later by some days, printed with the same parts in the same order and style.
  func edits(shiftedBy days: Int, in search: TextSearch) -> [TextEdit] {
    guard let shifted = value.shifted(byDays: days) else { return [] }
    switch shifted {
    case .weekday(let number): return [TextEdit(range, Self.fullWeekdays[number - 1])]
    case .calendar(let year, let month, let day):
      var edits: [TextEdit] = []
      if let place = parts[.month], let month {
        let name = Self.fullMonths[month - 1]
        let isShort =
          !Self.fullMonths.contains(search[place]) || search.byte(at: place.upperBound) == 0x2E
        edits.append(TextEdit(place, isShort ? String(name.prefix(3)) : name))
      }
      if let place = parts[.day], let day {
        let hasSuffix = search[place].last?.isLetter == true
        edits.append(TextEdit(place, String(day) + (hasSuffix ? Self.suffix(day) : "")))
      }
      if let place = parts[.year], let year { edits.append(TextEdit(place, String(year))) }
      return edits.filter { search[$0.range] != String(decoding: $0.replacement, as: UTF8.self) }
    }
  }

  static func suffix(_ day: Int) -> String {
    switch (day % 10, day % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }
}

extension DateValue {
  /// The date some days later; without a year it is taken from one that is no leap year.
  ///
  /// - Returns: `nil` for a date that names no day.
  func shifted(byDays days: Int) -> DateValue? {
    switch self {
    case .weekday(let number): return .weekday(((number - 1 + days) % 7 + 7) % 7 + 1)
    case .calendar(let year, let month?, let day?):
      let base = year ?? 2023
      var ordinal = Self.daysBefore(year: base, month: month) + day - 1 + days
      var target = base
      while ordinal < 0 {
        target -= 1
        ordinal += Self.length(ofYear: target)
      }
      while ordinal >= Self.length(ofYear: target) {
        ordinal -= Self.length(ofYear: target)
        target += 1
      }
      let reckoned = year == nil ? 2023 : target
      let newMonth = (1...12).last { Self.daysBefore(year: reckoned, month: $0) <= ordinal } ?? 1
      return DateValue(
        year: year.map { _ in target }, month: newMonth,
        day: ordinal - Self.daysBefore(year: reckoned, month: newMonth) + 1)
    case .calendar: return nil
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func daysBefore(year: Int, month: Int) -> Int {
    [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
      + (month > 2 && isLeap(year) ? 1 : 0)
  }
}
