import Annotations

/// Prints one paragraph of the story twice, as pages put together by machines do.
public struct ParagraphDuplicated: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `paragraph-duplicated`.
  public var name: String { "paragraph-duplicated" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// Which paragraph is drawn.
  public var isRandom: Bool { true }
  /// What is changed.
  public var documentation: String { "One paragraph stands in the text twice." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let paragraphs = search.paragraphs(of: article)
    guard !paragraphs.isEmpty else { return nil }
    let paragraph = paragraphs[generator.index(below: paragraphs.count)]
    let end = paragraph.upperBound
    let shift = end + 2 - paragraph.lowerBound
    let copy = ByteRange(end, end)
    return PerturbedArticle(article, [TextEdit(copy, "\n\n" + search[paragraph])]) { filler, _ in
      let copies = filler.mentions.filter(paragraph.contains).map {
        ByteRange($0.lowerBound + shift, $0.upperBound + shift)
      }
      return filler.with(mentions: filler.mentions + copies)
    }
  }
}

extension TextSearch {
  /// The lines of prose outside of boilerplate.
  func paragraphs(of gold: GoldArticle) -> [ByteRange] {
    lines().filter { line in
      line.count > 80 && !gold.boilerplate.contains { $0.overlaps(line) }
    }
  }
}
