import Testing

@testable import Evaluation

struct ClusterStatisticsTests {
  private func ids(_ count: Int) -> [String] { (0..<count).map { "e\($0)" } }

  /// Tallies without empty clusters.
  private func column(_ count: Int, seed: UInt64) -> [Tally] {
    var generator = SplitMix64(seed: seed)
    return randomTallies(count, using: &generator).map {
      Tally(correct: $0.correct, partial: $0.partial, predicted: $0.predicted, gold: $0.gold + 1)
    }
  }

  @Test func `automatic goes from the jackknife to the bootstrap at 20 clusters with data`() throws
  {
    for (count, method) in [(19, IntervalMethod.jackknife), (20, .poisson)] {
      let statistics = ClusterStatistics(clusters: ids(count))
      let column = statistics.column(column(count, seed: 1))
      #expect(try statistics.interval(of: .recall(), in: column).get().method == method)
    }
    // 25 clusters, but only 10 with data.
    let statistics = ClusterStatistics(clusters: ids(25))
    let sparse = statistics.column(
      column(10, seed: 2) + [Tally](repeating: .zero, count: 15))
    let interval = try statistics.interval(of: .recall(), in: sparse).get()
    #expect(interval.method == .jackknife && interval.clusters == 10)
  }

  @Test(arguments: [IntervalMethod.jackknife, .poisson, .percentile, .bca])
  func `each method serves ratios and differences`(method: IntervalMethod) throws {
    let statistics = ClusterStatistics(
      clusters: ids(12), options: .init(method: method, replicates: 2000))
    let first = statistics.column(column(12, seed: 3))
    let second = statistics.column(column(12, seed: 4))
    let interval = try statistics.interval(of: .f(), in: first).get()
    #expect(interval.method == method)
    let value = try #require(first.total.f())
    #expect(interval.lower < value && value < interval.upper)

    let comparison = statistics.comparison(of: .f(), first, second)
    let forward = try comparison.interval.get()
    let difference = try #require(comparison.test.difference)
    #expect(forward.lower < difference && difference < forward.upper)
    #expect(forward.method == method)
    // The other way round, everything changes its sign.
    let backward = try statistics.comparison(of: .f(), second, first).interval.get()
    if method != .bca {
      #expect(abs(backward.lower + forward.upper) < 1e-12)
      #expect(abs(backward.upper + forward.lower) < 1e-12)
    }
  }

  @Test func `results do not depend on what was asked before`() {
    let statistics = ClusterStatistics(
      clusters: ids(9), options: .init(method: .percentile, replicates: 200))
    let column = statistics.column(column(9, seed: 5))
    let once = statistics.interval(of: .f(), in: column)
    _ = statistics.interval(of: .recall(), in: column)
    #expect(statistics.interval(of: .f(), in: column) == once)
  }

  @Test func `beyond 20 differing clusters the test is drawn`() {
    let statistics = ClusterStatistics(clusters: ids(60))
    let comparison = statistics.comparison(
      of: .f(), statistics.column(column(60, seed: 6)), statistics.column(column(60, seed: 7)))
    #expect(!comparison.test.isExact)
    #expect(comparison.test.assignments == 10_000)
  }

  @Test func `nothing at all is undefined`() {
    let statistics = ClusterStatistics(clusters: [])
    let empty = statistics.column([])
    #expect(statistics.interval(of: .f(), in: empty) == .failure(.undefinedEstimate))
    #expect(statistics.comparison(of: .f(), empty, empty).test.p == nil)
  }
}
