import Annotations
import Testing

@testable import Evaluation

struct BratTests {
  let folder = InterchangeFolder()

  func read(_ annotations: String, _ text: String, unit: OffsetUnit? = nil) throws
    -> ExchangeCorpus
  {
    try folder.write(annotations, to: "b/a.ann")
    try folder.write(text, to: "b/a.txt")
    return try BratCodec().read(folder.path + "/b", ReadingOptions(unit: unit))
  }

  @Test func `relations, events, attributes, notes and unknown lines come back as they were`()
    throws
  {
    let annotations = """
      T7\tplace 15 23\tMayadeen
      T3\tstrike 4 11\tstrikes
      R1\tLocated Arg1:T3 Arg2:T7
      E1\tstrike:T3 Place:T7
      A1\tNegation E1
      N1\tReference T7 Wikipedia:123\tMayadeen
      *\tAlias T3 T7
      #1\tAnnotatorNotes T7\tsee the map
      whatever this is

      """
    let corpus = try read(annotations, "Six strikes on Mayadeen.")
    let contents = try BratCodec().write(corpus, to: "out").contents
    guard case .folder(let files) = contents else {
      Issue.record("brat is a folder")
      return
    }
    let lines = String(decoding: files["a.ann"] ?? [], as: UTF8.self).split(separator: "\n")
    // Spans in the order of the text, with their ids; then the rest in its own order.
    #expect(
      lines.map(String.init)
        == ["T3\tstrike 4 11\tstrikes", "T7\tplace 15 23\tMayadeen"]
        + annotations.split(separator: "\n").dropFirst(2).map(String.init))
    let note = Losses(of: corpus, holds: []).note(for: .doccano)
    #expect(note?.contains("1 line R of brat's") == true)
  }

  @Test func `a discontinuous span is refused with its line`() {
    #expect {
      try read("T1\tplace 0 4;9 11\tDeir Zo\n", "Deir ez- Zor")
    } throws: {
      "\($0)".contains("a.ann:1: T1 is discontinuous") && "\($0)".contains("divide it")
    }
  }

  @Test func `a span that a line end divides is one, and a note says so`() throws {
    let corpus = try read("T1\tplace 0 4;6 12\tDeir ez-Zor\n", "Deir\r\nez-Zor")
    #expect(corpus.essence[0].spans == ["0..<12 place"])
    #expect(
      corpus.notes == [
        "\(folder.path)/b: 1 span in pieces with nothing but a line end between them, made one each"
      ])
  }

  @Test func `offsets of a tool that counts otherwise are found out and named`() throws {
    let corpus = try read("T1\tn 3 6\ttwo\n", "😀 two")
    #expect(corpus.essence[0].spans == ["5..<8 n"])
    #expect(corpus.notes == ["\(folder.path)/b: offsets count UTF-16 code units in a.ann"])
  }

  @Test(arguments: [
    ("T1\tn zero 3\ttwo\n", "a span is written T1"), ("T1\tn 0 3\tone\n", "should be \"one\""),
    ("T1\tn 0 3\ttwo\nT1\tn 0 3\ttwo\n", "the id T1 is given twice"),
  ])
  func `a line that is wrong is named`(annotations: String, message: String) {
    #expect {
      try read(annotations, "two")
    } throws: {
      "\($0)".contains(message)
    }
  }

  @Test func `a label of two words is refused`() {
    let corpus = ExchangeCorpus(
      "two", [LabelledSpan(label: "a b", range: ByteRange(0, 3), value: nil)])
    #expect(throws: GoldError.self) { try BratCodec().write(corpus, to: "out") }
  }

  @Test func `an .ann without its text is an error`() throws {
    try folder.write("", to: "b/x.ann")
    #expect {
      try BratCodec().read(folder.path + "/b", ReadingOptions())
    } throws: {
      "\($0)".contains("x.ann: its text is missing")
    }
  }
}
