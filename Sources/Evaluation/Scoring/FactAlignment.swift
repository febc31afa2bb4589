public import Annotations

/// A fact that a system states about an article: all its mentions with one field, one value and
/// the same key attributes.
public struct PredictedFact: Hashable, Sendable {
  /// The field.
  public let field: Field
  /// The value as the first mention gives it.
  public let value: String
  /// The attributes: for each the first that a mention gives.
  public let attributes: [String: String]
  /// The mentions in the order of the text, those without a range first.
  public let mentions: [Mention]
  /// What became of the fact: correct, partial or spurious.
  public internal(set) var outcome: Outcome = .spurious
  /// The filler it is paired with, by its place among those of the article.
  public internal(set) var filler: Int?

  /// The names of the rules that found it, each once.
  public var rules: [String] { Set(mentions.compactMap(\.rule)).sorted() }
}

/// The facts of one article and what became of each.
public struct FactAlignment: Hashable, Sendable {
  /// What became of each filler, in the order of the article; `nil` for an optional one that was
  /// not found.
  public let outcomes: [Outcome?]
  /// The predicted facts in the order of their fields, positions and values.
  public let predicted: [PredictedFact]
  /// The counts of each field that has gold or predictions.
  public let counts: [Field: OutcomeCounts]

  /// The counts of all fields together; facts pair within a field, so these add up.
  public var overall: OutcomeCounts { counts.values.reduce(.zero, +) }
}
