import Annotations

/// Ends the text where its last line ends.
public struct FinalNewlineDropped: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `final-newline-dropped`.
  public var name: String { "final-newline-dropped" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "The line end at the end of the text is dropped." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let utf8 = article.article.utf8
    guard utf8.last == 0x0A, utf8.count > 1 else { return nil }
    return PerturbedArticle(article, [TextEdit(ByteRange(utf8.count - 1, utf8.count), "")])
  }
}
