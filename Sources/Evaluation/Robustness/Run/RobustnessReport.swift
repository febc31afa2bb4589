public import Annotations

/// What became of the systems when the articles were changed; renderers turn it into text.
public struct RobustnessReport: Sendable {
  /// The version of the program.
  public let version: String
  /// How the articles were changed.
  public let options: RobustnessOptions
  /// The hash of the gold of each corpus.
  public let gold: [String: String]
  /// A result for each corpus and perturbation that changed any of its articles.
  public let perturbations: [PerturbationResult]
  /// How fast each kind of noise costs F1.
  public let slopes: [NoiseSlope]
  /// The score on each event without the rules that are right in no other event.
  public let heldOutEvents: [HeldOutEvent]
  /// The scores on two corpora that tell the same facts in other words.
  public let wordingGaps: [WordingGap]
  /// One sentence of plain English for each system and corpus.
  public let verdicts: [Verdict]
  /// The systems that failed on articles, changed or not; what they did not say counts as lost.
  public let failures: [SystemFailure]

  /// What went wrong while a system answered on one corpus.
  public struct SystemFailure: Hashable, Sendable {
    /// The corpus.
    public let corpus: String
    /// The system.
    public let system: String
    /// How often something went wrong, over the originals and all draws.
    public let count: Int
    /// What went wrong first.
    public let first: SystemError
  }

  /// One sentence about one system.
  public struct Verdict: Hashable, Sendable {
    /// The corpus.
    public let corpus: String
    /// The system.
    public let system: String
    /// The sentence.
    public let sentence: String
  }
}

extension RobustnessReport.SystemFailure {
  /// What happened, in a sentence for people.
  var sentence: String {
    "\(system) failed \(count == 1 ? "once" : "\(count) times"), and what it did not say counts "
      + "as lost; the first time: \(first.message)"
  }
}

/// How articles are changed and how often.
public struct RobustnessOptions: Hashable, Sendable {
  /// The seed of everything random.
  public var seed: UInt64
  /// How often the values of an article are exchanged.
  public var substitutions: Int
  /// How many changes of one fact are drawn for an article; equal ones count once.
  public var contrasts: Int
  /// How many results of an invariance that draws are looked at.
  public var variants: Int
  /// How often noise is drawn at each rate.
  public var noises: Int
  /// How many perturbed corpora are read at a time; the result does not depend on it.
  public var jobs: Int

  /// Makes options, the defaults of the command line where nothing else is said.
  public init(
    seed: UInt64 = 0, substitutions: Int = 20, contrasts: Int = 12, variants: Int = 4,
    noises: Int = 5, jobs: Int = 1
  ) {
    self.seed = seed
    self.substitutions = substitutions
    self.contrasts = contrasts
    self.variants = variants
    self.noises = noises
    self.jobs = jobs
  }

  /// How often a perturbation is drawn.
  func draws(of perturbation: any Perturbation) -> Int {
    guard perturbation.isRandom else { return 1 }
    switch perturbation.kind {
    case .substitution: return substitutions
    case .directional: return contrasts
    case .invariance: return variants
    case .noise: return noises
    }
  }
}

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
