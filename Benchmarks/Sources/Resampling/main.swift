import Evaluation

// Three systems, 19 fields, 200 clusters, 10,000 replicates: intervals of P, R and F1 for every
// column, and for every pair and field the difference with its interval and test.
let clusters = (0..<200).map { "event-\($0)" }
var generator = SplitMix64(seed: 1)

/// Draws the tally of one cluster.
func tally(using generator: inout SplitMix64) -> Tally {
  let gold = Int.random(in: 0..<5, using: &generator)
  let predicted = Int.random(in: 0..<5, using: &generator)
  let correct = Int.random(in: 0...min(gold, predicted), using: &generator)
  return Tally(correct: correct, predicted: predicted, gold: gold)
}

let counts = (0..<3).map { _ in
  (0..<19).map { _ in clusters.map { _ in tally(using: &generator) } }
}
let clock = ContinuousClock()

for _ in 0..<5 {
  var checksum = 0.0
  var statistics = ClusterStatistics(clusters: clusters)
  let preparing = clock.measure { statistics = ClusterStatistics(clusters: clusters) }
  var columns: [[ClusterStatistics.Column]] = []
  let summing = clock.measure {
    columns = counts.map { system in system.map { statistics.column($0) } }
  }
  let intervals = clock.measure {
    for column in columns.joined() {
      for ratio in [Ratio.precision(), .recall(), .f()] {
        if case .success(let interval) = statistics.interval(of: ratio, in: column) {
          checksum += interval.lower
        }
      }
    }
  }
  var tests: Duration = .zero
  var differences: Duration = .zero
  for (a, b) in [(0, 1), (0, 2), (1, 2)] {
    for field in 0..<19 {
      var comparison: PairedComparison?
      differences += clock.measure {
        comparison = statistics.comparison(of: .f(), columns[a][field], columns[b][field])
      }
      checksum += comparison?.test.p ?? 0
    }
  }
  let swaps = SwapBits(clusters: clusters, seed: 0)
  for (a, b) in [(0, 1), (0, 2), (1, 2)] {
    for field in 0..<19 {
      tests += clock.measure {
        checksum +=
          PairedPermutationTest.monteCarlo(
            of: .f(), counts[a][field], minus: counts[b][field], swaps: swaps
          ).p ?? 0
      }
    }
  }
  print(
    "weights and swaps \(preparing), weighted sums \(summing), 171 intervals \(intervals),",
    "57 comparisons \(differences) (tests alone \(tests)),",
    "all \(preparing + summing + intervals + differences); checksum \(checksum)")
}

// Twenty clusters that all differ: 2^20 assignments.
let twenty = ClusteredSample(
  differenceOf: .f(), (0..<20).map { Tally(correct: $0, predicted: 25, gold: 30) },
  minus: (0..<20).map { Tally(correct: ($0 * 7 + 3) % 20, predicted: 24, gold: 30) })
for _ in 0..<3 {
  var p: Double?
  let time = clock.measure { p = PairedPermutationTest.exact(twenty)?.p }
  print("exact test, 20 clusters: \(time), p = \(p ?? .nan)")
}
