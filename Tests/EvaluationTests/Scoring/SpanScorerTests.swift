import Annotations
import Evaluation
import Testing

struct `Span scores` {
  @Test func `the fixture is whole`() throws {
    let cases = try SpanFixture.all()
    #expect(cases.count == 120)
    #expect(Set(cases.map(\.kind)) == ["ambiguous", "unambiguous"])
    #expect(cases.count { $0.nervaluate.agreesOverall } == 83)
    #expect(cases.count { $0.nervaluate.agreesByLabel } == 91)
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `equal the textbook overall, for each label and each document`(scheme: MatchScheme) throws {
    for fixture in try SpanFixture.all() {
      let scores = fixture.scores(scheme)
      let overall = scores.reduce(.zero) { $0 + $1.overall.counts }
      #expect(overall.list == fixture.textbook.overall[scheme.rawValue], "\(fixture)")
      expectEqual(overall.ratios(scheme), fixture.textbook.ratios[scheme.rawValue], fixture)
      for (score, expected) in zip(scores, fixture.textbook.documents) {
        #expect(score.overall.counts.list == expected[scheme.rawValue], "\(fixture)")
      }
      for (field, label) in fixture.labels.enumerated() {
        let counts = scores.reduce(.zero) { $0 + $1.fieldCounts[field] }
        #expect(
          counts.list == fixture.textbook.labels[label]?[scheme.rawValue], "\(fixture) \(label)")
      }
      let added = scores.reduce(.zero) { $0 + $1.byField.counts }
      #expect(added == scores.flatMap(\.fieldCounts).reduce(.zero, +))
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `equal nervaluate 1_2_1 wherever it is said to agree`(scheme: MatchScheme) throws {
    for fixture in try SpanFixture.all() {
      let scores = fixture.scores(scheme)
      if fixture.nervaluate.agreesOverall {
        let overall = scores.reduce(.zero) { $0 + $1.overall.counts }
        #expect(overall.list == fixture.nervaluate.overall[scheme.rawValue], "\(fixture)")
        // What is undefined here is 0 there.
        let ratios = overall.ratios(scheme).map { $0 ?? 0 }
        expectEqual(ratios, fixture.nervaluate.ratios[scheme.rawValue], fixture)
      }
      guard fixture.nervaluate.agreesByLabel else { continue }
      for (field, label) in fixture.labels.enumerated() {
        // nervaluate leaves out some labels without gold or predictions.
        guard let expected = fixture.nervaluate.labels[label] else { continue }
        let counts = scores.reduce(.zero) { $0 + $1.fieldCounts[field] }
        #expect(counts.list == expected[scheme.rawValue], "\(fixture) \(label)")
      }
    }
  }

  @Test func `equal the counts of GATE for each label`() throws {
    for fixture in try SpanFixture.all() {
      let scores = fixture.scores(.partial)
      for (field, label) in fixture.labels.enumerated() {
        let counts = scores.reduce(.zero) { $0 + $1.fieldCounts[field] }
        #expect(
          [counts.correct, counts.partial, counts.missing, counts.spurious] == fixture.gate[label],
          "\(fixture) \(label)")
      }
    }
  }

  @Test func `fields without a mention have no outcome`() {
    let score = SpanScorer(
      gold: [GoldSpan(ByteRange(0, 2), field: 2)], predicted: [], fieldCount: 4
    ).score(.strict)
    #expect(score.fieldCounts == [.zero, .zero, OutcomeCounts(missing: 1), .zero])
  }

  @Test func `overall and by field need not add up`() {
    // Overall the two spans pair across their fields; alone each field has a span too many.
    let score = SpanScorer(
      gold: [GoldSpan(ByteRange(0, 5), field: 0)],
      predicted: [PredictedSpan(ByteRange(0, 5), field: 1)], fieldCount: 2
    ).score(.strict)
    #expect(score.overall.counts == OutcomeCounts(incorrect: 1))
    #expect(score.fieldCounts == [OutcomeCounts(missing: 1), OutcomeCounts(spurious: 1)])
  }

  private func expectEqual(_ ours: [Double?], _ theirs: [Double?]?, _ fixture: SpanFixture) {
    guard let theirs else {
      Issue.record("\(fixture) lacks ratios")
      return
    }
    for (own, other) in zip(ours, theirs) {
      guard let own, let other else {
        #expect(own == other, "\(fixture)")
        continue
      }
      #expect(abs(own - other) < 1e-12, "\(fixture)")
    }
  }
}
