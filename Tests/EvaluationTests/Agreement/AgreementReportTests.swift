import Annotations
import Foundation
import Testing

@testable import Evaluation

struct AgreementReportTests {
  typealias Fixture = AgreementFixture

  static func towns(_ names: String...) -> [AnnotatedFiller] {
    names.enumerated().map { index, name in
      Fixture.fact("town", name, at: [index * 3..<index * 3 + 2])
    }
  }

  /// Three events that both labelled, and one that only a did.
  ///
  /// e1 has two articles with one shared fact each; in e2 and in e3 one fact is shared and one more
  /// stated, by a and by b.
  static let report = Fixture.report([
    Fixture.article("1", event: "e1", towns("u"), towns("u")),
    Fixture.article("2", event: "e1", towns("u"), towns("u")),
    Fixture.article("3", event: "e2", towns("u", "v"), towns("u")),
    Fixture.article(
      "4", event: "e3", towns("u"), towns("u", "v") + [Fixture.fact("n", "7", optional: true)]),
    Fixture.article("5", event: "e4", towns("u"), nil),
  ])

  @Test func `the interval is over events`() throws {
    // F1 = 2 · 4/(8 + 2) = 0.8. Without e1 4/6, without e2 or e3 6/7; their mean is 50/63 and the
    // deviations −8/63, 4/63 and 4/63. SE² = 2/3 · 96/63² = (8/63)². t(2, 0.975) = 4.30265272991;
    // 0.8 − 4.30265272991 · 8/63 = 0.25363139938, and the upper end is cut off at 1.
    let pair = try #require(Self.report.corpora.first?.pairs.first)
    let facts = pair.facts.overall
    #expect(facts.counts == [4, 0, 1, 1])
    #expect(agree(facts.f1, 0.8))
    let interval = try #require(try facts.interval?.get())
    #expect(abs(interval.lower - 0.25363139938) < 1e-9)
    #expect(interval.upper == 1)
    #expect(interval.clusters == 3)
    #expect(agree(pair.facts.articles["3"]?.f1, 2.0 / 3))
    #expect(pair.facts.articles["3"]?.interval == nil)
  }

  @Test func `an article that one alone labelled is left out and named`() throws {
    let corpus = try #require(Self.report.corpora.first)
    #expect(corpus.articles == ["1", "2", "3", "4"])
    #expect(corpus.pairs[0].onlyFirst == ["5"])
    #expect(corpus.clusters == ["e1": ["1", "2"], "e2": ["3"], "e3": ["4"]])
    let text = AgreementTextRenderer().render(Self.report)
    #expect(text.contains("Left out, since only a labelled them: 5."))
  }

  @Test func `what differs is listed with who has it`() throws {
    let pair = try #require(Self.report.corpora.first?.pairs.first)
    let facts = pair.factDifferences.map { difference in
      "\(difference.article) \(difference.annotator) \(difference.fact.value) \(difference.isOptional)"
    }
    #expect(facts == ["3 a v false", "4 b 7 true", "4 b v false"])
    #expect(pair.mentionDifferences.map(\.mentions[0].scalars) == [3..<5, 3..<5])
    #expect(pair.factDifferences[0].mentions.map(\.surface) == ["‹3›"])
  }

  @Test func `three annotators make three pairs`() throws {
    // a and b share one of two facts each: 1/2. a and c share both: 1. b and c: 1/2. Mean 2/3.
    let report = Fixture.report(
      [
        Fixture.article(
          "1", Self.towns("u", "v"), Self.towns("u", "w"), Self.towns("u", "v"))
      ], annotators: 3)
    let corpus = try #require(report.corpora.first)
    #expect(corpus.pairs.map { $0.first + $0.second } == ["ab", "ac", "bc"])
    #expect(corpus.pairs.map(\.facts.overall.f1) == [0.5, 1, 0.5])
    #expect(agree(corpus.meanFactF1, 2.0 / 3))
    #expect(
      AgreementTextRenderer().render(report).contains("Mean over 3 pairs: facts F1 0.667."))
    #expect(
      AgreementSummary(corpus).line.hasPrefix(
        "3 annotators agree on facts with F1 0.667 on average over 3 pairs: a ceiling"))
  }

  @Test func `without a text facts are compared and mentions are not`() throws {
    let report = Fixture.report([
      Fixture.article("1", length: nil, Self.towns("u"), Self.towns("u")),
      Fixture.article("2", length: nil, Self.towns("u"), Self.towns("v")),
    ])
    let corpus = try #require(report.corpora.first)
    #expect(corpus.pairs[0].facts.overall.f1 == 0.5)
    #expect(corpus.pairs[0].spans == nil)
    #expect(corpus.absent == ["1", "2"])
    let text = AgreementTextRenderer().render(report)
    #expect(text.contains("The text of 2 articles is not here: facts are compared without it;"))
    #expect(!text.contains("mentions, strict"))
  }

  @Test func `with some of the texts mentions are compared where they are`() throws {
    let partly = Fixture.report([
      Fixture.article("1", Self.towns("u"), Self.towns("u")),
      Fixture.article("2", length: nil, Self.towns("u"), Self.towns("v")),
    ])
    let pair = try #require(partly.corpora.first?.pairs.first)
    #expect(pair.articles == ["1", "2"])
    #expect(pair.spans?.articles == ["1"])
    #expect(pair.spans?.strict.overall.counts == [1, 0, 0, 0])
    let text = AgreementTextRenderer().render(partly)
    #expect(text.contains("Mentions and what is below: 1 of 2 articles, those whose text is here."))
  }

  @Test func `one annotator is no agreement`() {
    let report = Fixture.report([Fixture.article("1", Self.towns("u"))], annotators: 1)
    #expect(report.corpora.isEmpty)
    #expect(report.unpaired == ["c": ["a"]])
    #expect(
      AgreementTextRenderer().render(report).hasPrefix("c: not compared, its only annotator is a;"))
  }

  @Test func `fields and articles can be selected`() throws {
    let corpus = AnnotatedCorpus(
      name: "c", schema: Fixture.schema, annotators: ["a", "b"],
      articles: [
        Fixture.article("1", Self.towns("u"), [Fixture.fact("n", "1")]),
        Fixture.article("2", Self.towns("u"), []),
      ])
    let selected = corpus.selecting(articles: ["1"]).selecting(fields: ["town"])
    let report = AgreementReport(corpora: [selected], version: "test")
    #expect(report.corpora[0].fields == ["town"])
    #expect(report.corpora[0].pairs[0].facts.overall.counts == [0, 0, 1, 0])
  }

  @Test func `the JSON has its keys and null for what is undefined`() throws {
    let text = AgreementJSONRenderer().render(Self.report)
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["schema", "signature", "provenance", "corpora"])
    #expect(json["schema"] as? String == "evalrun.agreement/1")
    let corpus = try #require((json["corpora"] as? [[String: Any]])?.first)
    #expect(
      Set(corpus.keys) == [
        "name", "annotators", "articles", "clusters", "fields", "meanFactF1", "pairs",
      ])
    let pair = try #require((corpus["pairs"] as? [[String: Any]])?.first)
    #expect(
      Set(pair.keys) == [
        "a", "b", "articles", "clusters", "onlyA", "onlyB", "facts", "mentions", "differences",
      ])
    let facts = try #require(pair["facts"] as? [String: Any])
    let overall = try #require(facts["overall"] as? [String: Any])
    #expect(overall["f1"] as? Double == 0.8)
    #expect((overall["interval"] as? [Double])?.count == 2)
    let fields = try #require(facts["fields"] as? [String: [String: Any]])
    #expect(fields["n"]?["f1"] is NSNull)
    #expect(fields["n"]?["intervalReason"] as? String == "the ratio is undefined")
    let mentions = try #require(pair["mentions"] as? [String: Any])
    #expect(
      Set(mentions.keys) == ["articles", "strict", "partial", "boilerplate", "alpha", "kappa"])
    let kappa = try #require(mentions["kappa"] as? [String: Any])
    #expect(kappa["value"] is NSNull)
    #expect(kappa["n"] as? Int == 4)
    #expect(kappa["reason"] as? String == "all ratings are the same")
    let differences = try #require(pair["differences"] as? [String: [[String: Any]]])
    #expect(differences["facts"]?.map { $0["annotator"] as? String } == ["a", "b", "b"])
    #expect(differences["facts"]?.map { $0["optional"] as? Bool } == [false, true, false])
  }

  @Test func `the text says what the figures are not and keeps to 100 columns`() {
    let report = Fixture.report([
      Fixture.article(
        String(repeating: "long id ", count: 9),
        [Fixture.fact("town", String(repeating: "long name ", count: 30), at: [0..<3])], [])
    ])
    for text in [report, Self.report].map(AgreementTextRenderer().render) {
      #expect(text.contains("is a ceiling for systems' scores and no accuracy"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
    let plain = AgreementTextRenderer(isASCII: true).render(Self.report)
    #expect(plain.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `the same input gives the same bytes`() {
    #expect(
      AgreementJSONRenderer().render(Self.report) == AgreementJSONRenderer().render(Self.report))
  }
}
