import Evaluation
import Testing

struct UnitizingAlphaTests {
  @Test func `alphas are those of DKPro and of the book`() throws {
    for example in try StatisticsFixture.load().unitizing {
      var units: [String: [[Range<Int>]]] = [:]
      for unit in example.units {
        units[unit.category, default: Array(repeating: [], count: example.raters)][unit.rater]
          .append(unit.offset..<unit.offset + unit.length)
      }
      let continuum = example.begin..<example.begin + example.length
      let alpha = try UnitizingAlpha(units, continuum: continuum)
      #expect(agree(alpha.overall, example.alpha), "\(example.name)")
      for (category, expected) in example.categories {
        #expect(agree(alpha.categories[category], expected), "\(example.name) \(category)")
      }
    }
  }

  @Test func `the same units agree perfectly`() throws {
    let units = [3..<5, 5..<9, 20..<30]
    let alpha = try UnitizingAlpha(["a": [units, units.reversed()]], continuum: 0..<100)
    #expect(alpha.overall == 1)
    #expect(alpha.categories == ["a": 1])
  }

  @Test func `two raters by hand`() throws {
    // L = 4; rater 1 marks 0..<2, rater 2 marks 1..<3. They overlap: (0−1)² + (2−3)² = 2; rater 2's
    // unit is in no gap and rater 1's neither. Dₒ = 2 · 2/(2 · 1 · 16) = 1/8.
    // Dₑ: gaps 2 (rater 1), 1 and 1 (rater 2); each unit l = 2: (2 − 1)/3 · (16 − 12 + 2) = 2, and
    // 4 · (2 − 2 + 1) = 4; both 12. 2/4 · 12/(8 · 7 − 2 · 2) = 6/52 = 3/26. Alpha = 1 − 26/24.
    let disagreement = try UnitizingDisagreement([[0..<2], [1..<3]], continuum: 0..<4)
    #expect(agree(disagreement.observed, 1.0 / 8))
    #expect(agree(disagreement.expected, 3.0 / 26))
    #expect(agree(disagreement.alpha, -1.0 / 12))
  }

  @Test func `a category that nobody marked has no part in it`() throws {
    let alpha = try UnitizingAlpha(
      ["a": [[1..<2], [1..<2]], "b": [[], []]], continuum: 0..<10)
    #expect(alpha.overall == 1)
    #expect(alpha.categories["b"] == nil)
    #expect(try UnitizingDisagreement([[], []], continuum: 0..<10).alpha == nil)
  }

  @Test func `each way to be undefined has its reason`() {
    #expect(throws: UndefinedAgreement.fewerThanTwoRaters) {
      try UnitizingDisagreement([[0..<1]], continuum: 0..<4)
    }
    #expect(throws: UndefinedAgreement.invalidUnit(2..<2)) {
      try UnitizingDisagreement([[2..<2], []], continuum: 0..<4)
    }
    #expect(throws: UndefinedAgreement.invalidUnit(2..<5)) {
      try UnitizingDisagreement([[2..<5], []], continuum: 0..<4)
    }
    #expect(throws: UndefinedAgreement.selfOverlap(0..<2, 1..<3)) {
      try UnitizingDisagreement([[1..<3, 0..<2], []], continuum: 0..<4)
    }
    #expect(throws: UndefinedAgreement.noItems) {
      try UnitizingAlpha(["a": [[], []]], continuum: 0..<4)
    }
    #expect(throws: UndefinedAgreement.unequalRatings) {
      try UnitizingAlpha(["a": [[0..<1], []], "b": [[0..<1], [], []]], continuum: 0..<4)
    }
    // A text of one place that both mark: nothing else was possible.
    #expect(throws: UndefinedAgreement.noVariation) {
      try UnitizingAlpha(["a": [[0..<1], [0..<1]]], continuum: 0..<1)
    }
  }
}
