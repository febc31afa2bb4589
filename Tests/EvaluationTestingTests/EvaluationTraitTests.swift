import Annotations
import Evaluation
import EvaluationTesting
import Foundation
import Synchronization
import TestSupport
import Testing

/// Finds every word of a list; fails on articles that it is told to fail on.
private struct WordExtractor: Extractor {
  let name = "words"
  var words = ["two"]
  var failsOn: Set<String> = []

  struct Refusal: Error {}

  func mentions(in article: Article) throws -> [Mention] {
    if failsOn.contains(article.id) { throw Refusal() }
    return words.flatMap { word in
      article.text.ranges(of: word).map { range in
        let start = article.text.utf8.distance(from: article.text.startIndex, to: range.lowerBound)
        return Mention(
          field: "n", value: word, range: ByteRange(start, start + word.utf8.count))
      }
    }
  }
}

/// Counts how often it reads.
private final class CountedExtractor: Extractor {
  let name = "counted"
  private let count = Mutex(0)
  var readings: Int { count.withLock(\.self) }

  func mentions(in article: Article) -> [Mention] {
    count.withLock { $0 += 1 }
    return []
  }
}

private let counted = CountedExtractor()

extension DataSet {
  fileprivate static let small = corpus(
    Corpus(
      name: "small", schema: Schema(fields: [FieldSpecification(field: "n", type: .count)]),
      articles: ["1", "2"].map { id in
        GoldArticle(
          article: Article(id: id, text: "two of three"),
          fillers: ["2", "3"].map { Filler(field: "n", value: $0) })
      }))
}

@Suite(.evaluates(WordExtractor(), on: .small, .precision(atLeast: 1), .recall(atLeast: 0.5)))
struct EvaluationTraitTests {
  @Test func `a test finds the result of its suite`() {
    let result = EvaluationContext.current.result
    #expect(result.systemName == "words")
    #expect(result.corpusName == "small")
    #expect(result[.value].counts == OutcomeCounts(correct: 2, missing: 2))
    #expect(result[.value, field: "n"].recall == 0.5)
    #expect(result[.value, field: "none"].f == nil)
  }

  @Test(.evaluates(WordExtractor(words: ["two", "three"]), on: .small))
  func `a test may have an evaluation of its own`() {
    #expect(EvaluationContext.current.result[.value].f == 1)
  }

  @Test(.evaluates(counted, on: .small), arguments: [1, 2, 3])
  func `the cases of a test share one evaluation`(_ number: Int) {
    #expect(EvaluationContext.current.result.systemName == "counted")
    // Two articles, each read once for the scores and once for the outcomes.
    #expect(counted.readings == 4)
  }

  @Test func `a condition that fails says which, in words`() throws {
    let result = EvaluationContext.current.result
    let condition = EvaluationCondition.recall(atLeast: 0.8, field: "n")
    #expect(condition.testDescription == "n recall ≥ 0.80")
    #expect(try condition.failures(of: result) == ["words → n recall ≥ 0.80: it is 0.50"])
    let undefined = EvaluationCondition.precision(atLeast: 0, field: "none")
    #expect(
      try undefined.failures(of: result) == ["words → none precision ≥ 0.00: it is undefined"])
  }

  @Test func `a requirement reads like a sentence and says what is wrong`() throws {
    let requirements = EvaluationRequirement.all(
      of: [WordExtractor(), WordExtractor(words: ["two", "three"])],
      .recall(atLeast: 0.75, field: "n"))
    #expect(
      requirements.map(\.testDescription) == [
        "words → n recall ≥ 0.75", "words → n recall ≥ 0.75",
      ])
    #expect(
      try requirements.map { try $0.failures(on: .small) } == [
        ["words → n recall ≥ 0.75: it is 0.50"], [],
      ])
  }

  @Test(.tags(.precondition)) func `without an evaluation there is no context`() async {
    // The suite's own evaluation is a task-local of this process; the exit test has another one.
    await #expect(processExitsWith: .failure) { _ = EvaluationContext.current }
  }

  @Test func `an article that the extractor fails on is counted, never skipped`() throws {
    let result = try ExtractorEvaluation(WordExtractor(failsOn: ["2"]), on: .small).result()
    #expect(result[.value].counts == OutcomeCounts(correct: 1, missing: 3))
    #expect(result.errors.map(\.article) == ["2"])
  }

  @Test func `an expected regression is recorded as an issue`() throws {
    let before = try ExtractorEvaluation(WordExtractor(), on: .small).result().run
    let after = try ExtractorEvaluation(WordExtractor(words: []), on: .small).result().run
    expectNoRegression(before, from: before.outcomes)
    withKnownIssue {
      expectNoRegression(after, from: before.outcomes)
    } matching: { issue in
      "\(issue)".contains("lost \"2\"")
    }
  }

  @Test func `a baseline is written where the environment asks for it, and never in CI`() throws {
    let run = EvaluationContext.current.result.run
    let outcomes = run.outcomes
    let path = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).json").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try acceptBaseline(outcomes, at: path, environment: [:]) == false)
    #expect(throws: AcceptanceRefused.self) {
      try acceptBaseline(
        outcomes, at: path, environment: ["EVALRUN_UPDATE": "accept", "CI": "true"])
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try acceptBaseline(outcomes, at: path, environment: ["EVALRUN_UPDATE": "accept"]))
    expectNoRegression(run, from: try Baseline(path: path))
  }

  @Test func `the bundled articles are there`() throws {
    #expect(try DataSet.bundled.corpus().articles.count == 5)
  }

  @Test func `a data set without an article is an error that says so`() {
    let empty = DataSet.corpus(
      Corpus(name: "none", schema: Schema(fields: []), articles: [], absent: ["1"]))
    #expect(throws: DataSetError.empty("none")) { try empty.corpus() }
  }
}
