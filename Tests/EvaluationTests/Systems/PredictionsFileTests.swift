import Annotations
import Testing

@testable import Evaluation

/// What a file of predictions may get wrong, and what becomes of it.
struct PredictionsFileTests {
  static let corpus = Corpus(
    name: "c",
    schema: Schema(fields: [FieldSpecification(field: "count", type: .count)]),
    articles: [
      GoldArticle(article: Article(id: "a", text: "né two strikes"), fillers: []),
      GoldArticle(article: Article(id: "b", text: "b"), fillers: []),
    ], absent: ["z"])

  static func output(_ lines: String) -> SystemOutput {
    PredictionsFile(name: "p", path: "p.jsonl", bytes: Array(lines.utf8)).output(for: corpus)
  }

  static func kinds(_ lines: String) -> [SystemError.Kind] { output(lines).errors.map(\.kind) }

  static let b = #"{"id":"b","mentions":[]}"#

  @Test func `offsets are scalars and values are taken from the range`() throws {
    let output = Self.output(
      #"{"id":"a","mentions":[{"field":"count","start":3,"end":6,"rule":"r","attributes":{"x":null,"y":"","z":"1"}}]}"#
        + "\n" + Self.b)
    #expect(output.errors == [])
    let expected = Mention(
      field: "count", value: "2", range: ByteRange(4, 7), attributes: ["z": "1"], rule: "r")
    #expect(output.mentions == ["a": [expected], "b": []])
  }

  @Test func `a value without a range takes part by itself`() {
    let output = Self.output(
      #"{"id":"a","mentions":[{"field":"count","value":"2"}]}"# + "\n" + Self.b)
    #expect(output.mentions["a"] == [Mention(field: "count", value: "2", range: nil)])
  }

  @Test func `order does not matter and an absent article may be answered`() {
    let lines = [Self.b, #"{"id":"z","mentions":[]}"#, "", #"{"id":"a","mentions":[]}"#]
    #expect(Self.kinds(lines.joined(separator: "\r\n")) == [])
  }

  @Test(arguments: [
    (#"{"id":"a","error":"out of memory"}"#, SystemError.Kind.failed),
    (#"{"id":"a"}"#, .malformed), ("{\"id\":\"a\",\"mentions\":[}", .malformed),
    (#"{"id":"a","mentions":[{"value":"2"}]}"#, .malformed),
    (#"{"id":"a","mentions":[{"field":"count","start":1}]}"#, .malformed),
    (#"{"id":"a","sha256":"00","mentions":[]}"#, .otherText), ("", .missing),
  ])
  func `an article that is not answered soundly is one the system failed on`(
    line: String, kind: SystemError.Kind
  ) {
    let output = Self.output(line + "\n" + Self.b)
    #expect(output.errors.map(\.kind) == [kind])
    #expect(output.errors.map(\.article) == ["a"])
    #expect(output.mentions["a"] == nil)
  }

  @Test(arguments: [
    (#"{"id":"q","mentions":[]}"#, SystemError.Kind.unknownArticle),
    (#"{"id":"b","mentions":[{"field":"count","value":"9"}]}"#, .secondAnswer),
  ])
  func `a line too many is listed and changes nothing`(line: String, kind: SystemError.Kind) {
    let output = Self.output(#"{"id":"a","mentions":[]}"# + "\n" + Self.b + "\n" + line)
    #expect(output.errors.map(\.kind) == [kind])
    #expect(output.mentions == ["a": [], "b": []])
  }

  @Test(arguments: [
    #"{"field":"count"}"#, #"{"field":"count","start":9,"end":99}"#,
    #"{"field":"count","start":5,"end":2}"#,
  ])
  func `a mention without sense is listed and the others stand`(mention: String) {
    let output = Self.output(
      #"{"id":"a","mentions":[\#(mention),{"field":"count","value":"3"}]}"# + "\n" + Self.b)
    #expect(output.errors.map(\.kind) == [.badMention])
    #expect(output.mentions["a"]?.map(\.value) == ["3"])
  }

  @Test(arguments: ["[\n  ", "[", "\u{FEFF}[\r\n", "\n\n[\n"])
  func `a file that is one array is refused once, not line by line`(opening: String) throws {
    let output = Self.output(
      opening + "{\n    \"id\": \"a\",\n    \"mentions\": []\n  },\n  " + Self.b + "\n]\n")
    #expect(output.errors.map(\.kind) == [.malformed, .missing, .missing])
    #expect(output.errors.map(\.article) == [nil, "a", "b"])
    let message = try #require(output.errors.first?.message)
    let line = opening.hasPrefix("\n") ? 3 : 1
    #expect(
      message.hasPrefix(
        "p.jsonl:\(line): one object a line is expected (JSON Lines), and this looks"))
    #expect(output.mentions == [:])
  }

  @Test func `a message names the line and what to do`() throws {
    let error = try #require(Self.output("\n" + #"{"id":"a"}"# + "\n" + Self.b).errors.first)
    #expect(
      error.message
        == "p.jsonl:2: \"mentions\" is missing; write [] where there are none, or \"error\"")
  }
}
