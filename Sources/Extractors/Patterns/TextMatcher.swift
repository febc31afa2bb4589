/// Runs a set of text patterns over one text after another.
///
/// It keeps the automaton that it has built so far, so the second text is faster than the first;
/// one matcher for each task.
struct TextMatcher {
  let set: TextPatternSet
  private(set) var automaton: LazyAutomaton
  private var ends: RuleEnds
  private(set) var scratch = CaptureFinder.Scratch()

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states of the automaton are kept.
  ///   - entryLimit: How many entries its table has at most.
  init(_ set: TextPatternSet, stateLimit: Int = 20_000, entryLimit: Int = 8 << 20) {
    self.set = set
    automaton = LazyAutomaton(
      set.program, classes: set.partition.classes, stateLimit: stateLimit, entryLimit: entryLimit)
    ends = RuleEnds(count: set.program.rules.count)
  }

  /// All matches of all rules, in order of their start and then of their rules.
  ///
  /// - Complexity: One pass, and from each start of a word as far as some rule goes on.
  mutating func matches(in bytes: Span<UInt8>) -> [PatternMatch] {
    var found: [PatternMatch] = []
    begin()
    let partition = set.partition
    var starts = TextStarts()
    while let (start, followsWord) = starts.next(bytes, partition.ascii.span, partition) {
      run(from: start, followsWord: followsWord, in: bytes, &found)
    }
    return found
  }

  /// Forgets the last text; runs must come in order from here on.
  mutating func begin() { ends.begin() }

  /// Adds the matches that begin at one place.
  mutating func run(
    from start: Int, followsWord: Bool, in bytes: Span<UInt8>, _ found: inout [PatternMatch]
  ) {
    var row = automaton.startRow(followsWord: followsWord)
    var index = start
    var hasEnds = false
    while true {
      let stop = Self.pass(
        bytes, set.partition.ascii.span, automaton.table.span, set.partition, &row, &index)
      var entry = stop.entry
      if entry == LazyAutomaton.unknown { entry = automaton.advance(row, stop.symbolClass) }
      if entry == LazyAutomaton.dead { break }
      if entry & LazyAutomaton.acceptFlag != 0 {
        hasEnds = true
        for rule in automaton.acceptedRules(entry) { ends.note(Int(rule), index) }
      }
      if stop.width == 0 { break }
      row = Int(entry & ~LazyAutomaton.acceptFlag)
      index += stop.width
    }
    if hasEnds { ends.take(from: start, into: &found) }
  }

  /// Whether a match may begin with some bytes, as far as the first of them tell.
  mutating func mayBegin(
    at start: Int, followsWord: Bool, in bytes: Span<UInt8>, length: Int
  ) -> Bool {
    var row = automaton.startRow(followsWord: followsWord)
    for index in start..<start + length {
      // A character beyond ASCII may be cut off here.
      guard bytes[index] < 0x80 else { return true }
      let symbolClass = Int(set.partition.ascii[Int(bytes[index])] >> 1)
      var entry = automaton.table[row + symbolClass]
      if entry == LazyAutomaton.unknown { entry = automaton.advance(row, symbolClass) }
      if entry == LazyAutomaton.dead { return false }
      if entry & LazyAutomaton.acceptFlag != 0 { return true }
      row = Int(entry)
    }
    return true
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

  /// Goes on as far as the table is known and nothing ends; no calls and no arrays in the loop.
  @inline(__always)
  private static func pass(
    _ bytes: Span<UInt8>, _ ascii: Span<UInt16>, _ table: Span<Int32>, _ partition: ScalarPartition,
    _ row: inout Int, _ index: inout Int
  ) -> (entry: Int32, symbolClass: Int, width: Int) {
    while true {
      var symbolClass = 0
      var width = 0
      if index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          symbolClass = Int(ascii[Int(byte)] >> 1)
          width = 1
        } else {
          let scalar = decodeScalar(bytes, at: index)
          symbolClass = partition.symbolClass(scalar.value)
          width = scalar.width
        }
      }
      let entry = table[row &+ symbolClass]
      guard entry > 0, entry & LazyAutomaton.acceptFlag == 0, width > 0 else {
        // A state in which no rule has ended has nothing to say at the end of the text.
        let isOver = width == 0 && entry > 0 && entry & LazyAutomaton.acceptFlag == 0
        return (isOver ? LazyAutomaton.dead : entry, symbolClass, width)
      }
      row = Int(entry)
      index += width
    }
  }
}
