/// Quantiles by linear interpolation between order statistics.
///
/// The convention everywhere is type 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in
/// Statistical Packages" (1996), the default of R and NumPy: with x(0) ≤ … ≤ x(N−1) and
/// h = (N − 1) · p, the quantile is x(⌊h⌋) + (h − ⌊h⌋) · (x(⌊h⌋ + 1) − x(⌊h⌋)).
enum Quantile {
  /// Where a quantile lies: two ranks, and how far it is from the first to the second.
  struct Position: Hashable, Sendable {
    let lower: Int
    let upper: Int
    let fraction: Double

    init(_ probability: Double, count: Int) {
      let place = Double(count - 1) * min(max(probability, 0), 1)
      lower = Int(place)
      upper = min(lower + 1, count - 1)
      fraction = place - Double(lower)
    }
  }

  /// The quantile of values in ascending order; there must be at least one.
  static func of(sorted values: [Double], _ probability: Double) -> Double {
    let position = Position(probability, count: values.count)
    let low = values[position.lower]
    return low + position.fraction * (values[position.upper] - low)
  }

  /// The two quantiles of values in any order; there must be at least one.
  ///
  /// - Complexity: O(N) where the values are spread out, O(N log N) at worst.
  static func pair(of values: [Double], _ low: Double, _ high: Double) -> (Double, Double) {
    let first = Position(low, count: values.count)
    let second = Position(high, count: values.count)
    let found = orderStatistics(
      of: values, ranks: [first.lower, first.upper, second.lower, second.upper])
    return (
      found[0] + first.fraction * (found[1] - found[0]),
      found[2] + second.fraction * (found[3] - found[2])
    )
  }

  /// The values at some ranks, without sorting more than the neighbourhood of each rank.
  ///
  /// Values are counted into equally wide bins between the smallest and the largest; only the bins
  /// that hold a rank are gathered and sorted.
  static func orderStatistics(of values: [Double], ranks: [Int]) -> [Double] {
    guard var least = values.first, var greatest = values.first else { return [] }
    for value in values {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    guard greatest > least else { return ranks.map { _ in least } }
    let scale = Double(binCount - 1) / (greatest - least)
    var counts = [Int](repeating: 0, count: binCount)
    for value in values {
      counts[bin(value, least, scale)] += 1
    }
    let wanted = Bins(counts: counts, holding: ranks)
    var gathered: [Double] = []
    for value in values where wanted.isWanted[bin(value, least, scale)] {
      gathered.append(value)
    }
    gathered.sort()
    return ranks.map { gathered[$0 - wanted.skipped(before: $0)] }
  }

  private static let binCount = 1024

  @inline(__always)
  private static func bin(_ value: Double, _ least: Double, _ scale: Double) -> Int {
    min(Int((value - least) * scale), binCount - 1)
  }
}

/// Which bins hold a rank, and how many values lie in unwanted bins below it.
private struct Bins {
  var isWanted: [Bool]
  private var skips: [(rank: Int, skipped: Int)] = []

  init(counts: [Int], holding ranks: [Int]) {
    isWanted = [Bool](repeating: false, count: counts.count)
    var before = 0
    var skipped = 0
    for (bin, count) in counts.enumerated() {
      let here = ranks.filter { $0 >= before && $0 < before + count }
      if here.isEmpty {
        skipped += count
      } else {
        isWanted[bin] = true
        for rank in here { skips.append((rank, skipped)) }
      }
      before += count
    }
  }

  func skipped(before rank: Int) -> Int {
    skips.first { $0.rank == rank }?.skipped ?? 0
  }
}
