import Evaluation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One cell of the simulation: samples from a world whose precision, recall and F1 are known.
///
/// Each cluster has its own difficulty, a probability from a beta distribution with the true value
/// as mean and an intra-cluster correlation of .1. Of its facts (always the same number) each is
/// found with that probability; beside them stand spurious predictions, Poisson with the mean
/// facts × (1 − truth). Then recall, precision and F1 of infinitely many clusters all equal the
/// true value. An interval that is undefined does not contain the truth.
struct Simulation {
  static let methods: [IntervalMethod] = [.jackknife, .poisson, .percentile, .bca]
  static let correlation = 0.1

  let clusters: Int
  let facts: Int
  let truth: Double
  private var generator: SplitMix64
  private var outcomes: [String: [IntervalMethod: Outcome]] = ["recall": [:], "F1": [:]]
  private var trials = 0

  struct Outcome {
    var covered = 0
    var undefined = 0
  }

  init(clusters: Int, facts: Int, truth: Double, seed: UInt64) {
    self.clusters = clusters
    self.facts = facts
    self.truth = truth
    generator = SplitMix64(seed: seed)
  }

  /// Draws samples and tries every method on each.
  mutating func run(trials: Int, replicates: Int) {
    self.trials = trials
    let ids = (0..<clusters).map { "\($0)" }
    let weights = (0..<20).map {
      PoissonWeights(clusters: ids, replicates: replicates, seed: UInt64($0))
    }
    for trial in 0..<trials {
      let tallies = (0..<clusters).map { _ in cluster() }
      let sums = weights[trial % weights.count].sums(of: tallies)
      for (name, ratio) in [("recall", Ratio.recall()), ("F1", .f())] {
        let sample = ClusteredSample(ratio, of: tallies)
        for method in Self.methods {
          let interval = try? interval(method, sample, sums, replicates)
          var outcome = outcomes[name]?[method] ?? Outcome()
          if let interval {
            if interval.lower <= truth + 1e-12 && truth - 1e-12 <= interval.upper {
              outcome.covered += 1
            }
          } else {
            outcome.undefined += 1
          }
          outcomes[name]?[method] = outcome
        }
      }
    }
  }

  private mutating func interval(
    _ method: IntervalMethod, _ sample: ClusteredSample, _ sums: ReplicateTallies,
    _ replicates: Int
  ) throws(IntervalFailure) -> ConfidenceInterval {
    switch method {
    case .jackknife, .automatic:
      try sample.jackknifeInterval()
    case .poisson:
      try sums.interval(of: sample.ratio, clusters: sample.n)
    case .percentile:
      try sample.percentileInterval(replicates: replicates, using: &generator)
    case .bca:
      try sample.bcaInterval(replicates: replicates, using: &generator)
    }
  }

  private mutating func cluster() -> Tally {
    let size = (1 - Self.correlation) / Self.correlation
    let right = gamma(truth * size)
    let wrong = gamma((1 - truth) * size)
    let probability = right / (right + wrong)
    let correct = (0..<facts).count { _ in uniform() < probability }
    let spurious = poisson(Double(facts) * (1 - truth))
    return Tally(correct: correct, predicted: correct + spurious, gold: facts)
  }

  private mutating func uniform() -> Double {
    (Double(generator.next() >> 11) + 0.5) * 0x1p-53
  }

  /// Marsaglia and Tsang (2000), with the boost for shapes below 1.
  private mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 { return gamma(shape + 1) * pow(uniform(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = (-2 * log(uniform())).squareRoot() * cos(2 * Double.pi * uniform())
      let base = 1 + c * normal
      guard base > 0 else { continue }
      let cube = base * base * base
      if log(uniform()) < normal * normal / 2 + d * (1 - cube + log(cube)) { return d * cube }
    }
  }

  /// Knuth's method: how many uniform factors keep the product above e^−mean.
  private mutating func poisson(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var product = uniform()
    var number = 0
    while product > limit {
      product *= uniform()
      number += 1
    }
    return number
  }

  private func percent(_ count: Int) -> Int {
    (count * 200 + trials) / (2 * trials)
  }

  /// The rows of the Markdown table: coverage in percent, in brackets the share of samples without
  /// an interval.
  var tableRows: [String] {
    ["recall", "F1"].map { name in
      let cells = Self.methods.map { method -> String in
        guard let outcome = outcomes[name]?[method] else { return "–" }
        let missing = percent(outcome.undefined)
        return "\(percent(outcome.covered))" + (missing > 0 ? " (\(missing))" : "")
      }
      return "| \(clusters) | \(facts) | \(truth) | \(name) | "
        + cells.joined(separator: " | ") + " |"
    }
  }

  /// A row of the table in the source: the lower of the two ratios for each method.
  var sourceRow: String {
    let cells = Self.methods.map { method in
      let covered = outcomes.values.compactMap { $0[method]?.covered }.min() ?? 0
      let undefined = outcomes.values.compactMap { $0[method]?.undefined }.max() ?? 0
      return "\(percent(covered)), \(percent(undefined))"
    }
    let head = "\(clusters), \(facts), \(Int((truth * 100).rounded()))"
    return "    [\(head), \(cells.joined(separator: ", "))],"
  }
}
