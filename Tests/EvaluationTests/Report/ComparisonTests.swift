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

  // Alone 2/2^6 = 0.03125; Holm over the three overall comparisons makes it 0.09375.
  @Test func `six events cannot show that one of three systems is better, for Holm`() throws {
    let report = Self.report(6)
    let corpus = try #require(report.corpora.first)
    #expect(corpus.comparisons.first?.outcome.test.p == 2.0 / 64)
    #expect(corpus.comparisons.first?.adjustedP == 6.0 / 64)
    #expect(Significance(corpus, scheme: .value, alpha: 0.05).letters(of: "right") == "")
    let words =
      "With 6 events the smallest p there can be is 0.0313, after Holm's correction for 3 "
      + "differences 0.0938"
    let text = TextRenderer().render(report).replacing("\n  ", with: " ")
    #expect(text.contains(words + ": no difference between systems can be claimed"))
    #expect(!text.contains("Letters behind a score"))
    let html = HTMLRenderer().render(report).replacing("&#39;", with: "'")
    #expect(html.contains(words + ", so no difference between systems can be claimed"))
    // A baseline leaves two comparisons: 2 · 0.03125 is above 0.05 still, and at most 0.0625.
    let baseline = try #require(Self.report(6, baseline: "right").corpora.first)
    let two = try #require(SmallestP(baseline.comparisons.filter { $0.field == nil }))
    #expect(two.adjusted == 0.0625)
    #expect(!two.permitsClaim(alpha: 0.05) && two.permitsClaim(alpha: 0.0625))
  }

  @Test func `what is at most alpha is significant`() throws {
    let corpus = try #require(Self.report(6).corpora.first)
    #expect(Significance(corpus, scheme: .value, alpha: 6.0 / 64).letters(of: "right") == "bc")
  }

  // The first system has data in 3 events alone, the others in 6, of which 2/2^6 = 0.03125 comes.
  @Test func `the smallest p stands beside the events that can give it`() throws {
    func comparison(_ clusters: Int, p: Double?) -> Comparison {
      let test = PairedPermutationTest(
        difference: 0, p: p, clusters: clusters, isExact: true, assignments: 1)
      return Comparison(
        scheme: .value, field: nil, first: "a", second: "b",
        outcome: PairedComparison(interval: .failure(.noVariation), test: test), adjustedP: p)
    }
    let smallest = try #require(SmallestP([comparison(3, p: 1), comparison(6, p: 1)]))
    #expect(smallest.alone == 0.03125 && smallest.events == 6 && smallest.adjusted == 0.0625)
    // What was never a test is in no family.
    let alone = try #require(SmallestP([comparison(3, p: 1), comparison(6, p: nil)]))
    #expect(alone.alone == 0.25 && alone.events == 3 && alone.family == 1)
    #expect(alone.words == "0.250")
    #expect(SmallestP([comparison(6, p: nil)]) == nil)
  }

  // 30 events could give 2/2^30; 9 drawn assignments cannot give less than 1/(9 + 1).
  @Test func `drawn assignments have a smallest p of their own`() throws {
    let test = PairedPermutationTest(
      difference: 1, p: 0.1, clusters: 30, isExact: false, assignments: 9)
    let comparison = Comparison(
      scheme: .value, field: nil, first: "a", second: "b",
      outcome: PairedComparison(interval: .failure(.noVariation), test: test), adjustedP: 0.1)
    #expect(try #require(SmallestP([comparison])).alone == 0.1)
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
