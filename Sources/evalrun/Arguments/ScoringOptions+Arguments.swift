import Evaluation

extension ScoringOptions {
  /// Reads how to score from a command line.
  ///
  /// - Parameters:
  ///   - arguments: the command line.
  ///   - systems: the names that `--baseline` may give.
  /// - Throws: ``UsageError`` for a value out of range, ``SelectionError`` for an unknown baseline.
  init(_ arguments: Arguments, systems: [String]) throws {
    self.init()
    if arguments.has(.match) {
      let named = try arguments.all(.match).map { text in
        guard let scheme = MatchScheme(rawValue: text) else {
          throw UsageError.badValue(text, option: "--match", expected: Self.list(MatchScheme.self))
        }
        return scheme
      }
      schemes = MatchScheme.allCases.filter(named.contains)
    }
    partialCredit =
      try Self.number(arguments, .partialCredit, "a number from 0 to 1", Ratio.partialCredits)
      ?? partialCredit
    beta = try Self.number(arguments, .beta, "a number from 0 to 1000", Ratio.betas) ?? beta
    statistics.alpha =
      try Self.number(
        arguments, .alpha, "a number from 0.000001 to 0.999999", ClusterStatistics.Options.alphas)
      ?? statistics.alpha
    if let text = arguments[.interval] {
      guard let method = IntervalMethod(rawValue: text) else {
        throw UsageError.badValue(
          text, option: "--interval", expected: Self.list(IntervalMethod.self))
      }
      statistics.method = method
    }
    if let text = arguments[.resamples] {
      guard let count = Int(text), 1...10_000_000 ~= count else {
        throw UsageError.badValue(
          text, option: "--resamples", expected: "a number from 1 to 10000000")
      }
      statistics.replicates = count
    }
    if let text = arguments[.seed] {
      guard let seed = UInt64(text) else {
        throw UsageError.badValue(text, option: "--seed", expected: "a whole number of 0 or more")
      }
      statistics.seed = seed
    }
    if let name = arguments[.baseline] {
      guard systems.contains(name) else {
        throw SelectionError.unknown("system", name, known: systems)
      }
      baseline = name
    }
  }

  private static func number(
    _ arguments: Arguments, _ option: Option, _ expected: String, _ range: ClosedRange<Double>
  ) throws -> Double? {
    guard let text = arguments[option] else { return nil }
    guard let number = Double(text), range ~= number else {
      throw UsageError.badValue(text, option: option.flag, expected: expected)
    }
    return number
  }

  private static func list<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> String {
    Words.list(Value.allCases.map(\.rawValue))
  }
}
