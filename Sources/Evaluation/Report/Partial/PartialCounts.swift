import Annotations

/// The counts of one part of a corpus, with all that is needed to unite them with those of the others.
///
/// The counts are integers, and every statistic is derived after uniting: however a corpus is split
/// and in whatever order its parts come together, the result is the same to the byte.
public struct PartialCounts: Sendable {
  /// What two parts must have in common.
  struct Terms: Hashable, Sendable {
    /// The version of the program.
    let version: String
    /// The hash of the described fields.
    let schema: String
    /// The schemes of the counts.
    let schemes: [MatchScheme]
    /// The systems, by the place of their counts.
    let systems: [String]
    /// The fields that the schema describes.
    let described: [String]
  }

  let terms: Terms
  /// The fields that only labels have, in the order of their names.
  let labelled: [String]
  /// The fields that only predictions have, in the order of their names.
  let predicted: [String]
  /// The counts; their fields are the described, the labelled and the predicted.
  let table: CountTable
  /// The articles whose text is not at hand.
  let absent: [String]
  /// What went wrong in each system, by the place of its counts, without the lines of files.
  let errors: [[SystemError]]

  /// Lets every system read a part of a corpus and counts.
  ///
  /// - Precondition: no two systems have one name.
  /// - Parameters:
  ///   - corpus: the part; one without articles makes a record of zeros.
  ///   - systems: the systems, in the order of the report.
  ///   - schemes: the schemes to count under.
  ///   - version: the version of the program.
  public init(
    corpus: Corpus, systems: [any System], schemes: [MatchScheme], version: String
  ) {
    requireDistinct(systems.map(\.name), "systems")
    let outputs = systems.map { $0.output(for: corpus) }
    let evaluator = Evaluator(corpus: corpus, outputs: outputs, schemes: schemes)
    let names = corpus.schema.fields.map(\.field.name)
    terms = Terms(
      version: version, schema: corpus.schema.hash, schemes: schemes,
      systems: systems.map(\.name), described: Array(names.prefix(corpus.schema.described)))
    labelled = Array(names.dropFirst(corpus.schema.described))
    predicted = evaluator.schema.fields.dropFirst(names.count).map(\.field.name)
    table = CountTable(outputs.map(evaluator.result), evaluator: evaluator)
    absent = corpus.absent
    errors = outputs.map { output in
      output.errors.map { SystemError(article: $0.article, kind: $0.kind, message: $0.reason) }
    }
  }

  init(
    terms: Terms, labelled: [String], predicted: [String], table: CountTable, absent: [String],
    errors: [[SystemError]]
  ) {
    self.terms = terms
    self.labelled = labelled
    self.predicted = predicted
    self.table = table
    self.absent = absent
    self.errors = errors
  }

  /// The names of the systems, in the order of the report.
  public var systems: [String] { terms.systems }

  /// Whether a system failed on one of the articles.
  ///
  /// Answers for articles of other parts are no failure: one file of predictions may serve all parts.
  public var hasFailures: Bool {
    let known = Set(table.rows.map(\.id) + absent)
    return errors.contains { $0.contains { $0.article.map(known.contains) ?? true } }
  }
}
