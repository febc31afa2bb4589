import Evaluation
import Testing

struct MacroAverageTests {
  @Test func `the mean of F is not the F of the means`() throws {
    let example = try StatisticsFixture.load().macroTwoDefinitions
    let macro = MacroAverage(tallies(example.classes))
    #expect(agree(macro.f, example.meanOfF))
    let precision = try #require(macro.precision)
    let recall = try #require(macro.recall)
    #expect(agree(2 * precision * recall / (precision + recall), example.fOfMeans))
  }

  @Test func `over gold or predictions it is the macro of scikit-learn`() throws {
    let example = try StatisticsFixture.load().macroSklearn
    let labels = Set(example.gold + example.predicted).sorted()
    let groups = labels.map { label in
      Tally(
        correct: zip(example.gold, example.predicted).count { $0 == label && $1 == label },
        predicted: example.predicted.count { $0 == label }, gold: example.gold.count { $0 == label }
      )
    }
    let macro = MacroAverage(groups, over: .withGoldOrPredicted)
    #expect(agree(macro.precision, example.macro[0]))
    #expect(agree(macro.recall, example.macro[1]))
    #expect(agree(macro.f, example.macro[2]))
    #expect(macro.n == 4)
    let micro = groups.reduce(.zero, +)
    #expect(agree(micro.precision(), example.micro[0]))
    #expect(agree(micro.recall(), example.micro[1]))
    #expect(agree(micro.f(), example.micro[2]))
  }

  @Test func `over gold, a field without predictions has recall and F 0 and no precision`() {
    // Field 1: P = 1, R = ½, F = ⅔. Field 2: P undefined, R = 0, F = 0. Field 3 has no gold.
    let macro = MacroAverage([
      Tally(correct: 1, predicted: 1, gold: 2), Tally(correct: 0, predicted: 0, gold: 1),
      Tally(correct: 0, predicted: 5, gold: 0),
    ])
    #expect(macro.n == 2)
    #expect(macro.precision == 1 && macro.precisionCount == 1)
    #expect(macro.recall == 0.25 && macro.recallCount == 2)
    #expect(agree(macro.f, 1.0 / 3))
  }

  @Test func `nothing to average is undefined`() {
    let macro = MacroAverage([Tally(correct: 0, predicted: 5, gold: 0)])
    #expect(macro.n == 0)
    #expect(macro.precision == nil && macro.recall == nil && macro.f == nil)
  }
}
