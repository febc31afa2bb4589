import Annotations
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Evaluation

/// Reads the labels of every article that it is given.
struct Oracle: System {
  let name = "oracle"

  static func mentions(of gold: GoldArticle) -> [Mention] {
    gold.fillers.flatMap { filler in
      filler.mentions.map {
        Mention(
          field: filler.field, value: filler.value, range: $0, attributes: filler.attributes,
          rule: "gold")
      }
    }
  }

  func output(for corpus: Corpus) -> SystemOutput {
    SystemOutput(
      name: name,
      mentions: Dictionary(
        uniqueKeysWithValues: corpus.articles.map { ($0.id, Self.mentions(of: $0)) }),
      errors: [])
  }
}

/// Has learned the articles by heart: it states what was true of the article of that id, wherever
/// its mentions stood.
struct Memoriser: System {
  let name = "memoriser"
  let learned: [String: GoldArticle]

  init(_ corpora: [Corpus]) {
    learned = Dictionary(
      corpora.flatMap { $0.articles.map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  func output(for corpus: Corpus) -> SystemOutput {
    SystemOutput(
      name: name,
      mentions: Dictionary(
        uniqueKeysWithValues: corpus.articles.map { gold in
          let mentions = learned[gold.id].map(Oracle.mentions) ?? []
          return (gold.id, mentions.filter { $0.range.map(gold.article.contains) ?? true })
        }),
      errors: [])
  }
}

/// What the report says of systems whose behaviour is known beforehand.
struct RobustnessReportTests {
  static let corpora: [Corpus] = {
    let gold = Repository.path("gold", "rendition").path(percentEncoded: false)
    return (try? CorpusLoader(gold: gold).corpora()) ?? []
  }()

  static let options = RobustnessOptions(
    substitutions: 3, contrasts: 4, variants: 2, noises: 2, jobs: 2)

  static let report = RobustnessReport(
    corpora: corpora, systems: [Oracle(), Memoriser(corpora)], pool: RobustnessFixture.pool,
    options: options, version: "1")

  static func outcomes(_ system: String) -> [(PerturbationResult, PerturbationOutcome)] {
    report.perturbations.compactMap { result in
      result.systems.first { $0.system == system }.map { (result, $0) }
    }
  }

  @Test func `an oracle of the changed gold scores 1 everywhere`() {
    #expect(Self.outcomes("oracle").count > 20)
    for (result, outcome) in Self.outcomes("oracle") {
      #expect(outcome.before.fBeta() == 1, "\(result.name)")
      #expect(outcome.after.fBeta() == 1, "\(result.name)")
      if result.kind == .directional, result.name != "active-passive" {
        #expect(outcome.consistency == 1, "\(result.name) \(outcome.failures.first?.value ?? "")")
      }
    }
  }

  @Test(arguments: ["substitution-lexicon", "substitution-invented", "substitution-nonsense"])
  func `whoever has learned the articles by heart collapses when values are exchanged`(
    name: String
  ) throws {
    let (_, outcome) = try #require(Self.outcomes("memoriser").first { $0.0.name == name })
    #expect(outcome.before.fBeta() == 1)
    // What remains are noun phrases, counts of one and names that are no value to exchange.
    #expect(try #require(outcome.ratio).mean < 0.6)
  }

  @Test func `whoever states the old facts is right on no contrast`() {
    for (result, outcome) in Self.outcomes("memoriser")
    where result.kind == .directional && result.name != "active-passive" {
      #expect(outcome.consistency == 0, "\(result.name)")
    }
  }

  @Test func `the page shows every perturbation, what went wrong, and texts as texts`() throws {
    let page = RobustnessHTMLRenderer().render(Self.report)
    for result in Self.report.perturbations {
      #expect(page.contains(">\(RobustnessTextRenderer.label(result))</span>"))
    }
    let failure = try #require(
      Self.report.perturbations.flatMap(\.systems).flatMap(\.failures)
        .first { $0.before?.contains("\"") == true || $0.before?.contains("'") == true })
    #expect(page.contains(HTML.escaped(try #require(failure.before))))
    #expect(!page.contains("<script"))
    #expect(page == RobustnessHTMLRenderer().render(Self.report))
  }

  @Test func `the result does not depend on the number of jobs`() {
    let few = Self.corpora.map { $0.selecting(articles: ["000", "001"]) }
    let pages = [1, 2].map { jobs in
      var options = Self.options
      options.jobs = jobs
      return RobustnessJSONRenderer().render(
        RobustnessReport(
          corpora: few, systems: [Oracle(), Memoriser(few)], pool: RobustnessFixture.pool,
          options: options, version: "1"))
    }
    #expect(pages[0].contains("\"000\""))
    #expect(pages[0] == pages[1])
  }

  @Test func `a rule that is right in one event alone is switched off there`() throws {
    func gold(_ id: String, _ value: String) -> GoldArticle {
      GoldArticle(
        article: Article(id: id, text: "x"), fillers: [Filler(field: "f", value: value)])
    }
    let corpus = Corpus(
      name: "c", schema: Schema(fields: [FieldSpecification(field: "f", type: .term)]),
      articles: [gold("1", "a"), gold("2", "a"), gold("3", "b")])
    func stated(_ value: String, _ rule: String) -> [Mention] {
      [Mention(field: "f", value: value, range: nil, rule: rule)]
    }
    let output = SystemOutput(
      name: "s",
      mentions: ["1": stated("a", "both"), "2": stated("a", "both"), "3": stated("b", "once")],
      errors: [])
    let events = HeldOutEvent.all(in: corpus, output)
    #expect(events.map(\.rules) == [[], [], ["once"]])
    #expect(events.map { $0.after.correct } == [1, 1, 0])
  }

  // F1 at 0, .1, .2 is 1, .8, .6 in the first event and 1, .6, .2 in the second: together the
  // points 1, .7, .4 lie on a line that falls by .3 in .1.
  @Test func `the slope of noise is that of a line through the points`() throws {
    func counts(_ right: Int) -> OutcomeCounts {
      OutcomeCounts(correct: right, missing: 10 - right, spurious: 10 - right)
    }
    let slope = NoiseSlope(
      name: "n", corpus: "c", system: "s",
      counts: [
        "a": [0: counts(10), 0.1: counts(8), 0.2: counts(6)],
        "b": [0: counts(10), 0.1: counts(6), 0.2: counts(2)],
      ])
    #expect(abs(try #require(slope.slope) + 3) < 1e-9)
    guard case .failure(.tooFewClusters(2, needed: 3)) = slope.interval else {
      Issue.record("two events give no interval")
      return
    }
  }

  // F1 falls from 1 to .8, .6 and .4 in .1: together to .6, a slope of −4; without one event each to
  // .5, .6 and .7, slopes of −5, −4 and −3. SE² = 2/3 · 2; t(2, .75) = √(2/3); half width √(8/9).
  @Test func `the interval of a slope is a jackknife over events`() throws {
    func counts(_ right: Int) -> OutcomeCounts {
      OutcomeCounts(correct: right, missing: 10 - right, spurious: 10 - right)
    }
    let slope = NoiseSlope(
      name: "n", corpus: "c", system: "s",
      counts: Dictionary(
        uniqueKeysWithValues: [("a", 8), ("b", 6), ("c", 4)].map {
          ($0, [0: counts(10), 0.1: counts($1)])
        }), alpha: 0.5)
    let interval = try slope.interval.get()
    let half = (8.0 / 9).squareRoot()
    #expect(abs(interval.lower - (-4 - half)) < 1e-9 && abs(interval.upper - (-4 + half)) < 1e-9)
    #expect(interval.clusters == 3 && interval.method == .jackknife)
  }

  @Test(
    arguments: [
      ([:], nil, "killed 17"),
      (["source": "medics"], nil, "killed 17 (source medics)"),
      (
        ["source": "medics", "party": "militia"], [:],
        "killed 17 (party militia, source medics), stated without"
      ),
      (
        ["source": "medics"], ["source": "police"],
        "killed 17 (source medics), stated with source police"
      ),
    ] as [([String: String], [String: String]?, String)])
  func `a failure names the attributes that it is about`(
    attributes: [String: String], given: [String: String]?, label: String
  ) {
    let failure = RobustnessFailure(
      article: "1", draw: 0, kind: .missedAfter, field: "killed", value: "17",
      attributes: attributes, given: given, before: nil, after: nil)
    #expect(failure.label == label)
  }
}
