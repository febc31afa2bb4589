/// How often two values met in one unit: the coincidence matrix of Krippendorff's alpha.
struct Coincidences<Label: Hashable> {
  /// The pairable values, each once, in the order in which they first occur.
  private(set) var values: [Label] = []
  /// How often each value occurs among the pairable ones.
  private(set) var counts: [Double] = []
  /// For two values, the ordered pairs that they form within units, each unit divided by its
  /// number of values less one.
  private(set) var pairs: [[Double]] = []

  /// The number of pairable values, with repetition.
  var total: Double { counts.reduce(0, +) }

  /// Counts the ratings, given by rater and then by unit.
  init(_ ratings: [[Label?]]) throws(UndefinedAgreement) {
    guard ratings.count >= 2, let units = ratings.first?.count else { throw .fewerThanTwoRaters }
    guard ratings.allSatisfy({ $0.count == units }) else { throw .unequalRatings }
    guard units > 0 else { throw .noItems }
    let pairable = (0..<units)
      .map { unit in ratings.compactMap { $0[unit] } }
      .filter { $0.count >= 2 }
    guard !pairable.isEmpty else { throw .noPairs }

    var indices: [Label: Int] = [:]
    for value in pairable.joined() where indices[value] == nil {
      indices[value] = values.count
      values.append(value)
    }
    counts = [Double](repeating: 0, count: values.count)
    pairs = [[Double]](repeating: counts, count: values.count)
    for unit in pairable {
      var tally: [Int: Int] = [:]
      for value in unit { tally[indices[value, default: 0], default: 0] += 1 }
      add(tally.sorted { $0.key < $1.key }, size: unit.count)
    }
  }

  private mutating func add(_ tally: [(key: Int, value: Int)], size: Int) {
    for (first, count) in tally {
      counts[first] += Double(count)
      for (second, other) in tally {
        let ordered = count * (first == second ? count - 1 : other)
        pairs[first][second] += Double(ordered) / Double(size - 1)
      }
    }
  }
}

extension Coincidences<Double> {
  /// The squared distance between two values, given by their positions.
  func squaredDistance(_ first: Int, _ second: Int, _ metric: AlphaMetric) -> Double {
    if first == second { return 0 }
    let (one, other) = (values[first], values[second])
    switch metric {
    case .nominal:
      return 1
    case .ordinal:
      let between = min(one, other)...max(one, other)
      let covered = values.indices.reduce(0) { sum, index in
        between.contains(values[index]) ? sum + counts[index] : sum
      }
      let distance = covered - (counts[first] + counts[second]) / 2
      return distance * distance
    case .interval:
      return (one - other) * (one - other)
    case .ratio:
      let quotient = (one - other) / (one + other)
      return quotient * quotient
    }
  }
}
