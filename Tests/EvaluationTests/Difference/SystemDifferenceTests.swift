import Annotations
import Testing

@testable import Evaluation

/// What two systems do differently, by hand.
struct SystemDifferenceTests {
  static func difference(_ scheme: MatchScheme = .value) -> SystemDifference? {
    let report = DifferenceFixture.report([DifferenceFixture.a, DifferenceFixture.b])
    return report.corpora.first.flatMap {
      SystemDifference(
        $0, "a", "b", scheme: scheme, options: ScoringOptions(),
        schema: DifferenceFixture.corpus.schema)
    }
  }

  /// `side kind value` of each unit.
  static func summary(_ difference: SystemDifference) -> [String] {
    difference.units.map { "\($0.side.rawValue) \($0.kind.rawValue) \($0.unit.value)" }
  }

  @Test func `each finds what it finds alone, in the order of articles, fields and places`() throws
  {
    let difference = try #require(Self.difference())
    #expect(
      Self.summary(difference) == [
        "a found 2", "b wrong >=2", "b found 3", "a found XXXX-WXX-5", "b wrong 7", "b found Erbil",
      ])
    #expect(difference.neitherFinds == 0)
    #expect(difference.bothWrong == 1)
    #expect(difference.unknown.isEmpty)
  }

  @Test func `a unit says what the other did, and where`() throws {
    let units = try #require(Self.difference()).units
    let two = try #require(units.first { $0.unit.value == "2" })
    #expect(two.mistake == .wrongModifier)
    #expect(two.counterpart?.value == ">=2")
    #expect(two.unit.ranges == [0..<3])
    #expect(two.unit.text == "two")
    let day = try #require(units.first { $0.unit.field == "day" })
    #expect(day.mistake == nil)
  }

  @Test func `the difference is that of the report, with its test`() throws {
    let difference = try #require(Self.difference())
    // A: 2·2/(4 + 3); B: 2·2/(3 + 5).
    #expect(difference.overall?.test.difference == 4.0 / 7 - 4.0 / 8)
    #expect(difference.overall?.test.floor == 0.5)
    let report = DifferenceFixture.report([DifferenceFixture.a, DifferenceFixture.b])
    let comparison = report.corpora.first?.comparisons.first {
      $0.scheme == .value && $0.field == nil
    }
    #expect(difference.overall == comparison?.outcome)
    let field = try #require(difference.fields.first { $0.field == "n" })
    // n alone: A COR 1, MIS 1, SPU 1; B COR 1, PAR 1, SPU 2.
    #expect(field.comparison?.test.difference == 2.0 / 4 - 2.0 / 6)
  }

  @Test func `the article that differs most stands first`() throws {
    // 1: A 2·2/(3 + 3) = .667, B 2·1/(2 + 3) = .4; 2: A 0, B 2·1/(1 + 2) = .667.
    let difference = try #require(Self.difference())
    #expect(difference.articles.map(\.article) == ["2", "1"])
  }

  @Test func `under strict the units are mentions`() throws {
    // Both find the mention of 2; A misses 3 and Erbil; 9 is wrong in both, 7 in B alone.
    let difference = try #require(Self.difference(.strict))
    #expect(
      Set(Self.summary(difference)) == [
        "b found 3", "a found XXXX-WXX-5", "b wrong 7", "b found Erbil",
      ])
    #expect(difference.bothWrong == 1)
  }

  @Test func `a system does nothing differently from itself`() throws {
    let report = try DifferenceFixture.saved([DifferenceFixture.a])
    let difference = try #require(report.differences(to: report).first)
    #expect(difference.units.isEmpty)
    #expect(difference.neitherFinds == 2)
    #expect(difference.overall?.test.p == 1)
  }

  @Test func `the text has both sides, keeps to 100 columns and can do without Unicode`() throws {
    let difference = try #require(Self.difference())
    let text = DifferenceTextRenderer(options: ScoringOptions()).render([difference])
    #expect(
      text.contains("found by A a alone: 2\n  1 n\n    2 at 0–3 “two”; B: wrong modifier, >=2"))
    #expect(text.contains("stated wrongly by B b alone: 2"))
    #expect(text.contains("XXXX-WXX-5 at 15–21; optional"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let plain = DifferenceTextRenderer(options: ScoringOptions(), isASCII: true).render([difference]
    )
    #expect(plain.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
