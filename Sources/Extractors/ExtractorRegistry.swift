public import Annotations

/// The one list of the extractors of this module.
public enum ExtractorRegistry: Sendable {
  /// Those that compete by default, in the order of reports.
  public static let standard: [any Extractor] = [
    RegexExtractor(), KeywordWindowExtractor(), RuleCascadeExtractor(),
  ]

  /// All of them: the standard ones, and two that show what a score is worth.
  public static let all: [any Extractor] =
    standard + [ConstantExtractor(), FirstCandidateExtractor()]

  /// The extractor of a name, or `nil`.
  public static func extractor(named name: String) -> (any Extractor)? {
    all.first { $0.name == name }
  }

  /// The rules of an extractor; empty for one that has none.
  public static func rules(of extractor: any Extractor) -> [RuleDescription] {
    (extractor as? any RuleListing)?.rules ?? []
  }

  /// What the rules of an extractor name with `$Name`; empty for one whose rules name nothing.
  public static func parts(of extractor: any Extractor) -> [RuleDescription] {
    (extractor as? any RuleListing)?.parts ?? []
  }
}
