import Annotations

/// Prints paragraphs in capitals, as headlines and wires do.
public struct AllCapitals: Perturbation {
  /// The share of paragraphs.
  public let share: Double

  /// Makes the perturbation.
  ///
  /// - Precondition: the share is more than 0 and at most 1.
  public init(share: Double) {
    precondition(share > 0 && share <= 1, "a share is more than 0 and at most 1")
    self.share = share
  }

  /// `all-capitals`.
  public var name: String { "all-capitals" }
  /// Noise.
  public var kind: PerturbationKind { .noise }
  /// The share.
  public var rate: Double? { share }
  /// What is changed.
  public var documentation: String { "Paragraphs are printed in capitals." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let lines = search.paragraphs(of: article).filter { _ in generator.happens(share) }
    let words = search.words().filter { word in lines.contains { $0.contains(word.range) } }
    return PerturbedArticle(
      article,
      words.filter { $0.text != $0.text.uppercased() }.map {
        TextEdit($0.range, $0.text.uppercased())
      })
  }

}
