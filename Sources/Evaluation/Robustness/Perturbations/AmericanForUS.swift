import Annotations

/// Uses the adjective where the abbreviation stands before a noun.
public struct AmericanForUS: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `american-for-us`.
  public var name: String { "american-for-us" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "US before a noun becomes American." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let places = (search.occurrences(of: "US") + search.ranges(of: "U.S."))
      .filter { !NameRenaming.isNoun($0, in: search) }
    let edits = places.map { TextEdit($0, "American") }
    return PerturbedArticle(article, edits + IndefiniteArticle.repairs(of: edits, in: search))
  }
}
