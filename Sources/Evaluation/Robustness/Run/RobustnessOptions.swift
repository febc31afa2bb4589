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
