import Annotations
import Foundation
import Testing

@testable import Evaluation

/// Files as doccano, Prodigy, Label Studio and spaCy write them.
struct JSONFormatTests {
  let folder = InterchangeFolder()

  func read(
    _ format: InterchangeFormat, _ text: String, unit: OffsetUnit? = nil, name: String? = nil
  ) throws -> ExchangeCorpus {
    let path = try folder.write(
      text, to: name ?? WrittenPath(folder.place(format, "f").path).name)
    return try format.codec.read(path, ReadingOptions(unit: unit))
  }

  @Test(arguments: [
    #"{"id": 12, "text": "😀 two", "label": [[3, 6, "n"]], "Comments": []}"#,
    #"{"id": 12, "text": "😀 two", "labels": [[3, 6, "n"]]}"#,
    #"{"id": 12, "data": "😀 two", "label": [[3, 6, "n"]]}"#,
    #"{"id":12,"text":"😀 two","entities":[{"id":1,"label":"n","start_offset":3,"end_offset":6}],"relations":[]}"#,
  ])
  func `doccano counts in UTF-16, and number ids become strings`(line: String) throws {
    let corpus = try read(.doccano, line)
    #expect(corpus.essence == [.init(id: "12", text: Array("😀 two".utf8), spans: ["5..<8 n"])])
    #expect(corpus.notes.contains { $0.hasPrefix("warning: ") })
  }

  @Test func `large number ids stay apart`() throws {
    let corpus = try read(
      .doccano,
      """
      {"id": 9007199254740992, "text": "two", "label": []}
      {"id": 9007199254740993, "text": "two", "label": []}
      """)
    #expect(corpus.essence.map(\.id) == ["9007199254740992", "9007199254740993"])
  }

  @Test func `a unit that is named is taken`() throws {
    let line = #"{"id": 1, "text": "😀 two", "label": [[2, 5, "n"]]}"#
    #expect(try read(.doccano, line, unit: .scalar).essence[0].spans == ["5..<8 n"])
  }

  @Test func `only accepted answers of Prodigy's count, and binary ones are put together`() throws {
    let corpus = try read(
      .prodigy,
      """
      {"text":"two sites","_input_hash":-7,"spans":[{"start":0,"end":3,"label":"n"}],"answer":"accept","_is_binary":true}
      {"text":"two sites","_input_hash":-7,"spans":[{"start":4,"end":9,"label":"x"}],"answer":"accept","_is_binary":true}
      {"text":"two sites","_input_hash":-7,"spans":[{"start":0,"end":9,"label":"y"}],"answer":"reject","_is_binary":true}
      {"text":"other","_input_hash":8,"spans":[],"answer":"ignore"}
      """)
    #expect(
      corpus.essence
        == [.init(id: "-7", text: Array("two sites".utf8), spans: ["0..<3 n", "4..<9 x"])])
    #expect(corpus.notes.count { $0.contains("left out; only accepted ones count") } == 2)
  }

  static let labelStudio = """
    [{"id": 5, "data": {"text": "two sites"}, "annotations": [
      {"completed_by": 1, "was_cancelled": false, "result": [
        {"type": "labels", "value": {"start": 0, "end": 3, "text": "two", "labels": ["n"]}}]},
      {"completed_by": {"id": 2, "email": "b@example.org"}, "was_cancelled": false,
       "ground_truth": true, "result": [
        {"type": "labels", "value": {"start": 4, "end": 9, "text": "sites", "labels": ["x", "y"]}},
        {"type": "relation", "from_id": "a", "to_id": "b"}]},
      {"completed_by": 3, "was_cancelled": true, "result": [
        {"type": "labels", "value": {"start": 0, "end": 9, "text": "two sites", "labels": ["z"]}}]}]},
     {"id": 6, "data": {"text": "nobody looked"}, "annotations": []}]
    """

  @Test func `annotators of Label Studio are kept apart and cancelled ones left out`() throws {
    let corpus = try read(.labelstudio, Self.labelStudio)
    // The ground truth stands for the article.
    #expect(
      corpus.essence
        == [.init(id: "5", text: Array("two sites".utf8), spans: ["4..<9 x", "4..<9 y"])])
    #expect(corpus.articles[0].annotators.map(\.annotator) == ["1", "b@example.org"])
    for part in ["1 cancelled", "1 tasks without", "of type \"relation\"", "several annotators"] {
      #expect(corpus.notes.contains { $0.contains(part) }, "\(part)")
    }
    let written = try EvalrunCodec().write(corpus, to: "out")
    guard case .folder(let files) = written.contents else { return }
    #expect(files.keys.contains("annotators/1/5.json"))
    #expect(files.keys.contains("annotators/b%40example.org/5.json"))
  }

  @Test func `annotators come back from Label Studio and from a folder of ours`() throws {
    let corpus = try read(.labelstudio, Self.labelStudio)
    for format in [InterchangeFormat.labelstudio, .evalrun] {
      let back = try folder.roundTrip(corpus, format, "again")
      #expect(back.essence == corpus.essence)
      #expect(
        Set(back.articles[0].annotators.map(\.annotator)) == ["1", "b@example.org"], "\(format)")
    }
  }

  @Test(arguments: [
    #"[["two sites", {"entities": [[0, 3, "n"]]}]]"#,
    #"{"text": "two sites", "ents": [{"start": 0, "end": 3, "label": "n"}], "tokens": []}"#,
    #"[{"text": "two sites", "entities": [[0, 3, "n"]]}]"#,
    #"[{"id": 1, "paragraphs": [{"raw": "two sites", "sentences": [{"tokens": [{"orth": "two", "ner": "U-n"}, {"orth": "sites", "ner": "O"}]}]}]}]"#,
  ])
  func `every way in which spaCy keeps entities is read`(json: String) throws {
    let corpus = try read(.spacy, json)
    #expect(
      corpus.essence == [.init(id: "1", text: Array("two sites".utf8), spans: ["0..<3 n"])])
  }
}
