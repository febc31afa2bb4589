import Annotations
import Testing

@testable import Evaluation

/// An extractor in this process is scored as a file with the same answers is.
struct InProcessSystemTests {
  /// States the number of the first word twice, the attribute with the second mention alone.
  struct Extractor: Annotations.Extractor {
    let name = "s"
    let first: [String: String]
    let second: [String: String]

    func mentions(in article: Article) -> [Mention] {
      [
        Mention(field: "n", value: "2", range: ByteRange(0, 3), attributes: first),
        Mention(field: "n", value: "2", range: ByteRange(4, 7), attributes: second),
      ]
    }
  }

  static func attributes(
    gold: [String: String], _ first: [String: String], _ second: [String: String]
  ) throws -> AttributeCounts? {
    let field = FieldSpecification(
      field: "n", type: .count,
      attributes: [AttributeSpecification(name: "source", type: .term, isKey: false)])
    let article = GoldArticle(
      article: Article(id: "1", text: "two two"),
      fillers: [Filler(field: "n", value: "2", attributes: gold)])
    let report = Report(
      corpora: [Corpus(name: "c", schema: Schema(fields: [field]), articles: [article])],
      systems: [InProcessSystem(Extractor(first: first, second: second))],
      options: ScoringOptions(schemes: [.value]), version: "test")
    return try #require(report.corpora.first?.systems.first?.details).attributes["n"]?["source"]
  }

  @Test func `an empty attribute is none`() throws {
    #expect(try Self.attributes(gold: [:], ["source": ""], [:]) == nil)
    #expect(
      try Self.attributes(gold: ["source": "medics"], ["source": ""], [:])
        == AttributeCounts(missing: 1))
  }

  @Test func `an empty attribute does not hide that of a later mention`() throws {
    #expect(
      try Self.attributes(gold: ["source": "medics"], ["source": ""], ["source": "medics"])
        == AttributeCounts(correct: 1))
  }
}
