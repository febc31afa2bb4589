/// Runs a set of token patterns over one sequence of elements after another.
///
/// It keeps the automaton and the classes of elements that it has met so far; one matcher for each
/// task.
struct TokenMatcher: Sendable {
  /// What is known about the elements of a class as beginnings of matches.
  private struct Start: Sendable {
    var transition = TokenTransition.unknown
    /// Where in `hopes` stands what must follow; nothing there means that no match begins so.
    var hopes: Range<Int32> = 0..<0
  }

  let set: TokenPatternSet
  private let limit: Int
  private var automaton: TokenAutomaton
  private var ends: RuleEnds
  private var sequence: ClassifiedElements
  /// The beginnings by class, as far as they are known.
  private var starts: [Start] = []
  private var hopes: [ElementNeeds] = []
  /// The flushes of the automaton that `starts` has seen.
  private var flushes = 0
  var scratch = CaptureFinder.Scratch()

  /// More classes than this are not kept from one sequence to the next.
  private static let classLimit = 1 << 18

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states of the automaton are kept.
  init(_ set: TokenPatternSet, stateLimit: Int = 20_000) {
    self.set = set
    limit = stateLimit
    automaton = TokenAutomaton(set, stateLimit: stateLimit)
    ends = RuleEnds(count: set.program.rules.count)
    sequence = ClassifiedElements(set)
  }

  /// All matches of all rules, in order of their start and then of their rules.
  mutating func matches(in elements: [Element]) -> [PatternMatch] {
    matches(in: elements, startingIn: [elements.indices])
  }

  /// The matches of all rules that begin in some places, as if none could begin elsewhere.
  ///
  /// - Parameters:
  ///   - elements: The sequence.
  ///   - places: Ranges of it, in order and without overlaps.
  /// - Returns: The matches in order of their start and then of their rules.
  mutating func matches(
    in elements: [Element], startingIn places: [Range<Int>]
  ) -> [PatternMatch] {
    if sequence.classes.descriptions.count > Self.classLimit {
      self = TokenMatcher(set, stateLimit: limit)
    }
    sequence.classify(elements, by: set)
    automaton.makeRoom(classes: sequence.classes.descriptions.count)
    var found: [PatternMatch] = []
    ends.begin()
    for place in places { search(place, &found) }
    return found
  }

  private mutating func search(_ place: Range<Int>, _ found: inout [PatternMatch]) {
    var start = place.lowerBound
    while true {
      forgetStarts()
      start = Self.nextStart(
        from: start, to: place.upperBound, sequence.symbols.span, starts.span,
        hopes.span, sequence.behind.span)
      guard start < place.upperBound else { return }
      let symbolClass = Int(sequence.symbols[start] & ~ClassifiedElements.paragraphFlag)
      let transition = starts[symbolClass].transition
      if transition.bits == 0 {
        learnStart(symbolClass)
      } else {
        run(from: start, transition, into: &found)
        start += 1
      }
    }
  }

  /// The first element from `start` on with which a match may begin; most begin none, and of those
  /// that might most have not behind them what would have to follow.
  private static func nextStart(
    from start: Int, to end: Int, _ symbols: Span<UInt32>, _ starts: Span<Start>,
    _ hopes: Span<ElementNeeds>, _ behind: Span<ElementNeeds>
  ) -> Int {
    var index = start
    while index < end {
      let start = starts[Int(symbols[index] & ~ClassifiedElements.paragraphFlag)]
      if start.transition.bits == 0 { return index }
      for hope in start.hopes where hopes[Int(hope)].isMet(by: behind[index]) { return index }
      index += 1
    }
    return index
  }

  /// Finds out what begins with a class.
  private mutating func learnStart(_ symbolClass: Int) {
    let transition = automaton.begin(with: sequence.classes.descriptions[symbolClass])
    forgetStarts()
    let first = Int32(hopes.count)
    hopes += automaton.hopes(of: transition)
    starts[symbolClass] = Start(transition: transition, hopes: first..<Int32(hopes.count))
  }

  /// Makes room for new classes, and throws away what belongs to states that are gone.
  private mutating func forgetStarts() {
    if flushes != automaton.flushes {
      flushes = automaton.flushes
      starts.removeAll(keepingCapacity: true)
      hopes.removeAll(keepingCapacity: true)
    }
    let missing = sequence.classes.descriptions.count - starts.count
    if missing > 0 { starts.append(contentsOf: repeatElement(Start(), count: missing)) }
  }

  private mutating func run(
    from start: Int, _ first: TokenTransition, into found: inout [PatternMatch]
  ) {
    var transition = first
    var index = start + 1
    var hasEnds = false
    while true {
      if transition.accepts {
        hasEnds = true
        for rule in automaton.acceptedRules(transition) { ends.note(Int(rule), index) }
      }
      if transition.ends { break }
      var last = transition
      (last, index, transition) = Self.pass(
        from: index, last, sequence.symbols.span, automaton.rows.span, automaton.interests.maps.span
      )
      guard index < sequence.symbols.count,
        sequence.symbols[index] & ClassifiedElements.paragraphFlag == 0
      else { break }
      if transition.bits == 0 {
        let symbolClass = Int(sequence.symbols[index])
        transition = automaton.advance(
          from: last, symbolClass, sequence.classes.descriptions[symbolClass])
      }
      index += 1
    }
    if hasEnds { ends.take(from: start, into: &found) }
  }

  /// Goes on as far as the transitions are known and nothing ends.
  ///
  /// - Returns: The last transition of these, the element before which it stopped, and what comes
  ///   there, if it is known.
  @inline(__always)
  private static func pass(
    from start: Int, _ first: TokenTransition, _ symbols: Span<UInt32>, _ rows: Span<UInt64>,
    _ maps: Span<UInt8>
  ) -> (last: TokenTransition, index: Int, next: TokenTransition) {
    var last = first
    var index = start
    while index < symbols.count {
      let symbol = symbols[index]
      guard symbol & ClassifiedElements.paragraphFlag == 0 else { break }
      let answer = Int(maps[last.map &+ Int(truncatingIfNeeded: symbol)])
      guard answer != 0, answer < last.width else { break }
      let next = TokenTransition(bits: rows[last.row &+ answer])
      guard next.isPlain else { return (last, index, next) }
      last = next
      index &+= 1
    }
    return (last, index, .unknown)
  }
}
