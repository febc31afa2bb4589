/// What is timed: from mentions in memory to counts in memory, nothing read and nothing written.
enum Workload: String, CaseIterable {
  /// The four span schemes, overall and per field.
  case spans
  /// The same with the mentions of each article in random order.
  case shuffled
  /// The scheme `strict` alone, overall and per field.
  case strict
  /// The scheme `value` alone.
  case facts
  /// All five schemes through `Evaluator`, as a report takes them, spans made of mentions.
  case evaluator
}

/// The times of several passes over the same input, in seconds and in the order they were taken.
struct Times: Encodable {
  let seconds: [Double]

  /// Times a task `passes` times; each pass does all the work again.
  init<Result>(passes: Int, result: inout Result, _ work: () -> Result) {
    let clock = ContinuousClock()
    seconds = (0..<passes).map { _ in
      clock.measure { result = work() } / .seconds(1)
    }
  }

  var median: Double {
    let sorted = seconds.sorted()
    return sorted[sorted.count / 2]
  }

  /// Median, lowest and highest, in milliseconds.
  var description: String {
    func milliseconds(_ seconds: Double) -> String { "\((seconds * 1e6).rounded() / 1e3)" }
    return "\(milliseconds(median)) ms "
      + "(\(milliseconds(seconds.min() ?? 0))–\(milliseconds(seconds.max() ?? 0)))"
  }
}
