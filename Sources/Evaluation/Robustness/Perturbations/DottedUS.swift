import Annotations

/// Prints the United States as other newspapers abbreviate them.
public struct DottedUS: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `dotted-us`.
  public var name: String { "dotted-us" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "US becomes U.S." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let places = TextSearch(article.article).occurrences(of: "US")
    return PerturbedArticle(article, places.map { TextEdit($0, "U.S.") })
  }
}
