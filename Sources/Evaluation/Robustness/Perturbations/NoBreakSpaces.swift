import Annotations

/// Makes every space one that does not break, as pages copied from a browser have them.
public struct NoBreakSpaces: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `no-break-spaces`.
  public var name: String { "no-break-spaces" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "Every space becomes a no-break space." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let spaces = TextSearch(article.article).ranges(of: " ")
    return PerturbedArticle(article, spaces.map { TextEdit($0, "\u{A0}") })
  }
}
