import Annotations

/// A run that is compared with a baseline: what became of every fact, and where the text states it.
public struct RegressionRun: Sendable {
  /// What became of every fact.
  public let outcomes: Baseline
  /// What went wrong while systems answered, by corpus and system; whoever failed stated nothing.
  public let failures: [Failure]
  private let corpora: [String: EvaluatedCorpus]

  /// What went wrong in one system on one corpus.
  public struct Failure: Hashable, Sendable {
    /// The name of the corpus.
    public let corpus: String
    /// The name of the system.
    public let system: String
    /// Never empty.
    public let errors: [SystemError]
  }

  private struct EvaluatedCorpus: Sendable {
    let schema: Schema
    let systems: [SystemResult]
  }

  /// Lets every system read every corpus and takes down what becomes of every fact.
  ///
  /// - Precondition: no two systems have one name, nor two corpora.
  public init(corpora: [Corpus], systems: [any System]) {
    requireDistinct(systems.map(\.name), "systems")
    requireDistinct(corpora.map(\.name), "corpora")
    var outcomes: [String: [String: Baseline.Entry]] = [:]
    var evaluated: [String: EvaluatedCorpus] = [:]
    var failures: [Failure] = []
    for corpus in corpora where !corpus.articles.isEmpty {
      let outputs = systems.map { $0.output(for: corpus) }
      let evaluator = Evaluator(corpus: corpus, outputs: outputs, schemes: [.value])
      let results = outputs.map(evaluator.result)
      failures += results.filter { !$0.errors.isEmpty }.map {
        Failure(corpus: corpus.name, system: $0.name, errors: $0.errors)
      }
      var entries: [String: Baseline.Entry] = [:]
      for (index, article) in corpus.articles.enumerated() {
        entries[article.id] = Baseline.Entry(
          gold: article.hash,
          systems: Dictionary(
            uniqueKeysWithValues: results.map {
              ($0.name, $0.articles[index].outcomes(schema: evaluator.schema))
            }))
      }
      outcomes[corpus.name] = entries
      evaluated[corpus.name] = EvaluatedCorpus(schema: evaluator.schema, systems: results)
    }
    self.outcomes = Baseline(corpora: outcomes)
    self.failures = failures
    self.corpora = evaluated
  }

  /// Where the text states what a change is about: a line for each fact that was lost, gained, or is
  /// new and wrong, with its sentence.
  ///
  /// - Returns: lines such as `lost "2" in line 7: the ‹two› strikes …`; none for a fact without a
  ///   place in the text.
  public func evidence(for change: RegressionCheck.Change) -> [String] {
    guard let corpus = corpora[change.corpus],
      let system = corpus.systems.first(where: { $0.name == change.system }),
      let article = system.articles.first(where: { $0.gold.id == change.article })
    else { return [] }
    let places = FactPlaces(article, field: Field(change.field), schema: corpus.schema)
    return change.outcome.lost.compactMap { places.line("lost", $0, among: places.gold) }
      + change.outcome.newWrong.compactMap { places.line("wrong", $0, among: places.predicted) }
      + change.outcome.gained.compactMap { places.line("found", $0, among: places.gold) }
  }

  /// A change with its evidence, a line each.
  public func description(of change: RegressionCheck.Change) -> String {
    ([change.description] + evidence(for: change).map { "  " + $0 }).joined(separator: "\n")
  }
}

/// Where the facts of one field of one article stand, by name.
private struct FactPlaces {
  let gold: [String: ByteRange]
  let predicted: [String: ByteRange]
  private let article: Article
  private let sentences: SentenceFinder

  init(_ result: ArticleResult, field: Field, schema: Schema) {
    article = result.gold.article
    sentences = SentenceFinder(article)
    gold = Dictionary(
      result.gold.fillers.filter { $0.field == field }.compactMap { filler in
        filler.mentions.first.map {
          (FactName.name(filler.value, filler.attributes, of: field, schema), $0)
        }
      }, uniquingKeysWith: { first, _ in first })
    predicted = Dictionary(
      result.facts.predicted.filter { $0.field == field }.compactMap { fact in
        fact.mentions.lazy.compactMap(\.range).first.map {
          (FactName.name(fact.value, fact.attributes, of: field, schema), $0)
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  func line(_ label: String, _ name: String, among places: [String: ByteRange]) -> String? {
    guard let range = places[name] else { return nil }
    let sentence = sentences.sentence(around: range)
    let number = article.utf8[..<range.lowerBound].count { $0 == 0x0A } + 1
    let before = article[ByteRange(sentence.lowerBound, range.lowerBound)]
    let after = article[ByteRange(range.upperBound, sentence.upperBound)]
    return "\(label) \"\(name)\" in line \(number): \(before)‹\(article[range])›\(after)"
  }
}
