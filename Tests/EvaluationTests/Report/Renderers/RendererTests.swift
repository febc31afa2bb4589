import Annotations
import Foundation
import Testing

@testable import Evaluation

/// Every format: as accepted byte for byte, and read back.
struct RendererTests {
  static let report = RendererFixture.report

  // The page is looked at in its own tests; here it would be a hundred times as long as the rest.
  @Test(arguments: ReportFormat.allCases.filter { $0 != .html })
  func `a report is written as accepted`(
    format: ReportFormat
  ) throws {
    let renderer = ReportRenderer(check: RendererFixture.check)
    try Golden(name: "report.\(format.pathExtension)").expect(
      renderer.render(Self.report, as: format))
  }

  @Test func `ASCII text is written as accepted`() throws {
    try Golden(name: "significant.ascii.txt")
      .expect(TextRenderer(isASCII: true).render(RendererFixture.significant))
  }

  @Test(arguments: ReportFormat.allCases) func `the same report gives the same bytes`(
    format: ReportFormat
  ) {
    let again = Report(
      corpora: [RendererFixture.corpus], systems: RendererFixture.systems,
      options: ScoringOptions(), version: "test")
    #expect(
      ReportRenderer().render(Self.report, as: format) == ReportRenderer().render(again, as: format)
    )
  }

  @Test(arguments: ReportFormat.allCases) func `a report without corpora can be written`(
    format: ReportFormat
  ) {
    let empty = Report(
      signature: Self.report.signature.selecting(corpus: "none"),
      provenance: Provenance(absent: [:]), corpora: [])
    let text = ReportRenderer().render(empty, as: format)
    #expect(text.isEmpty || text.hasSuffix("\n"))
  }

  // MARK: CSV

  @Test func `CSV has a row for each metric of each score`() throws {
    let rows = try CSVReader.rows(CSVRenderer().render(Self.report))
    let head = ["corpus", "system", "scheme", "scope", "name", "metric", "value", "lower", "upper"]
    #expect(rows.first == head)
    // Micro, 2 fields and 2 articles with 8 counts and 3 rates, a macro with 3 rates.
    #expect(rows.count == 1 + 2 * 5 * (5 * 11 + 3))
    #expect(Set(rows.dropFirst().map { $0[1] }) == [RendererFixture.awkward, "all"])
    let keys = rows.map { $0.prefix(6).joined(separator: "\u{1F}") }
    #expect(Set(keys).count == keys.count)
    func value(_ scope: String, _ name: String, _ metric: String) -> String? {
      rows.first {
        Array($0.prefix(6))
          == ["c#1", RendererFixture.awkward, "value", scope, name, metric]
      }?[6]
    }
    #expect(value("micro", "", "precision") == "0.5")
    #expect(value("micro", "", "f1") == "0.4")
    #expect(value("field", "n_1", "mis") == "2")
    #expect(value("field", "m", "f1") == "")
    #expect(value("article", "2", "recall") == "0.0")
    #expect(value("article", "2", "precision") == "")
    #expect(value("macro", "", "gold") == nil)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), (" a ", " a "),
  ])
  func `a cell is quoted where RFC 4180 asks for it`(text: String, cell: String) throws {
    #expect(CSVRenderer.quoted(text) == cell)
    #expect(try CSVReader.rows("x,\(cell)\n") == [["x", text]])
  }

  // MARK: JSON and JSON Lines

  @Test func `JSON Lines has the scores and mistakes of JSON`() throws {
    let lines = JSONLinesRenderer().render(Self.report).split(separator: "\n")
    let records = try lines.map { line -> [String: Any] in
      // Ours is strict, Foundation's another opinion.
      _ = try JSONValue(parsing: Array(line.utf8))
      return try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(records.first?["record"] as? String == "report")
    #expect(records.first?["schema"] as? String == "evalrun.report-lines/1")
    let kinds = Dictionary(grouping: records) { $0["record"] as? String ?? "" }
      .mapValues(\.count)
    let systems = try #require(Self.report.corpora.first?.systems)
    #expect(kinds["mistake"] == systems.compactMap { $0.details?.mistakes.count }.reduce(0, +))
    // Micro, macro, 2 fields and 2 articles for each of 2 systems under each of 5 schemes.
    #expect(kinds["score"] == 2 * 5 * 6)
    #expect(kinds["comparison"] == Self.report.corpora.first?.comparisons.count)
    #expect(kinds["error"] == 1)
    let micro = try #require(
      records.first {
        $0["scope"] as? String == "micro" && $0["scheme"] as? String == "value"
          && $0["system"] as? String == RendererFixture.awkward
      })
    #expect(micro["f1"] as? Double == 0.4)
    #expect(micro["name"] is NSNull)
  }

  @Test func `JSON reads back`() throws {
    let json = try JSONValue(parsing: Array(JSONRenderer().render(Self.report).utf8))
    guard case .object(let members) = json.bare else { throw CSVReader.Failure.ragged(0) }
    #expect(Set(members.keys) == ["schema", "signature", "provenance", "corpora"])
  }

  // MARK: Markdown

  @Test func `Markdown tables read back with every name whole`() throws {
    let text = MarkdownRenderer().render(Self.report)
    let tables = MarkdownReader.tables(text)
    #expect(!tables.isEmpty)
    for table in tables {
      #expect(Set(table.map(\.count)).count == 1, "\(table)")
      #expect(table[1].allSatisfy { $0 == ":--" || $0 == "--:" })
    }
    let overview = try #require(tables.first)
    #expect(overview[2][0] == "a " + RendererFixture.awkward)
    #expect(overview[2][1...3] == ["0.500", "0.333", "0.400"])
    let fields = try #require(tables.dropFirst().first)
    // Head, rule, two systems for each of two fields.
    #expect(fields.count == 2 + 4)
    for heading in ["Systems", "Fields", "Differences", "Other schemes", "Mistakes", "Method"] {
      #expect(text.contains("\n## \(heading)\n"))
    }
  }

  @Test(arguments: [
    ("strike_date", "strike_date"), ("_a_", "\\_a\\_"), ("a|b", "a\\|b"), ("<b>", "\\<b\\>"),
    ("a\nb", "a b"), ("\\", "\\\\"), ("*x*", "\\*x\\*"),
  ])
  func `signs of Markdown are escaped`(text: String, escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }

  // MARK: LaTeX

  @Test(arguments: ["awkward names", "letters"])
  func `LaTeX tables have as many cells as columns`(with what: String) throws {
    let report = what == "letters" ? RendererFixture.significant : RendererFixture.report
    let text = LaTeXRenderer().render(report)
    var columns = 0
    var tables = 0
    for line in text.split(separator: "\n") {
      if let start = line.range(of: "\\begin{tabular}{") {
        columns = line[start.upperBound...].count { "lr".contains($0) }
        tables += 1
      } else if line.hasSuffix("\\\\") {
        let spanned = line.ranges(of: "\\multicolumn{3}").count * 2
        let bars = line.replacing("\\&", with: "").count { $0 == "&" }
        #expect(bars + 1 + spanned == columns, "\(line)")
      }
    }
    #expect(tables >= 3)
    for (open, close) in [("\\begin{table}", "\\end{table}"), ("\\toprule", "\\bottomrule")] {
      #expect(text.ranges(of: open).count == tables)
      #expect(text.ranges(of: close).count == tables)
    }
    let bare = text.replacing("\\{", with: "").replacing("\\}", with: "")
    #expect(bare.count { $0 == "{" } == bare.count { $0 == "}" })
  }

  @Test(arguments: [
    ("a_b & 5 %", "a\\_b \\& 5 \\%"), ("\\x{}", "\\textbackslash{}x\\{\\}"),
    ("0.4ᵃᵇ", "0.4\\textsuperscript{a}\\textsuperscript{b}"),
    ("[0.1, 0.2]", "{[}0.1, 0.2{]}"), ("–", "--"), ("−1", "$-$1"), ("a\nb", "a b"),
  ])
  func `signs of LaTeX are escaped`(text: String, escaped: String) {
    #expect(LaTeX.escaped(text) == escaped)
  }

  // MARK: Text

  @Test func `names of any length and counts of any size fit 100 columns`() {
    let long = String(repeating: "long-name-", count: 14)
    let systems = (0..<5).map { number in
      ComparisonTests.Constant(name: "\(long)\(number)", value: "\(number)")
    }
    let report = Report(
      corpora: [ComparisonTests.corpus(12)], systems: systems, options: ScoringOptions(),
      version: "test")
    for text in [
      TextRenderer().render(report), TextRenderer().render(Self.report),
      TextRenderer(isASCII: true).render(RendererFixture.significant),
    ] {
      for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
    var table = TextTable([("name", .left)] + (0..<20).map { ("c\($0)", .right) })
    table.add(["x"] + (0..<20).map { String(1_000_000 + $0) })
    let text = table.text(width: 100)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    // Nothing is lost where a table is broken.
    for number in 0..<20 { #expect(text.contains(String(1_000_000 + number))) }
  }

  @Test(arguments: [
    (0.05, "95"), (0.5, "50"), (0.001, "99.9"), (0.000001, "99.9999"), (0.999999, "0.0001"),
  ])
  func `a level has the digits that it needs`(alpha: Double, level: String) {
    #expect(TextRenderer.level(ClusterStatistics.Options(alpha: alpha)) == level)
  }

  @Test(arguments: [
    (
      MatchScheme.allCases, 0.5,
      "exact the span, partial any overlap at half credit, type the field"
    ),
    (
      [.value, .strict, .partial], 0.25,
      "strict wants span and field, partial any overlap at a credit of 0.25."
    ),
    ([.strict, .partial], 1, "partial wants any overlap at full credit."),
    ([.value, .exact, .type], 0, "exact wants the span, type the field."),
  ])
  func `the schemes that are shown are explained with their credit`(
    schemes: [MatchScheme], credit: Double, words: String
  ) {
    let options = ScoringOptions(schemes: schemes, partialCredit: credit)
    let report = Report(
      corpora: [RendererFixture.corpus], systems: RendererFixture.systems, options: options,
      version: "test")
    let text = TextRenderer().render(report).replacing("\n  ", with: " ")
    #expect(text.contains(words))
    #expect(HTMLRenderer().render(report).contains(words))
    for scheme in MatchScheme.allCases where !schemes.dropFirst().contains(scheme) {
      #expect(!text.contains("\(scheme.rawValue) wants"))
    }
  }

  @Test(arguments: [
    (MatchScheme.value, 0.5, "P = COR/pred,"), (.partial, 0.5, "P = (COR + 0.5 PAR)/pred,"),
    (.partial, 1, "P = (COR + PAR)/pred,"), (.partial, 0, "P = COR/pred,"),
  ])
  func `the formula is that of the scheme`(scheme: MatchScheme, credit: Double, words: String) {
    let options = ScoringOptions(schemes: [scheme], partialCredit: credit)
    let report = Report(
      corpora: [RendererFixture.corpus], systems: RendererFixture.systems, options: options,
      version: "test")
    #expect(TextRenderer().render(report).contains(words))
  }

  @Test(arguments: [(1.0, "F1"), (2, "F2"), (0.5, "F0.5"), (1000, "F1000")])
  func `F is called by its beta`(beta: Double, label: String) {
    #expect(ScoringOptions(beta: beta).fLabel == label)
  }

  @Test func `the headline is called micro`() {
    for text in [
      TextRenderer().render(Self.report), MarkdownRenderer().render(Self.report),
      HTMLRenderer().render(Self.report), LaTeXRenderer().render(Self.report),
    ] {
      #expect(text.replacing("\n  ", with: " ").contains("F1 are micro, of all fields together"))
    }
  }

  @Test func `what a system says cannot move the cursor`() {
    let text = TextRenderer().render(Self.report)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(text.contains("broke here"))
  }

  @Test func `letters of significance stay letters in ASCII`() {
    #expect(TextRenderer(isASCII: true).render(RendererFixture.significant).contains("1.000bc"))
  }
}
