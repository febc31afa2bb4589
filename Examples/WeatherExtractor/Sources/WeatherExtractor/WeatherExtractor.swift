public import Annotations

/// Finds temperatures and towns in weather reports: an extractor as a user of the package writes one.
public struct WeatherExtractor: Extractor {
  /// The name that reports know it by.
  public let name = "weather"

  /// Makes the extractor.
  public init() {}

  /// Every number before "degrees", and every capitalised word behind "in".
  public func mentions(in article: Article) -> [Mention] {
    let text = article.text
    func range(_ part: Substring) -> ByteRange {
      let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      return ByteRange(start, start + part.utf8.count)
    }
    let temperatures = text.matches(of: /(\d+) degrees/).map { match in
      Mention(
        field: "temperature", value: String(match.1), range: range(match.1), rule: "degrees")
    }
    let towns = text.matches(of: /\b[Ii]n ([A-Z][a-z]+)/).map { match in
      Mention(field: "town", value: String(match.1), range: range(match.1), rule: "in-town")
    }
    return temperatures + towns
  }
}
