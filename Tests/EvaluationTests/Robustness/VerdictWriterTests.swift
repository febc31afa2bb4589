import Annotations
import Testing

@testable import Evaluation

/// The sentence that sums up what became of a system.
struct VerdictWriterTests {
  static func sentence(_ arms: [(name: String, ratios: [Double])]) -> String {
    let results = arms.map { arm in
      PerturbationResult(
        name: "substitution-\(arm.name)", kind: .substitution, rate: nil, documentation: "",
        corpus: "c", articles: ["1"],
        systems: [
          PerturbationOutcome(
            system: "s", before: .zero, after: .zero, ratio: Spread(arm.ratios), fields: [:],
            consistency: nil, pairs: 1, failures: [])
        ])
    }
    return VerdictWriter(corpus: "c", system: "s", results: results, slopes: []).sentence
  }

  // Mean .95; deviations ±.05, so the variance of the sample is 2 · .0025 / 1 and its root .0707.
  @Test func `the judgement has its figure, its spread and its limit beside it`() {
    #expect(
      Self.sentence([("lexicon", [0.9, 1]), ("invented", [0.7]), ("nonsense", [0.5])])
        == "s reads rather than remembers (a rule of thumb: 90 % or more): it keeps 95 % of its F1 "
        + "(± 7 over 2 draws) when values are exchanged for others that its lexicon may have, 70 % "
        + "with names outside it and 50 % with nonsense.")
  }

  @Test(arguments: [
    (1.2, "reads rather than remembers (a rule of thumb: 90 % or more): it keeps 120 %"),
    (0.9, "reads rather than remembers (a rule of thumb: 90 % or more): it keeps 90 %"),
    // .896 is shown as 90 %, and judged as what is shown.
    (0.896, "reads rather than remembers (a rule of thumb: 90 % or more): it keeps 90 %"),
    (0.894, "remembers some of what it finds (a rule of thumb: 60 to 90 %): it keeps 89 %"),
    (0.6, "remembers some of what it finds (a rule of thumb: 60 to 90 %): it keeps 60 %"),
    (0.594, "remembers rather than reads (a rule of thumb: under 60 %): it keeps 59 %"),
    (0, "remembers rather than reads (a rule of thumb: under 60 %): it keeps 0 %"),
  ])
  func `one draw has no spread`(ratio: Double, judgement: String) {
    #expect(
      Self.sentence([("invented", [ratio])])
        == "s \(judgement) of its F1 when values are exchanged.")
  }
}
