import Annotations

/// Spells as American newspapers do.
public struct AmericanSpelling: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `american-spelling`.
  public var name: String { "american-spelling" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "British spelling becomes American." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let table = SpellingPairs.words.map { ($0.british, $0.american) }
    return PerturbedArticle(article, WordTable.edits(table, in: article.article))
  }
}
