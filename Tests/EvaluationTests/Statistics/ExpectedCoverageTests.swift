import Testing

@testable import Evaluation

struct ExpectedCoverageTests {
  @Test func `it takes the least favourable of the cells around a sample`() throws {
    // 5 or 10 clusters, 3 or 10 facts, .7 or .9: the least of the eight is 5, 3, .9 with 76.
    let found = try #require(
      ExpectedCoverage(method: .jackknife, clusters: 9, factsPerCluster: 8.2, value: 0.74))
    #expect(found.clusters == 5 && found.factsPerCluster == 3 && found.truth == 0.9)
    let low = try #require(
      ExpectedCoverage(method: .jackknife, clusters: 5, factsPerCluster: 0.2, value: 0.05))
    #expect(low.clusters == 5 && low.factsPerCluster == 1 && low.truth == 0.95)
    #expect(low.verdict == .farLess && low.missing > 0.5)
    let many = try #require(
      ExpectedCoverage(method: .automatic, clusters: 5000, factsPerCluster: 100, value: 0.6))
    #expect(many.clusters == 50 && many.factsPerCluster == 26 && many.verdict == .asPromised)
  }

  // With 4 clusters and a true value of .9, 10 facts cover 94 % and 26 facts 87 %; of .95, 26 cover 80 %.
  @Test(arguments: [(25.75, 0.9, 26, 0.9), (18, 0.9, 26, 0.9), (25.75, 0.93, 26, 0.95)])
  func `more facts or a value nearer to 1 do not hide a smaller coverage`(
    facts: Double, value: Double, cell: Int, truth: Double
  ) throws {
    let found = try #require(
      ExpectedCoverage(method: .jackknife, clusters: 4, factsPerCluster: facts, value: value))
    #expect(found.clusters == 4 && found.factsPerCluster == cell && found.truth == truth)
    #expect(found.verdict == .less)
    for row in SimulatedCoverage.rows where row.clusters == 4 && [10, 26].contains(row.facts) {
      guard row.facts == 26 || facts < 25, abs(row.truth - value) <= 0.03 else { continue }
      #expect(found.coverage <= Double(row.cells[.jackknife]?.covered ?? 0) / 100)
    }
  }

  @Test func `the words carry the number`() throws {
    let found = try #require(
      ExpectedCoverage(method: .jackknife, clusters: 4, factsPerCluster: 1, value: 1))
    #expect(
      found.description
        == "far less than promised: in the least favourable simulation nearby, of 4 clusters with 1 "
        + "fact each at a true value of 0.98, a 95 % interval contains the truth in 8 % of samples "
        + "and is undefined in 92 %")
  }

  @Test func `a sample counts the units of its own denominator`() throws {
    // Recall: 12 gold in 4 clusters with gold, 3 each. Precision: 40 predictions in 5, 8 each.
    let tallies =
      [Tally](repeating: Tally(correct: 2, predicted: 8, gold: 3), count: 4)
      + [Tally(correct: 0, predicted: 8, gold: 0)]
    let recall = try #require(
      ExpectedCoverage(method: .automatic, sample: ClusteredSample(.recall(), of: tallies)))
    #expect(recall.clusters == 4 && recall.factsPerCluster == 3 && recall.truth == 0.5)
    let precision = try #require(
      ExpectedCoverage(method: .automatic, sample: ClusteredSample(.precision(), of: tallies)))
    #expect(precision.clusters == 5 && precision.factsPerCluster == 3 && precision.truth == 0.9)
  }

  @Test func `without a simulation there is nothing to say`() {
    #expect(
      ExpectedCoverage(method: .jackknife, clusters: 2, factsPerCluster: 9, value: 0.5) == nil)
    #expect(ExpectedCoverage(method: .jackknife, sample: ClusteredSample(.f(), of: [])) == nil)
  }

  @Test func `every method has a number in every row`() {
    #expect(SimulatedCoverage.rows.count == 120)
    for row in SimulatedCoverage.rows {
      #expect(row.cells.count == 4)
      #expect(row.cells.values.allSatisfy { $0.covered + $0.missing <= 101 })
    }
  }
}
