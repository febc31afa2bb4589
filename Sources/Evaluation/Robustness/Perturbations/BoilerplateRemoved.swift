import Annotations

/// Takes away what gold marks as none of the article: menus, teasers, forms.
public struct BoilerplateRemoved: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `boilerplate-removed`.
  public var name: String { "boilerplate-removed" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "The boilerplate of the page is taken away." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    PerturbedArticle(article, article.boilerplate.map { TextEdit($0, "") })
  }
}
