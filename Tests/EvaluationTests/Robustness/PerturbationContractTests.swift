import Annotations
import Testing

@testable import Evaluation

/// What holds of every perturbation of the catalogue.
struct PerturbationContractTests {
  static let labels = RobustnessFixture.all.map(\.label)

  static func draws(_ label: String, count: Int = 5) throws -> [PerturbedArticle] {
    let perturbation = try #require(RobustnessFixture.all.first { $0.label == label })
    return (0..<count).compactMap { draw in
      PerturbedCorpus(RobustnessFixture.corpus, perturbation, draw: draw, seed: 3)?.articles["a"]
    }
  }

  @Test func `there are more than twenty, of every kind, each with a name of its own`() {
    #expect(Set(RobustnessFixture.all.map(\.name)).count >= 20)
    #expect(Set(Self.labels).count == Self.labels.count)
    #expect(Set(RobustnessFixture.all.map(\.kind)) == Set(PerturbationKind.allCases))
  }

  @Test(arguments: labels)
  func `something changes and gold remains valid`(label: String) throws {
    let draws = try Self.draws(label)
    #expect(!draws.isEmpty)
    for made in draws {
      #expect(try RobustnessFixture.findings(made.gold, schema: RobustnessFixture.schema) == [])
    }
  }

  @Test(arguments: labels)
  func `the same seed gives the same article`(label: String) throws {
    #expect(try Self.draws(label) == Self.draws(label))
  }

  @Test(arguments: labels)
  func `text outside of the edits keeps its bytes`(label: String) throws {
    let original = RobustnessFixture.corpus.articles[0].article.utf8
    for made in try Self.draws(label) {
      var old = 0
      var new = 0
      for edit in made.script.edits {
        let count = edit.range.lowerBound - old
        #expect(made.gold.article.utf8[new..<new + count] == original[old..<old + count])
        #expect(
          made.gold.article.utf8[(new + count)..<(new + count + edit.replacement.count)]
            == edit.replacement[...])
        old = edit.range.upperBound
        new += count + edit.replacement.count
      }
      #expect(made.gold.article.utf8[new...] == original[old...])
    }
  }

  @Test(arguments: labels)
  func `only contrasts and substitutions touch values`(label: String) throws {
    let perturbation = try #require(RobustnessFixture.all.first { $0.label == label })
    guard perturbation.kind == .invariance || perturbation.kind == .noise else { return }
    let original = RobustnessFixture.corpus.articles[0].fillers.map { [$0.field.name, $0.value] }
    for made in try Self.draws(label) {
      #expect(made.gold.fillers.map { [$0.field.name, $0.value] } == original)
    }
  }

  @Test(arguments: labels)
  func `whoever reads the changed gold is right on it`(label: String) throws {
    for made in try Self.draws(label) {
      let mentions = Oracle.mentions(of: made.gold)
      let counts = FactScorer(schema: RobustnessFixture.schema)
        .alignment(of: made.gold, with: mentions).overall
      #expect(counts.fBeta() == 1)
    }
  }

  @Test(arguments: ["900000000000000000", "5000000000000000000", "\(Int.max)"])
  func `a number of any size can stand in an article`(number: String) throws {
    let text = "They counted \(number) raids."
    let range = ByteRange(13, 13 + number.utf8.count)
    let gold = GoldArticle(
      article: Article(id: "1", text: text),
      fillers: [Filler(field: "raids", value: number, mentions: [range])])
    let corpus = Corpus(name: "c", schema: RobustnessFixture.schema, articles: [gold])
    for changed in PerturbedCorpus.all(of: corpus, pool: RobustnessFixture.pool) {
      for article in changed.corpus.articles {
        #expect(article.fillers.allSatisfy { $0.mentions.allSatisfy(article.article.contains) })
      }
    }
  }
}
