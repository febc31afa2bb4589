import Annotations
import Evaluation
import EvaluationTesting
import Extractors
import Foundation
import TestSupport
import Testing

/// One case for every extractor, corpus and field against the accepted baseline.
///
/// Worse fails and names each fact with its rule and sentence; better passes with a warning; what
/// the annotators themselves differ on is a known issue.
@Suite(.tags(.regression, .gold))
struct RegressionTests {
  static let gold = Repository.path("gold").path(percentEncoded: false)
  static let text = ProcessInfo.processInfo.environment["EVALRUN_TEXT"]
  static let baselinePath = Repository.path("reports", "baseline.json").path(percentEncoded: false)

  static let corpora = (try? CorpusLoader(gold: gold, text: text).corpora()) ?? []
  static let fields: [String] = corpora.first?.schema.fields.map(\.field.name) ?? []

  /// What the extractors do now beside what was accepted.
  struct Comparison {
    let run: RegressionRun
    let check: RegressionCheck
    let disputed: DisputedFacts
  }

  static let comparison = Result {
    let run = RegressionRun(
      corpora: corpora, systems: ExtractorRegistry.standard.map { InProcessSystem($0) })
    try acceptBaseline(run.outcomes, at: baselinePath)
    return Comparison(
      run: run, check: RegressionCheck(run.outcomes, against: try Baseline(path: baselinePath)),
      disputed: DisputedFacts(try AnnotationLoader(gold: gold).corpora()))
  }

  static func isHere(_ corpus: String) -> Bool {
    corpora.contains { $0.name == corpus && !$0.articles.isEmpty }
  }

  /// What one test case looks at.
  struct Case: Hashable, Sendable, CustomTestStringConvertible {
    let extractor: String
    let corpus: String
    let field: String

    var testDescription: String { "\(extractor) → \(corpus) → \(field)" }
  }

  static func cases(in corpus: String) -> [Case] {
    ExtractorRegistry.standard.flatMap { extractor in
      fields.map { Case(extractor: extractor.name, corpus: corpus, field: $0) }
    }
  }

  @Test func `the run can be compared with the baseline`() throws {
    try #require(!Self.fields.isEmpty)
    #expect(try Self.comparison.get().check.notComparable == [])
  }

  @Test(arguments: corpora.map(\.name))
  func `the baseline has every extractor on every article and nothing else`(
    _ name: String
  ) throws {
    let corpus = try #require(Self.corpora.first { $0.name == name })
    let accepted = try #require(try Baseline(path: Self.baselinePath).corpora[name])
    #expect(Set(accepted.keys) == Set(corpus.articles.map(\.id) + corpus.absent))
    for (article, entry) in accepted {
      #expect(
        Set(entry.systems.keys) == Set(ExtractorRegistry.standard.map(\.name)), "\(article)")
    }
  }

  @Test(arguments: cases(in: "rendition")) func `nothing got worse in rendition`(
    _ test: Case
  ) throws {
    try Self.expectNothingWorse(test)
  }

  @Test(
    .enabled(
      if: isHere("source"),
      "the texts of the originals are not here; name their folder in EVALRUN_TEXT to test them"),
    arguments: cases(in: "source"))
  func `nothing got worse in source`(_ test: Case) throws {
    try Self.expectNothingWorse(test)
  }

  private static func expectNothingWorse(_ test: Case) throws {
    let comparison = try comparison.get()
    let changes = comparison.check.changes.filter {
      $0.system == test.extractor && $0.corpus == test.corpus && $0.field == test.field
    }
    guard !changes.isEmpty else { return }
    Attachment.record(
      changes.map(comparison.run.description).joined(separator: "\n"),
      named: "\(test.extractor)-\(test.corpus)-\(test.field).txt")
    for change in changes {
      let words = comparison.run.description(of: change)
      if !change.outcome.isWorse || change.tier != .block {
        Issue.record(
          "\(words)\nto accept: swift run -c release evalrun --accept --yes", severity: .warning)
      } else if comparison.disputed.cover(change) {
        withKnownIssue("the annotators themselves differ on this") { Issue.record("\(words)") }
      } else {
        Issue.record("\(words)")
      }
    }
  }
}
