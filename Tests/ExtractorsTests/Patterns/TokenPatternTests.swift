import Testing

@testable import Extractors

@Suite
struct TokenPatternTests {
  @Test(arguments: [
    (
      "iran-backed", "Iran-backed, Iran - backed, Iran–backed, Iran backed",
      "Iran-backed|Iran - backed|Iran–backed"
    ),
    ("f-15e", "an F-15E and an F - 15E", "F-15E|F - 15E"),
    ("iran's (strike|strikes)?", "Iran’s strike; Iran’s", "Iran’s strike|Iran’s"),
    (
      "u.s. <lower>{0,2} (attacks|air strikes)",
      "U.S. attacks; U.S. and other air strikes; us attacks",
      "U.S. attacks|U.S. and other air strikes"
    ),
    ("<num> (-|to) <num>", "10–15 or 10 to 15 or 10.15", "10–15|10 to 15"),
    ("\\( <word>+ \\)", "(as he said) (so)", "(as he said)|(so)"),
    ("\"(\" <word>+? \")\"", "(as he said)", "(as he said)"),
    ("<cap:may>", "May may MAY", "May"),
    ("<upper:is> <name>?", "IS is Is IS Fighters", "IS|IS Fighters"),
    ("<cap>+", "Abu Kamal and Deir ez-Zor", "Abu Kamal|Deir|Zor"),
    ("sha'abi", "Shaabi Sha’abi Shaʿabi", "Shaabi|Sha’abi|Shaʿabi"),
    ("naive", "naïve Naive", "naïve|Naive"),
    ("did n't", "didn’t", "didn’t"),
    ("a b", "a\nb a\n\nb", "a\nb"),
    ("\\$ <num> (million|bn)?", "$15 million, $7", "$15 million|$7"),
    ("<any> <punct>", "ok 👍", "ok 👍"),
    ("500-lb?", "500", ""),
  ])
  func `a pattern matches`(pattern: String, text: String, expected: String) throws {
    var vocabulary = Vocabulary()
    let set: TokenPatternSet
    do {
      set = try TokenPatternSet([PatternRule("rule", pattern)], vocabulary: &vocabulary)
    } catch {
      #expect(error.reason == .matchesNothing)
      return
    }
    let bytes = Array(text.utf8)
    let elements = self.elements(bytes, vocabulary)
    var matcher = TokenMatcher(set)
    let found = matcher.matches(in: elements).map { match in
      let start = elements[match.range.lowerBound].bytes.lowerBound
      return String(
        decoding: bytes[start..<elements[match.range.upperBound - 1].bytes.upperBound],
        as: UTF8.self)
    }
    #expect(found.joined(separator: "|") == expected)
  }

  /// Numbers and places first, then what is built of them.
  @Test func `phases run one after another over a shorter sequence`() throws {
    let categories = try ElementCategoryNames(["Number", "Place", "Strikes"])
    var vocabulary = Vocabulary()
    let names = try TokenPatternSet(
      [
        PatternRule("Number", "<num> | $NumberWord"),
        PatternRule("Place", "$PlaceName (province|city)?"),
      ],
      parts: [
        "NumberWord": .phrases(["two", "three"]),
        "PlaceName": .phrases(["Abu Kamal", "Deir ez-Zor", "Abu"]),
      ], categories: categories, vocabulary: &vocabulary)
    let groups = try TokenPatternSet(
      [PatternRule("Strikes", "(?<count>$Number) <lower>{0,2} (air strikes|attacks)")],
      categories: categories, vocabulary: &vocabulary)
    let clauses = try TokenPatternSet(
      [PatternRule("event", "$Strikes (hit|in) (?<place>$Place)")],
      categories: categories, vocabulary: &vocabulary)
    let bytes = Array("Two deadly air strikes hit Deir ez-Zor province.".utf8)
    var elements = self.elements(bytes, vocabulary)

    for (set, count) in [(names, 7), (groups, 4)] {
      var matcher = TokenMatcher(set)
      let found = ElementSequence.resolve(matcher.matches(in: elements))
      let replacements = found.enumerated().map { index, match in
        ElementReplacement(
          range: match.range, categories: categories[set.ruleNames[match.rule]],
          payload: Int32(index))
      }
      ElementSequence.replace(replacements, in: &elements)
      #expect(elements.count == count)
    }
    var matcher = TokenMatcher(clauses)
    let match = try #require(matcher.matches(in: elements).first)
    let place = try #require(matcher.captures(of: match, in: elements)["place"])
    #expect(place == 2..<3)
    #expect(
      String(decoding: bytes[elements[2].bytes], as: UTF8.self) == "Deir ez-Zor province")
    #expect(elements[2].tokens == 5..<10)
    #expect(elements[2].payload == 1)
    #expect(elements[0].shape == .merged)
  }

  @Test func `among overlapping matches the longest wins, then priority, then order`() {
    let matches = [
      PatternMatch(rule: 0, range: 0..<2), PatternMatch(rule: 1, range: 1..<4),
      PatternMatch(rule: 0, range: 5..<6), PatternMatch(rule: 1, range: 5..<6),
      PatternMatch(rule: 2, range: 5..<6),
    ]
    #expect(ElementSequence.resolve(matches).map(\.rule) == [1, 0])
    #expect(ElementSequence.resolve(matches, priorities: [0, 1, 2]).map(\.rule) == [1, 2])
    #expect(ElementSequence.resolve([]) == [])
  }

  @Test func `lists of thousands of phrases are shared by all rules`() throws {
    var generator = SeededGenerator(seed: 3)
    let phrases = (0..<3_000).map { _ in
      (0..<2).map { _ in "w\(Int.random(in: 0..<2_000, using: &generator))" }.joined(separator: " ")
    }
    var vocabulary = Vocabulary()
    let set = try TokenPatternSet(
      (0..<200).map { PatternRule("r\($0)", "$Name x\($0)") }, parts: ["Name": .phrases(phrases)],
      vocabulary: &vocabulary)
    #expect(set.program.nodes.count < 10_000)
    let text = phrases.prefix(300).enumerated().map { "\($1) x\($0 % 200)" }.joined(separator: " ")
    let elements = elements(Array(text.utf8), vocabulary)
    var matcher = TokenMatcher(set)
    #expect(matcher.matches(in: elements).count == 300)
  }

  /// More words than a row has places, and more than answers have numbers.
  @Test(arguments: [5, 40, 300])
  func `a state may tell many words apart`(count: Int) throws {
    var vocabulary = Vocabulary()
    let words = (0..<count).map { "w\($0)" }
    let set = try TokenPatternSet(
      words.map { PatternRule($0, "begin \($0) end") }, vocabulary: &vocabulary)
    let text = words.map { "begin \($0) end, begin \($0) so. " }.joined()
    let elements = elements(Array(text.utf8), vocabulary)
    var matcher = TokenMatcher(set)
    for _ in 0..<2 {
      let found = matcher.matches(in: elements)
      #expect(found.map(\.rule) == Array(0..<count))
      #expect(found.allSatisfy { $0.range.count == 3 })
    }
  }

  /// What must follow is looked for in the paragraph alone.
  @Test func `a beginning waits for its end in its own paragraph`() throws {
    var vocabulary = Vocabulary()
    let set = try TokenPatternSet(
      [PatternRule("r", "begin <lower>{0,3} end")], vocabulary: &vocabulary)
    let elements = elements(
      Array("begin so\n\nend begin it to end\n\nbegin end".utf8), vocabulary)
    var matcher = TokenMatcher(set)
    #expect(matcher.matches(in: elements).map(\.range) == [3..<7, 7..<9])
  }

  @Test func `matches begin where they may`() throws {
    var vocabulary = Vocabulary()
    let set = try TokenPatternSet([PatternRule("r", "a b?")], vocabulary: &vocabulary)
    let elements = elements(Array("a b a a b".utf8), vocabulary)
    var matcher = TokenMatcher(set)
    let found = matcher.matches(in: elements, startingIn: [1..<3, 4..<5])
    #expect(found.map(\.range) == [2..<3])
    #expect(matcher.matches(in: elements).map(\.range) == [0..<2, 2..<3, 3..<5])
  }

  private func elements(_ bytes: [UInt8], _ vocabulary: Vocabulary) -> [Element] {
    var tokenizer = Tokenizer(vocabulary: vocabulary)
    tokenizer.tokenize(bytes.span)
    var elements: [Element] = []
    ElementSequence.fill(&elements, from: tokenizer.tokens)
    return elements
  }
}
