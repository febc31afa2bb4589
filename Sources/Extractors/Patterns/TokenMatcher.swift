/// Runs a set of token patterns over one sequence of elements after another.
///
/// It keeps the automaton and the classes of elements that it has met so far; one matcher for each
/// task.
struct TokenMatcher {
  let set: TokenPatternSet
  private(set) var automaton: LazyAutomaton
  private var ends: RuleEnds
  private var classes: ElementClasses
  /// The class of each element, with `paragraphFlag` where a paragraph begins.
  private var symbols: [UInt32] = []

  private static let paragraphFlag: UInt32 = 1 << 31

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states of the automaton are kept.
  init(_ set: TokenPatternSet, stateLimit: Int = 20_000) {
    self.set = set
    automaton = LazyAutomaton(
      set.program, classes: [.end], spareClasses: 255, stateLimit: stateLimit)
    ends = RuleEnds(count: set.program.rules.count)
    classes = ElementClasses(set)
  }

  /// All matches of all rules, in order of their start and then of their rules.
  mutating func matches(in elements: [Element]) -> [PatternMatch] {
    classify(elements)
    var found: [PatternMatch] = []
    ends.begin()
    for start in symbols.indices {
      let startRow = automaton.startRow(followsWord: false)
      let symbolClass = Int(symbols[start] & ~Self.paragraphFlag)
      var entry = automaton.table[startRow + symbolClass]
      if entry == LazyAutomaton.unknown { entry = automaton.advance(startRow, symbolClass) }
      if entry == LazyAutomaton.dead { continue }
      continueRun(from: start, row: Int(entry), &found)
    }
    return found
  }

  private mutating func continueRun(from start: Int, row: Int, _ found: inout [PatternMatch]) {
    var row = row
    var index = start + 1
    while true {
      let symbol = index < symbols.count ? symbols[index] : Self.paragraphFlag
      let symbolClass = symbol & Self.paragraphFlag == 0 ? Int(symbol) : 0
      var entry = automaton.table[row + symbolClass]
      if entry <= 0 {
        if entry == LazyAutomaton.unknown { entry = automaton.advance(row, symbolClass) }
        if entry == LazyAutomaton.dead { break }
      }
      if entry & LazyAutomaton.acceptFlag != 0 {
        for rule in automaton.acceptedRules(entry) { ends.note(Int(rule), index) }
      }
      guard symbolClass != 0 else { break }
      row = Int(entry & ~LazyAutomaton.acceptFlag)
      index += 1
    }
    ends.take(from: start, into: &found)
  }

  private mutating func classify(_ elements: [Element]) {
    symbols.removeAll(keepingCapacity: true)
    symbols.reserveCapacity(elements.count)
    for index in elements.indices {
      let element = elements[index]
      let flag = element.gap.contains(.paragraphBreak) ? Self.paragraphFlag : 0
      symbols.append(classes.symbolClass(element, set, &automaton) | flag)
    }
  }

  /// The captures of a match, in elements.
  ///
  /// - Parameters:
  ///   - match: One that `matches(in:)` returned for these elements.
  ///   - elements: The sequence.
  /// - Returns: A range or `nil` for each capture of the rule.
  mutating func captures(of match: PatternMatch, in elements: [Element]) -> Captures {
    var span: [Int] = []
    for index in match.range {
      span.append(Int(classes.symbolClass(elements[index], set, &automaton)))
    }
    let finder = CaptureFinder(program: set.program, classes: automaton.classes)
    let slots = finder.slots(rule: match.rule, symbols: span, followsWord: false, next: 0)
    let offsets = Array(match.range.lowerBound...match.range.upperBound)
    return Captures(
      names: set.program.rules[match.rule].captures, slots: slots, offsets: offsets)
  }
}
