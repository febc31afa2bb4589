import Annotations
import Testing

@testable import Extractors

@Suite struct EventPhaseTests {
  /// What the last trigger of a sentence is decided to be.
  private func kind(_ text: String) -> String? {
    cascadeTrace(text, .events).last?.category
  }

  @Test(
    arguments: [
      "American warplanes bombed a depot.",
      "The U.S. military said on Monday it had carried out two raids.",
      "A depot was struck at dawn.",
      "Several raids by the United States lit up the sky.",
      "The president ordered an attack.",
      "US attacks Houthi launchers",
      "Seven positions hit as dawn broke.",
    ])
  func `US forces as agent or a thing as target make a strike`(text: String) {
    #expect(cascadeTrace(text, .events).contains { $0.category == "strike" })
    #expect(!cascadeTrace(text, .events).contains { $0.category == "attack" })
  }

  @Test(
    arguments: [
      "A rocket attack wounded a guard.",
      "US troops were attacked twice.",
      "A drone hit an American outpost.",
      "Militias launched attacks from the hills.",
      "An air strike by a suspected Iranian drone hurt nobody.",
      "Strikes on US bases went on for weeks.",
    ])
  func `US forces as victim or a militia as agent make an attack`(text: String) {
    #expect(cascadeTrace(text, .events).contains { $0.category == "attack" })
    #expect(!cascadeTrace(text, .events).contains { $0.category == "strike" })
  }

  @Test(
    arguments: [
      "Israeli jets had raided a depot.", "In March the US bombed a depot.",
      "The previous raid levelled a depot.",
    ])
  func `other people's strikes and earlier ones are neither`(text: String) {
    #expect(cascadeFacts(text, .targetFacility).isEmpty)
  }

  @Test func `one sentence may hold both`() {
    let text =
      "US jets bombed a camp in Yemen in response to rocket attacks on American troops in Jordan."
    #expect(cascadeFacts(text, .strikeCountry) == ["strike_country=Yemen"])
    #expect(cascadeFacts(text, .attackCountry) == ["attack_country=Jordan"])
  }
}
