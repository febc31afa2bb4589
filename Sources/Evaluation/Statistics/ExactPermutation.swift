extension PairedPermutationTest {
  /// The most clusters with different counts for which all assignments are counted.
  public static let exactLimit = 20

  /// Counts every assignment of swaps.
  ///
  /// - Parameter sample: The difference between two systems.
  /// - Returns: The test, or `nil` if the counts differ in more than 20 clusters.
  /// - Complexity: O(2^k), k being the number of clusters whose counts differ; about 1 ms for 20.
  public static func exact(_ sample: ClusteredSample) -> PairedPermutationTest? {
    precondition(sample.isDifference, "a test compares two systems")
    let terms = PairedTerms(sample)
    let count = terms.swappable.count
    guard count <= exactLimit else { return nil }
    let difference = sample.estimate
    let p = difference.map { difference in
      share(of: terms, atLeast: max(0, abs(difference) - tolerance))
    }
    return PairedPermutationTest(
      difference: difference, p: p, clusters: sample.n, isExact: true, assignments: 1 << count)
  }

  /// The share of assignments with a difference of at least `threshold`.
  ///
  /// Exchanging the two systems everywhere keeps the absolute difference, so the first cluster
  /// stays as it is and half of the assignments are looked at. The other clusters are split in two:
  /// each half makes a table of its sums, and an assignment is one entry of each. Sums are made of
  /// additions only, never by taking away again, so a denominator that is zero is exactly zero.
  private static func share(of terms: PairedTerms, atLeast threshold: Double) -> Double {
    guard let first = terms.swappable.first else {
      return terms.fixed.differ(by: threshold) ? 1 : 0
    }
    let others = terms.swappable.dropFirst()
    let near = sums(from: SystemTerms(), of: others.prefix(9))
    let far = sums(from: terms.fixed + first, of: others.dropFirst(9))
    var extreme = 0
    for base in far {
      for rest in near where (base + rest).differ(by: threshold) {
        extreme += 1
      }
    }
    return Double(extreme) / Double(near.count * far.count)
  }

  /// The sums for all assignments of some clusters.
  private static func sums(
    from start: SystemTerms, of clusters: ArraySlice<SystemTerms>
  ) -> [SystemTerms] {
    clusters.reduce(into: [start]) { sums, cluster in
      let swapped = cluster.swapped
      sums = sums.map { $0 + cluster } + sums.map { $0 + swapped }
    }
  }
}
