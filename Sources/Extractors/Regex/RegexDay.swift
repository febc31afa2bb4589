/// A day of the year, as rounds of strikes are told apart by it.
struct RegexDay: Equatable, Sendable {
  private var year: Int?
  private var month: Int
  private var day: Int

  /// Reads `2024-02-02` and `XXXX-02-02`; `nil` for a weekday or a month.
  init?(_ value: String) {
    let parts = value.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
    year = Int(parts[0])
    self.month = month
    self.day = day
  }

  /// Whether both may be one night: the strikes of Friday in Washington fall on Saturday in Iraq.
  func isNear(_ other: RegexDay) -> Bool {
    if let year, let others = other.year, year != others { return false }
    return abs((month - other.month) * 31 + day - other.day) <= 1
  }
}
