import Annotations
import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// Annotators on disk, in a folder of their own for each test.
struct AnnotationLoaderTests {
  private let temporary = TemporaryFolder()
  var folder: String { temporary.path }

  func write(_ text: String, to path: String) throws {
    try temporary.write(text, to: path)
  }

  /// Labels of article x: one fact and what else is given.
  func write(_ annotator: String, value: String = "red", more: String = "") throws {
    try write(
      """
      {"schema": "evalrun.labels/1", "id": "x"\(more),
       "fillers": [{"field": "colour", "value": "\(value)",
         "mentions": [{"start": 2, "end": 5, "text": "red"}]}]}
      """, to: "c/annotators/\(annotator)/x.json")
  }

  func corpora() throws -> [AnnotatedCorpus] { try AnnotationLoader(gold: folder).corpora() }

  @Test func `annotators are read without labels and without a schema`() throws {
    try write("a")
    try write("b", value: "Red")
    try write("é red", to: "c/text/x.txt")
    try write("no labels here", to: "c/annotators/notes/README.md")
    let corpus = try #require(corpora().first)
    #expect(corpus.name == "c")
    #expect(corpus.annotators == ["a", "b"])
    #expect(corpus.articles[0].text?.text == "é red")
    #expect(corpus.schema.fields == [FieldSpecification(field: "colour", type: .term)])
    // Offsets are scalars, whatever stands before them.
    #expect(corpus.articles[0].annotations["a"]?.fillers[0].mentions[0].scalars == 2..<5)
    let summary = try #require(try AgreementSummary(folder: folder + "/c"))
    #expect(summary.factF1 == 1)
    #expect(summary.line.hasPrefix("annotators a and b agree on facts with F1 1.000: a ceiling"))
  }

  @Test func `without its text an article keeps its facts and surfaces`() throws {
    try write("a")
    try write("b")
    let article = try #require(corpora().first?.articles.first)
    #expect(article.text == nil)
    #expect(article.annotations["b"]?.fillers[0].mentions[0].surface == "red")
  }

  @Test func `what stops a report stops this, with path and line`() throws {
    try write("a")
    try write("b")
    try write("é blue", to: "c/text/x.txt")
    #expect { try self.corpora() } throws: { error in
      "\(error)".contains(#"/c/annotators/a/x.json:3: colour "red" should be "red" at 2..<5"#)
        && "\(error)".contains("/c/annotators/b/x.json:3: ")
    }
  }

  @Test func `labels of two texts do not compare`() throws {
    try write("a", more: #", "sha256": "01""#)
    try write("b", more: #", "sha256": "02""#)
    #expect { try self.corpora() } throws: {
      "\($0)".contains("/c/annotators/b/x.json:1: b and a labelled different texts of article x")
    }
  }

  @Test func `an event that one leaves out is that of the other, two events are an error`() throws {
    try write("a", more: #", "event": "e""#)
    try write("b")
    #expect(try corpora().first?.articles.first?.event == "e")
    try write("b", more: #", "event": "f""#)
    #expect { try self.corpora() } throws: {
      "\($0)".contains(#"article x reports "f" to b and "e" to a; agree on one event"#)
    }
  }

  @Test func `no annotators are no corpora, and nothing at all is an error`() throws {
    try write("{}", to: "c/labels/x.json")
    #expect(try corpora().isEmpty)
    #expect(try AgreementSummary(folder: folder + "/c") == nil)
    #expect(throws: GoldError.self) {
      try AnnotationLoader(gold: self.folder + "/nowhere").corpora()
    }
  }

  @Test func `one annotator gives no summary`() throws {
    try write("a")
    #expect(try corpora().map(\.annotators) == [["a"]])
    #expect(try AgreementSummary(folder: folder + "/c") == nil)
  }
}
