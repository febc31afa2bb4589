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

  @Test func `a text that is not at its offsets is told, with the way of counting that fits`() {
    // In bytes "two" is 4..<7, since "é" takes two.
    let output = Self.output(
      #"{"id":"a","mentions":[{"field":"count","start":4,"end":7,"text":"two","value":"2"},"#
        + #"{"field":"count","start":3,"end":6,"text":"two"}]}"# + "\n" + Self.b)
    #expect(output.mentions["a"]?.map(\.value) == ["2", "2"])
    #expect(output.errors.map(\.kind) == [.otherSurface])
    #expect(
      output.errors.map(\.message) == [
        "p.jsonl:1: the text of 1 of 2 mentions is not what stands at their offsets, mentions[0] "
          + "first: 4..<7 is \"wo\", not \"two\"; offsets count Unicode scalars, and counted in "
          + "UTF-8 bytes 1 of the 1 would fit"
      ])
  }

  @Test func `white space in a text is all one, and a text that fits nowhere is told as well`() {
    let sound = #"{"id":"a","mentions":[{"field":"count","start":0,"end":6,"text":"né\n  two"}]}"#
    #expect(Self.kinds(sound + "\n" + Self.b) == [])
    let output = Self.output(sound.replacing("two", with: "ten") + "\n" + Self.b)
    #expect(output.errors.map(\.reason).first?.hasSuffix("count Unicode scalars") == true)
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
    (#"{"id":"a","mentions":{"field":"count","value":"2"}}"#, .malformed),
    (#"{"id":"a","mentions":[{"field":"count","value":2,}]}"#, .malformed),
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

  /// The text of `a` has 14 scalars.
  @Test(arguments: [
    (#"{"field":"count"}"#, ": count: neither a value nor a range; give one of them"),
    (#"{"field":"count","start":9,"end":99}"#, ": count: 9..<99 is no range of the 14 scalars"),
    (#"{"field":"count","start":5,"end":2}"#, ": count: 5..<2 is no range of the 14 scalars"),
    (
      #"{"field":"count","value":"2","start":1}"#,
      #": "start" stands without "end"; give both or neither"#
    ),
    (#"{"field":"count","end":1}"#, #": "end" stands without "start"; give both or neither"#),
    (#"{"value":"2"}"#, #": "field" is missing"#),
    (#"{"field":null,"value":"2"}"#, #": "field" is missing"#),
    (#"{"value":1.5,"field":"count"}"#, ".value: a string should stand here, not 1.5"),
    (#"{"field":"count","value":1e999}"#, ".value: a string should stand here, not 1e999"),
    (#"{"field":"count","value":true}"#, ".value: a string should stand here, not true"),
    (#"{"field":"count","value":["2"]}"#, ".value: a string should stand here, not an array"),
    (#"{"field":{},"value":"2"}"#, ".field: a string should stand here, not an object"),
    (
      #"{"field":"count","start":"né","end":3}"#,
      #".start: a whole number should stand here, not "né""#
    ),
    (#"{"field":"count","start":0,"end":2.5}"#, ".end: a whole number should stand here, not 2.5"),
    (
      #"{"field":"count","value":"2","attributes":[]}"#,
      ".attributes: an object should stand here, not an array"
    ),
    (
      #"{"field":"count","value":"2","attributes":{"at":false}}"#,
      ".attributes.at: a string should stand here, not false"
    ),
    ("7", ": an object should stand here, not 7"),
    ("null", ": an object should stand here, not null"),
    (
      "\"" + String(repeating: "é", count: 50) + "\"",
      ": an object should stand here, not \"" + String(repeating: "é", count: 39) + "…"
    ),
  ])
  func `a mention without sense is listed with its place and the others stand`(
    mention: String, message: String
  ) {
    let sound = #"{"field":"count","value":"3"}"#
    let output = Self.output(
      #"{"id":"a","mentions":[\#(sound),\#(mention),\#(sound)]}"# + "\n" + Self.b)
    #expect(output.errors.map(\.kind) == [.badMention])
    #expect(output.errors.map(\.message) == ["p.jsonl:1: mentions[1]" + message])
    #expect(output.mentions["a"]?.map(\.value) == ["3", "3"])
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

  @Test func `a byte order mark in front of a file is passed over`() {
    #expect(Self.kinds("\u{FEFF}" + #"{"id":"a","mentions":[]}"# + "\n" + Self.b) == [])
  }

  @Test(arguments: [#"{"id":"b","mentions":[}"#, #"{"id":"b"}"#])
  func `a second answer that cannot be read leaves the first`(line: String) {
    let output = Self.output(#"{"id":"a","mentions":[]}"# + "\n" + Self.b + "\n" + line)
    #expect(output.errors.map(\.kind) == [.secondAnswer])
    #expect(output.mentions == ["a": [], "b": []])
  }

  @Test(arguments: [
    ("7", "7"), ("-3", "-3"), ("7.0", "7"), ("3e2", "300"),
    // 2^64, which no Int holds.
    ("18446744073709551616", "18446744073709551616"),
  ])
  func `a whole number is the value that it prints`(number: String, value: String) {
    let output = Self.output(
      #"{"id":"a","mentions":[{"field":"count","value":\#(number),"attributes":{"n":\#(number)}}]}"#
        + "\n" + Self.b)
    #expect(output.errors == [])
    #expect(
      output.mentions["a"]
        == [Mention(field: "count", value: value, range: nil, attributes: ["n": value])])
  }

  @Test func `a message names the line and what to do`() throws {
    let error = try #require(Self.output("\n" + #"{"id":"a"}"# + "\n" + Self.b).errors.first)
    #expect(
      error.message
        == "p.jsonl:2: \"mentions\" is missing; write [] where there are none, or \"error\"")
  }
}
