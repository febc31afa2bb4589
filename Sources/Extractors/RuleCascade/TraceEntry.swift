public import Annotations

/// One thing that a phase of a cascade found, and what became of it.
public struct TraceEntry: Hashable, Sendable {
  /// The phases in the order in which they run.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Names, numbers and dates.
    case names
    /// Noun groups.
    case groups
    /// Strikes and attacks.
    case events
    /// What belongs to a strike or an attack.
    case clauses
    /// What the article says as a whole.
    case merging
  }

  /// The phase.
  public var phase: Phase
  /// The rule.
  public var rule: String
  /// Where in the text.
  public var range: ByteRange
  /// The stretch of text.
  public var text: String
  /// What the rule makes of it: a category or a field.
  public var category: String
  /// Whether the match stands.
  public var won: Bool
  /// Why it stands or does not.
  public var reason: String
}
