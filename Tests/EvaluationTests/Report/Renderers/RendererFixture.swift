import Annotations

@testable import Evaluation

/// A small report with names that every format has to escape.
///
/// Two articles on two events. Gold `n_1`: 2 and 3 in the first article, 5 in the second; `m` has
/// none. System `a, "b" | <c> & d_%`: 2 and 9 in the first, fails on the second. So COR 1, SPU 1,
/// MIS 2: P = 1/2, R = 1/3, F1 = 2·1/(3 + 2) = 0.4. System `all`: everything, F1 = 1.
enum RendererFixture {
  static let awkward = "a, \"b\" | <c> & d_%"

  static let corpus: Corpus = {
    let schema = Schema(fields: [
      FieldSpecification(field: "n_1", type: .count), FieldSpecification(field: "m", type: .term),
    ])
    func filler(_ value: String, _ range: ByteRange) -> Filler {
      Filler(field: "n_1", value: value, mentions: [range])
    }
    return Corpus(
      name: "c#1", schema: schema,
      articles: [
        GoldArticle(
          article: Article(id: "1", text: "two three nine"),
          fillers: [filler("2", ByteRange(0, 3)), filler("3", ByteRange(4, 9))]),
        GoldArticle(
          article: Article(id: "2", text: "five"), fillers: [filler("5", ByteRange(0, 4))]),
      ], absent: ["3"])
  }()

  static let systems: [any System] = {
    let awkwardLines = """
      {"id":"1","mentions":[{"field":"n_1","start":0,"end":3,"rule":"r"},{"field":"n_1","start":10,"end":14,"rule":"r"}]}
      {"id":"2","error":"it \\u001b[1mbroke\\nhere"}
      """
    let allLines = """
      {"id":"1","mentions":[{"field":"n_1","start":0,"end":3},{"field":"n_1","start":4,"end":9}]}
      {"id":"2","mentions":[{"field":"n_1","start":0,"end":4}]}
      """
    return [
      PredictionsFile(name: awkward, path: "p.jsonl", bytes: Array(awkwardLines.utf8)),
      PredictionsFile(name: "all", path: "all.jsonl", bytes: Array(allLines.utf8)),
    ]
  }()

  static let report = Report(
    corpora: [corpus], systems: systems, options: ScoringOptions(), version: "test")

  /// The report with eight events, so that a difference can be told and letters appear.
  static let significant = ComparisonTests.report(8)

  /// What was accepted had 3 found by `all` and nothing wrong.
  static let check: RegressionCheck = {
    let run = RegressionRun(corpora: [corpus], systems: systems).outcomes
    var accepted = run
    let entry = run.corpora["c#1"]?["1"]
    var fields = entry?.systems ?? [:]
    fields["all"]?["n_1"]?.found.append("7 <&> 8")
    accepted.corpora["c#1"]?["1"] = Baseline.Entry(gold: entry?.gold ?? "", systems: fields)
    return RegressionCheck(run, against: accepted)
  }()
}
