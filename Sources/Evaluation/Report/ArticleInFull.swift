/// An article of a report with its text, and what became of everything that gold and the systems
/// state of it.
public struct ArticleInFull: Sendable {
  /// The text with its labels.
  public let gold: GoldArticle
  /// What each system states, in the order of the report's systems.
  public let systems: [FactAlignment]

  /// Takes the articles out of results that were scored anyway; no text is copied.
  static func all(of corpus: Corpus, in results: [SystemResult]) -> [ArticleInFull] {
    corpus.articles.indices.map { index in
      ArticleInFull(
        gold: corpus.articles[index], systems: results.map { $0.articles[index].facts })
    }
  }
}
