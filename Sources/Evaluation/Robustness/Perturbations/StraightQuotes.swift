import Annotations

/// Writes every quotation mark and apostrophe as a typewriter does.
public struct StraightQuotes: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `straight-quotes`.
  public var name: String { "straight-quotes" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "Curly quotation marks and apostrophes become straight." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let marks = [("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'")]
    return PerturbedArticle(
      article,
      marks.flatMap { curly, straight in
        search.ranges(of: curly).map { TextEdit($0, straight) }
      })
  }
}
