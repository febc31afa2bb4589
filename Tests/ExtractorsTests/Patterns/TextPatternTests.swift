import Testing

@testable import Extractors

@Suite
struct TextPatternTests {
  @Test(arguments: [
    ("Iran", "Iran’s Iranian Iranʼs IRAN", "Iran|Iran|IRAN"),
    ("naïve", "naïve naïvely NAÏVE", "naïve|NAÏVE"),
    ("strikes?", "strike strikes striker airstrike", "strike|strikes"),
    (
      "al-Sha'abi", "al-Sha'abi al–Sha’abi al‑Shaʿabi al-Shaabi", "al-Sha'abi|al–Sha’abi|al‑Shaʿabi"
    ),
    (
      "air strike",
      "air strike air\u{A0}strike air \n strike air\n\nstrike air\r\nstrike airstrike",
      "air strike|air\u{A0}strike|air \n strike|air\r\nstrike"
    ),
    ("(?-i:IS)", "IS is Is ISIS", "IS"),
    ("(?-i:IS(?i:is))", "ISis ISIS isIS", "ISis|ISIS"),
    ("\"yes\"", "“yes” \"yes\" «yes»", "“yes”|\"yes\"|«yes»"),
    ("\\\"yes\\\"", "“yes” \"yes\"", "\"yes\""),
    ("\\d+", "17 people, F15, 3rd, 2,500", "17|2|500"),
    ("[a-c]+", "abc ABC abd c", "abc|ABC|c"),
    ("[^a-c ]+", "abc xyz b xb ", "xyz"),
    ("[a\\-z]+", "a-z b", "a-z"),
    ("a.*?c", "a b c c", "a b c"),
    ("a.*c", "a b c c d", "a b c c"),
    ("(a|ab)(c|bcd)?", "abcd", "abcd"),
    ("x{2,3}", "x xx xxx xxxx", "xx|xxx"),
    ("\\u{e9}t\\u{E9}", "été ÉTÉ", "été|ÉTÉ"),
    ("'s", "Iran's men", "'s"),
    ("\\$\\d+", "cost $15 now", "$15"),
    ("é", "e\u{301} é", "é"),
    ("e", "e\u{301} e", "e"),
    ("👍+", "ok👍👍ok", "👍👍"),
    ("a|a b", "a b", "a"),
    ("", "", ""),
  ])
  func `a pattern matches`(pattern: String, text: String, expected: String) throws {
    guard !pattern.isEmpty else { return }
    #expect(try matches(pattern, in: text).joined(separator: "|") == expected)
  }

  @Test func `of the phrases of a part the longest is tried first`() throws {
    let parts = [
      "Place": PatternPart.phrases(["Abu", "Abu Kamal", "al-Qa'im"]),
      "Near": .pattern("(?:near|outside) $Place"),
    ]
    #expect(
      try matches("$Place", in: "Abu Kamal, Abu\u{A0}Kamal, Abu X, al–Qa’im, Abuk", parts: parts)
        == ["Abu Kamal", "Abu\u{A0}Kamal", "Abu", "al–Qa’im"])
    #expect(try matches("$Near", in: "near Abu Kamal", parts: parts) == ["near Abu Kamal"])
    #expect(
      try matches("$Place Kamal", in: "Abu Kamal", parts: parts) == ["Abu Kamal"])
    #expect(try matches("(?-i:$Place)", in: "abu Abu", parts: parts) == ["Abu"])
  }

  @Test func `a part ends at a boundary and the pattern goes on behind it`() throws {
    // The thread that waits at the boundary has read nothing of what follows in the rule.
    let parts = [
      "End": PatternPart.pattern(#"(?:struck|bombed)\b"#), "Twice": .pattern("(?:was $End|$End)"),
    ]
    let text = "It was struck (twice), bombed (once), bombedx (not)."
    #expect(
      try matches("$Twice [(]\\w+", in: text, parts: parts) == [
        "was struck (twice", "bombed (once",
      ])
  }

  @Test func `captures are byte ranges`() throws {
    let set = try TextPatternSet(
      [
        PatternRule("killed", "(?<count>\\d+|$Number) (?<who>civilians|fighters)?( were)? killed")
      ], parts: ["Number": .phrases(["two", "twenty two"])])
    var matcher = TextMatcher(set)
    let bytes = Array("‘Twenty two fighters were killed’, 7  killed".utf8)
    let found = matcher.matches(in: bytes.span)
    let captures = found.map { matcher.captures(of: $0, in: bytes.span) }
    #expect(captures.map { text(bytes, $0["count"]) } == ["Twenty two", "7"])
    #expect(captures.map { text(bytes, $0["who"]) } == ["fighters", nil])
    #expect(captures[0]["other"] == nil)
  }

  @Test func `matches of several rules come in order of start and rule`() throws {
    let set = try TextPatternSet([
      PatternRule("words", "\\w+ \\w+"), PatternRule("b", "b"), PatternRule("ab", "a|b c"),
    ])
    var matcher = TextMatcher(set)
    #expect(
      matcher.matches(in: Array("a b c d".utf8).span) == [
        PatternMatch(rule: 0, range: 0..<3), PatternMatch(rule: 2, range: 0..<1),
        PatternMatch(rule: 1, range: 2..<3), PatternMatch(rule: 2, range: 2..<5),
        PatternMatch(rule: 0, range: 4..<7),
      ])
  }

  @Test func `any bytes are survived`() throws {
    let set = try TextPatternSet([PatternRule("x", "\\W\\w*.?"), PatternRule("y", "[^é]+?é")])
    var matcher = TextMatcher(set)
    var generator = SeededGenerator(seed: 5)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      for match in matcher.matches(in: bytes.span) {
        _ = matcher.captures(of: match, in: bytes.span)
        #expect(match.range.upperBound <= length && !match.range.isEmpty)
      }
    }
  }

  @Test func `the table stays within its limit`() throws {
    let set = try TextPatternSet((0..<20).map { PatternRule("r\($0)", "\\w{\($0 + 1)}x") })
    let bytes = Array(String(repeating: "abcx defghijx x yyyyyyyyyyyyyyyx ", count: 50).utf8)
    var roomy = TextMatcher(set)
    let expected = roomy.matches(in: bytes.span)
    #expect(roomy.automaton.flushes == 0)
    // States are between words, so there are not many: the sets of rules that a word may still end.
    let needed = roomy.automaton.stateCount
    #expect(needed > 6)
    for limit in 0..<12 {
      var tight = TextMatcher(set, stateLimit: limit)
      #expect(tight.matches(in: bytes.span) == expected)
      #expect(tight.automaton.stateCount <= max(4, limit))
      #expect((tight.automaton.flushes > 0) == (max(4, limit) < needed))
    }
  }

  private func matches(
    _ pattern: String, in text: String, parts: [String: PatternPart] = [:]
  ) throws -> [String] {
    let set = try TextPatternSet([PatternRule("rule", pattern)], parts: parts)
    var matcher = TextMatcher(set)
    let bytes = Array(text.utf8)
    return matcher.matches(in: bytes.span).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func text(_ bytes: [UInt8], _ range: Range<Int>?) -> String? {
    range.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
