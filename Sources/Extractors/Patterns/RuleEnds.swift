/// Where the rules ended in one run of the automaton, and how far each has matched before.
struct RuleEnds {
  private var ends: [Int]
  private var resumes: [Int]
  private var touched: [Int] = []

  init(count: Int) {
    ends = [Int](repeating: -1, count: count)
    resumes = [Int](repeating: 0, count: count)
  }

  /// Forgets the last text.
  mutating func begin() {
    for rule in resumes.indices { resumes[rule] = 0 }
  }

  /// Notes an end; a later one is of a preferred thread and stands instead.
  mutating func note(_ rule: Int, _ end: Int) {
    if ends[rule] < 0 { touched.append(rule) }
    ends[rule] = end
  }

  /// Turns the noted ends into matches, those that overlap the last match of their rule left out.
  mutating func take(from start: Int, into matches: inout [PatternMatch]) {
    if touched.isEmpty { return }
    touched.sort()
    for rule in touched {
      if start >= resumes[rule] {
        matches.append(PatternMatch(rule: rule, range: start..<ends[rule]))
        resumes[rule] = ends[rule]
      }
      ends[rule] = -1
    }
    touched.removeAll(keepingCapacity: true)
  }
}
