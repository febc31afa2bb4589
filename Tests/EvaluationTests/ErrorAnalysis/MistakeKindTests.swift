import Annotations
import Testing

@testable import Evaluation

/// Each kind of mistake in the smallest text that shows it.
struct MistakeKindTests {
  @Test(arguments: [
    ("‹struck=2:two› raids", "two raids", MistakeKind.missed),
    ("two raids", "‹struck=2:two› raids", .spurious),
    ("‹struck=2:two› raids", "‹struck=>=2:two› raids", .wrongModifier),
    // The spurious 3 stands on the mention of the missed 2.
    ("‹struck=2:two› raids", "‹struck=3:two› raids", .wrongValue),
    ("on ‹day=2024-02-02:Friday›", "on ‹day=XXXX-WXX-5:Friday›", .wrongValue),
    ("‹struck=2:two› raids", "‹attacked=2:two› raids", .confused),
    // Neither the counterpart, but the same span.
    ("‹struck=2:two› raids", "‹day=XXXX-02:two› raids", .wrongField),
    // The same value on an overlap.
    ("in ‹town=Erbil:Erbil city›", "in ‹place=Erbil:Erbil› city", .wrongField),
  ])
  func `a fact has one mistake of its kind`(gold: String, predicted: String, kind: MistakeKind) {
    #expect(KindFixture.kinds(gold: gold, predicted: predicted, scheme: .value) == [kind])
  }

  @Test func `another value in another field nearby is missed and spurious`() {
    let kinds = KindFixture.kinds(
      gold: "‹struck=2:two› raids", predicted: "‹day=XXXX-02:two raids›", scheme: .value)
    #expect(kinds == [.missed, .spurious])
  }

  @Test func `another value of the field elsewhere is missed and spurious`() {
    let kinds = KindFixture.kinds(
      gold: "‹struck=2:two› raids, three boats", predicted: "two raids, ‹struck=3:three› boats",
      scheme: .value)
    #expect(kinds == [.missed, .spurious])
  }

  @Test func `a key attribute that differs is named`() {
    let kinds = KindFixture.kinds(
      gold: "‹struck=2:two› raids", predicted: "‹struck=2:two› raids", scheme: .value,
      goldAttributes: ["place": "Syria"])
    #expect(kinds == [.wrongKeyAttribute])
  }

  @Test func `a second value that gold accepts is a duplicate`() {
    let kinds = KindFixture.kinds(
      gold: "‹struck=4|>=4:four› or more, four",
      predicted: "‹struck=4:four› or more, ‹struck=>=4:four›",
      scheme: .value)
    #expect(kinds == [.duplicate])
  }

  @Test func `what the page says beside the article is in boilerplate`() {
    // `three boats` is the furniture.
    for scheme in [MatchScheme.value, .strict] {
      let kinds = KindFixture.kinds(
        gold: "raids\nthree boats", predicted: "raids\n‹struck=3:three› boats",
        boilerplate: ByteRange(6, 17), scheme: scheme)
      #expect(kinds == [.inBoilerplate])
    }
  }

  @Test func `gold that is found in its field and in the counterpart is confused, not missed`() {
    let mistakes = KindFixture.mistakes(
      gold: "‹struck=2:two› raids and two more", predicted: "‹struck=2:two› raids and two more",
      scheme: .value)
    #expect(mistakes.isEmpty)
    let twice = KindFixture.mistakes(
      gold: "‹struck=2:two› raids, ‹struck=5:five› jets",
      predicted: "‹attacked=2:two› raids, ‹struck=5:five› jets", scheme: .value)
    #expect(twice.map(\.kind) == [.confused])
    #expect(twice.first?.outcomes == [.missing, .spurious])
    #expect(twice.first?.field == "struck")
    #expect(twice.first?.predictedField == "attacked")
  }

  @Test(arguments: [
    ("‹town:Erbil›", "Erbil", [MistakeKind.missed]),
    ("Erbil", "‹town:Erbil›", [.spurious]),
    ("‹town:Erbil city›", "‹town:Erbil› city", [.boundary]),
    ("‹town:Erbil›", "‹place:Erbil›", [.wrongField]),
    ("‹struck:two›", "‹attacked:two›", [.confused]),
    // One half is paired, the other is left over.
    ("‹town:New Erbil›", "‹town:New› ‹town:Erbil›", [.boundary, .boundary]),
  ])
  func `a mention has its kind, whatever its value`(
    gold: String, predicted: String, kinds: [MistakeKind]
  ) {
    #expect(KindFixture.kinds(gold: gold, predicted: predicted, scheme: .strict) == kinds)
  }

  @Test func `the sentence, the sides and the scalars are those of the text`() throws {
    let mistake = try #require(
      KindFixture.mistakes(
        gold: "Ein Üb. In Erbil ‹struck=2:two› raids. More.",
        predicted: "Ein Üb. In Erbil ‹struck=>=2:two raids›. More.", scheme: .value
      ).first)
    #expect(mistake.sentence?.text == "In Erbil two raids.")
    // `Ein Üb. ` has eight scalars, `In Erbil ` nine.
    #expect(mistake.scalars == 17..<20)
    #expect(mistake.sentence?.scalars == 8..<27)
    #expect(mistake.gold == "2")
    #expect(mistake.predicted == ">=2")
    #expect(mistake.given.map(\.scalars) == [17..<26])
  }
}
