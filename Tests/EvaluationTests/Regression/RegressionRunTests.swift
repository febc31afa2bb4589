import Annotations
import Testing

@testable import Evaluation

struct RegressionRunTests {
  // Bytes: "Calm. " is 0..<6, "Two" 6..<9, "three" 31..<36.
  static let article = Article(id: "1", text: "Calm. Two raids.\nLater, it was three. Calm.")
  static let corpus = Corpus(
    name: "c", schema: Schema(fields: [FieldSpecification(field: "n", type: .count)]),
    articles: [
      GoldArticle(
        article: article,
        fillers: [Filler(field: "n", value: "2", mentions: [ByteRange(6, 9)])])
    ])

  static func run(_ mentions: String) -> RegressionRun {
    let line = #"{"id":"1","mentions":[\#(mentions)]}"#
    let system = PredictionsFile(name: "p", path: "p", bytes: Array(line.utf8))
    return RegressionRun(corpora: [corpus], systems: [system])
  }

  @Test func `a change is told with the rules behind it and the sentences it is about`() throws {
    let before = Self.run(#"{"field":"n","start":6,"end":9,"rule":"n.first"}"#)
    let after = Self.run(#"{"field":"n","start":31,"end":36,"rule":"n.late"}"#)
    let change = try #require(
      RegressionCheck(after.outcomes, against: before.outcomes).regressions.first)
    #expect(
      after.description(of: change) == """
        c 1 p n: lost "2" (rule n.first); new and wrong: "3" (rule n.late)
          lost "2" in line 1: ‹Two› raids.
          wrong "3" in line 2: Later, it was ‹three›.
        """)
  }

  @Test func `a system that fails is named, with its errors`() {
    #expect(Self.run("").failures.isEmpty)
    let silent = PredictionsFile(name: "p", path: "p", bytes: [])
    let failures = RegressionRun(corpora: [Self.corpus], systems: [silent]).failures
    #expect(failures.map(\.corpus) == ["c"])
    #expect(failures.map(\.system) == ["p"])
    #expect(failures.map(\.errors.count) == [1])
  }

  @Test func `a prediction without a place is told without a sentence`() throws {
    let after = Self.run(#"{"field":"n","value":"7"}"#)
    let change = try #require(
      RegressionCheck(after.outcomes, against: Self.run("").outcomes).regressions.first)
    #expect(after.description(of: change) == #"c 1 p n: new and wrong: "7""#)
  }

  @Test func `rules are kept by the baseline and play no part in the comparison`() throws {
    let before = Self.run(#"{"field":"n","start":6,"end":9,"rule":"n.first"}"#).outcomes
    let read = try Baseline(parsing: Array(before.fileText.utf8), path: "b")
    #expect(read == before)
    let renamed = Self.run(#"{"field":"n","start":6,"end":9,"rule":"n.renamed"}"#).outcomes
    #expect(RegressionCheck(renamed, against: before).changes == [])
  }

  @Test func `what annotators differ on is disputed, and nothing else`() throws {
    let two = AnnotatedFiller(Filler(field: "n", value: "2"))
    let three = AnnotatedFiller(Filler(field: "n", value: "3"))
    let annotated = AnnotatedCorpus(
      name: "c", schema: Self.corpus.schema, annotators: ["a", "b"],
      articles: [
        AnnotatedArticle(
          id: "1", text: Self.article,
          annotations: [
            "a": Annotation(fillers: [two, three]), "b": Annotation(fillers: [two]),
          ])
      ])
    let disputed = DisputedFacts([annotated])
    func change(_ mention: String) throws -> RegressionCheck.Change {
      try #require(
        RegressionCheck(Self.run(mention).outcomes, against: Self.run("").outcomes).changes.first)
    }
    #expect(disputed.count == 1)
    #expect(disputed.cover(try change(#"{"field":"n","value":"3"}"#)))
    #expect(!disputed.cover(try change(#"{"field":"n","value":"7"}"#)))
    // Better is no dispute.
    #expect(!disputed.cover(try change(#"{"field":"n","value":"2"}"#)))
  }
}
