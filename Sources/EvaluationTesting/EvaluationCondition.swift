public import Evaluation
import Foundation
public import Testing

/// Something that a result must satisfy, with words for a test report.
public struct EvaluationCondition: Sendable, CustomTestStringConvertible {
  /// The words: `strike_date recall ≥ 0.80`.
  public let testDescription: String
  private let check: @Sendable (EvaluationResult) throws -> [String]

  /// Makes a condition of one's own.
  ///
  /// - Parameters:
  ///   - description: the words of a test report.
  ///   - check: says what is wrong, a sentence each; nothing if the condition holds.
  public init(
    _ description: String, check: @escaping @Sendable (EvaluationResult) throws -> [String]
  ) {
    testDescription = description
    self.check = check
  }

  /// What is wrong, with the system's name before it; empty if the condition holds.
  ///
  /// - Throws: what keeps the condition from being checked.
  public func failures(of result: EvaluationResult) throws -> [String] {
    try check(result).map { "\(result.systemName) → \($0)" }
  }

  /// Precision of a field, or of all together, is at least a value; undefined is less than any.
  public static func precision(
    atLeast bound: Double, field: String? = nil, scheme: MatchScheme = .value
  ) -> EvaluationCondition {
    rate("precision", { $0.precision }, atLeast: bound, field: field, scheme: scheme)
  }

  /// Recall of a field, or of all together, is at least a value; undefined is less than any.
  public static func recall(
    atLeast bound: Double, field: String? = nil, scheme: MatchScheme = .value
  ) -> EvaluationCondition {
    rate("recall", { $0.recall }, atLeast: bound, field: field, scheme: scheme)
  }

  /// F of a field, or of all together, is at least a value; undefined is less than any.
  public static func f(
    atLeast bound: Double, field: String? = nil, scheme: MatchScheme = .value
  ) -> EvaluationCondition {
    rate("F", { $0.f }, atLeast: bound, field: field, scheme: scheme)
  }

  /// No fact that was found in the baseline is lost, and no wrong prediction is new.
  ///
  /// - Parameters:
  ///   - path: the file of the baseline, from the folder of the test's source file, or absolute.
  ///   - filePath: the test's source file.
  /// - Returns: a condition that reads the file when it is checked.
  public static func noRegression(
    from path: String, filePath: String = #filePath
  ) -> EvaluationCondition {
    let url = URL(filePath: path, relativeTo: URL(filePath: filePath).deletingLastPathComponent())
    return EvaluationCondition("no regression from \(path)") { result in
      let baseline = try Baseline(path: url.path(percentEncoded: false))
      let check = RegressionCheck(result.run.outcomes, against: baseline)
      return check.notComparable + check.regressions.map(result.run.description)
    }
  }

  private static func rate(
    _ name: String, _ rate: @escaping @Sendable (Score) -> Double?, atLeast bound: Double,
    field: String?, scheme: MatchScheme
  ) -> EvaluationCondition {
    let subject = (field ?? "all fields") + (scheme == .value ? "" : " \(scheme.rawValue)")
    let words = "\(subject) \(name) ≥ \(decimal(bound))"
    return EvaluationCondition(words) { result in
      let score = result[scheme, field: field]
      guard let value = rate(score) else { return ["\(words): it is undefined"] }
      return value >= bound ? [] : ["\(words): it is \(decimal(value))"]
    }
  }

  /// Two to four digits behind the point, in every locale alike.
  private static func decimal(_ number: Double) -> String {
    number.formatted(
      .number.precision(.fractionLength(2...4)).locale(Locale(identifier: "en_US_POSIX")))
  }
}
