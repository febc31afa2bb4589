/// The rules of a program made deterministic over whole words, as far as texts so far have needed
/// it.
///
/// A state is, for each rule, the list of its threads in order of preference. A match that a thread
/// completes removes the threads behind it, which is leftmost-first matching as in Perl. Rules do
/// not see one another. Whether a match is complete may depend on the symbol behind it (a boundary),
/// so a state carries the rules that ended *before* the last symbol.
///
/// A word is one symbol, and where a state goes on it depends on the class of the word alone. So
/// varied wording meets few states and few transitions: words that no rule mentions are all alike.
///
/// What it keeps is bounded; when it is full it is emptied and built again from the state at hand.
/// Not shared between tasks: each has its own.
struct WordAutomaton: Sendable {
  /// An entry that has not been computed.
  static let unknown: Int32 = 0
  /// An entry from which no rule can go on or has just ended.
  static let dead: Int32 = -1
  /// The bit of an entry that says that rules have ended before the symbol just read.
  static let acceptFlag: Int32 = 1 << 30

  private let program: Program
  private var states = ThreadStates()
  /// The pattern of each thread of the states.
  private var patterns: [Int32] = []
  /// How many patterns were known when each state was made; it makes use of no others.
  private var limits: [Int32] = []
  private(set) var transitions = TransitionTable()
  private(set) var words: WordClasses
  /// How often it was emptied because it was full.
  private(set) var flushes = 0
  private let stateLimit: Int
  private let entryLimit: Int
  private var frames = CallFrames()
  private var closure = ThreadClosure()
  /// The place of the ways out through each pattern for the class at hand, −1 for none.
  private var routes: [Int32] = []

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states are kept, and at least those that are needed at once.
  ///   - entryLimit: How many transitions are kept at most; of threads, which are smaller and more,
  ///     four times as many.
  init(_ set: TextPatternSet, stateLimit: Int, entryLimit: Int) {
    program = set.program
    self.stateLimit = min(max(4, stateLimit), TransitionTable.limit)
    self.entryLimit = entryLimit
    words = WordClasses(set.program, set.partition)
    frames.begin(rules: program.rules.indices)
    reset()
  }

  /// The state before the first symbol.
  @inline(__always)
  static func start(followsWord: Bool) -> Int { followsWord ? 2 : 1 }

  var stateCount: Int { states.count }

  /// The rules that ended on the way into the state of an entry.
  @inline(__always)
  func acceptedRules(_ entry: Int32) -> ArraySlice<Int32> {
    states.acceptedRules(of: Int(entry & ~Self.acceptFlag))
  }

  /// Forgets all words; to be called between texts.
  mutating func removeWords() {
    words.removeAll()
    transitions.removeAll()
    flushes += 1
  }

  /// Adds the next word by the classes of its scalars.
  mutating func add(_ word: [UInt16]) { words.add(word) }

  /// Computes an unknown entry.
  @inline(never)
  mutating func advance(_ state: Int, _ symbolClass: UInt32) -> Int32 {
    if transitions.isFull {
      // Before the table grows, it is freed of classes that were told apart since.
      transitions.removeAll(exceptOf: words.classes)
      if transitions.count >= entryLimit { transitions.removeAll() }
    }
    // What tells symbols apart since the state was made does not matter to it.
    let known = words.symbolClass(symbolClass, before: limits[state])
    var entry = transitions[state, known]
    let before = flushes
    if entry == Self.unknown {
      entry = advanced(state, known)
      if flushes == before { transitions.insert(entry, state, known) }
    }
    if known != symbolClass, flushes == before { transitions.insert(entry, state, symbolClass) }
    return entry
  }

  private mutating func advanced(_ state: Int, _ symbolClass: UInt32) -> Int32 {
    closure.begin()
    setRoutes(of: symbolClass, to: true)
    let isWord = words.isWord(symbolClass)
    step(states[state], on: WordLetter(isWord: isWord, words: words, routes: routes))
    setRoutes(of: symbolClass, to: false)
    if closure.threads.isEmpty, closure.accepts.isEmpty { return Self.dead }
    return intern(followsWord: isWord)
  }

  private mutating func step(_ state: ThreadStates.State, on letter: borrowing WordLetter) {
    var index = Int(state.threads.lowerBound)
    let end = Int(state.threads.upperBound)
    while index < end {
      let pattern = Int(patterns[index])
      index += 1
      // Most threads make nothing of most words.
      if pattern == WordPaths.none || pattern >= 0 && letter.routes[pattern] < 0 { continue }
      let thread = states.threads[index - 1]
      let (node, frame) = (ThreadClosure.node(of: thread), ThreadClosure.frame(of: thread))
      guard
        closure.step(
          node, in: frame, on: letter, after: state.followsWord, &frames, program)
      else { continue }
      // The rule has a match here; what comes behind in the same rule is less preferred.
      let rule = frames[frame].rule
      while index < end, frames[ThreadClosure.frame(of: states.threads[index])].rule == rule {
        index += 1
      }
    }
  }

  private mutating func setRoutes(of symbolClass: UInt32, to isSet: Bool) {
    if routes.count < words.paths.count {
      routes += repeatElement(-1, count: words.paths.count - routes.count)
    }
    words.forEachOutcome(of: symbolClass) { pattern, exits in
      routes[pattern] = isSet ? exits : -1
    }
  }

  /// The entry of the state that `closure` holds.
  private mutating func intern(followsWord: Bool) -> Int32 {
    let flag = closure.accepts.isEmpty ? 0 : Self.acceptFlag
    if let state = states.find(closure, followsWord: followsWord) { return Int32(state) | flag }
    if states.count >= stateLimit || states.threads.count > 4 * entryLimit {
      flushes += 1
      reset()
    }
    return Int32(append(followsWord: followsWord)) | flag
  }

  private mutating func append(followsWord: Bool) -> Int {
    for thread in closure.threads {
      let node = ThreadClosure.node(of: thread)
      words.read(from: node, in: program)
      if program.nodes[Int(node)].kind == .boundary { readBehind(ThreadClosure.frame(of: thread)) }
      patterns.append(Int32(words.paths.pattern(of: node)))
    }
    limits.append(Int32(words.paths.count))
    return states.append(closure, followsWord: followsWord)
  }

  /// Looks at where a thread goes on that may leave parts before it reads the next symbol.
  private mutating func readBehind(_ frame: Int32) {
    var frame = frame
    while frames[frame].parent >= 0 {
      words.read(from: frames[frame].back, in: program)
      frame = frames[frame].parent
    }
  }

  /// Back to the unused state 0 and the two starts.
  private mutating func reset() {
    states.removeAll()
    patterns.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
    transitions.removeAll()
    let wanted = closure
    closure.begin()
    _ = append(followsWord: false)
    closure.begin()
    for (index, rule) in program.rules.enumerated() {
      closure.add(rule.entry, in: Int32(index), &frames, program)
    }
    for followsWord in [false, true] { _ = append(followsWord: followsWord) }
    closure = wanted
  }
}
