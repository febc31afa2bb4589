import TestSupport
import Testing

@testable import Evaluation

@Suite(.tags(.oracle))
struct PairedPermutationTests {
  /// All 2^n assignments, one after the other.
  private func naive(_ ratio: Ratio, _ first: [Tally], _ second: [Tally]) -> Double? {
    let sample = ClusteredSample(differenceOf: ratio, first, minus: second)
    guard let observed = sample.estimate else { return nil }
    let extreme = (0..<(1 << first.count)).count { mask in
      var sums = PairedTally.zero
      for cluster in first.indices {
        let isSwapped = mask >> cluster & 1 == 1
        sums.first += isSwapped ? second[cluster] : first[cluster]
        sums.second += isSwapped ? first[cluster] : second[cluster]
      }
      guard let difference = sample.value(sums) else { return true }
      return abs(difference) >= abs(observed) - 1e-12
    }
    return Double(extreme) / Double(1 << first.count)
  }

  @Test func `exact p-values are those of the reference`() throws {
    let fixture = try StatisticsFixture.load()
    for example in fixture.permutation {
      let (first, second) = (tallies(example.a), tallies(example.b))
      for (name, expected) in example.tests {
        let sample = ClusteredSample(differenceOf: ratio(named: name), first, minus: second)
        let test = try #require(PairedPermutationTest.exact(sample))
        #expect(agree(test.difference, expected.difference))
        #expect(agree(test.p, expected.p))
        #expect(test.isExact)
        #expect(test.assignments <= example.assignments)
        #expect(try #require(test.p) >= #require(test.floor))
      }
    }
    for example in fixture.pairedBootstrap {
      let sample = ClusteredSample(
        differenceOf: .f(), tallies(example.a), minus: tallies(example.b))
      #expect(agree(PairedPermutationTest.exact(sample)?.p, example.permutationP))
    }
    for (clusters, expected) in fixture.floors {
      #expect(PairedPermutationTest.floor(clusters: try #require(Int(clusters))) == expected)
    }
  }

  @Test func `stored swaps give the reference's p`() throws {
    for example in try StatisticsFixture.load().approximateRandomization {
      let swaps = SwapBits(stored: example.masks.map { mask in mask.map { $0 == "1" } })
      let test = PairedPermutationTest.monteCarlo(
        of: .f(), tallies(example.a), minus: tallies(example.b), swaps: swaps)
      #expect(agree(test.difference, example.difference))
      #expect(agree(test.p, example.p))
      #expect(agree(test.p, Double(example.extreme + 1) / Double(example.masks.count + 1)))
      #expect(!test.isExact && test.assignments == example.masks.count)
    }
  }

  @Test(arguments: 1...12)
  func `counting in halves gives what the plain loop gives`(clusters: Int) throws {
    var generator = SplitMix64(seed: UInt64(clusters))
    let ratios = [
      Ratio.f(), .f(beta: 2, partialCredit: 0.5), .f(beta: 1.3, partialCredit: 0.3), .precision(),
      .recall(partialCredit: 0.5),
    ]
    for round in 0..<15 {
      let first = randomTallies(clusters, using: &generator)
      let second = randomTallies(clusters, using: &generator)
      let ratio = ratios[round % ratios.count]
      let sample = ClusteredSample(differenceOf: ratio, first, minus: second)
      let test = try #require(PairedPermutationTest.exact(sample))
      #expect(agree(test.p, naive(ratio, first, second)))
    }
  }

  @Test func `drawn swaps give what a plain loop over the same swaps gives`() {
    var generator = SplitMix64(seed: 30)
    let ids = (0..<11).map { "e\($0)" }
    let swaps = SwapBits(clusters: ids, replicates: 700, seed: 3)
    for _ in 0..<10 {
      let first = randomTallies(11, using: &generator)
      let second = randomTallies(11, using: &generator)
      let sample = ClusteredSample(differenceOf: .f(), first, minus: second)
      let observed = sample.estimate ?? 0
      let extreme = (0..<700).count { replicate in
        var sums = PairedTally.zero
        for cluster in first.indices {
          let isSwapped = swaps.isSwapped(cluster: cluster, replicate: replicate)
          sums.first += isSwapped ? second[cluster] : first[cluster]
          sums.second += isSwapped ? first[cluster] : second[cluster]
        }
        return sample.value(sums).map { abs($0) >= abs(observed) - 1e-12 } ?? true
      }
      let test = PairedPermutationTest.monteCarlo(of: .f(), first, minus: second, swaps: swaps)
      #expect(agree(test.p, Double(extreme + 1) / 701))
    }
  }

  @Test func `the order of clusters does not change a drawn test`() {
    var generator = SplitMix64(seed: 31)
    let first = randomTallies(30, using: &generator)
    let second = randomTallies(30, using: &generator)
    let ids = (0..<30).map { "e\($0)" }
    let order = Array(0..<30).shuffled(using: &generator)
    let plain = PairedPermutationTest.monteCarlo(
      of: .f(), first, minus: second, swaps: SwapBits(clusters: ids, replicates: 500, seed: 1))
    let mixed = PairedPermutationTest.monteCarlo(
      of: .f(), order.map { first[$0] }, minus: order.map { second[$0] },
      swaps: SwapBits(clusters: order.map { ids[$0] }, replicates: 500, seed: 1))
    #expect(plain == mixed)
  }

  @Test func `an assignment with an undefined ratio counts as extreme`() throws {
    // A has the data of cluster 1 (F 0), B that of cluster 2 (F 1): |d| = 1. Swapped in one of
    // them, one system has everything and the other nothing. All 4 assignments count: p = 1.
    let wrong = Tally(correct: 0, predicted: 1, gold: 1)
    let right = Tally(correct: 1, predicted: 1, gold: 1)
    let sample = ClusteredSample(differenceOf: .f(), [wrong, .zero], minus: [.zero, right])
    #expect(try #require(PairedPermutationTest.exact(sample)).p == 1)
  }

  @Test func `an undefined difference has no p, and its clusters are still counted`() throws {
    let right = Tally(correct: 1, predicted: 1, gold: 1)
    let sample = ClusteredSample(differenceOf: .f(), [right, right], minus: [.zero, .zero])
    let test = try #require(PairedPermutationTest.exact(sample))
    #expect(test.p == nil && test.difference == nil)
    #expect(test.clusters == 2 && test.floor == 0.5)
    let empty = try #require(
      PairedPermutationTest.exact(ClusteredSample(differenceOf: .f(), [.zero], minus: [.zero])))
    #expect(empty.p == nil && empty.floor == nil && empty.clusters == 0)
  }

  @Test func `equal systems have p 1`() throws {
    var generator = SplitMix64(seed: 33)
    let same = randomTallies(30, using: &generator)
    let test = try #require(
      PairedPermutationTest.exact(ClusteredSample(differenceOf: .f(), same, minus: same)))
    #expect(test.p == 1 && test.assignments == 1)
  }

  @Test func `more than 20 differing clusters are not counted out`() throws {
    let right = Tally(correct: 1, predicted: 1, gold: 1)
    let wrong = Tally(correct: 0, predicted: 1, gold: 1)
    func sample(_ n: Int) -> ClusteredSample {
      ClusteredSample(
        differenceOf: .f(), [Tally](repeating: right, count: n),
        minus: [Tally](repeating: wrong, count: n))
    }
    #expect(PairedPermutationTest.exact(sample(21)) == nil)
    let twenty = try #require(PairedPermutationTest.exact(sample(20)))
    #expect(twenty.p == twenty.floor)
    #expect(twenty.p == 2.0 / 1_048_576)
  }
}
