/// How counts become scores.
public struct ScoringOptions: Hashable, Sendable {
  /// The schemes to score under, in the order in which reports list them.
  public var schemes: [MatchScheme]
  /// The weight of a partial in the scheme `partial`, one of ``Ratio/partialCredits``; the alignment
  /// does not change.
  public var partialCredit: Double
  /// How many times as much recall weighs as precision in F, one of ``Ratio/betas``.
  public var beta: Double
  /// Level, method, resamples and seed of intervals and tests.
  public var statistics: ClusterStatistics.Options
  /// The system that all others are compared with; `nil` compares every pair.
  public var baseline: String?

  /// Makes options, the defaults of the command line where nothing else is said.
  public init(
    schemes: [MatchScheme] = MatchScheme.allCases, partialCredit: Double = 0.5, beta: Double = 1,
    statistics: ClusterStatistics.Options = .init(), baseline: String? = nil
  ) {
    self.schemes = schemes
    self.partialCredit = partialCredit
    self.beta = beta
    self.statistics = statistics
    self.baseline = baseline
  }

  /// The weight of a partial under a scheme.
  func credit(of scheme: MatchScheme) -> Double { scheme == .partial ? partialCredit : 0 }

  /// The ratio that F is under a scheme.
  func f(of scheme: MatchScheme) -> Ratio { .f(beta: beta, partialCredit: credit(of: scheme)) }
}
