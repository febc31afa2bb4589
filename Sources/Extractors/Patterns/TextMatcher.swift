/// Runs a set of text patterns over one text after another.
///
/// It keeps the automaton that it has built so far, so the second text is faster than the first;
/// one matcher for each task.
struct TextMatcher {
  let set: TextPatternSet
  private(set) var automaton: LazyAutomaton
  private var ends: RuleEnds

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states of the automaton are kept.
  init(_ set: TextPatternSet, stateLimit: Int = 20_000) {
    self.set = set
    automaton = LazyAutomaton(
      set.program, classes: set.partition.classes, stateLimit: stateLimit)
    ends = RuleEnds(count: set.program.rules.count)
  }

  /// All matches of all rules, in order of their start and then of their rules.
  ///
  /// - Complexity: One pass, and from each start of a word as far as some rule goes on.
  mutating func matches(in bytes: Span<UInt8>) -> [PatternMatch] {
    var found: [PatternMatch] = []
    ends.begin()
    let partition = set.partition
    let ascii = partition.ascii
    var cursor = TextCursor(stride: automaton.stride)
    while true {
      switch cursor.scan(bytes, ascii.span, automaton.table.span, partition) {
      case .unknown:
        let entry = automaton.advance(cursor.row, cursor.symbolClass)
        if entry == LazyAutomaton.dead {
          finishRun(&cursor, &found)
        } else {
          enter(entry, &cursor, &found)
        }
      case .accepting(let entry): enter(entry, &cursor, &found)
      case .ended: finishRun(&cursor, &found)
      case .finished: return found
      }
    }
  }

  /// Notes what ended on the way into a state, and goes on from there.
  private mutating func enter(
    _ entry: Int32, _ cursor: inout TextCursor, _ found: inout [PatternMatch]
  ) {
    if entry & LazyAutomaton.acceptFlag != 0 {
      for rule in automaton.acceptedRules(entry) { ends.note(Int(rule), cursor.index) }
      cursor.hasEnds = true
    }
    if cursor.width == 0 {
      finishRun(&cursor, &found)
    } else {
      cursor.row = Int(entry & ~LazyAutomaton.acceptFlag)
      cursor.index += cursor.width
    }
  }

  private mutating func finishRun(_ cursor: inout TextCursor, _ found: inout [PatternMatch]) {
    ends.take(from: cursor.start, into: &found)
    cursor.hasEnds = false
    cursor.row = 0
  }
}
