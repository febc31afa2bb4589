/// Runs a set of text patterns over one text after another.
///
/// It keeps the automaton that it has built so far, so the second text is faster than the first;
/// one matcher for each task.
struct TextMatcher: Sendable {
  let set: TextPatternSet
  private(set) var automaton: WordAutomaton
  private var ends: RuleEnds
  private var text: TextSymbols
  private(set) var scratch = CaptureFinder.Scratch()

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states of the automaton are kept.
  ///   - entryLimit: How many transitions it has at most.
  init(_ set: TextPatternSet, stateLimit: Int = 20_000, entryLimit: Int = 1 << 20) {
    self.set = set
    automaton = WordAutomaton(set, stateLimit: stateLimit, entryLimit: entryLimit)
    ends = RuleEnds(count: set.program.rules.count)
    text = TextSymbols(set.partition)
  }

  /// All matches of all rules, in order of their start and then of their rules.
  ///
  /// - Complexity: One pass, and from each start of a word as far as some rule goes on.
  mutating func matches(in bytes: Span<UInt8>) -> [PatternMatch] {
    var found: [PatternMatch] = []
    ends.begin()
    if text.isFull || automaton.words.isFull {
      text.removeWords()
      automaton.removeWords()
    }
    text.read(bytes) { automaton.add($0) }
    for start in 0..<text.symbols.count {
      let followsWord = start > 0 && text.isWord(start - 1)
      run(WordAutomaton.start(followsWord: followsWord), from: start, &found)
    }
    return found
  }

  /// Adds the matches that begin at one place.
  private mutating func run(_ first: Int, from start: Int, _ found: inout [PatternMatch]) {
    var state = first
    var index = start
    var hasEnds = false
    while true {
      let stop = automaton.transitions.follow(
        text.symbols.span, automaton.words.classes.span, &state, &index)
      var entry = stop.entry
      if entry == WordAutomaton.unknown { entry = automaton.advance(state, stop.symbolClass) }
      if entry == WordAutomaton.dead { break }
      if entry & WordAutomaton.acceptFlag != 0 {
        hasEnds = true
        for rule in automaton.acceptedRules(entry) { ends.note(Int(rule), text.offsets[index]) }
      }
      if index == text.symbols.count { break }
      state = Int(entry & ~WordAutomaton.acceptFlag)
      index += 1
    }
    if hasEnds { ends.take(from: text.offsets[start], into: &found) }
  }

  /// Lends the memory that finding captures needs.
  mutating func withScratch<Result>(
    _ body: (TextMatcher, inout CaptureFinder.Scratch) -> Result
  ) -> Result {
    var lent = CaptureFinder.Scratch()
    swap(&lent, &scratch)
    defer { swap(&lent, &scratch) }
    return body(self, &lent)
  }
}
