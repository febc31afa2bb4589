import Evaluation
import Testing

struct `Outcome counts` {
  // COR 3, INC 1, PAR 2, MIS 4, SPU 2: POS = 3+1+2+4 = 10, ACT = 3+1+2+2 = 8.
  private let counts = OutcomeCounts(
    correct: 3, incorrect: 1, partial: 2, missing: 4, spurious: 2, duplicates: 7)

  @Test func `gold and predicted are derived, and duplicates are in neither`() {
    #expect(counts.gold == 10)
    #expect(counts.predicted == 8)
  }

  @Test func `ratios with and without credit for a partial`() {
    #expect(counts.precision() == 3.0 / 8)
    #expect(counts.recall() == 3.0 / 10)
    #expect(counts.precision(partialCredit: 0.5) == 4.0 / 8)
    #expect(counts.recall(partialCredit: 0.5) == 4.0 / 10)
    // F1 = 2·3 / (10 + 8); F2 with w = ½: 5·4 / (4·10 + 8); F½: 1.25·3 / (0.25·10 + 8).
    #expect(counts.fBeta() == 6.0 / 18)
    #expect(counts.fBeta(partialCredit: 0.5, beta: 2) == 20.0 / 48)
    #expect(counts.fBeta(beta: 0.5) == 3.75 / 10.5)
    #expect(counts.fBeta(beta: 0) == counts.precision())
  }

  @Test func `without predictions precision is undefined and F is zero`() {
    let counts = OutcomeCounts(missing: 2)
    #expect(counts.precision() == nil)
    #expect(counts.recall() == 0)
    #expect(counts.fBeta() == 0)
    #expect(counts.fBeta(beta: 0) == nil)
  }

  @Test func `without gold recall is undefined and F is zero`() {
    let counts = OutcomeCounts(spurious: 2)
    #expect(counts.precision() == 0)
    #expect(counts.recall() == nil)
    #expect(counts.fBeta() == 0)
  }

  @Test func `with neither nothing is defined`() {
    let counts = OutcomeCounts(duplicates: 1)
    #expect(counts.precision() == nil)
    #expect(counts.recall() == nil)
    #expect(counts.fBeta() == nil)
  }

  @Test func `counts add up outcome by outcome`() {
    var added = OutcomeCounts.zero
    for outcome in Outcome.allCases { added.add(outcome, times: 2) }
    let twice = OutcomeCounts(correct: 2, incorrect: 2, partial: 2, missing: 2, spurious: 2)
    #expect(added == twice)
    #expect(
      counts + twice
        == OutcomeCounts(
          correct: 5, incorrect: 3, partial: 4, missing: 6, spurious: 4, duplicates: 7))
    #expect(counts + twice - twice == counts)
  }
}
