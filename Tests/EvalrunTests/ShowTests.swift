import Foundation
import TestSupport
import Testing

/// `--show` leaves nothing out that gold or a system states.
@Suite(.tags(.commandLine))
struct ShowTests {
  /// The text behind the heading of `--show a` for one article and what one system states of it.
  static func shown(_ text: String, fillers: String, mentions: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = """
      {"schema":"evalrun.schema/1","fields":[{"name":"n","type":"count","many":true,\
      "definition":"","attributes":[]},{"name":"m","type":"term","many":true,"definition":"",\
      "attributes":[]}]}
      """
    let labels = """
      {"schema":"evalrun.labels/1","id":"a","text":"\(text)","fillers":[\(fillers)]}
      """
    let answer = "{\"id\":\"a\",\"mentions\":[\(mentions)]}"
    for (name, content) in [("schema.json", schema), ("g.jsonl", labels), ("p.jsonl", answer)] {
      try Data((content + "\n").utf8).write(to: folder.appending(path: name))
    }
    let run = try CommandLineTests.run(
      "--show", "a", "--gold", "g.jsonl", "--system", "p=p.jsonl", in: folder)
    #expect(run.code == 0, "\(run.error)")
    return run.output.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: true).last
      .map(String.init) ?? ""
  }

  @Test func `mentions on a line stand under it`() throws {
    let output = try Self.shown(
      #"two bases\n\nthree"#,
      fillers: #"{"field":"n","value":"2","mentions":[{"start":0,"end":3}]}"#,
      mentions: #"{"field":"n","start":0,"end":3},{"field":"n","start":11,"end":16,"rule":"r"}"#)
    #expect(
      output == """

          two bases
            = n 2 “two”  ← gold, p
          three
            + n 3 “three”  ← p (r)


        """)
  }

  @Test func `mentions across a line break stand below the text`() throws {
    let output = try Self.shown(
      #"hit a\nbase"#,
      fillers: #"{"field":"m","value":"base","mentions":[{"start":4,"end":10}]}"#,
      mentions: #"{"field":"m","value":"camp","start":4,"end":10}"#)
    #expect(
      output == """

          hit a
          base

        Across a line break:
            – m base “a / base”  ← gold
            + m camp “a / base”  ← p


        """)
  }

  @Test func `what has no place is listed, and agrees with every place`() throws {
    let output = try Self.shown(
      "two bases",
      fillers: #"""
        {"field":"n","value":"2","mentions":[{"start":0,"end":3}]},{"field":"m","value":"camp"},\#
        {"field":"m","value":"bases"}
        """#,
      mentions: #"""
        {"field":"n","value":"2"},{"field":"n","value":"9"},\#
        {"field":"m","value":"bases","start":4,"end":9}
        """#)
    #expect(
      output == """

          two bases
            = n 2 “two”  ← gold
            = m bases  ← p

        Without a place in the text:
            = m bases  ← gold
            – m camp  ← gold
            = n 2  ← p
            + n 9  ← p


        """)
  }
}
