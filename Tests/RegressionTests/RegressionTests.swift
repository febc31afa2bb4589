import Annotations
import Evaluation
import EvaluationTesting
import Extractors
import Foundation
import TestSupport
import Testing

/// One case for every extractor, corpus and field against the accepted baseline.
struct RegressionTests {
  static let baselinePath = Repository.path("reports", "baseline.json").path(percentEncoded: false)
  static let fields: [String] = corpora.first?.schema.fields.map(\.field.name) ?? []

  static let corpora: [Corpus] = {
    let gold = Repository.path("gold").path(percentEncoded: false)
    let text = ProcessInfo.processInfo.environment["EVALRUN_TEXT"]
    return (try? CorpusLoader(gold: gold, text: text).corpora()) ?? []
  }()

  static let outcome = Result {
    let run = Baseline(
      corpora: corpora, systems: ExtractorRegistry.standard.map { InProcessSystem($0) })
    try acceptBaseline(run, at: baselinePath)
    return RegressionCheck(run, against: try Baseline(path: baselinePath))
  }

  @Test func `the run can be compared with the baseline`() throws {
    try #require(!Self.fields.isEmpty)
    #expect(try Self.outcome.get().notComparable == [])
  }

  /// What one test case looks at.
  struct Case: Hashable, Sendable, CustomTestStringConvertible {
    let extractor: String
    let corpus: String
    let field: String

    var testDescription: String { "\(extractor) → \(corpus) → \(field)" }
  }

  static let cases = ExtractorRegistry.standard.flatMap { extractor in
    ["rendition", "source"].flatMap { corpus in
      fields.map { Case(extractor: extractor.name, corpus: corpus, field: $0) }
    }
  }

  @Test(arguments: cases) func `nothing got worse`(_ test: Case) throws {
    guard Self.corpora.contains(where: { $0.name == test.corpus && !$0.articles.isEmpty }) else {
      try Test.cancel(
        "the texts of \(test.corpus) are not here; name their folder in EVALRUN_TEXT to test them")
    }
    for change in try Self.outcome.get().changes
    where change.system == test.extractor && change.corpus == test.corpus
      && change.field == test.field
    {
      if change.outcome.isWorse, change.tier == .block {
        Issue.record("\(change)")
      } else {
        Issue.record(
          "\(change)\nto accept: swift run -c release evalrun --accept --yes", severity: .warning)
      }
    }
  }
}
