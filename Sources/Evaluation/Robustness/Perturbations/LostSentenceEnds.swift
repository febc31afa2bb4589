import Annotations

/// Loses full stops, as titles and scraped lists do.
public struct LostSentenceEnds: Perturbation {
  /// The share of sentences that end in a full stop before another sentence.
  public let share: Double

  /// Makes the perturbation.
  ///
  /// - Precondition: the share is more than 0 and at most 1.
  public init(share: Double) {
    precondition(share > 0 && share <= 1, "a share is more than 0 and at most 1")
    self.share = share
  }

  /// `lost-sentence-ends`.
  public var name: String { "lost-sentence-ends" }
  /// Noise.
  public var kind: PerturbationKind { .noise }
  /// The share.
  public var rate: Double? { share }
  /// What is changed.
  public var documentation: String { "Full stops between sentences are lost." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let stops = search.ranges(of: ". ").filter { stop in
      guard let next = search.word(after: stop.upperBound), next.isCapitalised,
        let before = search.byte(at: stop.lowerBound - 1), 0x61...0x7A ~= before
      else { return false }
      return !article.boilerplate.contains { $0.overlaps(stop) }
    }
    return PerturbedArticle(
      article,
      stops.filter { _ in generator.happens(share) }.map {
        TextEdit(ByteRange($0.lowerBound, $0.lowerBound + 1), "")
      })
  }

}
