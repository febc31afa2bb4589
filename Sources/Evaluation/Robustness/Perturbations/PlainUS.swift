import Annotations

/// Prints the United States without full stops.
public struct PlainUS: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `plain-us`.
  public var name: String { "plain-us" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "U.S. becomes US." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let places = TextSearch(article.article).ranges(of: "U.S.")
    return PerturbedArticle(article, places.map { TextEdit($0, "US") })
  }
}
