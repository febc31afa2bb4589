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

  /// The part as a pattern over text.
  var text: String {
    switch self {
    case .pattern(let pattern): return pattern
    case .phrases(let phrases):
      // The longest first, as the phrases are tried.
      let ordered = Set(phrases).sorted { ($1.count, $0) < ($0.count, $1) }
      return "(?:" + ordered.map(Self.escaped).joined(separator: "|") + ")"
    }
  }

  /// A phrase with the signs escaped that mean something in a pattern.
  private static func escaped(_ phrase: String) -> String {
    phrase.map { "\\.[](){}|?*+^$".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
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
