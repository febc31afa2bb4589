import Annotations
import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// The project's own gold: every offset, surface, hash, value and name.
@Suite(.tags(.gold))
struct GoldIntegrityTests {
  static let gold = Repository.path("gold").path(percentEncoded: false)
  static let layers = ["labels", "annotators/a", "annotators/b"]

  @Test(arguments: ["rendition", "source"], layers)
  func `every layer of labels is sound`(corpus: String, layer: String) throws {
    let schema = try Schema(
      parsing: FileSystem.bytes(of: Self.gold + "/schema.json"), path: "schema.json")
    let files = try CorpusFiles(
      folder: Self.gold + "/" + corpus, labels: layer, schema: schema,
      text: ProcessInfo.processInfo.environment["EVALRUN_TEXT"])
    #expect(files.records.map(\.id) == ["000", "001", "002", "003", "004"])
    #expect(files.records.allSatisfy { $0.sha256 != nil })
    #expect(files.findings + GoldCheck.findings(in: files, for: .lint) == [])
  }

  @Test func `the renditions are bundled with their text`() throws {
    let corpora = try CorpusLoader(gold: Self.gold).corpora()
    #expect(corpora.map(\.name) == ["rendition", "source"])
    #expect(corpora[0].articles.count == 5)
    #expect(
      corpora[0].clusters == ["e1": ["000", "001"], "e2": ["002"], "e3": ["003"], "e4": ["004"]])
    #expect(corpora[0].schema.fields.count == 19)
  }

  @Test func `without their texts the originals are absent, not empty`() throws {
    let source = try #require(CorpusLoader(gold: Self.gold).corpora().last)
    #expect(source.articles.isEmpty)
    #expect(source.absent == ["000", "001", "002", "003", "004"])
  }
}
