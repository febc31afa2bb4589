import Testing

@testable import Extractors

/// Spreading rules over several automata changes nothing about what they find.
struct TextMatcherGroupTests {
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
  func `a group finds what one matcher finds`(_ count: Int, _ text: String) throws {
    let bytes = Array(text.utf8)
    var whole = TextMatcher(try TextPatternSet(Self.rules))
    let expected = Set(whole.matches(in: bytes.span))
    let members = (0..<count).map { set in
      Self.rules.indices.filter { $0 % count == set }
    }
    let sets = try members.map { try TextPatternSet($0.map { Self.rules[$0] }) }
    var group = TextMatcherGroup(sets, entryLimit: 1 << 16)
    // The second time everything is remembered.
    for _ in 0..<2 {
      var found: Set<PatternMatch> = []
      group.forEachMatch(in: bytes.span) { set, matches, _ in
        for match in matches {
          found.insert(PatternMatch(rule: members[set][match.rule], range: match.range))
        }
      }
      #expect(found == expected)
    }
  }
}
