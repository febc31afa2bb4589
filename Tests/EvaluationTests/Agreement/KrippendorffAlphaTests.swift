import Evaluation
import Testing

struct KrippendorffAlphaTests {
  @Test func `alphas are those of the krippendorff package`() throws {
    for example in try StatisticsFixture.load().krippendorff {
      let expected = [
        (AlphaMetric.nominal, example.nominal), (.ordinal, example.ordinal),
        (.interval, example.interval), (.ratio, example.ratio),
      ]
      for (metric, value) in expected {
        guard let value else { continue }
        let alpha = try krippendorffAlpha(example.data, metric: metric)
        #expect(agree(alpha, value), "\(example.name) \(metric)")
      }
      #expect(agree(try krippendorffAlpha(nominal: example.data), example.nominal))
    }
  }

  @Test func `two raters by hand`() throws {
    // Units aa, ab, b–: the third is not pairable. n(a) = 3, n(b) = 1, n = 4.
    // Disagreeing ordered pairs: 2; expected: 2 · 3 · 1/(4 − 1) = 2. Alpha = 1 − 2/2 = 0.
    #expect(agree(try krippendorffAlpha(nominal: [["a", "a", "b"], ["a", "b", nil]]), 0))
  }

  @Test func `zero and zero agree on a ratio scale`() throws {
    // 0/0 and 1/2, δ²(0, x) = 1, δ²(1, 2) = 1/9; n = 4. Observed: 1/9. Expected over unordered
    // pairs: 2·1·1 + 2·1·1 + 1/9 = 37/9. Alpha = 1 − 3 · (1/9)/(37/9) = 34/37.
    #expect(agree(try krippendorffAlpha([[0, 1], [0, 2]], metric: .ratio), 34.0 / 37))
  }

  @Test func `each way to be undefined has its reason`() {
    #expect(throws: UndefinedAgreement.fewerThanTwoRaters) {
      try krippendorffAlpha([[1, 2]], metric: .interval)
    }
    #expect(throws: UndefinedAgreement.unequalRatings) {
      try krippendorffAlpha([[1, 2], [1]], metric: .interval)
    }
    #expect(throws: UndefinedAgreement.noItems) {
      try krippendorffAlpha([[], []], metric: .ordinal)
    }
    #expect(throws: UndefinedAgreement.noPairs) {
      try krippendorffAlpha([[1, nil], [nil, 1]], metric: .interval)
    }
    #expect(throws: UndefinedAgreement.noVariation) {
      try krippendorffAlpha([[1, 1], [1, 1]], metric: .nominal)
    }
    #expect(throws: UndefinedAgreement.negativeRatio) {
      try krippendorffAlpha([[-1], [1]], metric: .ratio)
    }
    #expect(throws: UndefinedAgreement.notFinite) {
      try krippendorffAlpha([[.nan], [1]], metric: .interval)
    }
  }
}
