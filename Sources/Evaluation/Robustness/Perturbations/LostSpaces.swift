import Annotations

/// Runs words together, as text cut out of PDF files does.
public struct LostSpaces: Perturbation {
  /// The share of spaces between words.
  public let share: Double

  /// Makes the perturbation.
  ///
  /// - Precondition: the share is more than 0 and at most 1.
  public init(share: Double) {
    precondition(share > 0 && share <= 1, "a share is more than 0 and at most 1")
    self.share = share
  }

  /// `lost-spaces`.
  public var name: String { "lost-spaces" }
  /// Noise.
  public var kind: PerturbationKind { .noise }
  /// The share.
  public var rate: Double? { share }
  /// What is changed.
  public var documentation: String { "Spaces between words are lost." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let spaces = search.ranges(of: " ").filter { space in
      !article.boilerplate.contains { $0.overlaps(space) }
        && search.byte(at: space.lowerBound - 1) != 0x0A
        && search.word(after: space.upperBound) != nil
    }
    return PerturbedArticle(
      article, spaces.filter { _ in generator.happens(share) }.map { TextEdit($0, "") })
  }

}
