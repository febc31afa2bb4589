/// How far the annotators of a corpus agree on facts, in one line: the ceiling beside which the
/// scores of systems on its labels are read.
public struct AgreementSummary: Hashable, Sendable {
  /// The name of the corpus.
  public let corpus: String
  /// The names of the annotators, two or more.
  public let annotators: [String]
  /// F1 on facts of each pair, in their order; `nil` where a pair states no fact.
  public let factF1s: [Double?]

  /// Compares the annotators of a corpus on facts alone, which needs no text; `nil` if there are
  /// fewer than two.
  public init?(_ corpus: AnnotatedCorpus) {
    guard corpus.annotators.count >= 2 else { return nil }
    let places = corpus.fieldPlaces
    self.init(
      corpus: corpus.name, annotators: corpus.annotators,
      factF1s: corpus.annotatorPairs.map { first, second in
        corpus.shared(by: first, second)
          .reduce(.zero) { $0 + $1.facts(corpus.schema).counts(places).overall }.fBeta()
      })
  }

  /// Takes the figures of a report.
  public init(_ corpus: CorpusAgreement) {
    self.init(
      corpus: corpus.name, annotators: corpus.annotators,
      factF1s: corpus.pairs.map(\.facts.overall.f1))
  }

  /// Reads `annotators/NAME/ID.json` in the folder of a corpus; `nil` if fewer than two annotators
  /// labelled it.
  ///
  /// Texts are not needed. For a selection of fields or articles, read with ``AnnotationLoader``,
  /// select, and summarise.
  ///
  /// - Parameters:
  ///   - folder: the folder that holds `annotators/`.
  ///   - schema: the path of a schema to use instead of the one beside or above the labels.
  /// - Throws: ``GoldError`` if what they wrote cannot be compared.
  public init?(folder: String, schema: String? = nil) throws(GoldError) {
    let corpora = try AnnotationLoader(gold: folder, schema: schema).corpora()
    guard FileSystem.kind(of: folder + "/annotators") == .folder, let corpus = corpora.first else {
      return nil
    }
    self.init(corpus)
  }

  private init(corpus: String, annotators: [String], factF1s: [Double?]) {
    self.corpus = corpus
    self.annotators = annotators
    self.factF1s = factF1s
  }

  /// The mean over the pairs that have an F1; `nil` if none has.
  public var factF1: Double? { Self.mean(factF1s) }

  static func mean(_ values: [Double?]) -> Double? {
    let known = values.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}
