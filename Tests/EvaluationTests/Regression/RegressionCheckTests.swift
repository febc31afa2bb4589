import Annotations
import Testing

@testable import Evaluation

struct RegressionCheckTests {
  static let corpus = Corpus(
    name: "c",
    schema: Schema(fields: [
      FieldSpecification(
        field: "n", type: .count,
        attributes: [AttributeSpecification(name: "place", type: .place, isKey: true)])
    ]),
    articles: [
      GoldArticle(
        article: Article(id: "1", text: "x"),
        fillers: ["2", "3"].map { Filler(field: "n", value: $0, attributes: ["place": "Iraq"]) })
    ])

  /// A run in which the system states these counts for Iraq.
  static func run(as name: String = "p", _ values: String...) -> Baseline {
    let mentions = values.map { #"{"field":"n","value":"\#($0)","attributes":{"place":"Iraq"}}"# }
    let line = #"{"id":"1","mentions":[\#(mentions.joined(separator: ","))]}"#
    let system = PredictionsFile(name: name, path: "p", bytes: Array(line.utf8))
    return RegressionRun(corpora: [corpus], systems: [system]).outcomes
  }

  @Test func `the same run changes nothing`() {
    let check = RegressionCheck(Self.run("2", "9"), against: Self.run("2", "9"))
    #expect(check.changes.isEmpty)
    #expect(check.notComparable.isEmpty)
  }

  @Test func `gold that was found and no longer is makes it worse`() {
    let check = RegressionCheck(Self.run("3"), against: Self.run("2", "3"))
    #expect(check.regressions.map(\.description) == [#"c 1 p n: lost "2 (place Iraq)""#])
  }

  @Test func `a new wrong prediction makes it worse, near misses included`() {
    let check = RegressionCheck(Self.run("2", ">=3"), against: Self.run("2"))
    #expect(
      check.regressions.map(\.description) == [#"c 1 p n: new and wrong: ">=3 (place Iraq)""#])
  }

  @Test func `better and worse at once is worse`() {
    let check = RegressionCheck(Self.run("3"), against: Self.run("2"))
    #expect(check.regressions.count == 1)
    #expect(check.regressions.first?.outcome.gained == ["3 (place Iraq)"])
  }

  @Test func `better is no regression`() {
    let check = RegressionCheck(Self.run("2", "3"), against: Self.run("2", "9"))
    #expect(check.regressions.isEmpty)
    #expect(check.changes.map(\.outcome.isBetter) == [true])
  }

  @Test func `a field that only warns or tracks is no regression`() {
    var baseline = Self.run("2")
    baseline.tiers = ["n": .warn]
    let check = RegressionCheck(Self.run(), against: baseline)
    #expect(check.regressions.isEmpty)
    #expect(check.changes.map(\.tier) == [.warn])
  }

  @Test func `other gold is not comparable`() {
    let other = Corpus(
      name: "c", schema: Self.corpus.schema,
      articles: [GoldArticle(article: Article(id: "1", text: "y"), fillers: [])])
    let run = RegressionRun(corpora: [other], systems: [])
    let check = RegressionCheck(run.outcomes, against: Self.run("2"))
    #expect(check.notComparable.count == 1)
  }

  @Test func `an absent text is a note`() {
    let check = RegressionCheck(Baseline(), against: Self.run("2"))
    #expect(check.notes == ["c: not compared, as they or their texts are not here: 1"])
    #expect(check.notComparable.isEmpty)
  }

  @Test func `a system that the baseline does not have has to be accepted`() {
    let other = Baseline(
      corpora: Self.run("2").corpora.mapValues { articles in
        articles.mapValues { Baseline.Entry(gold: $0.gold, systems: ["q": $0.systems["p"] ?? [:]]) }
      })
    let check = RegressionCheck(Self.run("2"), against: other)
    #expect(check.notComparable == ["c 1: p is not in the baseline; accept it first"])
    #expect(check.notes == ["c: q is in the baseline and was not run"])
  }

  @Test func `what is written reads back`() throws {
    var baseline = Self.run("2", ">=3", "9")
    baseline.tiers = ["n": .track]
    let read = try Baseline(parsing: Array(baseline.fileText.utf8), path: "b")
    #expect(read == baseline)
  }

  @Test func `another format is named`() {
    let text = #"{"schema":"evalrun.baseline/9","scheme":"value"}"#
    #expect(throws: BaselineError.otherFormat("evalrun.baseline/9")) {
      try Baseline(parsing: Array(text.utf8), path: "b")
    }
  }

  @Test func `another unit is named`() {
    let text = #"{"schema":"evalrun.baseline/1","scheme":"value","unit":"mention"}"#
    #expect(throws: BaselineError.otherUnit("mention")) {
      try Baseline(parsing: Array(text.utf8), path: "b")
    }
  }

  @Test func `accepting keeps the articles whose text was not there`() {
    let accepted = Self.run("2").accepting(Baseline())
    #expect(accepted == Self.run("2"))
  }

  @Test func `accepting one system leaves the others of an article as they were`() {
    let both = Self.run("2").accepting(Self.run(as: "q", "3"))
    #expect(both.corpora["c"]?["1"]?.systems.keys.sorted() == ["p", "q"])
    #expect(RegressionCheck(Self.run("2"), against: both).changes.isEmpty)
    #expect(RegressionCheck(Self.run(as: "q", "3"), against: both).changes.isEmpty)
    #expect(
      RegressionCheck(Self.run("2"), against: both).notes
        == ["c: q is in the baseline and was not run"])
  }

  @Test func `on other gold nothing stays of what was accepted`() {
    let other = Corpus(
      name: "c", schema: Self.corpus.schema,
      articles: [GoldArticle(article: Article(id: "1", text: "y"), fillers: [])])
    let later = RegressionRun(
      corpora: [other], systems: [PredictionsFile(name: "q", path: "q", bytes: [])])
    let accepted = Self.run("2").accepting(later.outcomes)
    #expect(accepted.corpora["c"]?["1"]?.systems.keys.sorted() == ["q"])
  }

  @Test func `a long value is kept as a hash`() {
    let name = FactName.name("one two three four five six seven", [:], of: "n", Schema(fields: []))
    #expect(name.hasPrefix("sha256:"))
  }
}
