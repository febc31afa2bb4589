import Annotations
import Foundation
import Testing

@testable import Evaluation

/// A report of a small corpus whose figures are derived by hand.
struct ReportTests {
  /// Two articles, with gold `n` 2 and 3 in the first and `n` 5 in the second; `m` has none.
  ///
  /// System `p`: 2 and 9 in the first, fails on the second. So COR 1, SPU 1, MIS 2:
  /// P = 1/2, R = 1/3, F1 = 2·1/(3 + 2) = 0.4.
  static let report: Report = {
    let schema = Schema(fields: [
      FieldSpecification(field: "n", type: .count), FieldSpecification(field: "m", type: .term),
    ])
    func filler(_ value: String, _ range: ByteRange) -> Filler {
      Filler(field: "n", value: value, mentions: [range])
    }
    let corpus = Corpus(
      name: "c", schema: schema,
      articles: [
        GoldArticle(
          article: Article(id: "1", text: "two three nine"),
          fillers: [filler("2", ByteRange(0, 3)), filler("3", ByteRange(4, 9))]),
        GoldArticle(
          article: Article(id: "2", text: "five"), fillers: [filler("5", ByteRange(0, 4))]),
      ], absent: ["3"])
    let lines = """
      {"id":"1","mentions":[{"field":"n","start":0,"end":3,"rule":"r"},{"field":"n","start":10,"end":14,"rule":"r"}]}
      {"id":"2","error":"broken"}
      """
    return Report(
      corpora: [corpus],
      systems: [PredictionsFile(name: "p", path: "p.jsonl", bytes: Array(lines.utf8))],
      options: ScoringOptions(), version: "test")
  }()

  @Test func `counts and rates are those of the article that failed, too`() throws {
    let system = try #require(Self.report.corpora.first?.systems.first)
    let micro = try #require(system.schemes[.value]?.micro)
    #expect(micro.counts == OutcomeCounts(correct: 1, missing: 2, spurious: 1))
    #expect(micro.precision == 0.5)
    #expect(micro.recall == 1.0 / 3)
    #expect(micro.f == 0.4)
    #expect(system.errors.map(\.kind) == [.failed])
  }

  @Test func `a field without gold and predictions has no score and is listed`() throws {
    let scheme = try #require(Self.report.corpora.first?.systems.first?.schemes[.value])
    #expect(scheme.fields.count == 2)
    #expect(scheme.fields[1].f == nil)
    #expect(scheme.macro.n == 1)
    #expect(scheme.macro.f == 0.4)
  }

  @Test func `every scheme is scored and every mistake is listed`() throws {
    let system = try #require(Self.report.corpora.first?.systems.first)
    #expect(Set(system.schemes.keys) == Set(MatchScheme.allCases))
    let mistakes = try #require(system.details?.mistakes.filter { $0.scheme == .value })
    #expect(
      mistakes.map(\.outcome).sorted { $0.rawValue < $1.rawValue } == [
        .missing, .missing, .spurious,
      ])
    #expect(system.details?.rules["r"] == OutcomeCounts(correct: 1, spurious: 1))
    #expect(system.details?.confusion == ["n": ["n": 1, "": 2], "": ["n": 1]])
  }

  @Test func `the JSON has the keys of the format and null for what is undefined`() throws {
    let text = JSONRenderer().render(Self.report)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["schema", "signature", "provenance", "corpora"])
    #expect(json["schema"] as? String == "evalrun.report/1")
    let corpus = try #require((json["corpora"] as? [[String: Any]])?.first)
    #expect(
      Set(corpus.keys) == ["name", "articles", "clusters", "fields", "systems", "comparisons"])
    let system = try #require((corpus["systems"] as? [[String: Any]])?.first)
    let keys = [
      "name", "errors", "schemes", "rules", "confusion", "mistakes", "optionalFound", "kinds",
      "attributes",
      "fragmentation",
    ]
    #expect(Set(system.keys) == Set(keys))
    let schemes = try #require(system["schemes"] as? [String: [String: Any]])
    let fields = try #require(schemes["value"]?["fields"] as? [String: [String: Any]])
    #expect(fields["m"]?["precision"] is NSNull)
    #expect(fields["m"]?["gold"] as? Int == 0)
    let absent = (json["provenance"] as? [String: Any])?["absent"] as? [String: [String]]
    #expect(absent == ["c": ["3"]])
  }

  @Test func `the same input gives the same bytes`() {
    #expect(JSONRenderer().render(Self.report) == JSONRenderer().render(Self.report))
  }

  @Test func `the text says what was left out, what failed and what can be claimed`() {
    let text = TextRenderer().render(Self.report)
    #expect(text.contains("p failed: 1 error\n  article 2: failed: p.jsonl:2: broken"))
    #expect(text.contains("c: left out, the text of 1 article is not here"))
    #expect(
      !TextRenderer(isASCII: true).render(Self.report).unicodeScalars.contains { !$0.isASCII })
  }

  @Test func `two systems of one name are never scored together`() async {
    await #expect(processExitsWith: .failure) {
      let twin = PredictionsFile(name: "twin", path: "p", bytes: [])
      _ = Report(corpora: [], systems: [twin, twin], options: ScoringOptions(), version: "test")
    }
    await #expect(processExitsWith: .failure) {
      let twin = PredictionsFile(name: "twin", path: "p", bytes: [])
      _ = RegressionRun(corpora: [], systems: [twin, twin])
    }
  }

  @Test func `a corpus without any text does not appear`() {
    let corpus = Corpus(name: "c", schema: Schema(fields: []), articles: [], absent: ["1"])
    let report = Report(corpora: [corpus], systems: [], options: ScoringOptions(), version: "test")
    #expect(report.corpora.isEmpty)
    #expect(report.provenance.absent == ["c": ["1"]])
  }
}
