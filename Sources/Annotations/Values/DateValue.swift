/// A calendar date in the Extended Date/Time Format of ISO 8601-2, as far as a text states it.
///
/// The normal forms are `2024-02-02`, `XXXX-11-12` (no year), `2024-02`, `XXXX-11`, `2024`, and
/// `XXXX-WXX-7` for a weekday alone, Monday 1 to Sunday 7.
public enum DateValue: Hashable, Sendable {
  /// A day, month or year; `day` only with a `month`, and one of `year` and `month` at least.
  case calendar(year: Int?, month: Int?, day: Int?)
  /// A day of the week, Monday 1 to Sunday 7.
  case weekday(Int)

  /// Reads a normal form such as `XXXX-11-12`; `nil` if the text is none, or names a day that no
  /// such month has.
  public init?(normalForm: String) {
    let parts = normalForm.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    if parts.count == 3, parts[0] == "XXXX", parts[1] == "WXX" {
      guard let number = Int(parts[2]), parts[2].utf8.count == 1, 1...7 ~= number else {
        return nil
      }
      self = .weekday(number)
      return
    }
    let year = parts[0] == "XXXX" ? nil : Self.digits(parts[0])
    guard year != nil || (parts[0] == "XXXX" && parts.count > 1) else { return nil }
    let rest = parts.dropFirst().map { $0.utf8.count == 2 ? Self.digits($0) : nil }
    guard !rest.contains(nil) else { return nil }
    self.init(year: year, month: rest.first ?? nil, day: rest.count > 1 ? rest[1] : nil)
  }

  /// Makes a date of its parts, or `nil` if no year has such a day.
  public init?(year: Int?, month: Int?, day: Int?) {
    guard year != nil || month != nil, month != nil || day == nil else { return nil }
    if let year, !(0...9999 ~= year) { return nil }
    if let month {
      guard 1...12 ~= month else { return nil }
      if let day, !(1...Self.days(inMonth: month, ofYear: year) ~= day) { return nil }
    }
    self = .calendar(year: year, month: month, day: day)
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(text) : nil
  }

  private static func days(inMonth month: Int, ofYear year: Int?) -> Int {
    switch month {
    case 2: year.map { isLeap($0) ? 29 : 28 } ?? 29
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The normal form.
  public var normalForm: String {
    switch self {
    case .weekday(let number): "XXXX-WXX-\(number)"
    case .calendar(let year, let month, let day):
      [
        year.map { Self.padded($0, to: 4) } ?? "XXXX", month.map { Self.padded($0, to: 2) },
        day.map { Self.padded($0, to: 2) },
      ].compactMap(\.self).joined(separator: "-")
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The day of the week, Monday 1 to Sunday 7, or `nil` where the date does not fix it.
  public var dayOfWeek: Int? {
    switch self {
    case .weekday(let number): return number
    case .calendar(let year?, let month?, let day?):
      // Sakamoto's rule, with Sunday as 0.
      let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
      let y = month < 3 ? year - 1 : year
      let sundayBased = (y + y / 4 - y / 100 + y / 400 + shift + day) % 7
      return sundayBased == 0 ? 7 : sundayBased
    case .calendar: return nil
    }
  }

  /// Says whether every day that `other` may mean is one that this value may mean.
  ///
  /// A weekday contains the full dates that fall on it, a month its days, a date without a year
  /// the same date with one.
  public func contains(_ other: DateValue) -> Bool {
    switch (self, other) {
    case (.weekday(let number), _): return other.dayOfWeek == number
    case (.calendar, .weekday): return false
    case (.calendar(let year, let month, let day), .calendar(let year2, let month2, let day2)):
      return (year == nil || year == year2) && (month == nil || month == month2)
        && (day == nil || day == day2)
    }
  }

  /// Every other value that contains this one: the same date without its day, month or year, and
  /// its day of the week.
  package var generalisations: [DateValue] {
    guard case .calendar(let year, let month, let day) = self else { return [] }
    let candidates = [
      DateValue(year: nil, month: month, day: day), DateValue(year: year, month: month, day: nil),
      DateValue(year: nil, month: month, day: nil), DateValue(year: year, month: nil, day: nil),
      dayOfWeek.map(DateValue.weekday),
    ].compactMap(\.self)
    return Set(candidates).subtracting([self]).sorted { $0.normalForm < $1.normalForm }
  }

  /// Says whether two different values may mean the same day because one contains the other.
  public func isNearMiss(of other: DateValue) -> Bool {
    self != other && (contains(other) || other.contains(self))
  }
}

extension DateValue: CustomStringConvertible {
  /// The normal form.
  public var description: String { normalForm }
}
