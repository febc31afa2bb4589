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
  private var scratch = CaptureFinder.Scratch()

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
    var start = 0
    while true {
      start = Self.nextStart(
        from: start, symbols.span, automaton.table.span, automaton.startRow(followsWord: false))
      guard start < symbols.count else { return found }
      let row = automaton.startRow(followsWord: false)
      let symbolClass = Int(symbols[start] & ~Self.paragraphFlag)
      var entry = automaton.table[row + symbolClass]
      if entry == LazyAutomaton.unknown { entry = automaton.advance(row, symbolClass) }
      if entry != LazyAutomaton.dead { continueRun(from: start, row: Int(entry), &found) }
      start += 1
    }
  }

  /// The first element from `start` on with which a match may begin; most begin none.
  private static func nextStart(
    from start: Int, _ symbols: Span<UInt32>, _ table: Span<Int32>, _ row: Int
  ) -> Int {
    var index = start
    while index < symbols.count,
      table[row + Int(symbols[index] & ~paragraphFlag)] == LazyAutomaton.dead
    {
      index += 1
    }
    return index
  }

  private mutating func continueRun(from start: Int, row: Int, _ found: inout [PatternMatch]) {
    var row = row
    var index = start + 1
    var hasEnds = false
    while true {
      (row, index) = Self.pass(from: index, row: row, symbols.span, automaton.table.span)
      let symbol = index < symbols.count ? symbols[index] : Self.paragraphFlag
      let symbolClass = symbol & Self.paragraphFlag == 0 ? Int(symbol) : 0
      var entry = automaton.table[row + symbolClass]
      if entry == LazyAutomaton.unknown { entry = automaton.advance(row, symbolClass) }
      if entry == LazyAutomaton.dead { break }
      if entry & LazyAutomaton.acceptFlag != 0 {
        hasEnds = true
        for rule in automaton.acceptedRules(entry) { ends.note(Int(rule), index) }
      }
      guard symbolClass != 0 else { break }
      row = Int(entry & ~LazyAutomaton.acceptFlag)
      index += 1
    }
    if hasEnds { ends.take(from: start, into: &found) }
  }

  /// Goes on as far as the table is known and nothing ends.
  @inline(__always)
  private static func pass(
    from start: Int, row: Int, _ symbols: Span<UInt32>, _ table: Span<Int32>
  ) -> (row: Int, index: Int) {
    var row = row
    var index = start
    while index < symbols.count {
      let symbol = symbols[index]
      guard symbol & paragraphFlag == 0 else { break }
      let entry = table[row + Int(symbol)]
      guard entry > 0, entry & LazyAutomaton.acceptFlag == 0 else { break }
      row = Int(entry)
      index += 1
    }
    return (row, index)
  }

  private mutating func classify(_ elements: [Element]) {
    symbols.removeAll(keepingCapacity: true)
    symbols.append(contentsOf: repeatElement(0, count: elements.count))
    var index = 0
    while true {
      index = Self.classify(elements.span, from: index, classes, set, &symbols)
      guard index < elements.count else { return }
      // The next one has no class yet.
      _ = classes.symbolClass(elements[index], set, &automaton)
    }
  }

  /// Looks up classes until one is not known.
  private static func classify(
    _ elements: Span<Element>, from start: Int, _ classes: ElementClasses, _ set: TokenPatternSet,
    _ symbols: inout [UInt32]
  ) -> Int {
    let labels = set.labels.span
    let used = set.usedCategories.rawValue
    var symbols = symbols.mutableSpan
    var index = start
    while index < elements.count {
      let element = elements[index]
      let known = classes.knownClass(element, labels, used)
      if known == 0 { break }
      symbols[index] = element.gap.contains(.paragraphBreak) ? known | paragraphFlag : known
      index += 1
    }
    return index
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
    let slots = finder.slots(
      rule: match.rule, symbols: span, followsWord: false, next: 0, scratch: &scratch)
    let offsets = Array(match.range.lowerBound...match.range.upperBound)
    return Captures(
      names: set.program.rules[match.rule].captures, slots: slots, offsets: offsets)
  }
}
