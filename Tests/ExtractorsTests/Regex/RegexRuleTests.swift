import Annotations
import Testing

@testable import Extractors

/// Each rule finds what it was written for, in a phrase that is from no article.
struct RegexRuleTests {
  private static let compiled = Result {
    try TextPatternSet(
      RegexRules.all.map { PatternRule($0.name, $0.pattern) }, parts: RegexParts.all)
  }

  @Test func `names are unique`() {
    let names = RegexRules.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `each rule has a phrase`() {
    let known = Set(RegexPhrases.all.map(\.rule))
    let missing = RegexRules.all.map(\.name).filter { !known.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test(arguments: RegexPhrases.all)
  func `a rule finds its phrase`(_ phrase: RegexPhrase) throws {
    let set = try Self.compiled.get()
    var matcher = TextMatcher(set)
    let text = Array(phrase.text.utf8)
    let matches = matcher.matches(in: text.span).filter {
      set.ruleNames[$0.rule] == phrase.rule
    }
    #expect(!matches.isEmpty)
    guard let value = phrase.value else { return }
    let captured = matches.map { matcher.captures(of: $0, in: text.span)["value"] ?? $0.range }
    #expect(captured.contains(value))
  }
}

/// A phrase with the rule that is to find it.
struct RegexPhrase: Sendable, CustomTestStringConvertible {
  let rule: String
  let text: String
  /// What the marks hold, in bytes; of several marks, the last.
  let value: Range<Int>?

  init(rule: String, marked: String) {
    self.rule = rule
    var text = ""
    var value: Range<Int>?
    for part in marked.split(separator: "‹", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "›", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2 { value = text.utf8.count..<text.utf8.count + halves[0].utf8.count }
      text += halves.joined()
    }
    self.text = text
    self.value = value
  }

  var testDescription: String { "\(rule): \(text)" }
}
