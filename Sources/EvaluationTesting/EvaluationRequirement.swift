public import Annotations
public import Testing

/// A condition on an extractor: one case of a parameterised test, which reads
/// `rule-cascade → strike_date recall ≥ 0.80`.
///
/// ```swift
/// @Test(arguments: EvaluationRequirement.all(of: extractors, .recall(atLeast: 0.8, field: "date")))
/// func `the requirement is met`(_ requirement: EvaluationRequirement) throws {
///   #expect(try requirement.failures(on: .bundled) == [])
/// }
/// ```
public struct EvaluationRequirement: Sendable, CustomTestStringConvertible {
  /// The extractor.
  public let extractor: any Extractor
  /// What its result must satisfy.
  public let condition: EvaluationCondition

  /// Makes a requirement.
  public init(_ extractor: any Extractor, _ condition: EvaluationCondition) {
    self.extractor = extractor
    self.condition = condition
  }

  /// Every condition on every extractor, extractor by extractor.
  public static func all(
    of extractors: [any Extractor], _ conditions: EvaluationCondition...
  ) -> [EvaluationRequirement] {
    extractors.flatMap { extractor in
      conditions.map { EvaluationRequirement(extractor, $0) }
    }
  }

  /// The extractor's name and the words of the condition.
  public var testDescription: String { "\(extractor.name) → \(condition.testDescription)" }

  /// What is wrong, a sentence each; empty if the requirement is met.
  ///
  /// - Throws: what keeps the data from being read or the condition from being checked.
  public func failures(on dataSet: DataSet) throws -> [String] {
    try condition.failures(of: ExtractorEvaluation(extractor, on: dataSet).result())
  }
}
