/// What makes the program fail, as `--fail-on` says it; bad usage and bad data always do.
enum FailOn: String, CaseIterable {
  /// Only a score that fell.
  case regression
  /// A score that fell, or a system that failed.
  case error
  /// Neither.
  case never

  /// The exit code that is left.
  func judged(_ code: ExitCode) -> ExitCode {
    switch (self, code) {
    case (.never, .regression), (.never, .systemFailed), (.regression, .systemFailed): .success
    default: code
    }
  }
}

extension Arguments {
  /// What makes the program fail.
  ///
  /// - Throws: ``UsageError`` for a word that is none of the three.
  func failOn() throws(UsageError) -> FailOn {
    guard let text = self[.failOn] else { return .error }
    guard let choice = FailOn(rawValue: text) else {
      throw .badValue(text, option: "--fail-on", expected: "regression, error or never")
    }
    return choice
  }
}
