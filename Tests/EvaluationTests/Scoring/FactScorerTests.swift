import Annotations
import Testing

@testable import Evaluation

/// The scheme `value` against outcomes derived by hand.
struct FactScorerTests {
  static let schema = Schema(
    fields: [
      FieldSpecification(
        field: "attacks", type: .count,
        attributes: [
          AttributeSpecification(name: "place", type: .place, isKey: true),
          AttributeSpecification(name: "kind", type: .term, isKey: false),
        ]),
      FieldSpecification(field: "day", type: .date),
      FieldSpecification(field: "town", type: .place),
    ],
    foldings: [.place: Folding(drop: "'", space: "-", aliases: ["Abu Kamal": ["Albu Kamal"]])])

  static func filler(
    _ field: Field, _ value: String, or alternatives: [String] = [], optional: Bool = false,
    _ attributes: [String: String] = [:]
  ) -> Filler {
    Filler(
      field: field, value: value, alternatives: alternatives, isOptional: optional,
      attributes: attributes)
  }

  static func mention(
    _ field: Field, _ value: String, _ attributes: [String: String] = [:]
  ) -> Mention {
    Mention(field: field, value: value, range: nil, attributes: attributes)
  }

  static func counts(_ fillers: [Filler], _ mentions: [Mention]) -> OutcomeCounts {
    let gold = GoldArticle(article: Article(id: "x", text: ""), fillers: fillers)
    return FactScorer(schema: schema).alignment(of: gold, with: mentions).overall
  }

  @Test func `equal values are correct, however they are spelled`() {
    let counts = Self.counts(
      [Self.filler("town", "Abu Kamal")], [Self.mention("town", "ALBU-KAMAL")])
    #expect(counts == OutcomeCounts(correct: 1))
  }

  @Test func `copies of a fact are one prediction and counted as duplicates`() {
    let counts = Self.counts(
      [Self.filler("town", "Abu Kamal")],
      [Self.mention("town", "Albu Kamal"), Self.mention("town", "Abu Kamal")])
    #expect(counts == OutcomeCounts(correct: 1, duplicates: 1))
  }

  @Test func `two values that are alternatives of one filler stay two predictions`() {
    let counts = Self.counts(
      [Self.filler("attacks", "4", or: [">=4"])],
      [Self.mention("attacks", "4"), Self.mention("attacks", ">=4")])
    #expect(counts == OutcomeCounts(correct: 1, spurious: 1))
  }

  @Test func `gold fillers are never merged`() {
    let counts = Self.counts(
      [Self.filler("town", "Erbil"), Self.filler("town", "Erbil")], [Self.mention("town", "Erbil")])
    #expect(counts == OutcomeCounts(correct: 1, missing: 1))
  }

  @Test(arguments: [
    // The same number with another modifier.
    ("attacks", "40", ">=40"), ("attacks", "~40", "40"),
    // A weekday contains the full date that falls on it, a month its days.
    ("day", "2023-11-12", "XXXX-WXX-7"), ("day", "XXXX-11", "XXXX-11-12"),
  ])
  func `a near miss is partial and worth nothing`(field: String, gold: String, predicted: String) {
    let counts = Self.counts(
      [Self.filler(Field(field), gold)], [Self.mention(Field(field), predicted)])
    #expect(counts == OutcomeCounts(partial: 1))
    #expect(counts.precision() == 0)
    #expect(counts.fBeta() == 0)
  }

  @Test(arguments: [
    ("attacks", "40", "41"), ("attacks", "16..20", "16"), ("day", "2023-11-12", "XXXX-WXX-1"),
    ("town", "Erbil", "Erbil city"), ("attacks", "several", "40"),
  ])
  func `anything else is missing and spurious`(field: String, gold: String, predicted: String) {
    let counts = Self.counts(
      [Self.filler(Field(field), gold)], [Self.mention(Field(field), predicted)])
    #expect(counts == OutcomeCounts(missing: 1, spurious: 1))
  }

  @Test func `a key attribute is part of the fact, and another one of it a near miss`() {
    let gold = [
      Self.filler("attacks", "4", ["place": "Syria"]),
      Self.filler("attacks", "4", ["place": "Iraq"]),
    ]
    let right = Self.counts(
      gold,
      [
        Self.mention("attacks", "4", ["place": "Iraq"]),
        Self.mention("attacks", "4", ["place": "Syria"]),
      ])
    #expect(right == OutcomeCounts(correct: 2))
    let without = Self.counts(gold, [Self.mention("attacks", "4", ["place": ""])])
    #expect(without == OutcomeCounts(partial: 1, missing: 1))
    let both = Self.counts([gold[0]], [Self.mention("attacks", ">=4", ["place": "Iraq"])])
    #expect(both == OutcomeCounts(missing: 1, spurious: 1))
  }

  @Test func `another attribute is no part of the fact`() {
    let counts = Self.counts(
      [Self.filler("attacks", "4", ["kind": "rocket"])],
      [Self.mention("attacks", "4", ["kind": "drone"])])
    #expect(counts == OutcomeCounts(correct: 1))
  }

  @Test func `optional gold counts where it is found and nowhere else`() {
    let gold = [Self.filler("day", "XXXX-WXX-5", optional: true)]
    #expect(Self.counts(gold, []) == OutcomeCounts())
    #expect(Self.counts(gold, [Self.mention("day", "XXXX-WXX-5")]) == OutcomeCounts(correct: 1))
    // Found exactly or not at all: a near miss of it is a false alarm.
    #expect(Self.counts(gold, [Self.mention("day", "2024-02-02")]) == OutcomeCounts(spurious: 1))
  }

  @Test func `the alignment takes the pairing with most correct, whatever the order`() {
    // `>=40` could take the exact filler as a near miss and leave `40` without its own.
    let gold = [Self.filler("attacks", "40"), Self.filler("attacks", ">=40")]
    let mentions = [
      Self.mention("attacks", ">=40"), Self.mention("attacks", "40"),
      Self.mention("attacks", "~40"),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let counts = Self.counts(gold, order.map { mentions[$0] })
      #expect(counts == OutcomeCounts(correct: 2, spurious: 1))
    }
  }

  @Test func `a value without a normal form is compared as folded text`() {
    let counts = Self.counts(
      [Self.filler("attacks", "a great many")], [Self.mention("attacks", "Great Many")])
    #expect(counts == OutcomeCounts(correct: 1))
  }

  @Test func `a field that only the system knows is spurious and has a row`() throws {
    let gold = GoldArticle(article: Article(id: "x", text: ""), fillers: [])
    let alignment = FactScorer(schema: Self.schema)
      .alignment(of: gold, with: [Self.mention("colour", "red")])
    #expect(alignment.counts == ["colour": OutcomeCounts(spurious: 1)])
  }

  @Test func `twenty thousand facts in one field are no trouble`() {
    let numbers = 0..<20_000
    let counts = Self.counts(
      numbers.map { Self.filler("attacks", String($0)) },
      numbers.map { Self.mention("attacks", String($0 + 1)) })
    #expect(counts == OutcomeCounts(correct: 19_999, missing: 1, spurious: 1))
  }
}
