import Testing

@testable import Evaluation

struct ClusterStreamTests {
  // From the table of test vectors of the FNV reference code (Noll).
  @Test(arguments: [
    ("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C),
    ("foobar", 0x8594_4171_F739_67E8),
  ])
  func `FNV-1a gives its published values`(text: String, expected: UInt64) {
    #expect(fnv1a(text.utf8) == expected)
  }

  @Test func `numbers depend on seed, cluster, purpose and place`() {
    let base = ClusterStream(cluster: "e1", seed: 1, purpose: .weights)
    let others = [
      ClusterStream(cluster: "e2", seed: 1, purpose: .weights),
      ClusterStream(cluster: "e1", seed: 2, purpose: .weights),
      ClusterStream(cluster: "e1", seed: 1, purpose: .swaps),
    ]
    #expect(others.allSatisfy { $0.bits(at: 0) != base.bits(at: 0) })
    #expect(base.bits(at: 1) != base.bits(at: 0))
    #expect(base.bits(at: 5) == base.bits(at: 5))
  }

  @Test func `a stream reads the outputs of one generator`() {
    let stream = ClusterStream(cluster: "e1", seed: 1, purpose: .weights)
    var generator = SplitMix64(
      seed: SplitMix64.finalize(1 ^ SplitMix64.finalize(fnv1a("e1".utf8) &+ 1)))
    #expect((0..<5).map { stream.bits(at: $0) } == (0..<5).map { _ in generator.next() })
  }

  // Written anew in Python from the description: what a seed means must not change.
  @Test func `weights and swaps are pinned`() {
    #expect(
      ClusterStream(cluster: "e1", seed: 1, purpose: .weights).bits(at: 0) == 0x6A2B_F8D3_12F5_0ABC)
    let weights = PoissonWeights(clusters: ["e1"], replicates: 24, seed: 1)
    #expect(
      (0..<24).map { weights.weight(cluster: 0, replicate: $0) } == [
        1, 4, 0, 1, 1, 3, 2, 1, 1, 0, 1, 1, 1, 3, 1, 1, 0, 4, 1, 1, 1, 0, 3, 1,
      ])
    let others = PoissonWeights(clusters: ["x", "Deir ez-Zor é"], replicates: 24, seed: 7)
    #expect(
      (0..<24).map { others.weight(cluster: 1, replicate: $0) } == [
        0, 2, 1, 2, 1, 0, 2, 2, 2, 1, 0, 0, 0, 1, 2, 0, 0, 1, 1, 1, 1, 1, 0, 2,
      ])
    let swaps = SwapBits(clusters: ["e1"], replicates: 88, seed: 1)
    #expect(
      (0..<88).filter { $0 < 24 || $0 >= 64 }
        .map { swaps.isSwapped(cluster: 0, replicate: $0) ? 1 : 0 } == [
          0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0,
          1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 0,
        ])
  }

  @Test func `half of the bits are set, in every position`() {
    let numbers = (0..<400).flatMap { cluster in
      let stream = ClusterStream(cluster: "\(cluster)", seed: 0, purpose: .swaps)
      return (0..<10).map { stream.bits(at: $0) }
    }
    for position in 0..<64 {
      let set = numbers.count { $0 >> UInt64(position) & 1 == 1 }
      // 4,000 coins: five standard deviations are 158.
      #expect(abs(set - 2000) < 158)
    }
  }
}
