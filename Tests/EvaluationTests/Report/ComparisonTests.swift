import Annotations
import Foundation
import Testing

@testable import Evaluation

/// Comparisons of systems whose outcomes are the same in every article.
struct ComparisonTests {
  /// Articles with one fact each, on events of their own.
  static func corpus(_ count: Int) -> Corpus {
    Corpus(
      name: "c", schema: Schema(fields: [FieldSpecification(field: "n", type: .count)]),
      articles: (0..<count).map { number in
        GoldArticle(
          article: Article(id: "\(number)", text: "x"), fillers: [Filler(field: "n", value: "2")])
      })
  }

  /// A system that states a value for every article.
  struct Constant: System {
    let name: String
    let value: String

    func output(for corpus: Corpus) -> SystemOutput {
      let mentions = corpus.articles.map {
        ($0.id, [Mention(field: "n", value: value, range: nil)])
      }
      return SystemOutput(
        name: name, mentions: Dictionary(uniqueKeysWithValues: mentions), errors: [])
    }
  }

  static func report(_ count: Int, baseline: String? = nil) -> Report {
    Report(
      corpora: [corpus(count)],
      systems: [
        Constant(name: "right", value: "2"), Constant(name: "wrong", value: "3"),
        Constant(name: "alike", value: "3"),
      ],
      options: ScoringOptions(schemes: [.value], baseline: baseline), version: "test")
  }

  @Test func `four events can never show a difference`() throws {
    let corpus = try #require(Self.report(4).corpora.first)
    let first = try #require(corpus.comparisons.first)
    #expect(first.outcome.test.difference == 1)
    // All four differ in the same direction: two of the 2^4 assignments are as extreme.
    #expect(first.outcome.test.p == 0.125)
    #expect(first.outcome.test.floor == 0.125)
    #expect(Significance(corpus, scheme: .value, alpha: 0.05).letters(of: "right") == "")
    #expect(TextRenderer().render(Self.report(4)).contains("no difference between systems"))
  }

  @Test func `eight events can, and letters say which system is beaten`() throws {
    let corpus = try #require(Self.report(8).corpora.first)
    // 2/2^8 = 0.0078; Holm over the three overall comparisons triples the smallest.
    #expect(corpus.comparisons.first?.outcome.test.p == 2.0 / 256)
    #expect(corpus.comparisons.first?.adjustedP == 6.0 / 256)
    let letters = Significance(corpus, scheme: .value, alpha: 0.05)
    #expect(letters.letters(of: "right") == "bc")
    #expect(letters.letters(of: "wrong") == "")
    #expect(TextRenderer().render(Self.report(8)).contains("1.000ᵇᶜ"))
  }

  @Test func `systems that answer alike do not differ`() throws {
    let corpus = try #require(Self.report(8).corpora.first)
    let alike = try #require(
      corpus.comparisons.first { $0.second == "alike" && $0.first == "wrong" })
    #expect(alike.outcome.test.difference == 0)
    #expect(alike.outcome.test.p == 1)
  }

  @Test func `with a baseline only comparisons with it are made`() throws {
    let corpus = try #require(Self.report(8, baseline: "wrong").corpora.first)
    let pairs = corpus.comparisons.filter { $0.field == nil }.map { [$0.first, $0.second] }
    #expect(pairs == [["right", "wrong"], ["wrong", "alike"]])
  }

  @Test func `overall and fields are families of their own`() throws {
    let corpus = try #require(Self.report(8).corpora.first)
    #expect(corpus.comparisons.filter { $0.field == nil }.count == 3)
    #expect(corpus.comparisons.filter { $0.field == "n" }.count == 3)
  }

  @Test func `the JSON has every comparison with its floor`() throws {
    let text = JSONRenderer().render(Self.report(4))
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let corpus = try #require((json["corpora"] as? [[String: Any]])?.first)
    let comparisons = try #require(corpus["comparisons"] as? [[String: Any]])
    let keys = ["scheme", "field", "a", "b", "deltaF1", "interval", "p", "pFloor", "pHolm"]
    #expect(comparisons.allSatisfy { Set(keys).isSubset(of: $0.keys) })
    #expect(comparisons.first?["field"] is NSNull)
    #expect(comparisons.first?["pFloor"] as? Double == 0.125)
  }
}
