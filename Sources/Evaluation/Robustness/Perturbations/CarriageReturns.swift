import Annotations

/// Ends lines as Windows does.
public struct CarriageReturns: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `carriage-returns`.
  public var name: String { "carriage-returns" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "Every line ends in CR LF." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let ends = search.ranges(of: "\n").filter { search.byte(at: $0.lowerBound - 1) != 0x0D }
    return PerturbedArticle(
      article, ends.map { TextEdit(ByteRange($0.lowerBound, $0.lowerBound), "\r") })
  }
}
