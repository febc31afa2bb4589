import Annotations
import Testing

@testable import Extractors

@Suite struct ClausePhaseTests {
  @Test(
    arguments: [
      ("US raids killed at least six militants.", "strike_killed=>=6"),
      ("Nine people had been killed in the US raids.", "strike_killed=9"),
      ("The US raids left several fighters dead.", "strike_killed=several"),
      ("The US raids, which killed a guard, lasted an hour.", "strike_killed=1"),
      ("No one was killed in the US raids.", "strike_killed=0"),
      ("A rocket attack killed two American soldiers.", "attack_killed=2"),
    ])
  func `the dead are counted on the right side`(text: String, fact: String) {
    #expect(cascadeFacts(text, .strikeKilled, .attackKilled) == [fact])
  }

  @Test(
    arguments: [
      ("US raids wounded up to 30 fighters.", "strike_wounded=<=30"),
      ("The attack hurt four US service members.", "attack_wounded=4"),
      (
        "More than a dozen U.S. personnel suffered minor injuries in attacks.", "attack_wounded=>12"
      ),
    ])
  func `so are the wounded`(text: String, fact: String) {
    #expect(cascadeFacts(text, .strikeWounded, .attackWounded) == [fact])
  }

  @Test(
    arguments: [
      ("President Ravil Tamsin ordered the strikes.", "ordered_by=Ravil Tamsin"),
      ("The strikes were authorised by President Ravil Tamsin.", "ordered_by=Ravil Tamsin"),
      ("The strikes came on the orders of President Ravil Tamsin.", "ordered_by=Ravil Tamsin"),
    ])
  func `who ordered them`(text: String, fact: String) {
    #expect(cascadeFacts(text, .orderedBy) == [fact])
  }

  @Test(
    arguments: [
      ("The US carried out three new air strikes.", "strike_count=3"),
      ("It was the fourth such strike this year.", "strike_ordinal=4"),
      ("US jets struck five warehouses.", "target_count=5"),
      ("U.S. troops have been attacked more than 60 times in Iraq.", "attack_count=>60"),
      ("The US has about 700 troops in Syria.", "troop_level=~700"),
      ("Some 700 US troops are stationed in Syria.", "troop_level=~700"),
    ])
  func `numbers go to what they count`(text: String, fact: String) {
    let fields: [Field] = [
      .strikeCount, .strikeOrdinal, .targetCount, .attackCount, .troopLevel,
    ]
    let facts = fields.flatMap { cascadeFacts(text, $0) }
    #expect(facts == [fact])
  }

  @Test func `weapons are those of the strikes`() {
    #expect(cascadeFacts("Two US B-1 bombers dropped guided bombs on a depot.", .weapon).count == 2)
    #expect(cascadeFacts("Rockets and drones were fired at US troops.", .weapon).isEmpty)
  }
}
