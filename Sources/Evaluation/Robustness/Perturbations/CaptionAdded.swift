import Annotations

/// Puts the caption of an archive picture between two paragraphs, with a date of its own.
public struct CaptionAdded: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `caption-added`.
  public var name: String { "caption-added" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// Place and words are drawn.
  public var isRandom: Bool { true }
  /// What is changed.
  public var documentation: String { "A dated caption about something else is added." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let paragraphs = TextSearch(article.article).paragraphs(of: article)
    guard !paragraphs.isEmpty else { return nil }
    let place = paragraphs[generator.index(below: paragraphs.count)].lowerBound
    let caption = Self.captions[generator.index(below: Self.captions.count)]
    return PerturbedArticle(article, [TextEdit(ByteRange(place, place), caption + "\n\n")])
  }

  private static let captions = [
    "A ferry leaves the harbour for the islands on March 3, 2016. (Photo: archive)",
    "Shoppers look at lamps on a market square on June 21, 2014. (File photo)",
    "File: Spectators wait for the start of a bicycle race on 9 August 2011.",
    "The library after its reopening, seen on Wednesday, May 4, 2016. (Photo/Archive)",
  ]
}
