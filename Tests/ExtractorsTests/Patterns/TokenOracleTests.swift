import TestSupport
import Testing

@testable import Extractors

/// An element as the reference sees it.
struct ReferenceElement {
  var word: String
  var shape: TokenShape
  var categories: Set<String>
}

/// An atom of the reference over elements.
enum TokenAtom: ReferenceAtom {
  case words([String])
  case shape(String)
  case shapedWord(String, String)
  case category(String)
  case part

  static let phrases = ["a", "a b", "a b c", "c a", "iran-backed", "3rd a", "b c"]
  static let categories = ["Number", "Place"]

  var isNullable: Bool { false }

  var printed: String {
    switch self {
    case .words(let words): words.joined(separator: words == ["'s"] ? "" : " ")
    case .shape(let name): "<\(name)>"
    case .shapedWord(let name, let word): "<\(name):\(word)>"
    case .category(let name): "$\(name)"
    case .part: "${Part}"
    }
  }

  func ends(in input: [ReferenceElement], from position: Int) -> [Int] {
    switch self {
    case .words(let words): return Self.ends(words, input, position)
    case .part:
      let split = Self.phrases.map { $0.split(separator: " ").map(String.init) }
        .map { $0 == ["iran-backed"] ? ["iran", "-", "backed"] : $0 }
      return split.sorted { $0.count > $1.count }.flatMap { Self.ends($0, input, position) }
    default:
      guard position < input.count else { return [] }
      return matches(input[position]) ? [position + 1] : []
    }
  }

  private static func ends(
    _ words: [String], _ input: [ReferenceElement], _ position: Int
  ) -> [Int] {
    guard position + words.count <= input.count else { return [] }
    let found = input[position..<position + words.count].map(\.word)
    return found == words ? [position + words.count] : []
  }

  private func matches(_ element: ReferenceElement) -> Bool {
    switch self {
    case .shape(let name): TokenShapeSet.named[name]?.contains(element.shape) ?? false
    case .shapedWord(let name, let word):
      element.word == word && (TokenShapeSet.named[name]?.contains(element.shape) ?? false)
    case .category(let name): element.categories.contains(name)
    case .words, .part: false
    }
  }

  static func random(using generator: inout SeededGenerator) -> TokenAtom {
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "a" }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...2: return .words([pick(["a", "b", "c", "iran", "3rd", ",", "'s"])])
    case 3: return .words(["iran", "-", "backed"])
    case 4...5:
      return .shape(pick(["lower", "cap", "upper", "num", "word", "punct", "any", "merged"]))
    case 6: return .shapedWord(pick(["cap", "upper", "lower"]), pick(["a", "b", "iran"]))
    case 7...8: return .category(pick(categories))
    default: return .part
    }
  }
}

@Suite(.tags(.oracle, .property))
struct TokenOracleTests {
  private typealias Pattern = ReferencePattern<TokenAtom>

  @Test(arguments: [20_000, 4], [1, 2])
  func `matches and captures are those of the reference`(stateLimit: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = try ElementCategoryNames(TokenAtom.categories)
    for _ in 0..<200 {
      let patterns = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Pattern.randomRule(using: &generator)
      }
      let rules = patterns.enumerated().map { index, pattern in
        PatternRule("r\(index)", pattern.printed(separator: " ") { $0.printed })
      }
      var vocabulary = Vocabulary()
      vocabulary.intern(literal: "unrelated words")
      let set = try TokenPatternSet(
        rules, parts: ["Part": .phrases(TokenAtom.phrases)], categories: names,
        vocabulary: &vocabulary)
      vocabulary.intern(literal: "later words")
      var matcher = TokenMatcher(set, stateLimit: stateLimit)
      for _ in 0..<8 {
        let elements = randomElements(vocabulary, names, using: &generator)
        try check(elements, patterns, rules, names, vocabulary, &matcher)
      }
    }
  }

  private func randomElements(
    _ vocabulary: Vocabulary, _ names: ElementCategoryNames,
    using generator: inout SeededGenerator
  ) -> [Element] {
    let words = [
      "a", "b", "c", "A", "Iran", "IRAN", "Iran-backed", "3rd", ",", "17", "later", "other", "B",
      "a b", "a b c", "Iran’s",
    ]
    let text = (0..<Int.random(in: 0...12, using: &generator))
      .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    var tokenizer = Tokenizer(vocabulary: vocabulary)
    tokenizer.tokenize(Array(text.utf8).span)
    var elements: [Element] = []
    ElementSequence.fill(&elements, from: tokenizer.tokens)
    var replacements: [ElementReplacement] = []
    for start in elements.indices where Int.random(in: 0..<4, using: &generator) == 0 {
      let end = min(elements.count, start + Int.random(in: 1...2, using: &generator))
      let name = TokenAtom.categories.randomElement(using: &generator) ?? ""
      replacements.append(ElementReplacement(range: start..<end, categories: names[name]))
    }
    ElementSequence.replace(replacements, in: &elements)
    return elements
  }

  private func check(
    _ elements: [Element], _ patterns: [Pattern], _ rules: [PatternRule],
    _ names: ElementCategoryNames, _ vocabulary: Vocabulary, _ matcher: inout TokenMatcher
  ) throws {
    let input = elements.map { element in
      ReferenceElement(
        word: element.symbol == 0 ? "?" : vocabulary.word(element.symbol), shape: element.shape,
        categories: Set(names.names.filter { element.categories.contains(names[$0]) }))
    }
    var expected: [PatternMatch] = []
    var bindings: [PatternMatch: [String: Range<Int>]] = [:]
    for (rule, pattern) in patterns.enumerated() {
      for match in pattern.matches(in: input, isCut: { _ in false }) {
        expected.append(PatternMatch(rule: rule, range: match.range))
        bindings[PatternMatch(rule: rule, range: match.range)] = match.bindings
      }
    }
    expected.sort { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
    let found = matcher.matches(in: elements)
    try #require(found == expected, "\(rules.map(\.pattern)) on \(input)")
    for match in found {
      let captures = matcher.captures(of: match, in: elements)
      for name in ["a", "b", "c"] {
        try #require(captures[name] == bindings[match]?[name], "\(rules[match.rule].pattern)")
      }
    }
  }
}
