/// How the program ended, for scripts.
enum ExitCode: Int32, Sendable {
  case success = 0
  /// A score fell below the baseline.
  case regression = 1
  /// The command line is not one the program knows.
  case usage = 2
  /// Gold, text or predictions that cannot be read, or nothing selected.
  case badData = 3
  /// A system failed on an article.
  case systemFailed = 4
  /// The baseline belongs to other gold or another format.
  case notComparable = 5
  case interrupted = 130

  /// The graver of two: 3 over 5 over 4 over 1.
  func combined(with other: ExitCode) -> ExitCode {
    let gravity: [ExitCode] = [
      .success, .regression, .systemFailed, .notComparable, .badData, .usage, .interrupted,
    ]
    let own = gravity.firstIndex(of: self) ?? 0
    return own >= gravity.firstIndex(of: other) ?? 0 ? self : other
  }
}
