import Annotations
import Testing

@testable import Evaluation

/// Tags of words: schemes, slips, and the text that the words come from.
struct TokenFormatTests {
  let folder = InterchangeFolder()

  static func tags(_ text: String) -> [WordTag] {
    text.split(separator: " ").compactMap { WordTag(String($0)) }
  }

  @Test(arguments: [
    ("I-x I-x O I-y B-y", TagScheme.iob1, ["0..<2 x", "3..<4 y", "4..<5 y"], [Int]()),
    ("B-x I-x O B-y B-y", .iob2, ["0..<2 x", "3..<4 y", "4..<5 y"], []),
    ("B-x E-x S-y O B-x I-x E-x", .iobes, ["0..<2 x", "2..<3 y", "4..<7 x"], []),
    ("B-x L-x U-y O", .bilou, ["0..<2 x", "2..<3 y"], []),
    // conlleval: a tag that goes on with nothing begins a span.
    ("B-x O I-x B-y I-x", .iob2, ["0..<1 x", "2..<3 x", "3..<4 y", "4..<5 x"], [2, 4]),
  ])
  func `the scheme is found out and slips are repaired`(
    text: String, scheme: TagScheme, spans: [String], repaired: [Int]
  ) {
    let tags = Self.tags(text)
    #expect(TagScheme(of: [tags]) == scheme)
    let found = scheme.spans(of: tags)
    #expect(found.spans.map { "\($0.words) \($0.label)" } == spans)
    #expect(found.repaired == repaired)
  }

  @Test func `a CoNLL file without its texts is put together, and notes say how`() throws {
    let path = try folder.write(
      "-DOCSTART- -X- O O\n\nTwo NNP B-n\nsites NNS O\n\nin IN O\nHoms NNP I-place\n", to: "f.conll"
    )
    let corpus = try CoNLLCodec().read(path, ReadingOptions())
    #expect(
      corpus.essence
        == [
          .init(
            id: "f", text: Array("Two sites\nin Homs".utf8), spans: ["0..<3 n", "13..<17 place"])
        ])
    for part in ["read as IOB2", "1 tag that IOB2 does not allow", "f.conll:7", "put together"] {
      #expect(corpus.notes.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test func `a line that is no word with a tag is an error`() throws {
    let path = try folder.write("Two B-n\nsites\n", to: "f.conll")
    #expect {
      try CoNLLCodec().read(path, ReadingOptions())
    } throws: {
      "\($0)".contains("f.conll:2: a line is a word")
    }
  }

  @Test func `numbers of Hugging Face tags are named by dataset_info.json`() throws {
    let path = try folder.write(
      #"{"id": 3, "tokens": ["Two", "sites"], "ner_tags": [1, 0]}"#, to: "train.jsonl")
    #expect {
      try HuggingFaceCodec().read(path, ReadingOptions())
    } throws: {
      "\($0)".contains("put the dataset_info.json that names them beside the file")
    }
    try folder.write(
      #"{"features": {"ner_tags": {"feature": {"names": ["O", "B-n"], "_type": "ClassLabel"}, "_type": "List"}}}"#,
      to: "dataset_info.json")
    let corpus = try HuggingFaceCodec().read(path, ReadingOptions())
    #expect(
      corpus.essence == [.init(id: "3", text: Array("Two sites".utf8), spans: ["0..<3 n"])])
  }

  // As INCEpTION writes it: a blank after every column, a stack, a part of a token, two sentences
  // with three characters between them, offsets in UTF-16.
  static let webAnno = """
    #FORMAT=WebAnno TSV 3.3
    #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
    #T_SP=webanno.custom.Own|kind
    #T_RL=webanno.custom.Rel|role|BT_webanno.custom.Own


    #Text=😀 two\\tsites
    1-1\t0-2\t😀\t_\t_\t_\t_\t_\t
    1-2\t3-6\ttwo\t2[1]|*[2]\tn[1]|x[2]\t_\t_\t_\t
    1-3\t7-12\tsites\t*[2]\tx[2]\t_\t_\t_\t
    1-3.1\t7-11\tsite\t_\t_\thead\\_noun\t_\t_\t

    #Text=in Homs
    2-1\t15-17\tin\t_\t_\t_\t_\t_\t
    2-2\t18-22\tHoms\t*\tplace\t_\t_\t_\t

    """

  @Test func `stacked annotations, parts of tokens and layers of one's own are read`() throws {
    let path = try folder.write(Self.webAnno, to: "w.tsv")
    let corpus = try WebAnnoCodec().read(path, ReadingOptions())
    // A sentence ends with a line feed; what else stood before the next one was blank.
    #expect(corpus.articles[0].article.text == "😀 two\tsites\n  in Homs")
    #expect(
      corpus.values == [
        ["20..<24 place=Homs", "5..<8 n=2", "5..<14 x=two\tsites", "9..<13 head_noun=site"].sorted()
      ])
    #expect(corpus.notes.contains { $0.contains("webanno.custom.Rel") })
  }
}
