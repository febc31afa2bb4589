import Annotations
import Testing

@testable import Extractors

/// Each rule finds what it was written for, in a phrase that is from no article.
struct RegexRuleTests {
  /// One matcher for each task and not for each phrase: what it learns of one serves the next.
  private static let matchers = Result {
    let set = try TextPatternSet(
      RegexRules.all.map { PatternRule($0.name, $0.pattern) }, parts: RegexParts.all)
    return MatcherPool { TextMatcher(set) }
  }

  @Test func `names are unique`() {
    let names = RegexRules.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `a list of words is shown as the pattern that it stands for`() throws {
    let lists = RegexParts.all.compactMapValues { part -> [String]? in
      if case .phrases(let phrases) = part { phrases } else { nil }
    }
    #expect(lists.count > 20)
    // The long ones hold nothing that the short ones do not.
    for (name, phrases) in lists where phrases.count < 100 {
      let part = PatternPart.phrases(phrases)
      var matcher = TextMatcher(
        try TextPatternSet([PatternRule("list", "$\(name)")], parts: [name: part]))
      var other = TextMatcher(try TextPatternSet([PatternRule("shown", part.text)], parts: [:]))
      // Each phrase, and each cut short or run on, so that a shorter one has to do.
      let text = Array(
        phrases.flatMap { [$0, String($0.dropLast()), "\($0) and"] }.joined(separator: "; ").utf8)
      #expect(matcher.matches(in: text.span) == other.matches(in: text.span), "\(name)")
    }
  }

  @Test func `each rule has a phrase`() {
    let known = Set(RegexPhrases.all.map(\.rule))
    let missing = RegexRules.all.map(\.name).filter { !known.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test(arguments: RegexPhrases.all)
  func `a rule finds its phrase`(_ phrase: RegexPhrase) throws {
    try Self.matchers.get().withMatcher { matcher in
      let text = Array(phrase.text.utf8)
      let rules = matcher.set.program.rules
      let matches = matcher.matches(in: text.span).filter { rules[$0.rule].name == phrase.rule }
      #expect(!matches.isEmpty)
      guard let value = phrase.value else { return }
      let captured = matches.map { matcher.captures(of: $0, in: text.span)["value"] ?? $0.range }
      #expect(captured.contains(value))
    }
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
