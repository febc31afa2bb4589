import Annotations
import Testing

@testable import Extractors

/// Words for blows whose side the words beside them tell.
@Suite
struct SideFinderTests {
  private let extractor = KeywordWindowExtractor()

  private func values(_ field: Field, _ text: String) -> [String] {
    extractor.mentions(in: Article(id: "a", text: text)).filter { $0.field == field }.map(\.value)
  }

  @Test(arguments: [
    "Rockets hit a depot near Homs on Monday.",
    "Militants have struck a camp near Homs on Monday.",
    "The Houthis repeatedly targeted a port near Aden on Monday.",
    "A camp near Homs was hit by mortars on Monday.",
    "American troops were targeted near Homs on Monday.",
    "A drone slammed into an outpost of US troops near Homs on Monday.",
    "Katyushas were fired on Monday and two of them struck a depot near Homs.",
    "Israeli jets and Israeli raids hit a depot near Homs on Monday.",
  ])
  func `a blow of others is no strike`(text: String) {
    #expect(values(.strikeDate, text).isEmpty)
    #expect(values(.targetFacility, text).isEmpty)
    #expect(values(.strikeLocation, text).isEmpty)
  }

  @Test(arguments: [
    "The US attacked a depot near Homs on Monday.",
    "A depot near Homs was destroyed in American air attacks on Monday.",
    "Warplanes attacked a depot near Homs on Monday.",
    "A depot near Homs was wrecked on Monday in attacks by the United States.",
    "A depot near Homs was hit by a US drone on Monday.",
    "Strikes on the Houthis destroyed a depot near Homs on Monday.",
  ])
  func `an attack of their own is a strike`(text: String) {
    #expect(values(.strikeDate, text) == ["XXXX-WXX-1"])
    #expect(values(.targetFacility, text) == ["depot"])
  }

  @Test func `a sentence goes on with the side of the one before it`() {
    let attack = "Rockets landed on the outpost. Two people were killed."
    #expect(values(.attackKilled, attack) == ["2"])
    #expect(values(.strikeKilled, attack).isEmpty)
    let strike = "US jets bombed the camp. Two people were killed."
    #expect(values(.strikeKilled, strike) == ["2"])
    // A paragraph begins anew.
    #expect(values(.strikeKilled, attack.replacing(". ", with: ".\n\n")) == ["2"])
  }

  @Test func `what is told of an earlier round is left out`() {
    let lead = "US jets bombed a depot near Homs on Friday."
    let more = "A general said so.\n\nNothing else is known.\n\n"
    let earlier = "On Jan. 4 a US strike destroyed a radar near Mukha."
    #expect(values(.targetFacility, "\(lead)\n\n\(more)\(earlier)") == ["depot"])
    #expect(values(.targetFacility, "\(lead) \(earlier)") == ["depot", "radar"])
  }
}
