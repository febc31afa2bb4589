import Testing

@testable import Extractors

struct SpellingVariantsTests {
  @Test(arguments: [
    ("Ali Khamenei", "Ali Khamenai"), ("Saraya al-Nujaba", "Saraya al-Nujabaa"),
    ("Imam Hussein Brigade", "Imam Husayn Brigade"), ("Raqqa", "Raqqah"),
  ])
  func `names have their other transliterations`(name: String, other: String) {
    #expect(SpellingVariants.transliterations(of: name).contains(other))
  }

  @Test(arguments: [
    ("US troops", ["U.S. troops", "American troops"]),
    ("among them", ["amongst them"]),
    // Alone, “US” is the country, and “American” is not.
    ("US", []), ("American", []), ("truck", []),
    (
      "U.S. defense",
      [
        "US defense", "American defense", "US defence", "U.S. defence",
        "American defence",
      ]
    ),
  ])
  func `phrases have what means the same`(phrase: String, others: [String]) {
    #expect(Set(SpellingVariants.phrases(of: phrase)) == Set(others))
  }

  @Test func `a form that one entry has goes to no other`() throws {
    let entries = try LexiconEntry<PersonKind>.parse(
      """
      [outsider]
      Hassan Karim
      Hasan Karim
      """)
    #expect(
      entries.transliterated.map { $0.forms.map(\.text) } == [["Hassan Karim"], ["Hasan Karim"]])
  }

  @Test func `the lexicon knows a name in a spelling that no table lists`() {
    let people = Gazetteer(People.entries)
    #expect(people["Khamenai"]?.canonical == "Ali Khamenei")
    #expect(people["Soleymani"]?.canonical == "Qassem Soleimani")
  }
}
