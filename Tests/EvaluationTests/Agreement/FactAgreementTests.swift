import Annotations
import Testing

@testable import Evaluation

struct FactAgreementTests {
  typealias Fixture = AgreementFixture

  static func facts(_ first: [AnnotatedFiller], _ second: [AnnotatedFiller]) -> AgreementScore {
    Fixture.pair(Fixture.article("1", first, second)).facts.overall
  }

  @Test func `two thirds by hand`() {
    // Both: n 2 and Albu Kamal under its other name. Only a: n 3. Only b: Erbil.
    // F1 = 2 · 2/(3 + 3) = 2/3.
    let facts = Self.facts(
      [Fixture.fact("n", "2"), Fixture.fact("n", "3"), Fixture.fact("town", "Abu Kamal")],
      [Fixture.fact("town", "Erbil"), Fixture.fact("town", "ALBU-KAMAL"), Fixture.fact("n", "2")])
    #expect(facts.counts == [2, 0, 1, 1])
    #expect(agree(facts.f1, 2.0 / 3))
  }

  @Test(arguments: [
    // The value of one is an alternative of the other, or both have it as an alternative.
    (["4"], [">=4", "4"], true), (["4", "5"], ["6", "5"], true), ([">=4", "4"], ["4"], true),
    // A near miss is a disagreement, and so is a set that does not meet.
    (["40"], [">=40"], false), (["4", "5"], ["6", "7"], false),
  ])
  func `value sets that meet agree`(first: [String], second: [String], doAgree: Bool) {
    let facts = Self.facts(
      [Fixture.fact("n", first[0], or: Array(first.dropFirst()))],
      [Fixture.fact("n", second[0], or: Array(second.dropFirst()))])
    #expect(facts.counts == (doAgree ? [1, 0, 0, 0] : [0, 0, 1, 1]))
  }

  @Test(arguments: [
    // Folded key attributes agree; a missing one is not the same as one that is given.
    (["place": "Abu Kamal"], ["place": "Albu Kamal"], true),
    (["place": "Iraq"], ["place": "Syria"], false), (["place": "Iraq"], [:], false),
    ([:], ["place": ""], true),
    // Others do not matter.
    (["kind": "drone"], ["kind": "rocket"], true),
  ])
  func `key attributes must agree`(
    first: [String: String], second: [String: String], doAgree: Bool
  ) {
    let facts = Self.facts([Fixture.fact("n", "2", first)], [Fixture.fact("n", "2", second)])
    #expect(facts.counts == (doAgree ? [1, 0, 0, 0] : [0, 0, 1, 1]))
  }

  @Test func `an optional fact that the other lacks is in no count`() {
    let optional = Fixture.fact("n", "2", optional: true)
    #expect(Self.facts([optional], []).counts == [0, 0, 0, 0])
    #expect(Self.facts([], [optional]).counts == [0, 0, 0, 0])
    #expect(Self.facts([optional], []).f1 == nil)
    // Shared, it counts, whoever holds it optional.
    #expect(Self.facts([optional], [Fixture.fact("n", "2")]).counts == [1, 0, 0, 0])
    #expect(Self.facts([Fixture.fact("n", "2")], [optional]).counts == [1, 0, 0, 0])
  }

  @Test func `the field matters`() {
    let facts = Self.facts([Fixture.fact("town", "2")], [Fixture.fact("n", "2")])
    #expect(facts.counts == [0, 0, 1, 1])
    #expect(facts.f1 == 0)
  }

  @Test func `each fact agrees with one other`() {
    // Greedily, {4} could take {4, 5} and leave {5} alone; a pairing of both exists.
    let facts = Self.facts(
      [Fixture.fact("n", "4"), Fixture.fact("n", "5")],
      [Fixture.fact("n", "4", or: ["5"]), Fixture.fact("n", "4")])
    #expect(facts.counts == [2, 0, 0, 0])
    #expect(
      Self.facts([Fixture.fact("n", "4")], [Fixture.fact("n", "4"), Fixture.fact("n", "4")]).counts
        == [1, 0, 0, 1])
  }

  @Test func `pairings are as good as any, in both directions`() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<3_000 {
      let first = Self.random(using: &generator)
      let second = Self.random(using: &generator)
      let counts = Self.facts(first, second).counts
      #expect(counts == Self.best(first[...], second), "\(first) \(second)")
      let swapped = Self.facts(second, first).counts
      #expect(swapped == [counts[0], 0, counts[3], counts[2]])
    }
  }

  private static func random(using generator: inout SplitMix64) -> [AnnotatedFiller] {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      let values = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        String(Int.random(in: 1...4, using: &generator))
      }
      return Fixture.fact(
        "n", values[0], or: Array(values.dropFirst()), optional: Bool.random(using: &generator))
    }
  }

  /// Every pairing: most pairs, then fewest required facts alone; `[both, 0, only a, only b]`.
  private static func best(
    _ first: ArraySlice<AnnotatedFiller>, _ second: [AnnotatedFiller]
  ) -> [Int] {
    guard let head = first.first else {
      return [0, 0, 0, second.count { !$0.fact.isOptional }]
    }
    var alone = best(first.dropFirst(), second)
    if !head.fact.isOptional { alone[2] += 1 }
    let values = Set([head.fact.value] + head.fact.alternatives)
    let paired = second.indices.filter { index in
      !values.isDisjoint(with: [second[index].fact.value] + second[index].fact.alternatives)
    }.map { index in
      var rest = second
      rest.remove(at: index)
      var counts = best(first.dropFirst(), rest)
      counts[0] += 1
      return counts
    }
    // Of equally good ones any: the sides do not trade, so the minimum on each is met at once.
    return (paired + [alone]).max {
      ($0[0], -$0[2] - $0[3]) < ($1[0], -$1[2] - $1[3])
    } ?? alone
  }
}
