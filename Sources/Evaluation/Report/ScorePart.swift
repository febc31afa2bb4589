/// One score of a system under a scheme, with what it is a score of.
struct ScorePart {
  enum Scope: String {
    /// All fields aligned together.
    case micro
    /// The mean over the fields that have gold; it has rates and no counts.
    case macro
    /// A field alone.
    case field
    /// An article, all its fields together.
    case article
  }

  let scope: Scope
  /// The field or the article; empty for the others.
  let name: String
  /// The counts and intervals; `nil` for a mean.
  let score: Score?
  let precision: Double?
  let recall: Double?
  let f: Double?

  init(_ scope: Scope, _ name: String, _ score: Score) {
    self.scope = scope
    self.name = name
    self.score = score
    precision = score.precision
    recall = score.recall
    f = score.f
  }

  init(_ macro: MacroAverage) {
    scope = .macro
    name = ""
    score = nil
    precision = macro.precision
    recall = macro.recall
    f = macro.f
  }
}

extension SchemeReport {
  /// Every score, the overall ones first, then fields and articles in the order of the corpus.
  func parts(of corpus: CorpusReport) -> [ScorePart] {
    [ScorePart(.micro, "", micro), ScorePart(macro)]
      + zip(corpus.fields, fields).map { ScorePart(.field, $0, $1) }
      + corpus.articles.compactMap { id in articles[id].map { ScorePart(.article, id, $0) } }
  }
}

extension OutcomeCounts {
  /// The counts with the names that files give them, in the order in which tables show them.
  var named: [(name: String, count: Int)] {
    [
      ("gold", gold), ("predicted", predicted), ("cor", correct), ("inc", incorrect),
      ("par", partial), ("mis", missing), ("spu", spurious), ("duplicates", duplicates),
    ]
  }
}
