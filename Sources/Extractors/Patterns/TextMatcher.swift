/// Runs a set of text patterns over one text after another.
///
/// It keeps the automaton that it has built so far, so the second text is faster than the first;
/// one matcher for each task.
struct TextMatcher: Sendable {
  let set: TextPatternSet
  private(set) var automaton: WordAutomaton
  private let groupCount: Int
  private var ends: RuleEnds
  private var text: TextSymbols
  /// The groups of which a match may begin with a symbol of each class, behind a word or not, as
  /// bits; `unknown` if not yet asked.
  private var groups: [UInt32] = []
  private(set) var scratch = CaptureFinder.Scratch()

  /// The most groups, which are the bits of one number.
  static let groupLimit = 31
  private static let unknown = UInt32.max

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - groups: The rules by index in groups that are run for themselves: with fewer rules in each
  ///     there are fewer states, and more to run. All rules are one group if there are none.
  ///   - stateLimit: How many states of the automaton are kept.
  ///   - entryLimit: How many transitions it has at most.
  init(
    _ set: TextPatternSet, groups: [[Int]] = [], stateLimit: Int = 20_000,
    entryLimit: Int = 1 << 20
  ) {
    let groups = groups.isEmpty ? [Array(set.program.rules.indices)] : groups
    precondition(groups.count <= Self.groupLimit, "there are \(Self.groupLimit) groups at most")
    self.set = set
    groupCount = groups.count
    automaton = WordAutomaton(
      set, groups: groups, stateLimit: stateLimit, entryLimit: entryLimit)
    ends = RuleEnds(count: set.program.rules.count)
    text = TextSymbols(set.partition)
  }

  /// All matches of all rules, in order of their start and then of their groups and rules.
  ///
  /// - Complexity: One pass, and from each start of a word as far as some rule goes on.
  mutating func matches(in bytes: Span<UInt8>) -> [PatternMatch] {
    var found: [PatternMatch] = []
    ends.begin()
    if text.isFull || automaton.words.isFull {
      text.removeWords()
      automaton.removeWords()
      groups.removeAll(keepingCapacity: true)
    }
    text.read(bytes) { automaton.add($0) }
    for start in 0..<text.symbols.count {
      let symbolClass = automaton.words.classes[Int(text.symbols[start])]
      let followsWord = start > 0 && text.isWord(start - 1)
      let place = Int(symbolClass) << 1 | (followsWord ? 1 : 0)
      var concerned = place < groups.count ? groups[place] : Self.unknown
      if concerned == Self.unknown { concerned = ask(symbolClass, followsWord, place) }
      while concerned != 0 {
        let group = concerned.trailingZeroBitCount
        concerned &= concerned - 1
        run(WordAutomaton.start(of: group, followsWord: followsWord), from: start, &found)
      }
    }
    return found
  }

  /// The groups of which a match may begin with a symbol, noted in `groups`.
  @inline(never)
  private mutating func ask(_ symbolClass: UInt32, _ followsWord: Bool, _ place: Int) -> UInt32 {
    var concerned: UInt32 = 0
    for group in 0..<groupCount {
      let state = WordAutomaton.start(of: group, followsWord: followsWord)
      var entry = automaton.transitions[state, symbolClass]
      if entry == WordAutomaton.unknown { entry = automaton.advance(state, symbolClass) }
      if entry != WordAutomaton.dead { concerned |= 1 << UInt32(group) }
    }
    if place >= groups.count {
      groups += repeatElement(Self.unknown, count: place + 1 - groups.count)
    }
    groups[place] = concerned
    return concerned
  }

  /// Adds the matches of the group with some first state that begin at one place.
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
