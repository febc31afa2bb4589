import Annotations
import Testing

@testable import Extractors

@Suite struct GroupPhaseTests {
  @Test(
    arguments: [
      "Iran-backed Shia militias", "pro-Iranian gunmen", "militias loyal to Tehran",
      "factions that Iran arms", "Iran's proxies",
    ])
  func `a phrase for groups that Iran supports is one element`(phrase: String) {
    let trace = cascadeTrace("US jets bombed \(phrase) near Palmyra.", .groups)
    #expect(trace.contains { $0.category == "Generic" && $0.text.hasSuffix(phrase.suffix(6)) })
    #expect(
      cascadeFacts("US jets bombed \(phrase) near Palmyra.", .targetGroup)
        == ["target_group=Iran-backed groups"])
  }

  @Test func `a facility keeps the words that say its kind`() {
    let facts = cascadeFacts("US jets bombed a drone assembly workshop.", .targetFacility)
    #expect(facts == ["target_facility=drone assembly workshop"])
  }

  @Test func `the tie rule is longest then priority then order`() throws {
    // Over the same run of elements the longer match wins whatever the priorities; of two that are
    // equally long the higher priority; of two equal in both the one declared first.
    let matches = [
      PatternMatch(rule: 0, range: 0..<2), PatternMatch(rule: 1, range: 0..<3),
      PatternMatch(rule: 2, range: 4..<6), PatternMatch(rule: 3, range: 4..<6),
      PatternMatch(rule: 4, range: 7..<8), PatternMatch(rule: 5, range: 7..<8),
    ]
    let chosen = ElementSequence.resolve(matches, priorities: [9, 0, 0, 1, 0, 0])
    #expect(chosen.map(\.rule) == [1, 3, 4])
  }

  @Test func `the trace says what lost and to what`() {
    let trace = RuleCascadeExtractor().trace(
      of: Article(id: "x", text: "Iran-backed groups were hit on Friday, March 4, by US jets."))
    let lost = trace.filter { $0.phase == .names && !$0.won }
    #expect(lost.contains { $0.rule == "date.weekday" && $0.reason == "lost to date.month-day" })
  }
}

@Suite struct CascadeCategoryTests {
  @Test(arguments: CascadeCategory.allCases)
  func `the bit of a category is that of its name`(category: CascadeCategory) {
    #expect(category.bit == CascadeCategory.names[category.rawValue])
  }
}

@Suite struct WordSetTests {
  @Test func `a set has its words and no unknown one`() {
    var vocabulary = Vocabulary()
    let others = vocabulary.intern(literal: "other words")
    let set = WordSet("since until", vocabulary: &vocabulary)
    #expect(set.contains(vocabulary.symbol(of: Array("until".utf8))))
    #expect(!set.contains(0))
    #expect(!others.contains { set.contains($0) })
  }
}
