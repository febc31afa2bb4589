import TestSupport
import Testing

@testable import Extractors

/// The engine against `Regex` of the standard library.
///
/// The conditions at both ends of a match are written out: `(?:\b|(?!\w))` says that there is no
/// word character on both sides. Texts have no combining marks and no CRLF, where `Regex` with
/// Character semantics and an engine over scalars must differ.
@Suite(.tags(.oracle, .property))
struct SwiftRegexOracleTests {
  @Test func `matches are those of Regex with Character semantics and simple boundaries`() throws {
    let rules = [
      "\\w+ \\w+", "a(?:b|bc)??c?", "\\bb\\W+a", "[ab]{2,3}?", "(?:a|ab)(?:c|bcd)*", "\\d+\\w*",
      "é\\w+?", "[^ab ]+", ".*?a", "a.*b", "(?:ab?){1,3}", "ß|s", "\\w+\\b-", "x?[é3]+-?",
      "(?:a |b )*c", "Iran",
    ]
    let pieces = [
      "a", "b", "c", "d", "A", "B", "é", "É", "3", "x", " ", " ", "-", "ab", "Iran’s", "👍",
      "\u{A0}",
      "ß", "_", "bcd",
    ]
    var matcher = TextMatcher(
      try TextPatternSet(rules.enumerated().map { PatternRule("r\($0)", written($1)) }))
    var generator = SeededGenerator(seed: 21)
    let references = try rules.map { rule in
      try Regex("(?i)(?:\\b|(?!\\w))(?:\(rule))(?:\\b|(?!\\w))").wordBoundaryKind(.simple)
    }
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...14, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let found = matcher.matches(in: Array(text.utf8).span)
      for (rule, reference) in references.enumerated() {
        let expected = text.matches(of: reference).map { match in
          text.utf8.distance(
            from: text.startIndex, to: match.range.lowerBound)..<text.utf8.distance(
              from: text.startIndex, to: match.range.upperBound)
        }
        let ranges = found.filter { $0.rule == rule }.map(\.range)
        #expect(ranges == expected, "\(rules[rule]) on \(text)")
      }
    }
  }

  /// A space and a hyphen of a `Regex` as this language writes exactly that one character.
  private func written(_ rule: String) -> String {
    rule.replacing("-", with: "\\-").replacing(" ", with: "\\ ")
  }
}
