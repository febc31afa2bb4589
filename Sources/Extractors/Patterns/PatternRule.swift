/// A pattern with the name under which its matches are reported.
struct PatternRule: Hashable, Sendable {
  var name: String
  var pattern: String

  init(_ name: String, _ pattern: String) {
    self.name = name
    self.pattern = pattern
  }
}

/// What a `$Name` in a pattern stands for.
enum PatternPart: Hashable, Sendable {
  /// Another pattern.
  case pattern(String)
  /// Literal phrases without escapes; where several fit, the longest is tried first.
  case phrases([String])
}

/// One match of one rule.
struct PatternMatch: Hashable, Sendable {
  /// The index of the rule in its set.
  var rule: Int
  /// UTF-8 bytes in text, elements in a sequence of elements.
  var range: Range<Int>
}

/// The two things that patterns run over.
enum PatternAlphabet: Hashable, Sendable {
  case text
  case tokens
}
