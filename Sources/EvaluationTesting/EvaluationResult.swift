public import Evaluation

/// What an evaluation came to.
public struct EvaluationResult: Sendable {
  /// The whole report, of one corpus and one system.
  public let report: Report

  /// What became of every fact and where it stands, to be compared with a baseline.
  public let run: RegressionRun

  private let system: SystemReport
  private let fields: [String: Int]

  /// Takes the report of one system on one corpus.
  ///
  /// - Throws: ``EvaluationResultError`` if it is of none or several.
  public init(_ report: Report, run: RegressionRun) throws {
    guard report.corpora.count == 1, let corpus = report.corpora.first,
      corpus.systems.count == 1, let system = corpus.systems.first
    else { throw EvaluationResultError() }
    self.report = report
    self.run = run
    self.system = system
    fields = Dictionary(uniqueKeysWithValues: corpus.fields.enumerated().map { ($1, $0) })
  }

  /// The name of the system.
  public var systemName: String { system.name }

  /// The name of the corpus.
  public var corpusName: String { report.corpora[0].name }

  /// What went wrong while the system answered.
  public var errors: [SystemError] { system.errors }

  /// The score of a field, or with `nil` of all fields together.
  ///
  /// A field that neither gold nor the system knows has counts of zero and no rates.
  public subscript(scheme: MatchScheme, field field: String? = nil) -> Score {
    guard let scores = system.schemes[scheme] else { return .empty }
    guard let field else { return scores.micro }
    return fields[field].map { scores.fields[$0] } ?? .empty
  }
}

/// A report of more or less than one system on one corpus.
public struct EvaluationResultError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var description: String { "an evaluation is of one system on one corpus" }
}
