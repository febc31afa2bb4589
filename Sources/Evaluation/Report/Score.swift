/// Counts with what is derived from them.
public struct Score: Hashable, Sendable {
  /// The counts.
  public let counts: OutcomeCounts
  /// The share of predictions that are right, from 0 to 1; `nil` where nothing was predicted.
  public let precision: Double?
  /// The share of gold that was found, from 0 to 1; `nil` where there is no gold.
  public let recall: Double?
  /// F-beta, from 0 to 1; `nil` where there is neither gold nor prediction.
  public let f: Double?
  /// The intervals of the three; `nil` for a score that is given without, as that of an article.
  public let intervals: Intervals?

  /// An interval or the reason why there is none, for each ratio.
  public struct Intervals: Hashable, Sendable {
    /// For precision.
    public let precision: Result<ConfidenceInterval, IntervalFailure>
    /// For recall.
    public let recall: Result<ConfidenceInterval, IntervalFailure>
    /// For F-beta.
    public let f: Result<ConfidenceInterval, IntervalFailure>
    /// How often the interval of F contains the truth in simulations of such a sample.
    public let expectedCoverage: ExpectedCoverage?
  }

  /// Derives a score from counts.
  init(
    _ counts: OutcomeCounts, scheme: MatchScheme, options: ScoringOptions,
    intervals: Intervals? = nil
  ) {
    let credit = options.credit(of: scheme)
    self.counts = counts
    precision = counts.precision(partialCredit: credit)
    recall = counts.recall(partialCredit: credit)
    f = counts.fBeta(partialCredit: credit, beta: options.beta)
    self.intervals = intervals
  }
}

extension Score {
  /// A score of nothing: no counts and no rates.
  public static let empty = Score(.zero, scheme: .value, options: ScoringOptions())
}
