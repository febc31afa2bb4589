import Testing

@testable import Extractors

@Suite
struct MatcherPoolTests {
  @Test func `tasks share a set and not a matcher`() async throws {
    let set = try TextPatternSet([PatternRule("pair", "(?<a>\\w+) (?<b>\\w+)")])
    let pool = MatcherPool { TextMatcher(set, stateLimit: 8) }
    let text = Array("one two three four’s five".utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask { pool.withMatcher { $0.matches(in: text.span).count } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    // “one two”, “three four” and “s five”.
    #expect(counts == [Int](repeating: 3, count: 50))
  }
}
