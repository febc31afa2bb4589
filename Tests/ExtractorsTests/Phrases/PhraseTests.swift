import Annotations
import Extractors
import Foundation
import Testing

/// Every extractor on the phrases of every field.
///
/// An extractor need not get every phrase right, for the approaches differ in reach; what it gets
/// wrong stands in `known-failures.txt`, and nothing else may. `EVALRUN_UPDATE=phrases` writes that
/// file anew, `EVALRUN_PRINT=phrases` prints how many phrases each extractor gets right.
@Suite
struct PhraseTests {
  @Test(
    .disabled(if: PhraseRequest.update, "EVALRUN_UPDATE=phrases: the list is written, not read"),
    arguments: PhraseRun.all(of: ExtractorRegistry.standard))
  func `the phrases of a field are read as they are marked`(run: PhraseRun) throws {
    for complaint in run.complaints(knownFailures: try KnownFailures.load()) {
      Issue.record(Comment(rawValue: complaint))
    }
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
