import Annotations

/// Makes every no-break space a plain one.
public struct PlainSpaces: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `plain-spaces`.
  public var name: String { "plain-spaces" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "Every no-break space becomes a plain space." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let spaces = TextSearch(article.article).ranges(of: "\u{A0}")
    return PerturbedArticle(article, spaces.map { TextEdit($0, " ") })
  }
}
