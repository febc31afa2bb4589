public import Annotations

/// Finds mentions with one set of named patterns, each of which sees its own match and nothing
/// else.
///
/// All rules run over the bytes of the article together, line by line, since a line is a paragraph.
/// A match that touches furniture is dropped. Where the values of two matches of one field overlap,
/// the longer match wins, then the rule that stands first in the table; a rule that says *nothing*
/// wins against all of them.
///
/// Two things are settled for an article as a whole, as the guidelines ask: a general word stands only
/// where no exact one does, and a term in the plural, or cut to its last words, is the term itself.
public struct RegexExtractor: Extractor, RuleListing, Sendable {
  /// The name that reports know the extractor by.
  public var name: String { "regex" }

  /// Makes an extractor; what is compiled is compiled once for all of them.
  public init() {}

  /// The rules in the order of the table.
  public var rules: [RuleDescription] {
    RegexRules.all.map { RuleDescription(name: $0.name, text: $0.pattern) }
  }

  /// The parts that the rules name, in the order of their names.
  public var parts: [RuleDescription] {
    RegexParts.all.sorted { $0.key < $1.key }
      .map { RuleDescription(name: $0.key, text: $0.value.text) }
  }

  /// Finds the mentions of one article.
  public func mentions(in article: Article) -> [Mention] {
    RegexMachine.pool.withMatcher { $0.mentions(in: article) }
  }
}
