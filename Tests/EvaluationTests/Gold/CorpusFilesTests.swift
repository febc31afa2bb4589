import Annotations
import TestSupport
import Testing

@testable import Evaluation

/// Corpora on disk, in a folder of their own for each test.
struct CorpusFilesTests {
  private let temporary = TemporaryFolder()
  var folder: String { temporary.path }

  func write(_ text: String, to path: String) throws {
    try temporary.write(text, to: path)
  }

  func labels(_ id: String, of text: String) -> String {
    """
    {"schema": "evalrun.labels/1", "id": "\(id)", "sha256": "\(SHA256.hexadecimal(Array(text.utf8)))"}
    """
  }

  @Test func `texts are recognised by their hash, whatever their names`() throws {
    try write(labels("a", of: "first"), to: "c/labels/a.json")
    try write("first", to: "texts/any name.txt")
    try write("something else", to: "texts/b.txt")
    let corpora = try CorpusLoader(gold: folder + "/c", text: folder + "/texts").corpora()
    #expect(corpora.map { $0.articles.map(\.article.text) } == [["first"]])
  }

  @Test func `a text under its own name with another hash is an error`() throws {
    try write(labels("a", of: "first"), to: "c/labels/a.json")
    try write("first, edited", to: "texts/a.txt")
    #expect { try CorpusLoader(gold: folder + "/c", text: folder + "/texts").corpora() } throws: {
      "\($0)".contains("texts/a.txt: the text of article a is not the one that was labelled")
    }
  }

  @Test func `a text in a line with another hash is an error`() throws {
    func line(_ text: String) -> String {
      labels("a", of: "first").dropLast() + ", \"text\": \"\(text)\"}"
    }
    try write(line("first") + "\n", to: "good.jsonl")
    try write("\n" + line("first, edited"), to: "bad.jsonl")
    #expect(try CorpusLoader(gold: folder + "/good.jsonl").corpora().first?.articles.count == 1)
    #expect { try CorpusLoader(gold: folder + "/bad.jsonl").corpora() } throws: {
      "\($0)".contains("bad.jsonl:2: the text of article a is not the one that was labelled")
    }
  }

  @Test func `an alias of two names is an error`() throws {
    try write(labels("a", of: "first"), to: "c/labels/a.json")
    try write(
      """
      {"schema": "evalrun.schema/1", "fields": [],
       "types": {"place": {"aliases": {"A": ["x"], "B": ["X"]}}}}
      """, to: "c/schema.json")
    #expect { try CorpusLoader(gold: folder + "/c").corpora() } throws: {
      "\($0)".contains("\"x\" is an alias of both \"A\" and \"B\"")
    }
  }

  @Test func `an absent text is said, not scored as empty`() throws {
    try write(labels("a", of: "first"), to: "c/labels/a.json")
    let corpus = try #require(CorpusLoader(gold: folder + "/c").corpora().first)
    #expect(corpus.articles.isEmpty)
    #expect(corpus.absent == ["a"])
  }

  @Test func `ids that no file name can hold are percent-encoded`() throws {
    #expect(TextFolder.fileName(of: "a/b: 1") == "a%2Fb%3A%201.txt")
    #expect(TextFolder.fileName(of: "..") == "%2E..txt")
  }

  @Test func `a folder of texts that is not there is an error`() throws {
    try write(labels("a", of: "first"), to: "c/labels/a.json")
    #expect(throws: GoldError.self) {
      try CorpusLoader(gold: folder + "/c", text: folder + "/nowhere").corpora()
    }
  }

  @Test func `nothing at the path is an error that says what to name`() {
    #expect { try CorpusLoader(gold: folder + "/none").corpora() } throws: {
      "\($0)".hasSuffix("there is no such file or folder; name a corpus with --gold PATH")
    }
  }

  @Test func `a text that is no UTF-8 is an error with its byte`() throws {
    try write(#"{"schema": "evalrun.labels/1", "id": "a"}"#, to: "c/labels/a.json")
    try write("", to: "c/text/a.txt")
    try temporary.write([0x61, 0xFF], to: "c/text/a.txt")
    #expect { try CorpusLoader(gold: folder + "/c").corpora() } throws: {
      "\($0)".contains("text/a.txt: not UTF-8: byte 1")
    }
  }

  @Test func `the same labels in another layout have the same hash`() throws {
    let filler = { (value: String) in
      Filler(field: "f", value: value, mentions: [ByteRange(0, 1)])
    }
    let article = Article(id: "a", text: "xy")
    let one = GoldArticle(article: article, fillers: [filler("1"), filler("2")])
    let other = GoldArticle(article: article, fillers: [filler("2"), filler("1")])
    #expect(one.hash == other.hash)
    #expect(one.hash != GoldArticle(article: article, fillers: [filler("1")]).hash)
  }
}
