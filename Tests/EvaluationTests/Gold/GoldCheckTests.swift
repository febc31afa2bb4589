import Annotations
import TestSupport
import Testing

@testable import Evaluation

/// Gold with one thing wrong each, and what is said of it.
struct GoldCheckTests {
  static let schema = Schema(fields: [
    FieldSpecification(
      field: "count", type: .count,
      attributes: [AttributeSpecification(name: "place", type: .place, isKey: true)]),
    FieldSpecification(field: "day", type: .date),
  ])

  /// What the checks say of one line of JSON Lines with the text `two strikes in Syria`.
  static func messages(
    _ members: String, for purpose: GoldCheck.Purpose = .lint
  ) throws(GoldError) -> [String] {
    let line = """
      {"schema":"evalrun.labels/1","id":"x","text":"two strikes in Syria",\(members)}
      """
    let files = try CorpusFiles(lines: Array(line.utf8), path: "g.jsonl", schema: schema)
    return GoldCheck.findings(in: files, for: purpose).map(\.description)
  }

  static func filler(_ value: String, _ mentions: String, more: String = "") -> String {
    #"{"field":"count","value":"\#(value)","mentions":[\#(mentions)]\#(more)}"#
  }

  static let two = #"{"start":0,"end":3,"text":"two"}"#

  @Test func `sound gold has no findings`() throws {
    #expect(try Self.messages(#""fillers":[\#(Self.filler("2", Self.two))]"#) == [])
  }

  @Test(arguments: [
    (#""filler":[]"#, "filler", "annotator, boilerplate, event, fillers, id"),
    (
      #""fillers":[{"field":"count","value":"2","mention":[]}]"#, "mention",
      "alternatives, attributes, field, mentions"
    ),
    (
      #""fillers":[{"field":"count","value":"2","mentions":[{"start":0,"end":3,"txt":"two"}]}]"#,
      "txt", "end, start, text"
    ),
  ])
  func `a mistyped key is a finding, and stops no report`(
    members: String, key: String, known: String
  ) throws {
    let messages = try Self.messages(members)
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix(
        "g.jsonl:1: the key \"\(key)\" means nothing here; the keys are \(known)") == true)
    #expect(try Self.messages(members, for: .report) == [])
  }

  @Test func `a mistyped type of the schema is a finding at its line, once for all corpora`() throws
  {
    let folder = TemporaryFolder()
    for corpus in ["c", "d"] {
      try folder.write(
        #"{"schema":"evalrun.labels/1","id":"a"}"#, to: "\(corpus)/labels/a.json")
      try folder.write("text", to: "\(corpus)/text/a.txt")
    }
    try folder.write(
      """
      {"schema": "evalrun.schema/1", "fields": [
        {"name": "price",
         "type": "cuont",
         "attributes": [{"name": "at", "type": "place"},
                        {"name": "by", "type": "persno"}, {"name": "in"}]}]}
      """, to: "schema.json")
    let loader = CorpusLoader(gold: folder.path)
    let types = "types are date, count, ordinal, place, group, organization, person, term"
    #expect(
      try loader.lint().map(\.description) == [
        "\(folder.path)/schema.json:3: the schema gives price the type \"cuont\"; \(types)",
        "\(folder.path)/schema.json:5: the schema gives price.by the type \"persno\"; \(types)",
      ])
    #expect(try loader.corpora().count == 2)
  }

  @Test func `a surface that slipped is named with where it stands`() throws {
    let slipped = Self.filler("2", #"{"start":1,"end":4,"text":"two"}"#)
    #expect(
      try Self.messages(#""fillers":[\#(slipped)]"#, for: .report) == [
        #"g.jsonl:1: count "2" should be "two" at 1..<4, but "wo " stands there; "two" stands at 0..<3"#
      ])
  }

  @Test(arguments: [
    (
      #"{"start":18,"end":21}"#, #"a mention of count "2" runs to 21, but article x has 20 scalars"#
    ),
    (
      #"{"start":3,"end":3}"#,
      #"a mention of count "2" runs from 3 to 3; a range ends behind its start"#
    ),
    (
      #"{"start":-1,"end":3}"#,
      #"a mention of count "2" runs from -1 to 3; a range ends behind its start"#
    ),
  ])
  func `offsets outside the text stop a report`(mention: String, message: String) throws {
    #expect(
      try Self.messages(#""fillers":[\#(Self.filler("2", mention))]"#, for: .report)
        == ["g.jsonl:1: \(message)"])
  }

  @Test(arguments: [
    (
      filler("two", two), #"count "two": the value "two" is no count in normal form; write "2""#
    ),
    (
      filler("2", two, more: #","attributes":{"mood":"grim"}"#),
      #"count "2": count has no attribute "mood""#
    ),
    (#"{"field":"colour","value":"red"}"#, #"colour "red": the schema has no field "colour""#),
    (
      filler("2", two) + "," + filler("2", ""),
      #"count "2" is stated twice; put the mentions into one filler"#
    ),
    (
      filler("2", two) + "," + filler("3", #"{"start":2,"end":5}"#),
      #"count "3" at 2..<5 overlaps count "2" at 0..<3"#
    ),
  ])
  func `what only lint finds does not stop a report`(fillers: String, message: String) throws {
    #expect(try Self.messages(#""fillers":[\#(fillers)]"#) == ["g.jsonl:1: \(message)"])
    #expect(try Self.messages(#""fillers":[\#(fillers)]"#, for: .report) == [])
  }

  @Test func `a mention inside boilerplate is found`() throws {
    let members = #""boilerplate":[[0,4]],"fillers":[\#(Self.filler("2", Self.two))]"#
    #expect(
      try Self.messages(members) == [
        #"g.jsonl:1: count "2" at 0..<3 lies in the boilerplate 0..<4"#
      ])
  }

  @Test func `facts that differ in a key attribute are two`() throws {
    let iraq = Self.filler("2", Self.two, more: #","attributes":{"place":"Iraq"}"#)
    let syria = Self.filler("2", "", more: #","attributes":{"place":"Syria"}"#)
    #expect(try Self.messages(#""fillers":[\#(iraq),\#(syria)]"#) == [])
  }

  @Test(arguments: [
    (#"{"id":"x"}"#, "g.jsonl:1: \"schema\" is missing"),
    (
      #"{"schema":"evalrun.labels/9","id":"x"}"#,
      "g.jsonl:1: the schema is \"evalrun.labels/9\"; this version reads \"evalrun.labels/1\""
    ),
    (
      #"{"schema":"evalrun.labels/1","id":"x","unit":"utf16"}"#,
      "g.jsonl:1: offsets are counted in \"utf16\"; write them in \"scalar\" (Unicode scalars)"
    ),
    (
      #"{"schema":"evalrun.labels/1","id":""}"#,
      "g.jsonl:1: an id is a non-empty string without control characters"
    ),
    (
      "{\"schema\":\"evalrun.labels/1\",\"id\":\"x\",\"text\":\"\"}\n\n{oops}",
      "g.jsonl:3: a key in quotation marks should stand here"
    ),
    (
      #"{"schema":"evalrun.labels/1","id":"x"}"#,
      "g.jsonl:1: \"text\" is missing; a JSON Lines corpus carries its articles"
    ),
    (
      #"{"schema":"evalrun.labels/1","id":"x","text":"","fillers":[{"value":"2"}]}"#,
      "g.jsonl:1: \"field\" is missing"
    ),
  ])
  func `a record that cannot be read says where`(lines: String, message: String) {
    #expect {
      try CorpusFiles(lines: Array(lines.utf8), path: "g.jsonl", schema: nil)
    } throws: { "\($0)" == message }
  }

  @Test func `a repeated id stops a report and names both lines`() throws {
    let line = #"{"schema":"evalrun.labels/1","id":"x","text":""}"#
    let lines = Array("\(line)\n\(line)\n".utf8)
    #expect { try CorpusLoader.corpus(lines: lines, named: "g.jsonl") } throws: {
      "\($0)" == "g.jsonl:2: article \"x\" is labelled already in g.jsonl:1; remove one"
    }
  }

  @Test func `a corpus without a schema takes every field as a term`() throws {
    let line = """
      {"schema":"evalrun.labels/1","id":"x","text":"red","fillers":[{"field":"colour","value":"Red"}]}
      """
    let corpus = try CorpusLoader.corpus(lines: Array(line.utf8), named: "g.jsonl")
    #expect(corpus.schema.fields == [FieldSpecification(field: "colour", type: .term)])
  }
}
