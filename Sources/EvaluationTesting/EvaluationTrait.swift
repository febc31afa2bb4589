public import Annotations
import Evaluation
public import Testing

/// Runs an evaluation once for a test, or once for all tests of a suite, and hands it over.
public struct EvaluationTrait: TestTrait, SuiteTrait, TestScoping {
  private let evaluation: any ExtractionEvaluation
  private let conditions: [EvaluationCondition]
  private let sourceLocation: SourceLocation

  init(
    _ evaluation: any ExtractionEvaluation, conditions: [EvaluationCondition],
    sourceLocation: SourceLocation
  ) {
    self.evaluation = evaluation
    self.conditions = conditions
    self.sourceLocation = sourceLocation
  }

  /// The scope is the test or the suite as a whole, so that the cases of a parameterised test share
  /// one evaluation.
  public func scopeProvider(for test: Test, testCase: Test.Case?) -> EvaluationTrait? {
    testCase == nil ? self : nil
  }

  /// Evaluates, records what fails, attaches the report, and runs the test inside.
  ///
  /// - Throws: what keeps the data from being read, or what the test throws.
  public func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let result = try evaluation.result()
    Attachment.record(JSONRenderer().render(result.report), named: "\(result.systemName).json")
    Attachment.record(MarkdownRenderer().render(result.report), named: "\(result.systemName).md")
    for error in result.errors {
      let place = error.article.map { "article \($0): " } ?? ""
      Issue.record(
        "\(result.systemName) failed: \(place)\(error.message)", sourceLocation: sourceLocation)
    }
    for condition in conditions {
      for failure in try condition.failures(of: result) {
        Issue.record("\(failure)", sourceLocation: sourceLocation)
      }
    }
    try await EvaluationContext.with(EvaluationContext(result: result), function)
  }
}

extension Trait where Self == EvaluationTrait {
  /// Evaluates an extractor on labelled articles before the test, or the tests of the suite, run.
  ///
  /// - Parameters:
  ///   - extractor: the extractor under test.
  ///   - dataSet: the labelled articles.
  ///   - conditions: what the result must satisfy; a failure is an issue of the test.
  ///   - sourceLocation: where issues are reported.
  /// - Returns: the trait; the test finds the result in ``EvaluationContext/current``.
  public static func evaluates(
    _ extractor: any Extractor, on dataSet: DataSet, _ conditions: EvaluationCondition...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> EvaluationTrait {
    EvaluationTrait(
      ExtractorEvaluation(extractor, on: dataSet), conditions: conditions,
      sourceLocation: sourceLocation)
  }

  /// Runs an evaluation of any kind before the test, or the tests of the suite, run.
  public static func evaluates(
    _ evaluation: any ExtractionEvaluation, _ conditions: EvaluationCondition...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> EvaluationTrait {
    EvaluationTrait(evaluation, conditions: conditions, sourceLocation: sourceLocation)
  }
}
