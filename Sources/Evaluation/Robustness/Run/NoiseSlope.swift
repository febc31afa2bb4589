/// How much F1 a kind of noise costs: the slope of F1 over the rate, with its interval.
public struct NoiseSlope: Sendable {
  /// The name of the noise.
  public let name: String
  /// The corpus.
  public let corpus: String
  /// The system.
  public let system: String
  /// The change of F1 from no noise to a rate of 1, by least squares through the points, the
  /// original at rate 0 among them; negative where noise costs.
  public let slope: Double?
  /// The interval of the slope: delete-one-event jackknife with Student's t.
  public let interval: Result<ConfidenceInterval, IntervalFailure>
  /// F1 at each rate.
  public let points: [Point]

  /// F1 at one rate, over all draws.
  public struct Point: Hashable, Sendable {
    /// The rate.
    public let rate: Double
    /// F1 over all draws together.
    public let f1: Double?
  }

  /// Fits the slope of one kind of noise to the counts of each event at each rate, rate 0
  /// included; `alpha` is one minus the level of the interval.
  init(
    name: String, corpus: String, system: String, counts: [String: [Double: OutcomeCounts]],
    alpha: Double = 0.05
  ) {
    self.name = name
    self.corpus = corpus
    self.system = system
    let events = counts.keys.sorted()
    points = Self.points(events.compactMap { counts[$0] })
    let slope = Self.slope(points)
    self.slope = slope
    interval = Result { () throws(IntervalFailure) in
      try Self.interval(slope: slope, events.compactMap { counts[$0] }, alpha: alpha)
    }
  }

  private static func points(_ events: [[Double: OutcomeCounts]]) -> [Point] {
    let rates = Set(events.flatMap(\.keys)).sorted()
    return rates.map { rate in
      let total = events.reduce(OutcomeCounts.zero) { $0 + ($1[rate] ?? .zero) }
      return Point(rate: rate, f1: total.fBeta())
    }
  }

  /// Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²; `nil` if a point is undefined or all rates are one.
  private static func slope(_ points: [Point]) -> Double? {
    let values = points.compactMap(\.f1)
    guard values.count == points.count, points.count > 1 else { return nil }
    let count = Double(points.count)
    let x = points.reduce(0) { $0 + $1.rate } / count
    let y = values.reduce(0, +) / count
    let spread = points.reduce(0) { $0 + ($1.rate - x) * ($1.rate - x) }
    guard spread > 0 else { return nil }
    return zip(points, values).reduce(0) { $0 + ($1.0.rate - x) * ($1.1 - y) } / spread
  }

  /// The jackknife of the slopes without one event each, as for ratios but without ends.
  private static func interval(
    slope: Double?, _ events: [[Double: OutcomeCounts]], alpha: Double
  ) throws(IntervalFailure) -> ConfidenceInterval {
    guard let slope else { throw .undefinedEstimate }
    guard events.count >= 3 else { throw .tooFewClusters(events.count, needed: 3) }
    var values: [Double] = []
    for index in events.indices {
      var rest = events
      rest.remove(at: index)
      guard let value = Self.slope(points(rest)) else { throw .undefinedLeaveOneOut }
      values.append(value)
    }
    let half = try jackknifeHalfWidth(values.sorted(), alpha: alpha)
    return ConfidenceInterval(
      lower: slope - half, upper: slope + half, method: .jackknife, clusters: events.count)
  }
}
