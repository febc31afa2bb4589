public import Annotations
public import Evaluation

/// A subject, the data that it is evaluated on, and what came out.
///
/// The names are those of the Evaluations framework of Apple's platforms, which Linux does not
/// have. Unlike there, a sample on which the subject fails is counted with all its gold missed,
/// never skipped.
public protocol ExtractionEvaluation: Sendable {
  /// What is evaluated.
  associatedtype Subject: Sendable

  /// The system under test.
  var subject: Subject { get }

  /// The labelled articles.
  var dataSet: DataSet { get }

  /// Runs the evaluation.
  ///
  /// - Throws: what keeps the data from being read.
  func result() throws -> EvaluationResult
}

/// The evaluation of an extractor in this process.
public struct ExtractorEvaluation: ExtractionEvaluation {
  /// The extractor under test.
  public let subject: any Extractor

  /// The labelled articles.
  public let dataSet: DataSet

  /// How counts become scores.
  public let options: ScoringOptions

  /// Makes an evaluation.
  public init(_ subject: any Extractor, on dataSet: DataSet, options: ScoringOptions = .init()) {
    self.subject = subject
    self.dataSet = dataSet
    self.options = options
  }

  /// Lets the extractor read every article and scores what it says.
  ///
  /// - Throws: `GoldError` if the data cannot be read; ``DataSetError`` if it holds no article.
  public func result() throws -> EvaluationResult {
    let corpus = try dataSet.corpus()
    let system = InProcessSystem(subject)
    let report = Report(
      corpora: [corpus], systems: [system], options: options, version: "EvaluationTesting")
    return try EvaluationResult(
      report, run: RegressionRun(corpora: [corpus], systems: [system]))
  }
}
