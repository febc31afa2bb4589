import Annotations

/// Days as numbers, so that the days of a story can be told apart.
///
/// Months have 31 days and years 372 here: enough to say which of two days is the earlier one and
/// whether a few days lie between them.
struct CascadeCalendar: Sendable {
  /// The day of the news: that of the page, its dateline or its opening.
  let today: Int
  private let year: Int
  private let isYearKnown: Bool

  /// Makes a calendar around a day; `nil` for a date without one.
  init?(_ today: DateValue) {
    guard case .calendar(let year, .some(let month), .some(let day)) = today else { return nil }
    self.year = year ?? 2000
    isYearKnown = year != nil
    self.today = Self.number(self.year, month, day)
  }

  /// The number of a day, or of the end of a month; what has no year is the last one before the
  /// news.
  func number(of date: DateValue) -> Int? {
    guard case .calendar(let year, .some(let month), let printed) = date else { return nil }
    let day = printed ?? 31
    if let year, isYearKnown { return Self.number(year, month, day) }
    let own = Self.number(self.year, month, day)
    // What lies a little ahead is announced; what lies far ahead was last year.
    return own > today + 31 ? own - 372 : own
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    372 * year + 31 * month + day
  }

  /// The first day of a month that the lines above the story print.
  ///
  /// It may stand in words, “23 Jan 2024”, or in figures, “24/01/2024”.
  ///
  /// - Parameters:
  ///   - document: the page.
  ///   - weekdays: the days of the week of which the story speaks; they decide whether
  ///     “04/01/2024” is in January or in April.
  /// - Returns: the day, or `nil` where the page prints none.
  static func pageDate(of document: Document, weekdays: Set<Int>) -> DateValue? {
    let words = String(decoding: head(of: document), as: UTF8.self)
      .split { !$0.isLetter && !$0.isNumber && $0 != "/" }
    for index in words.indices {
      if let date = slashed(words[index], weekdays) { return date }
      guard let month = month(words[index]) else { continue }
      let before = index > 0 ? day(words[index - 1]) : nil
      let behind = index + 1 < words.count ? day(words[index + 1]) : nil
      guard let day = before ?? behind else { continue }
      let next = before == nil ? index + 2 : index + 1
      let year = next < words.count ? Int(words[next]).flatMap { Self.year($0) } : nil
      return DateValue(year: year, month: month, day: day)
    }
    return nil
  }

  /// The lines before the story, and the furniture between its first two paragraphs.
  private static func head(of document: Document) -> [UInt8] {
    func start(ofParagraph index: Int) -> Int {
      guard document.paragraphs.indices.contains(index) else { return document.bytes.count }
      return document.tokens[document.paragraphs[index].lowerBound].range.lowerBound
    }
    let (story, next) = (
      start(ofParagraph: document.firstProse), start(ofParagraph: document.firstProse + 1)
    )
    var bytes = Array(document.bytes[..<min(story, 2000)])
    for range in document.boilerplate where range.lowerBound >= story && range.upperBound <= next {
      bytes += [0x0A] + document.bytes[range].prefix(500)
    }
    return bytes
  }

  private static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func year(_ number: Int) -> Int? { (1980...2035).contains(number) ? number : nil }

  /// “24/01/2024”: the reading, day or month first, of which the story tells that day or the next.
  private static func slashed(_ word: Substring, _ weekdays: Set<Int>) -> DateValue? {
    let parts = word.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, let year = year(parts[2]) else { return nil }
    let readings = [(parts[1], parts[0]), (parts[0], parts[1])].compactMap {
      DateValue(year: year, month: $0.0, day: $0.1)
    }
    if readings.count == 1 { return readings[0] }
    return readings.first {
      guard let day = $0.dayOfWeek else { return false }
      return weekdays.contains(day) || weekdays.contains((day + 5) % 7 + 1)
    }
  }

  /// The month that a word names, in full or by its first letters.
  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension CascadeRun {
  /// The calendar of the article: by its dateline, by the day that it opens with, or by its page.
  func calendar() -> CascadeCalendar? {
    let days = elements.indices.filter { has($0, .date) && !has($0, .month) }
    if let dateline = days.first(where: isDateline),
      let calendar = date(of: elements[dateline].bytes).flatMap({ CascadeCalendar($0) })
    {
      return calendar
    }
    if let page = CascadeCalendar.pageDate(of: document, weekdays: openingWeekdays()) {
      return CascadeCalendar(page)
    }
    let strikes = Set(elements.indices.filter { eventOf[$0] == .strike }.map { sentenceOf[$0] })
    let opening = days.first {
      paragraphOf[$0] <= document.firstProse + 1 && strikes.contains(sentenceOf[$0])
        && !isBoundary($0)
    }
    return opening.flatMap { date(of: elements[$0].bytes) }.flatMap { CascadeCalendar($0) }
  }

  /// The days of the week that the first paragraphs name.
  func openingWeekdays() -> Set<Int> {
    Set(
      elements.indices.compactMap {
        guard has($0, .date), paragraphOf[$0] <= document.firstProse + 1,
          case .weekday(let day)? = date(of: elements[$0].bytes)
        else { return nil }
        return day
      })
  }
}
