import TestSupport
import Testing

@testable import Extractors

@Suite(.tags(.oracle, .property))
struct TextOracleTests {
  private typealias Pattern = ReferencePattern<TextAtom>

  private static let parts = TextAtom.parts.mapValues { PatternPart.phrases($0) }

  @Test(arguments: [20_000, 4], [1, 2, 3])
  func `matches and captures are those of the reference`(stateLimit: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<120 {
      let patterns = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Pattern.randomRule(using: &generator)
      }
      let rules = patterns.enumerated().map { index, pattern in
        PatternRule("r\(index)", pattern.printed(separator: "") { $0.printed })
      }
      let set = try TextPatternSet(rules, parts: Self.parts)
      var matcher = TextMatcher(set, stateLimit: stateLimit)
      for _ in 0..<8 {
        try check(TextAtom.randomText(using: &generator), patterns, rules, &matcher)
      }
      #expect(matcher.automaton.stateCount <= max(5, stateLimit + 1))
    }
  }

  @Test(arguments: [20_000, 4], [4, 5, 6])
  func `a part is as if it was written out`(stateLimit: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var shared = 0
    for _ in 0..<40 {
      let named = Pattern.randomParts(4, using: &generator)
      var parts = Self.parts
      for (name, pattern) in named {
        parts[name] = .pattern("(?:\(pattern.printed(separator: "") { $0.printed }))")
      }
      let patterns = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Pattern.randomRule(parts: named, using: &generator)
      }
      let rules = patterns.enumerated().map { index, pattern in
        PatternRule("r\(index)", pattern.printed(separator: "") { $0.printed })
      }
      let set = try TextPatternSet(rules, parts: parts)
      // Lists of phrases, of which there are two, are shared as well.
      shared += max(0, set.program.parts.count - 2)
      var matcher = TextMatcher(set, stateLimit: stateLimit)
      for _ in 0..<8 {
        try check(TextAtom.randomText(using: &generator), patterns, rules, &matcher)
      }
    }
    #expect(shared > 30)
  }

  private func check(
    _ text: String, _ patterns: [Pattern], _ rules: [PatternRule], _ matcher: inout TextMatcher
  ) throws {
    let scalars = Array(text.unicodeScalars)
    let bytes = Array(text.utf8)
    let offsets = scalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
    var expected: [PatternMatch] = []
    var bindings: [PatternMatch: [String: Range<Int>]] = [:]
    for (rule, pattern) in patterns.enumerated() {
      let found = pattern.matches(in: scalars) { position in
        TextAtom.isWord(scalars, position - 1) && TextAtom.isWord(scalars, position)
      }
      for match in found {
        let range = offsets[match.range.lowerBound]..<offsets[match.range.upperBound]
        expected.append(PatternMatch(rule: rule, range: range))
        bindings[PatternMatch(rule: rule, range: range)] = match.bindings.mapValues {
          offsets[$0.lowerBound]..<offsets[$0.upperBound]
        }
      }
    }
    expected.sort { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
    let found = matcher.matches(in: bytes.span)
    try #require(found == expected, "\(rules.map(\.pattern)) on \(text.debugDescription)")
    for match in found {
      let captures = matcher.captures(of: match, in: bytes.span)
      for name in ["a", "b", "c"] {
        try #require(
          captures[name] == bindings[match]?[name],
          "capture \(name) of \(rules[match.rule].pattern) on \(text.debugDescription)")
      }
    }
  }
}
