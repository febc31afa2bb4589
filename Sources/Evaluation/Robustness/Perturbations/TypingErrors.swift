import Annotations

/// Mistypes words: two letters exchanged, one lost, or one doubled.
public struct TypingErrors: Perturbation {
  /// The share of words of four letters and more.
  public let share: Double

  /// Makes the perturbation.
  ///
  /// - Precondition: the share is more than 0 and at most 1.
  public init(share: Double) {
    precondition(share > 0 && share <= 1, "a share is more than 0 and at most 1")
    self.share = share
  }

  /// `typing-errors`.
  public var name: String { "typing-errors" }
  /// Noise.
  public var kind: PerturbationKind { .noise }
  /// The share.
  public var rate: Double? { share }
  /// What is changed.
  public var documentation: String { "Letters are exchanged, lost or doubled." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let words = search.words().filter { word in
      word.range.count >= 4 && word.text.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
        && !article.boilerplate.contains { $0.overlaps(word.range) }
    }
    let chosen = words.filter { _ in generator.happens(share) }
    return PerturbedArticle(
      article,
      chosen.map { word in
        // Never the first letter, by which readers know a word.
        let place = word.range.lowerBound + 1 + generator.index(below: word.range.count - 2)
        return Self.mistyped(search.utf8, at: place, using: &generator)
      })
  }

  private static func mistyped(
    _ utf8: [UInt8], at place: Int, using generator: inout some RandomNumberGenerator
  ) -> TextEdit {
    switch generator.index(below: 3) {
    case 0: TextEdit(ByteRange(place, place + 2), [utf8[place + 1], utf8[place]])
    case 1: TextEdit(ByteRange(place, place + 1), [])
    default: TextEdit(ByteRange(place, place + 1), [utf8[place], utf8[place]])
    }
  }
}
