import Annotations
import Testing

@testable import Evaluation

struct MentionAgreementTests {
  typealias Fixture = AgreementFixture

  static func spans(
    _ first: [AnnotatedFiller], _ second: [AnnotatedFiller], length: Int = 20,
    boilerplate: [[Range<Int>]] = []
  ) throws -> SpanAgreement {
    let article = Fixture.article("1", length: length, first, second, boilerplate: boilerplate)
    return try #require(Fixture.pair(article).spans)
  }

  @Test func `strict and partial by hand`() throws {
    // Same span and field: 0..<2. Overlap: 4..<8 and 5..<8. Only a: 12..<14. Only b: none.
    // Strict: both 1, only a 2, only b 1: F1 = 2/(2 + 3) = 0.4.
    // Partial: F1 = (2 · 1 + 1)/(3 + 2) = 0.6.
    let spans = try Self.spans(
      [Fixture.fact("n", "2", at: [0..<2, 4..<8]), Fixture.fact("town", "x", at: [12..<14])],
      [Fixture.fact("n", "2", at: [0..<2, 5..<8])])
    #expect(spans.strict.overall.counts == [1, 0, 2, 1])
    #expect(agree(spans.strict.overall.f1, 0.4))
    #expect(spans.partial.overall.counts == [1, 1, 1, 0])
    #expect(agree(spans.partial.overall.f1, 0.6))
    #expect(spans.strict.fields.map(\.counts) == [[1, 0, 1, 1], [0, 0, 1, 0]])
    #expect(spans.partial.fields.map(\.f1) == [0.75, 0])
  }

  @Test func `overall, partial asks for no field, and strict does`() throws {
    let spans = try Self.spans(
      [Fixture.fact("n", "2", at: [0..<2])], [Fixture.fact("town", "x", at: [0..<2])])
    #expect(spans.strict.overall.counts == [0, 0, 1, 1])
    #expect(spans.partial.overall.counts == [1, 0, 0, 0])
    #expect(spans.partial.fields.map(\.f1) == [0, 0])
  }

  @Test func `an optional mention that the other lacks is in no count`() throws {
    let optional = Fixture.fact("n", "2", optional: true, at: [0..<4])
    for (first, second) in [([optional], []), ([], [optional])] {
      let spans = try Self.spans(first, second)
      #expect(spans.strict.overall.counts == [0, 0, 0, 0])
      #expect(spans.partial.overall.counts == [0, 0, 0, 0])
      #expect(spans.alpha.overall.failure?.cause == .noItems)
    }
    // An overlap is partial agreement, and no strict one: then only the required mention counts.
    let overlapping = try Self.spans([Fixture.fact("n", "2", at: [0..<3])], [optional])
    #expect(overlapping.strict.overall.counts == [0, 0, 1, 0])
    #expect(overlapping.partial.overall.counts == [0, 1, 0, 0])
  }

  @Test func `where two compete for one, the optional one is left out, on either side`() throws {
    let long = [Fixture.fact("n", "2", at: [0..<10])]
    let two = [
      Fixture.fact("n", "2", optional: true, at: [0..<4]), Fixture.fact("n", "2", at: [6..<10]),
    ]
    #expect(try Self.spans(long, two).partial.overall.counts == [0, 1, 0, 0])
    #expect(try Self.spans(two, long).partial.overall.counts == [0, 1, 0, 0])
  }

  @Test(arguments: [MatchScheme.strict, .partial])
  func `who comes first does not matter`(scheme: MatchScheme) throws {
    var generator = SplitMix64(seed: 5)
    func random() -> [AnnotatedFiller] {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        let start = Int.random(in: 0...8, using: &generator)
        return Fixture.fact(
          Bool.random(using: &generator) ? "n" : "town", "2",
          optional: Bool.random(using: &generator),
          at: [start..<start + Int.random(in: 1...4, using: &generator)])
      }
    }
    for _ in 0..<500 {
      let (first, second) = (random(), random())
      let (one, other) = (try Self.spans(first, second), try Self.spans(second, first))
      let scores = scheme == .strict ? (one.strict, other.strict) : (one.partial, other.partial)
      #expect(scores.0.overall.f1 == scores.1.overall.f1)
      let pairs = zip(
        [scores.0.overall] + scores.0.fields, [scores.1.overall] + scores.1.fields)
      for (left, right) in pairs {
        #expect(left.counts == [right.both, right.partial, right.onlySecond, right.onlyFirst])
      }
      #expect(one.sharedSpans == other.sharedSpans)
    }
  }

  @Test func `alpha by hand, the articles one behind the other`() throws {
    // Two articles of 2 scalars, L = 4. In the second a marks 0..<2 and b 0..<1, which are 2..<4 and
    // 2..<3 of the continuum. They overlap: 0² + (4 − 3)² = 1; Dₒ = 2 · 1/(2 · 1 · 16) = 1/16.
    // Dₑ: gaps 2 (a), 2 and 1 (b). The unit of 2: (16 − 12 + 2)/3 + 4 · (1 + 1) = 10. The unit of 1:
    // 0 + 2 + 2 + 1 = 5. 2/4 · 15/(8 · 7 − 2 · 1) = 7.5/54 = 5/36. Alpha = 1 − 36/80 = 0.55.
    let pair = Fixture.pair(
      Fixture.article("1", length: 2, [], []),
      Fixture.article(
        "2", length: 2, [Fixture.fact("n", "2", at: [0..<2])],
        [Fixture.fact("n", "2", at: [0..<1])]))
    let alpha = try #require(pair.spans?.alpha)
    #expect(alpha.length == 4)
    #expect(agree(try alpha.overall.get(), 0.55))
    #expect(agree(try alpha.fields[0].get(), 0.55))
    #expect(alpha.fields[1].failure?.cause == .noItems)
  }

  @Test func `alpha is undefined where an annotator marks a field twice in one place`() throws {
    let town = Fixture.fact("town", "x", at: [9..<10])
    let pair = Fixture.pair(
      Fixture.article("1", [], []),
      Fixture.article(
        "2", [Fixture.fact("n", "2", at: [3..<6, 5..<8]), town],
        [Fixture.fact("n", "2", at: [3..<6]), town]))
    let alpha = try #require(pair.spans?.alpha)
    let reason = "one annotator marks n at 3-6 and at 5-8 of article 2"
    #expect(alpha.fields[0].failure?.description == reason)
    #expect(alpha.overall.failure?.description == reason)
    #expect(try alpha.fields[1].get() == 1)
  }

  @Test func `kappa by hand`() throws {
    // Both mark 0..<1, 2..<3, 4..<5, 6..<7, as n/n, n/town, town/town, town/town: observed 3/4;
    // by chance 1/2 · 1/4 + 1/2 · 3/4 = 1/2; kappa = (3/4 − 1/2)/(1 − 1/2) = 1/2. What b alone
    // marks at 9..<11 is not seen.
    let spans = try Self.spans(
      [
        Fixture.fact("n", "2", at: [0..<1, 2..<3]),
        Fixture.fact("town", "x", at: [4..<5, 6..<7]),
      ],
      [
        Fixture.fact("n", "2", at: [0..<1]),
        Fixture.fact("town", "x", at: [2..<3, 4..<5, 6..<7, 9..<11]),
      ])
    #expect(agree(try spans.kappa.get(), 0.5))
    #expect(spans.sharedSpans == 4)
  }

  @Test func `kappa is undefined without variation`() throws {
    let marked = [Fixture.fact("n", "2", at: [0..<1])]
    #expect(try Self.spans(marked, marked).kappa == .failure(.noVariation))
    #expect(try Self.spans(marked, []).kappa == .failure(.noItems))
  }

  @Test func `boilerplate by hand`() throws {
    // a: 0..<4 and 2..<6, six scalars; b: 3..<8, five; both: three. F1 = 2 · 3/(6 + 5) = 6/11.
    let score = try Self.spans([], [], boilerplate: [[0..<4, 2..<6], [3..<8]]).boilerplate
    #expect(score.counts == [3, 0, 3, 2])
    #expect(agree(score.f1, 6.0 / 11))
    #expect(try Self.spans([], []).boilerplate.f1 == nil)
  }
}

extension Result {
  /// The failure, if it is one.
  var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
