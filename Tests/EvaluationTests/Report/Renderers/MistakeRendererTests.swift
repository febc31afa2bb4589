import Annotations
import Foundation
import Testing

@testable import Evaluation

/// The list of mistakes: complete, each in its text, once for all systems that make it.
struct MistakeRendererTests {
  static let report = RendererFixture.report

  @Test func `mistakes are written as accepted`() throws {
    try Golden(name: "mistakes.txt").expect(MistakeTextRenderer().render(Self.report))
  }

  @Test func `a mistake that two systems make stands once, with both and all their rules`() throws {
    // Both miss the 3; the 9 is stated by two rules.
    func line(_ rule: String) -> String {
      """
      {"id":"1","mentions":[{"field":"n_1","start":0,"end":3},{"field":"n_1","start":10,"end":14,"rule":"\(rule)"}]}
      """
    }
    let systems = ["x", "y"].map {
      PredictionsFile(name: $0, path: $0, bytes: Array(line("by-" + $0).utf8))
    }
    let corpus = RendererFixture.corpus.selecting(articles: ["1"])
    let report = Report(
      corpora: [corpus], systems: systems, options: ScoringOptions(), version: "test")
    let shared = SharedMistake.all(of: try #require(report.corpora.first), scheme: .value)
    #expect(shared.map(\.mistake.kind) == [.missed, .spurious])
    #expect(shared.map(\.systems) == [["x", "y"], ["x", "y"]])
    #expect(shared.map(\.rules) == [[], ["by-x", "by-y"]])
    let text = MistakeTextRenderer().render(report)
    #expect(text.contains("    – 1 missed: 3 ← all\n        two ⟦three⟧ nine\n"))
    #expect(text.contains("    + 1 spurious: 9 ← all (by-x, by-y)\n        two three ⟦nine⟧\n"))
  }

  @Test(arguments: [
    (
      "‹struck=2:two› raids", "‹attacked=2:two› raids",
      "confused: attacked 2, gold is 2 (place Syria)"
    ),
    ("‹struck=2:two› raids", "‹struck=>=2:two› raids", "wrong value: >=2, gold is 2 (place Syria)"),
    ("two raids", "‹struck=2:two› raids", "spurious: 2"),
  ])
  func `a summary names kind, values, attributes and another field`(
    gold: String, predicted: String, summary: String
  ) {
    let mistakes = KindFixture.mistakes(
      gold: gold, predicted: predicted, scheme: .value, goldAttributes: ["place": "Syria"])
    #expect(mistakes.first?.summary == summary)
  }

  @Test func `the place is marked by scalars, not bytes`() {
    let mistakes = KindFixture.mistakes(
      gold: "Ein Café, 🇮🇶 ‹struck=2:zwei› Ziele.", predicted: "Ein Café, 🇮🇶 zwei Ziele.",
      scheme: .value)
    #expect(mistakes.map(\.markedSentence) == ["Ein Café, 🇮🇶 ⟦zwei⟧ Ziele."])
  }

  @Test func `the records are those of the whole report, under its schemes`() {
    var options = ScoringOptions()
    options.schemes = [.strict]
    let strict = Report(
      corpora: [RendererFixture.corpus], systems: RendererFixture.systems, options: options,
      version: "test")
    let all = JSONLinesRenderer().render(Self.report).split(separator: "\n")
      .filter { $0.contains(#""record": "mistake""#) && $0.contains(#""scheme": "strict""#) }
    #expect(!all.isEmpty)
    #expect(JSONLinesRenderer().render(mistakesOf: strict).split(separator: "\n") == all)
  }
}
