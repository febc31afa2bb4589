import Annotations

/// Spells as British newspapers do.
public struct BritishSpelling: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `british-spelling`.
  public var name: String { "british-spelling" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "American spelling becomes British." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let table = SpellingPairs.words.map { ($0.american, $0.british) }
    return PerturbedArticle(article, WordTable.edits(table, in: article.article))
  }
}
