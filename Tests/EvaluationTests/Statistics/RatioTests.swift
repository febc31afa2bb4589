import Evaluation
import Testing

struct RatioTests {
  @Test func `P, R and F-beta are those of scikit-learn`() throws {
    for row in try StatisticsFixture.load().fbeta {
      let tally = Tally(correct: row.tp, predicted: row.tp + row.fp, gold: row.tp + row.fn)
      for (beta, expected) in row.values {
        let beta = try #require(Double(beta))
        #expect(agree(tally.precision(), expected[0]))
        #expect(agree(tally.recall(), expected[1]))
        #expect(agree(tally.f(beta: beta), expected[2]))
      }
    }
  }

  @Test func `half credit for partial matches is that of MUC-4`() throws {
    for row in try StatisticsFixture.load().muc4 {
      let tally = Tally(
        correct: row.correct, partial: row.partial, predicted: row.actual, gold: row.possible)
      #expect(agree(tally.precision(partialCredit: 0.5), row.precision), "\(row.row)")
      #expect(agree(tally.recall(partialCredit: 0.5), row.recall), "\(row.row)")
    }
  }

  @Test func `undefined is not zero`() {
    let nothing = Tally.zero
    #expect(nothing.precision() == nil)
    #expect(nothing.recall() == nil)
    #expect(nothing.f() == nil)

    let missed = Tally(correct: 0, predicted: 0, gold: 3)
    #expect(missed.precision() == nil)
    #expect(missed.recall() == 0)
    #expect(missed.f() == 0)

    let spurious = Tally(correct: 0, predicted: 3, gold: 0)
    #expect(spurious.precision() == 0)
    #expect(spurious.recall() == nil)
    #expect(spurious.f() == 0)
  }

  @Test func `F with beta 0 is precision`() {
    #expect(Tally(correct: 3, predicted: 4, gold: 9).f(beta: 0) == 0.75)
    #expect(Tally(correct: 0, predicted: 0, gold: 9).f(beta: 0) == nil)
  }

  // At the greatest beta, and with as many facts as statistics can hold, F is still a number:
  // with R = 1/2 and P = 1, (1 + 10^6)·C / (10^6·2C + C) = 1000001/2000001.
  @Test func `F with the greatest beta is nearly recall`() throws {
    let many = 1 << 26
    let f = try #require(Tally(correct: many, predicted: many, gold: 2 * many).f(beta: 1000))
    #expect(agree(f, 1_000_001.0 / 2_000_001))
  }

  @Test func `tallies add up`() {
    var generator = SplitMix64(seed: 5)
    let all = randomTallies(50, using: &generator)
    let whole = all.reduce(.zero, +)
    #expect(all.shuffled(using: &generator).reduce(.zero, +) == whole)
    #expect(all.prefix(20).reduce(.zero, +) + all.dropFirst(20).reduce(.zero, +) == whole)
    #expect(all.reduce(whole) { $0 - $1 } == .zero)
  }
}
