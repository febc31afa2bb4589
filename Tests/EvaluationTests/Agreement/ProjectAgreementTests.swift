import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// The project's own annotators; which figures they reach is for `gold/README.md` to say.
struct ProjectAgreementTests {
  static let gold = Repository.path("gold").path(percentEncoded: false)

  static func report() throws -> AgreementReport {
    let text = ProcessInfo.processInfo.environment["EVALRUN_TEXT"]
    return AgreementReport(
      corpora: try AnnotationLoader(gold: gold, text: text).corpora(), version: "test")
  }

  @Test func `two annotators of both corpora agree well on facts`() throws {
    let report = try Self.report()
    #expect(report.corpora.map(\.name) == ["rendition", "source"])
    for corpus in report.corpora {
      #expect(corpus.annotators == ["a", "b"])
      #expect(corpus.articles == ["000", "001", "002", "003", "004"])
      #expect(corpus.clusters.count == 4)
      let facts = try #require(corpus.meanFactF1)
      #expect(0.8...1 ~= facts, "\(corpus.name)")
      #expect(AgreementSummary(corpus).factF1 == facts)
    }
  }

  @Test func `mentions agree wherever the text is at hand`() throws {
    for corpus in try Self.report().corpora where corpus.absent.isEmpty {
      let spans = try #require(corpus.pairs[0].spans)
      let figures = [
        spans.strict.overall.f1, spans.partial.overall.f1, try spans.alpha.overall.get(),
        try spans.kappa.get(), spans.boilerplate.f1,
      ]
      for figure in figures { #expect(0.8...1 ~= figure ?? -1, "\(corpus.name) \(figures)") }
      #expect((spans.strict.overall.f1 ?? 0) <= (spans.partial.overall.f1 ?? 0))
    }
  }

  @Test func `the summary of a folder is the figure of the report`() throws {
    for corpus in try Self.report().corpora {
      let summary = try #require(try AgreementSummary(folder: Self.gold + "/" + corpus.name))
      #expect(summary == AgreementSummary(corpus))
    }
  }
}
