/// The values of an estimate over multinomial resamples: n clusters drawn from n with replacement.
struct ResampleDistribution: Hashable, Sendable {
  /// The defined values in ascending order, equal ones together.
  private(set) var values: [Double] = []
  /// How many resamples gave at most this value.
  private var cumulative: [Int] = []
  /// How many resamples were undefined.
  private(set) var undefined = 0

  /// How many resamples were defined.
  var count: Int { cumulative.last ?? 0 }

  /// Collects values, each with the number of resamples that gave it.
  init(_ outcomes: [(value: Double?, times: Int)]) {
    var defined: [(value: Double, times: Int)] = []
    for outcome in outcomes {
      if let value = outcome.value {
        defined.append((value, outcome.times))
      } else {
        undefined += outcome.times
      }
    }
    defined.sort { $0.value < $1.value }
    var total = 0
    for entry in defined {
      total += entry.times
      if values.last == entry.value {
        cumulative[cumulative.count - 1] = total
      } else {
        values.append(entry.value)
        cumulative.append(total)
      }
    }
  }

  /// Whether all defined values are equal.
  var isConstant: Bool {
    guard let least = values.first, let greatest = values.last else { return true }
    return greatest - least <= equalityTolerance
  }

  /// The quantile by the convention of ``Quantile``.
  func quantile(_ probability: Double) -> Double {
    let position = Quantile.Position(probability, count: count)
    let low = value(atRank: position.lower)
    return low + position.fraction * (value(atRank: position.upper) - low)
  }

  /// The share of resamples below a value, those equal to it counted half.
  func share(below value: Double) -> Double {
    let below = countOfResamples { $0 < value - equalityTolerance }
    let notAbove = countOfResamples { $0 <= value + equalityTolerance }
    return Double(below + notAbove) / Double(2 * count)
  }

  private func value(atRank rank: Int) -> Double {
    values[cumulative.partitioningIndex { $0 > rank }]
  }

  private func countOfResamples(where isIncluded: (Double) -> Bool) -> Int {
    let end = values.partitioningIndex { !isIncluded($0) }
    return end == 0 ? 0 : cumulative[end - 1]
  }
}

extension Array {
  /// The first index at which a condition holds that, once it holds, holds to the end.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
