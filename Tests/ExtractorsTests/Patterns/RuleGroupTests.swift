import Testing

@testable import Extractors

/// Running rules in several groups changes nothing about what they find.
struct RuleGroupTests {
  private static let rules = [
    PatternRule("killed", "(?:killed|killing) (?:[a-z]+ )*?(?:people|soldiers)"),
    PatternRule("number", #"\d{1,3}(?:,\d{3})*"#),
    PatternRule("name", "(?-i:[A-Z])\\w+(?: (?-i:[A-Z])\\w+)?"),
    PatternRule("accent", "é\\w*"),
    PatternRule("mark", "[“\"(]\\w+"),
    PatternRule("kill", "kill"),
  ]

  private static let texts = [
    "", "k", "kill", "killed 12 people and 2,500 soldiers in Deir Ezzor",
    "été “killed” (kill) Élan vital killing of many more soldiers", "a\u{301}kill kill\u{301} kill",
    "killed killed killed people 1 2 3", "👩‍🚀kill 👩‍🚀 killing people’s people", "killing people",
  ]

  @Test(arguments: [1, 2, 3, 6], texts)
  func `groups find what all rules together find`(_ count: Int, _ text: String) throws {
    let bytes = Array(text.utf8)
    let set = try TextPatternSet(Self.rules)
    var whole = TextMatcher(set)
    let expected = whole.matches(in: bytes.span)
    let groups = (0..<count).map { group in
      Self.rules.indices.filter { $0 % count == group }
    }
    var grouped = TextMatcher(set, groups: groups)
    // The second time everything is remembered.
    for _ in 0..<2 {
      #expect(Set(grouped.matches(in: bytes.span)) == Set(expected))
    }
  }
}
