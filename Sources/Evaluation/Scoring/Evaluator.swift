import Annotations

/// Scores what systems say of a corpus.
public struct Evaluator: Sendable {
  /// The labelled articles.
  public let corpus: Corpus
  /// The schema with every field that a system states beside those of the corpus.
  public let schema: Schema
  /// The schemes to score under, in the order in which reports list them.
  public let schemes: [MatchScheme]

  /// Makes an evaluator.
  ///
  /// - Parameters:
  ///   - corpus: the labelled articles.
  ///   - outputs: what will be scored; a field that only a system knows gets a row of its own.
  ///   - schemes: the schemes to score under.
  public init(
    corpus: Corpus, outputs: [SystemOutput], schemes: [MatchScheme] = MatchScheme.allCases
  ) {
    self.corpus = corpus
    self.schemes = schemes
    let met = outputs.flatMap { $0.mentions.values.flatMap { $0.map(\.field) } }
    schema = corpus.schema.adding(met)
  }

  /// Scores one system.
  ///
  /// - Returns: a result for every article of the corpus; one that the system failed on has all
  ///   its gold missed.
  public func result(of output: SystemOutput) -> SystemResult {
    let scorer = FactScorer(schema: schema)
    let fields = Dictionary(
      uniqueKeysWithValues: schema.fields.enumerated().map { ($1.field, $0) })
    let articles = corpus.articles.map { gold in
      let mentions = output.mentions[gold.id] ?? []
      return ArticleResult(
        gold: gold, facts: scorer.alignment(of: gold, with: mentions),
        spans: SpanResult(gold: gold, mentions: mentions, fields: fields, schemes: schemes),
        fields: schema.fields.map(\.field), schemes: schemes)
    }
    return SystemResult(name: output.name, errors: output.errors, articles: articles)
  }
}

/// What one system scored, article by article.
public struct SystemResult: Sendable {
  /// The name of the system.
  public let name: String
  /// What went wrong while it answered.
  public let errors: [SystemError]
  /// A result for every article, in the order of the corpus.
  public let articles: [ArticleResult]
}

/// What one system scored on one article.
public struct ArticleResult: Sendable {
  /// The labelled article.
  public let gold: GoldArticle
  /// What became of every fact.
  public let facts: FactAlignment
  /// What became of every mention.
  public let spans: SpanResult
  /// The counts under each scheme.
  public let counts: [MatchScheme: SchemeCounts]

  init(
    gold: GoldArticle, facts: FactAlignment, spans: SpanResult, fields: [Field],
    schemes: [MatchScheme]
  ) {
    self.gold = gold
    self.facts = facts
    self.spans = spans
    var counts: [MatchScheme: SchemeCounts] = [:]
    for scheme in schemes {
      if let score = spans.scores[scheme] {
        counts[scheme] = SchemeCounts(overall: score.overall.counts, fields: score.fieldCounts)
      } else if scheme == .value {
        counts[scheme] = SchemeCounts(
          overall: facts.overall, fields: fields.map { facts.counts[$0] ?? .zero })
      }
    }
    self.counts = counts
  }
}

/// Counts overall and of each field alone, by the field's place in the schema.
///
/// The two need not add up: overall, mentions of different fields may be paired.
public struct SchemeCounts: Hashable, Sendable {
  /// All fields aligned together.
  public var overall: OutcomeCounts
  /// Each field aligned alone.
  public var fields: [OutcomeCounts]

  /// Makes counts.
  public init(overall: OutcomeCounts, fields: [OutcomeCounts]) {
    self.overall = overall
    self.fields = fields
  }
}
