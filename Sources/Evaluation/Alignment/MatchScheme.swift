/// A rule for which gold and predicted units may be paired, and what a pair is worth.
///
/// | scheme | pairs allowed | outcome of a pair | partial credit |
/// |---|---|---|---|
/// | `value` | same field, value equal or a near miss | COR if value and key attributes agree, PAR on a near miss | 0 |
/// | `strict` | overlap | COR with the same span and field, else INC | 0 |
/// | `exact` | overlap | COR with the same span, else INC | 0 |
/// | `partial` | overlap | COR with the same span, else PAR | ½ |
/// | `type` | overlap | COR with the same field, else INC | 0 |
///
/// The last four are the schemes of SemEval-2013 task 9.1 as nervaluate computes them.
public enum MatchScheme: String, Hashable, Sendable, CaseIterable {
  /// Facts of an article, by their values.
  case value

  /// Mentions, by span and field.
  case strict

  /// Mentions, by span.
  case exact

  /// Mentions, by span, with half credit for an overlap.
  case partial

  /// Mentions that overlap, by field.
  case type

  /// What a scheme pairs.
  public enum Unit: Hashable, Sendable {
    /// The facts that an article states, wherever it states them.
    case fact

    /// The places of the text that state them.
    case mention
  }

  /// The schemes that pair mentions.
  public static let spanSchemes: [MatchScheme] = [.strict, .exact, .partial, .type]

  /// What the scheme pairs.
  public var unit: Unit { self == .value ? .fact : .mention }

  /// The outcome of pairing two overlapping mentions.
  ///
  /// - Precondition: the scheme pairs mentions.
  func outcome(sameSpan: Bool, sameField: Bool) -> Outcome {
    switch self {
    case .value: preconditionFailure("the scheme value pairs facts, not mentions")
    case .strict: sameSpan && sameField ? .correct : .incorrect
    case .exact: sameSpan ? .correct : .incorrect
    case .partial: sameSpan ? .correct : .partial
    case .type: sameField ? .correct : .incorrect
    }
  }
}
