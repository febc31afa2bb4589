/// A program made deterministic as far as the text so far has needed it.
///
/// A state is, for each rule, the list of its threads in order of preference. A match that a
/// thread completes removes the threads behind it, which is leftmost-first matching as in Perl.
/// Rules do not see one another. Whether a match is complete may depend on the symbol behind it
/// (a boundary), so a state carries the rules that the symbol *before* the last one completed.
///
/// The table holds a bounded number of states; when it is full it is emptied and built again from
/// the state at hand. Not shared between tasks: each has its own.
struct LazyAutomaton {
  /// An entry of the table that has not been computed.
  static let unknown: Int32 = 0
  /// An entry from which no rule can go on or has just ended.
  static let dead: Int32 = -1
  /// The bit of an entry that says that rules have ended before the symbol just read.
  static let acceptFlag: Int32 = 1 << 30

  let program: Program
  private(set) var classes: [SymbolClass]
  /// How many classes a row has room for.
  private(set) var stride: Int
  /// Rows of entries: `table[row + class]` is the row of the next state, with flags.
  private(set) var table: [Int32] = []
  /// How often the table was emptied because it was full.
  private(set) var flushes = 0
  private let requestedLimit: Int
  private let entryLimit: Int
  private var limit = 0
  private var states = ThreadStates()
  private var closure: Closure

  /// - Parameters:
  ///   - program: The compiled rules.
  ///   - classes: The classes known by now; the first is `SymbolClass.end`.
  ///   - spareClasses: How many more there may be before the table has to be built again.
  ///   - stateLimit: How many states are kept, at least four.
  ///   - entryLimit: How many entries the table has at most, each of four bytes, and a fourth as
  ///     many threads are kept beside them.
  init(
    _ program: Program, classes: [SymbolClass], spareClasses: Int = 0, stateLimit: Int = 20_000,
    entryLimit: Int = 8 << 20
  ) {
    self.entryLimit = entryLimit
    self.program = program
    self.classes = classes
    requestedLimit = stateLimit
    closure = Closure(nodeCount: program.nodes.count)
    stride = classes.count + spareClasses
    reset()
  }

  /// The row of the state before the first symbol.
  @inline(__always)
  func startRow(followsWord: Bool) -> Int { followsWord ? 2 * stride : stride }

  var stateCount: Int { states.count }

  /// Adds a class; rows that get too short are thrown away.
  mutating func add(_ symbolClass: SymbolClass) -> Int {
    classes.append(symbolClass)
    if classes.count > stride {
      stride *= 2
      reset()
    }
    return classes.count - 1
  }

  /// The rules that ended on the way into the state of an entry.
  @inline(__always)
  func acceptedRules(_ entry: Int32) -> ArraySlice<Int32> {
    states.acceptedRules(of: Int(entry & ~Self.acceptFlag) / stride)
  }

  /// Computes an unknown entry.
  @inline(never)
  mutating func advance(_ row: Int, _ symbolClass: Int) -> Int32 {
    let state = states[row / stride]
    let next = classes[symbolClass]
    closure.begin()
    var index = Int(state.threads.lowerBound)
    let end = Int(state.threads.upperBound)
    while index < end {
      let thread = states.threads[index]
      index += 1
      guard closure.step(thread, on: next, after: state.followsWord, in: program) else { continue }
      // The rule has a match here; what comes behind in the same rule is less preferred.
      let rule = program.rule(of: thread)
      while index < end, program.rule(of: states.threads[index]) == rule { index += 1 }
    }
    if closure.threads.isEmpty, closure.accepts.isEmpty {
      table[row + symbolClass] = Self.dead
      return Self.dead
    }
    let before = flushes
    let entry = intern(followsWord: next.isWord)
    if flushes == before { table[row + symbolClass] = entry }
    return entry
  }

  /// The entry of the state that `closure` holds.
  private mutating func intern(followsWord: Bool) -> Int32 {
    let flag = closure.accepts.isEmpty ? 0 : Self.acceptFlag
    if let state = states.find(closure, followsWord: followsWord) {
      return Int32(state * stride) | flag
    }
    if states.count >= limit || states.threads.count > entryLimit / 4 {
      flushes += 1
      reset()
    }
    return Int32(append(followsWord: followsWord) * stride) | flag
  }

  /// Adds the state that `closure` holds, which is not there yet.
  private mutating func append(followsWord: Bool) -> Int {
    table.append(contentsOf: repeatElement(Self.unknown, count: stride))
    return states.append(closure, followsWord: followsWord)
  }

  /// Back to the unused row 0 and the two start states.
  private mutating func reset() {
    limit = max(4, min(requestedLimit, entryLimit / stride))
    states.removeAll()
    table.removeAll(keepingCapacity: true)
    let wanted = closure
    closure.begin()
    _ = append(followsWord: false)
    for rule in program.rules { closure.add(rule.entry, Closure.none, in: program) }
    for followsWord in [false, true] { _ = append(followsWord: followsWord) }
    closure = wanted
  }
}
