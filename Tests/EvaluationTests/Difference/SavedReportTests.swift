import Annotations
import Testing

@testable import Evaluation

/// Reports that were written and are read again.
struct SavedReportTests {
  @Test(arguments: [MatchScheme.value, .strict])
  func `two saved reports differ as their systems do`(scheme: MatchScheme) throws {
    let live = try #require(SystemDifferenceTests.difference(scheme))
    let first = try DifferenceFixture.saved([DifferenceFixture.a])
    let second = try DifferenceFixture.saved([DifferenceFixture.b])
    let saved = try #require(
      first.differences(to: second, .init(schemes: [scheme])).first)
    #expect(SystemDifferenceTests.summary(saved) == SystemDifferenceTests.summary(live))
    #expect(saved.units.map(\.unit.ranges) == live.units.map(\.unit.ranges))
    #expect(saved.units.map(\.mistake) == live.units.map(\.mistake))
    #expect(saved.units.map(\.counterpart) == live.units.map(\.counterpart))
    #expect(saved.overall == live.overall)
    #expect(saved.fields.map(\.first) == live.fields.map(\.first))
    #expect(saved.fields.allSatisfy { $0.comparison == nil })
    #expect(!saved.unknown.isEmpty)
  }

  @Test func `systems of one name are compared, and the rest is named`() throws {
    let a = DifferenceFixture.a
    let changed = DifferenceFixture.Fixed(name: "b", mentions: a.mentions)
    let first = try DifferenceFixture.saved([a, DifferenceFixture.b], path: "x.json")
    let second = try DifferenceFixture.saved(
      [changed, .init(name: "d", mentions: [:])], path: "y.json")
    let differences = try first.differences(to: second)
    #expect(differences.map(\.first.name) == ["b"])
    #expect(
      first.remainder(beside: second) == [
        "the system a stands in x.json alone", "the system d stands in y.json alone",
      ])
  }

  @Test func `some fields or articles can be chosen`() throws {
    let first = try DifferenceFixture.saved([DifferenceFixture.a])
    let second = try DifferenceFixture.saved([DifferenceFixture.b])
    let field = try #require(first.differences(to: second, .init(fields: ["town"])).first)
    #expect(SystemDifferenceTests.summary(field) == ["b found Erbil"])
    #expect(field.first.overall == OutcomeCounts(missing: 1))
    #expect(field.overall == nil)
    let article = try #require(first.differences(to: second, .init(articles: ["2"])).first)
    #expect(SystemDifferenceTests.summary(article) == ["b wrong 7", "b found Erbil"])
    #expect(article.clusters == ["2": ["2"]])
    #expect(article.overall?.test.clusters == 1)
  }

  @Test(arguments: [
    (
      "\"partialCredit\": 0.5", "\"partialCredit\": 0", "partial credit is 0.5 in x.json and 0.0 in"
    ),
    (
      "\"partialCredit\"", "\"beta\": 2, \"partialCredit\"",
      "beta is 1.0 in x.json and 2.0 in y.json"
    ),
    ("\"alpha\": 0.05", "\"alpha\": 0.1", "alpha is 0.05"),
    (
      "\"interval\": \"automatic\"", "\"interval\": \"bca\"",
      "interval is automatic in x.json and bca"
    ),
    ("\"resamples\": 10000", "\"resamples\": 5", "resamples is 10000"),
    ("\"seed\": \"0\"", "\"seed\": \"1\"", "seed is 0 in x.json and 1 in y.json"),
    ("\"hash\": \"", "\"hash\": \"0", "the gold of c is"),
    ("evalrun.report/1", "evalrun.report/9", "has the format \"evalrun.report/9\""),
    ("\"expected\"", "\"other\"", "kept no mentions of mistakes"),
    ("\"mistakes\"", "\"other\"", "holds counts alone"),
  ])
  func `other options, gold or format and a poorer report are not comparable, and named`(
    old: String, new: String, reason: String
  ) throws {
    let text = JSONRenderer().render(DifferenceFixture.report([DifferenceFixture.a]))
    let first = try SavedReport(parsing: Array(text.utf8), path: "x.json")
    let error = try #require(throws: NotComparable.self) {
      let other = try SavedReport(
        parsing: Array(text.replacing(old, with: new).utf8), path: "y.json")
      _ = try first.differences(to: other)
    }
    #expect(error.reasons.count == 1)
    #expect(error.description.contains(reason))
  }

  @Test(arguments: [
    ("\"alpha\": 0.05", "\"alpha\": 1e-17", "\"alpha\" should be a number from 1e-06 to 0.999999"),
    ("\"alpha\"", "\"beta\": 1e200, \"alpha\"", "\"beta\" should be a number from 0.0 to 1000.0"),
    (
      "\"partialCredit\": 0.5", "\"partialCredit\": 2",
      "\"partialCredit\" should be a number from 0.0 to 1.0"
    ),
    ("\"resamples\": 10000", "\"resamples\": 0", "\"resamples\" should be above 0"),
  ])
  func `options out of range are an error with the file`(
    old: String, new: String, reason: String
  ) throws {
    let text = JSONRenderer().render(DifferenceFixture.report([DifferenceFixture.a]))
    let error = try #require(throws: GoldError.self) {
      try SavedReport(parsing: Array(text.replacing(old, with: new).utf8), path: "x.json")
    }
    #expect(error.description.hasPrefix("x.json"))
    #expect(error.description.contains(reason))
  }

  @Test(arguments: ["", "{}", "[]", "{\"schema\": \"evalrun.report/1\"}"])
  func `what is no report is an error with its file`(text: String) throws {
    let error = try #require(throws: GoldError.self) {
      try SavedReport(parsing: Array(text.utf8), path: "x.json")
    }
    #expect(error.description.hasPrefix("x.json"))
  }
}
