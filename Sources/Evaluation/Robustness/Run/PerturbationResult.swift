public import Annotations

/// What one perturbation did to the systems on one corpus.
public struct PerturbationResult: Sendable {
  /// The name of the perturbation.
  public let name: String
  /// What is expected of a system.
  public let kind: PerturbationKind
  /// How much was changed, where there are degrees.
  public let rate: Double?
  /// What was changed, in a sentence.
  public let documentation: String
  /// The name of the corpus.
  public let corpus: String
  /// The articles that could be changed in this way.
  public let articles: [String]
  /// What became of each system.
  public let systems: [PerturbationOutcome]
}

/// What one perturbation did to one system on one corpus.
///
/// Only pairs of an original and its changed article count, so both sides have the same articles
/// equally often.
public struct PerturbationOutcome: Sendable {
  /// The system.
  public let system: String
  /// The counts of facts on the originals, added up over draws.
  public let before: OutcomeCounts
  /// The counts of facts on the changed articles, added up over draws.
  public let after: OutcomeCounts
  /// F1 after over F1 before, draw by draw.
  public let ratio: Spread?
  /// The same for each field with gold or predictions.
  public let fields: [Field: FieldChange]
  /// The share of pairs that are right as a whole.
  ///
  /// For an invariance: the same output. For a directional change: right before and after. `nil`
  /// for noise and exchanged values.
  public let consistency: Double?
  /// How many pairs there are.
  public let pairs: Int
  /// What went wrong where the output should have stayed the same or followed.
  public let failures: [RobustnessFailure]

  /// What became of one field.
  public struct FieldChange: Hashable, Sendable {
    /// The counts on the originals.
    public let before: OutcomeCounts
    /// The counts on the changed articles.
    public let after: OutcomeCounts
    /// F1 after over F1 before, draw by draw.
    public let ratio: Spread?
  }
}

/// A fact that a system lost, gained or moved when a text was changed in a way that should not have
/// led to that.
public struct RobustnessFailure: Hashable, Sendable {
  /// What went wrong.
  public enum Kind: String, Hashable, Sendable {
    /// Stated of the original alone.
    case lost
    /// Stated of the changed text alone.
    case gained
    /// Stated of both, at places that do not correspond.
    case moved
    /// Gold of the original that the system does not state of it.
    case missedBefore = "missed-before"
    /// Gold of the changed text that the system does not state of it.
    case missedAfter = "missed-after"
    /// No longer true, and still stated.
    case kept
  }

  /// The article.
  public let article: String
  /// The draw that gave the changed text.
  public let draw: Int
  /// What went wrong.
  public let kind: Kind
  /// The field.
  public let field: Field
  /// The value.
  public let value: String
  /// Its attributes: those of gold in a contrast, else those that were stated.
  public let attributes: [String: String]
  /// The attributes that the system states instead, where it has the value right; `nil` elsewhere.
  public let given: [String: String]?
  /// The sentence of the original, where there is one.
  public let before: String?
  /// The sentence of the changed text, where there is one.
  public let after: String?
}

extension RobustnessFailure {
  /// `strike_killed 17 (source medical source), stated with source local sources`.
  var label: String {
    func list(_ attributes: [String: String]) -> String {
      attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
    let own = attributes.isEmpty ? "" : " (\(list(attributes)))"
    let instead = given.map { $0.isEmpty ? ", stated without" : ", stated with \(list($0))" } ?? ""
    return "\(field) \(value)\(own)\(instead)"
  }
}

/// Mean and spread of a figure over draws.
public struct Spread: Hashable, Sendable {
  /// The mean.
  public let mean: Double
  /// The standard deviation of the sample; `nil` for one draw.
  public let deviation: Double?
  /// How many draws there are.
  public let count: Int

  /// Summarises figures; `nil` if there are none.
  public init?(_ figures: [Double]) {
    guard !figures.isEmpty else { return nil }
    count = figures.count
    let mean = figures.reduce(0, +) / Double(figures.count)
    self.mean = mean
    deviation =
      figures.count < 2
      ? nil
      : (figures.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(figures.count - 1))
        .squareRoot()
  }
}
