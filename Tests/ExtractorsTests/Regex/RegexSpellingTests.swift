import Testing

@testable import Extractors

/// The spellings that the parts of the regex rules add to the forms of the lexicon.
struct RegexSpellingTests {
  private static let phrases: [String] = RegexParts.lexicon.values.flatMap { part -> [String] in
    guard case .phrases(let phrases) = part else { return [] }
    return phrases
  }

  @Test(arguments: ["al-Qaim", "al Qaim", "al-Qa'im", "al Qa'im"])
  func `a name is read with and without its hyphen and apostrophe`(name: String) {
    #expect(Self.phrases.contains(name))
  }

  @Test func `ordinary words have no apostrophe between vowels`() {
    #expect(Self.phrases.contains("unmanned aerial vehicle"))
    let invented = Self.phrases.filter { $0.contains(/(?:^|[ -])[a-z]*a'[aei]/) }
    #expect(invented.isEmpty)
  }
}
