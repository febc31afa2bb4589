/// Brings a date as newspapers print it into normal form.
public enum DateNormaliser: Sendable {
  /// The date that a phrase states.
  ///
  /// Reads `Nov. 12`, `12 November 2023`, `Sunday, November 12`, `the 12th of November`,
  /// `November 2023`, `Sunday`, `2023-11-12` and their kin. A weekday beside a day of a month adds
  /// nothing. Half the world reads `02/03/2024` the other way round, so that a numeric date counts
  /// only where there is one way to read it, as for `26/12/2023` and `12/26/2023`.
  ///
  /// - Parameter phrase: the date and nothing else.
  /// - Returns: `nil` if the phrase is no date, or names a day that no such month has.
  public static func value(of phrase: String) -> DateValue? {
    if let value = DateValue(normalForm: phrase) ?? numericDate(phrase) { return value }
    let words = phrase.lowercased()
      .split { $0.isWhitespace || ",.()".contains($0) }.map(String.init)
      .filter { !["the", "of", "on"].contains($0) }
    var weekday: Int?
    var parts = (year: Int?.none, month: Int?.none, day: Int?.none)
    for word in words {
      if let number = weekdays[word], weekday == nil {
        weekday = number
      } else if let number = months[word], parts.month == nil {
        parts.month = number
      } else if let number = day(word), parts.day == nil {
        parts.day = number
      } else if let number = Int(word), word.utf8.count == 4, parts.year == nil {
        parts.year = number
      } else {
        return nil
      }
    }
    if let month = parts.month {
      return DateValue(year: parts.year, month: month, day: parts.day)
    }
    if parts.day == nil, let year = parts.year, weekday == nil {
      return DateValue(year: year, month: nil, day: nil)
    }
    return parts.day == nil && parts.year == nil ? weekday.map(DateValue.weekday) : nil
  }

  /// Day, month and year in digits between slashes or full stops, if no other order makes a date.
  private static func numericDate(_ phrase: String) -> DateValue? {
    for separator: Character in ["/", "."] {
      let parts = phrase.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].utf8.count == 4, let year = number(parts[2]),
        parts[0].utf8.count <= 2, let first = number(parts[0]),
        parts[1].utf8.count <= 2, let second = number(parts[1])
      else { continue }
      let dayFirst = DateValue(year: year, month: second, day: first)
      let monthFirst = DateValue(year: year, month: first, day: second)
      guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
      return dayFirst == monthFirst ? dayFirst : nil
    }
    return nil
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(digits) : nil
  }

  private static func day(_ word: String) -> Int? {
    let digits =
      ["st", "nd", "rd", "th"].contains(where: word.hasSuffix)
      ? word.dropLast(2) : word[...]
    guard (1...2).contains(digits.utf8.count), let day = Int(digits), 1...31 ~= day else {
      return nil
    }
    return day
  }

  /// Names and abbreviations of the months, in lower case.
  public static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  /// Names and abbreviations of the days of the week, in lower case, Monday 1 to Sunday 7.
  public static let weekdays: [String: Int] = [
    "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "tues": 2, "wednesday": 3, "wed": 3,
    "thursday": 4, "thu": 4, "thur": 4, "thurs": 4, "friday": 5, "fri": 5, "saturday": 6,
    "sat": 6, "sunday": 7, "sun": 7,
  ]
}
