import TestSupport
import Testing

@testable import Evaluation

@Suite(.tags(.oracle))
struct PoissonBootstrapTests {
  private let clusters = (0..<25).map { "event-\($0)" }

  @Test func `sums are those of a plain loop`() {
    var generator = SplitMix64(seed: 21)
    for count in [0, 1, 2, 3, 7, 8, 9, 25] {
      let ids = Array(clusters.prefix(count))
      let column = randomTallies(count, using: &generator)
      let weights = PoissonWeights(clusters: ids, replicates: 1100, seed: 5)
      let sums = weights.sums(of: column)
      for replicate in 0..<1100 {
        let expected = column.indices.reduce(Tally.zero) { sum, cluster in
          let stream = ClusterStream(cluster: ids[cluster], seed: 5, purpose: .weights)
          let weight = Int(PoissonInversion.number(from: stream.bits(at: replicate)))
          #expect(weights.weight(cluster: cluster, replicate: replicate) == weight)
          return sum + column[cluster] * weight
        }
        #expect(sums[replicate] == expected)
      }
    }
  }

  @Test func `the sums of shards add up to the sums of the whole, in any order`() {
    var generator = SplitMix64(seed: 22)
    let column = randomTallies(25, using: &generator)
    let whole = PoissonWeights(clusters: clusters, replicates: 200, seed: 1).sums(of: column)
    let order = Array(0..<25).shuffled(using: &generator)
    let shards = [order.prefix(4), order[4..<11], order[11...]].map { shard in
      PoissonWeights(clusters: shard.map { clusters[$0] }, replicates: 200, seed: 1)
        .sums(of: shard.map { column[$0] })
    }
    var merged = shards[2]
    merged += shards[0]
    merged += shards[1]
    #expect(merged == whole)
  }

  @Test func `the first replicates do not depend on how many there are`() {
    let few = PoissonWeights(clusters: clusters, replicates: 10, seed: 1)
    let many = PoissonWeights(clusters: clusters, replicates: 3000, seed: 1)
    for cluster in clusters.indices {
      for replicate in 0..<10 {
        #expect(
          few.weight(cluster: cluster, replicate: replicate)
            == many.weight(cluster: cluster, replicate: replicate))
      }
    }
  }

  @Test func `it comes near the multinomial bootstrap`() throws {
    var generator = SplitMix64(seed: 23)
    let ids = (0..<100).map { "\($0)" }
    let column = randomTallies(100, using: &generator)
    let sample = ClusteredSample(.f(), of: column)
    let poisson = try PoissonWeights(clusters: ids, seed: 0).sums(of: column)
      .interval(of: .f(), clusters: sample.n)
    let multinomial = try sample.percentileInterval(using: &generator)
    #expect(abs(poisson.lower - multinomial.lower) < 0.01)
    #expect(abs(poisson.upper - multinomial.upper) < 0.01)
    #expect(poisson.method == .poisson && poisson.undefinedReplicates == 0)
  }

  @Test func `a difference is paired`() throws {
    var generator = SplitMix64(seed: 24)
    let column = randomTallies(25, using: &generator)
    let sums = PoissonWeights(clusters: clusters, seed: 0).sums(of: column)
    #expect(throws: IntervalFailure.noVariation) {
      try sums.interval(ofDifference: .f(), minus: sums, clusters: 25)
    }
    #expect(sums.differences(of: .f(), minus: sums).allSatisfy { $0 == 0 })
  }

  @Test func `undefined replicates are counted, and too many are a failure`() throws {
    // One cluster with data is absent in e⁻¹ = 37 % of the replicates; five in e⁻⁵ = .7 %.
    var one = [Tally](repeating: .zero, count: 25)
    one[3] = Tally(correct: 1, predicted: 2, gold: 2)
    let weights = PoissonWeights(clusters: clusters, seed: 0)
    let failure = #expect(throws: IntervalFailure.self) {
      try weights.sums(of: one).interval(of: .f(), clusters: 1)
    }
    guard case .undefinedReplicates(let count, let total) = failure else {
      Issue.record("another failure: \(String(describing: failure))")
      return
    }
    #expect(total == 10_000 && abs(count - 3679) < 250)

    var five = one
    for cluster in 4..<8 { five[cluster] = Tally(correct: cluster % 2, predicted: 1, gold: 1) }
    let interval = try weights.sums(of: five).interval(of: .f(), clusters: 5)
    #expect(abs(interval.undefinedReplicates - 67) < 45)
    #expect(throws: IntervalFailure.undefinedEstimate) {
      try weights.sums(of: [Tally](repeating: .zero, count: 25)).interval(of: .f(), clusters: 0)
    }
  }
}
