public import Annotations

/// Finds where strikes fell: every capitalised name behind a word of nearness, in a sentence that
/// speaks of strikes.
public struct PlaceExtractor: Extractor {
  /// The name that reports know it by.
  public let name = "place"

  /// Makes the extractor.
  public init() {}

  /// Every name behind "near", "of" or "in" that follows a strike in its sentence.
  public func mentions(in article: Article) -> [Mention] {
    let text = article.text
    var mentions: [Mention] = []
    for sentence in text.split(whereSeparator: { $0 == "." || $0.isNewline }) {
      guard sentence.contains(/\b([Aa]ir ?strikes?|[Ss]trikes?|struck|targeted)\b/) else { continue }
      for match in sentence.matches(of: /\b(?:near|outside|town of|city of) ([A-Z]\w+(?: [A-Z]\w+)*)/) {
        mentions.append(mention("strike_location", match.1, in: text))
      }
      for match in sentence.matches(of: /\bin (?:eastern |northern |western )?(Syria|Iraq|Yemen)\b/) {
        mentions.append(mention("strike_country", match.1, in: text))
      }
    }
    return mentions
  }

  private func mention(_ field: Field, _ part: Substring, in text: String) -> Mention {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return Mention(
      field: field, value: String(part), range: ByteRange(start, start + part.utf8.count),
      rule: field.name)
  }
}
