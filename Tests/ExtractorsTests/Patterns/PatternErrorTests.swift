import Testing

@testable import Extractors

@Suite
struct PatternErrorTests {
  @Test(arguments: [
    ("a(b", 1, PatternError.Reason.unclosed("(")),
    ("a)b", 1, .unexpected(")")),
    ("a[bc", 1, .unclosed("[")),
    ("[]", 0, .emptyClass),
    ("[z-a]", 1, .reversedRange),
    ("[\\w-z]", 1, .unsupported("a range between classes")),
    ("a]", 1, .unexpected("]")),
    ("*a", 0, .nothingToRepeat),
    ("a|+b", 2, .nothingToRepeat),
    ("a**", 2, .unsupported("a quantifier upon a quantifier")),
    ("a{x}", 1, .badRepetition),
    ("a{3,2}", 1, .badRepetition),
    ("a{3", 1, .unclosed("{")),
    ("a{999}", 1, .repetitionTooLarge(limit: 256)),
    ("x(a?)*", 5, .repeatedEmptiness),
    ("a?", 0, .matchesNothing),
    ("a|", 0, .matchesNothing),
    ("\\b", 0, .matchesNothing),
    ("^a", 0, .unsupported("an anchor")),
    ("a$", 1, .unsupported("an anchor")),
    ("a\\Z", 1, .unsupported("an anchor")),
    ("(a)\\1", 3, .unsupported("a back reference")),
    ("a(?=b)", 1, .unsupported("look-around")),
    ("(?<!b)a", 0, .unsupported("look-around")),
    ("(?P<n>a)", 0, .unsupported("this kind of group")),
    ("(?<1>a)", 3, .badName),
    ("a\\", 1, .unclosed("\\")),
    ("a\\q", 1, .unknownEscape("q")),
    ("né $Nothing", 3, .unknownName("Nothing")),
    ("a $Loop", 4, .recursiveName(["Loop", "Back", "Loop"])),
    ("a $Empty", 2, .emptyPhrase),
    ("(((a{200}){200}){200}){200}", 0, .tooLarge(limit: ProgramBuilder.nodeLimit)),
    (
      String(repeating: "(", count: 100_000), 200,
      .unsupported("nesting of more than 200 groups")
    ),
    ("(?<x>a(?<x>b))", 6, .unsupported("a capture within one of the same name")),
  ])
  func `a text pattern is refused where it goes wrong`(
    pattern: String, offset: Int, reason: PatternError.Reason
  ) throws {
    let parts: [String: PatternPart] = [
      "Loop": .pattern("b $Back"), "Back": .pattern("cde $Loop"), "Empty": .phrases(["a", " "]),
    ]
    let error = try #require(throws: PatternError.self) {
      try TextPatternSet([PatternRule("rule", pattern)], parts: parts)
    }
    #expect(error.offset == offset)
    #expect(error.reason == reason)
    #expect(error.name == "rule" || error.name == "Back")
  }

  @Test(arguments: [
    ("<lower", 0, PatternError.Reason.unclosed("<")),
    ("a <small>", 3, .unknownShape("small")),
    ("$Thing", 0, .unknownName("Thing")),
    ("a [b]", 2, .unsupported("a class of characters in a token pattern")),
    ("a \"b", 2, .unclosed("\"")),
    ("a \"\"", 2, .emptyPhrase),
    ("a > b", 2, .unexpected(">")),
    ("(?-i:a)", 0, .unsupported("this kind of group")),
    ("a \\b", 2, .unknownEscape("b")),
    ("(a", 0, .unclosed("(")),
    ("<lower>?", 0, .matchesNothing),
    ("<cap:>", 5, .badName),
  ])
  func `a token pattern is refused where it goes wrong`(
    pattern: String, offset: Int, reason: PatternError.Reason
  ) throws {
    var vocabulary = Vocabulary()
    let error = try #require(throws: PatternError.self) {
      try TokenPatternSet([PatternRule("rule", pattern)], vocabulary: &vocabulary)
    }
    #expect(error.offset == offset)
    #expect(error.reason == reason)
  }

  @Test func `the message points at the place`() {
    let error = PatternError(
      name: "count", pattern: "ne\u{301} $No", offset: 4, reason: .unknownName("No"))
    #expect(
      error.description == """
        count, offset 4: there is no part and no category called No
          ne\u{301} $No
             ^
        """)
  }
}
