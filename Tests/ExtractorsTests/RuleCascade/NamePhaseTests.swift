import Annotations
import Testing

@testable import Extractors

@Suite struct NamePhaseTests {
  @Test(
    arguments: [
      ("A raid on March 4, 2024 began.", "March 4, 2024"),
      ("A raid on Friday, March 4 began.", "Friday, March 4"),
      ("A raid on 4 March began.", "4 March"),
      ("A raid on the 4th of March began.", "the 4th of March"),
    ])
  func `dates of several words are one element`(text: String, date: String) {
    let dates = cascadeTrace(text, .names).filter { $0.rule.hasPrefix("date.") }
    #expect(dates.map(\.text) == [date])
  }

  @Test func `a day before a comma and a number takes no number`() {
    let trace = cascadeTrace("Posts were shelled on 17 March, 22 of them twice.", .names)
    #expect(trace.contains { $0.rule == "date.day-month" && $0.text == "17 March" })
    #expect(trace.contains { $0.category == "Number" && $0.text == "22" })
  }

  @Test(
    arguments: [
      ("Interior Minister Ravil Tamsin spoke.", "official=Ravil Tamsin"),
      ("Ravil Tamsin, the Pentagon press secretary, spoke.", "official=Ravil Tamsin"),
      ("Maj. Gen. Ravil al-Tamsin spoke.", "official=Ravil al-Tamsin"),
    ])
  func `an unknown name is a person beside a title`(text: String, fact: String) {
    #expect(cascadeFacts(text, .official) == [fact])
  }

  @Test func `a surname points back to the fullest form`() {
    let text = "Interior Minister Ravil Tamsin spoke first.\n\nLater Tamsin said nothing."
    #expect(cascadeFacts(text, .official) == ["official=Ravil Tamsin"])
    #expect(RuleCascadeExtractor().mentions(in: Article(id: "x", text: text)).count == 2)
  }

  @Test func `a government and the spokesman of a group are no officials`() {
    #expect(cascadeFacts("The Biden administration kept silent.", .official).isEmpty)
    #expect(
      cascadeFacts("The Houthis' military spokesman Ravil Tamsin spoke.", .official).isEmpty)
  }

  @Test func `a role has no nationality`() {
    let text = "Iraqi Prime Minister Ravil Tamsin spoke."
    #expect(cascadeAttribute("role", of: .official, in: text) == "Prime Minister")
  }
}
