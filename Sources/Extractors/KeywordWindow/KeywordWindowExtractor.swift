public import Annotations

/// Ties typed candidates to fields by the words near them.
///
/// It finds everything in the text that could be a value (counts, dates, names, things that can be
/// struck), then looks, for each field, at the words that ask for such a value and takes the
/// nearest candidate in the window around them, unless a blocking word stands in the way. It knows
/// no syntax: who did what to whom is guessed from distance alone.
public struct KeywordWindowExtractor: Extractor, RuleListing, Sendable {
  /// The name in reports.
  public let name = "keyword-window"

  /// Makes an extractor; what is costly is compiled once and shared.
  public init() {}

  private static let engine = KeywordWindowEngine(FieldTable.declarations)

  /// The windows, one for each field and trigger word.
  public var rules: [RuleDescription] { Self.engine.rules }

  /// Finds the mentions of an article, in order of their place.
  public func mentions(in article: Article) -> [Mention] { Self.engine.mentions(in: article) }
}
