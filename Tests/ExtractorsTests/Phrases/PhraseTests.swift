import Annotations
import Extractors
import Foundation
import Testing

/// Every extractor on the phrases of every field.
///
/// An extractor need not get every phrase right, for the approaches differ in reach; what it gets
/// wrong stands in `known-failures.txt`, and nothing else may. `EVALRUN_UPDATE=phrases` writes that
/// file anew, `EVALRUN_PRINT=phrases` prints how many phrases each extractor gets right.
///
/// The cases of an extractor run one after another: at the same time each would warm an automaton
/// of its own, which in a debug build takes longer than reading the phrases.
@Suite
struct PhraseTests {
  @Test(
    .serialized,
    .disabled(if: PhraseRequest.update, "EVALRUN_UPDATE=phrases: the list is written, not read"),
    arguments: PhraseRun.all(of: [RegexExtractor()]))
  func `regex reads the phrases of a field as they are marked`(run: PhraseRun) throws {
    try Self.expectKnownFailuresAlone(run)
  }

  @Test(
    .serialized,
    .disabled(if: PhraseRequest.update, "EVALRUN_UPDATE=phrases: the list is written, not read"),
    arguments: PhraseRun.all(of: [KeywordWindowExtractor()]))
  func `keyword-window reads the phrases of a field as they are marked`(run: PhraseRun) throws {
    try Self.expectKnownFailuresAlone(run)
  }

  @Test(
    .serialized,
    .disabled(if: PhraseRequest.update, "EVALRUN_UPDATE=phrases: the list is written, not read"),
    arguments: PhraseRun.all(of: [RuleCascadeExtractor()]))
  func `rule-cascade reads the phrases of a field as they are marked`(run: PhraseRun) throws {
    try Self.expectKnownFailuresAlone(run)
  }

  private static func expectKnownFailuresAlone(_ run: PhraseRun) throws {
    for complaint in run.complaints(knownFailures: try KnownFailures.load()) {
      Issue.record(Comment(rawValue: complaint))
    }
  }

  @Test func `no extractor is left out`() {
    #expect(
      ExtractorRegistry.standard.map(\.name) == ["regex", "keyword-window", "rule-cascade"])
  }

  @Test(
    .disabled(if: PhraseRequest.update, "EVALRUN_UPDATE=phrases: the list is written, not read"))
  func `every known failure names an extractor and a case`() throws {
    let known = try KnownFailures.load()
    #expect(known.malformed == [], "a line is `extractor field id`, and stands once")
    let strangers = known.strangers(
      extractors: ExtractorRegistry.standard, tables: PhraseTable.all)
    #expect(strangers == [], "remove these lines from \(KnownFailures.name)")
  }

  @Test(.enabled(if: PhraseRequest.print, "prints with EVALRUN_PRINT=phrases alone"))
  func `how many phrases each extractor gets right`() {
    let summary = PhraseSummary.table(of: ExtractorRegistry.standard, on: PhraseTable.all)
    Attachment.record(summary, named: "phrases.txt")
    print(summary)
  }

  @Test(.enabled(if: PhraseRequest.update, "runs with EVALRUN_UPDATE=phrases alone"))
  func `the known failures are written anew`() throws {
    try #require(
      !PhraseRequest.isOnBuildMachine,
      "CI is set: \(KnownFailures.name) is not written on a build machine")
    let text = KnownFailures.text(for: PhraseRun.all(of: ExtractorRegistry.standard))
    try Data(text.utf8).write(to: KnownFailures.url)
  }
}

extension PhraseRun: CustomTestStringConvertible {
  var testDescription: String { "\(extractor.name) on \(table.field)" }
}
