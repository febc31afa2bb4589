import Annotations
import Testing

@testable import Extractors

@Suite struct MergingTests {
  @Test func `a weekday carries the date of the dateline`() {
    let text =
      "CAIRO, May 5 (Reuters) - The United States bombed a radar site in Yemen on Sunday, officials said in the capital."
    #expect(cascadeFacts(text, .strikeDate) == ["strike_date=XXXX-05-05"])
  }

  @Test func `a date since which is no date of the strikes`() {
    #expect(cascadeFacts("It was the third US strike since May 5.", .strikeDate).isEmpty)
  }

  @Test func `parts of a count have their own places`() {
    let text = "US troops have faced at least 20 attacks in Iraq and seven in Syria."
    let mentions = RuleCascadeExtractor().mentions(in: Article(id: "x", text: text))
      .filter { $0.field == .attackCount }
    #expect(mentions.map(\.value) == [">=20", "7"])
    #expect(mentions.map { $0.attributes["place"] } == ["Iraq", "Syria"])
  }

  @Test func `the next sentence goes on about the strikes`() {
    let text = "US jets bombed a camp at dawn. There was also a bunker near Palmyra."
    #expect(cascadeFacts(text, .strikeLocation) == ["strike_location=Palmyra"])
    #expect(
      cascadeFacts(text, .targetFacility) == ["target_facility=camp", "target_facility=bunker"])
  }

  @Test func `a general word stands only where nothing more exact does`() {
    #expect(
      cascadeFacts("US jets hit two facilities.", .targetFacility)
        == ["target_facility=facilities"])
    #expect(
      cascadeFacts("US jets hit two facilities. A depot was hit too.", .targetFacility)
        == ["target_facility=depot"])
  }

  @Test func `a shorter name is filed under the longer`() {
    let text = "US jets hit a fuel storage depot. The depot was destroyed."
    #expect(cascadeFacts(text, .targetFacility) == ["target_facility=fuel storage depot"])
  }

  @Test func `a pronoun orders for the man before it`() {
    let text = "President Ravil Tamsin spoke at noon. He ordered the strikes himself."
    #expect(cascadeFacts(text, .orderedBy) == ["ordered_by=Ravil Tamsin"])
  }

  @Test func `a toll has a source and a party`() {
    let text =
      "The Syrian Observatory for Human Rights said the US raids killed eight fighters near Palmyra."
    #expect(
      cascadeAttribute("source", of: .strikeKilled, in: text)
        == "Syrian Observatory for Human Rights")
    #expect(cascadeAttribute("party", of: .strikeKilled, in: text) == "militia")
  }

  @Test(arguments: ["", " ", "\n\n", "“”", "US", "struck", "\u{FEFF}", "in in in in", "’s ’s"])
  func `odd texts are survived`(text: String) {
    let article = Article(id: "x", text: text)
    for mention in RuleCascadeExtractor().mentions(in: article) {
      #expect(mention.range.map(article.contains) == true)
    }
  }

  @Test func `the order of mentions is that of the text`() {
    let text = "US jets hit a depot in Syria and a camp in Iraq on Monday, killing nine fighters."
    let mentions = RuleCascadeExtractor().mentions(in: Article(id: "x", text: text))
    #expect(mentions.compactMap(\.range) == mentions.compactMap(\.range).sorted())
    #expect(Set(mentions).count == mentions.count)
  }
}
