/// A rule as lists show it.
public struct RuleDescription: Hashable, Sendable {
  /// The name that mentions carry.
  public let name: String
  /// What the rule says, in the notation of its extractor.
  public let text: String

  /// Makes a description.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// An extractor that can list its rules.
public protocol RuleListing {
  /// The rules in the order in which they were declared.
  var rules: [RuleDescription] { get }

  /// What the rules name with `$Name`, by name; a list of words is written as the pattern that it
  /// stands for.
  var parts: [RuleDescription] { get }
}

extension RuleListing {
  /// Rules that name nothing.
  public var parts: [RuleDescription] { [] }
}
