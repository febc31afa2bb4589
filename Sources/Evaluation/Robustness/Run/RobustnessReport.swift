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
