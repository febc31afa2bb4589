/// A token program made deterministic as far as the texts so far have needed it.
///
/// A state is, for each rule, the list of its threads in order of preference. A match that a thread
/// completes removes the threads behind it, which is leftmost-first matching as in Perl. Rules do
/// not see one another. What `WordAutomaton` is to text this is to elements: there are no word
/// boundaries here, so a match is complete with its last element, but there are thousands of
/// classes, of which a state tells few apart.
///
/// It holds a bounded number of states; when it is full it is emptied and built again from the
/// state at hand. Not shared between tasks: each has its own.
struct TokenAutomaton: Sendable {
  private static let detourLimit = 1 << 16

  private let set: TokenPatternSet
  private let stateLimit: Int
  /// How often the states were thrown away because there were too many.
  private(set) var flushes = 0
  /// The rows of the states: first the state itself, then its transitions by answer.
  private(set) var rows: [UInt64] = []
  private(set) var interests = InterestMaps()
  /// The transitions of states whose rows have no place for them.
  private var detours = ElementClassTable()
  private var states = TokenStates()
  private var closure: TokenClosure

  /// - Parameters:
  ///   - set: The compiled rules.
  ///   - stateLimit: How many states are kept, at least four.
  init(_ set: TokenPatternSet, stateLimit: Int) {
    self.set = set
    self.stateLimit = max(4, min(stateLimit, 1 << 20))
    closure = TokenClosure(nodeCount: set.program.nodes.count)
    reset()
  }

  /// The rules that end on the way that a transition goes.
  @inline(__always)
  func acceptedRules(_ transition: TokenTransition) -> ArraySlice<Int32> {
    states.accepts(of: Int(rows[transition.row]))
  }

  /// Makes room for classes; what is known is thrown away where the maps get too short.
  mutating func makeRoom(classes: Int) {
    guard classes >= interests.stride else { return }
    interests.removeAll(classes: classes)
    flushes += 1
    reset()
  }

  /// Computes how a run begins that has an element of a class first.
  mutating func begin(with element: ElementClass) -> TokenTransition {
    step(from: 0, element)
    return transition()
  }

  /// Finds or computes a transition that the rows do not show at once.
  @inline(never)
  mutating func advance(
    from last: TokenTransition, _ symbolClass: Int, _ element: ElementClass
  ) -> TokenTransition {
    let index = Int(rows[last.row])
    let state = states[index]
    let answer = interests.answer(state.interest, symbolClass, element)
    let hasPlace = answer < state.width
    let place = Int(state.row) + answer
    if hasPlace, rows[place] != 0 { return TokenTransition(bits: rows[place]) }
    let projection = interests.interests[Int(state.interest)].projection(of: element)
    if !hasPlace {
      let known = detours[Int32(index), projection]
      if known != 0 { return TokenTransition(bits: known) }
    }
    step(from: index, element)
    let before = flushes
    let transition = transition()
    if flushes == before {
      if hasPlace {
        rows[place] = transition.bits
      } else {
        if detours.count >= Self.detourLimit { detours.removeAll() }
        detours.insert(Int32(index), projection, transition.bits)
      }
    }
    return transition
  }

  /// What the rest of a text must hold for a match to come of a state: one of these.
  ///
  /// - Complexity: O(*t* · *n*) for *t* threads and *n* needs that none of the others holds.
  func hopes(of transition: TokenTransition) -> [ElementNeeds] {
    if transition.accepts { return [.none] }
    if transition.ends { return [] }
    var hopes: [ElementNeeds] = []
    for thread in states.threads(of: Int(rows[transition.row])) {
      let back = UInt32(truncatingIfNeeded: thread)
      var needs = set.facts.needs[Int(thread >> 32)]
      if back != TokenClosure.none { needs = needs.union(set.facts.needs[Int(back)]) }
      if hopes.contains(where: { $0.isMet(by: needs) }) { continue }
      hopes.removeAll { needs.isMet(by: $0) }
      hopes.append(needs)
    }
    return hopes
  }

  /// Moves the threads of a state over an element.
  private mutating func step(from state: Int, _ element: ElementClass) {
    closure.begin()
    // The rule that has a match already; what comes behind in it is less preferred.
    var closed: Int32 = -1
    for thread in states.threads(of: state) {
      let node = Int32(truncatingIfNeeded: thread >> 32)
      let back = UInt32(truncatingIfNeeded: thread)
      let rule = set.program.owners[back == TokenClosure.none ? Int(node) : Int(back)]
      if rule == closed { continue }
      if closure.step(node, back, over: element, in: set) { closed = rule }
    }
  }

  /// The way to the state that `closure` holds.
  private mutating func transition() -> TokenTransition {
    if closure.isEmpty { return .dead }
    let accepts = !closure.accepts.isEmpty
    let ends = closure.threads.isEmpty
    let index = intern()
    let state = states[index]
    return TokenTransition(
      row: Int(state.row), map: Int(state.interest) * interests.stride, width: Int(state.width),
      accepts: accepts, ends: ends)
  }

  /// The state that `closure` holds.
  private mutating func intern() -> Int {
    if let known = states.index(of: closure) { return known }
    if isFull {
      flushes += 1
      let wanted = closure
      reset()
      closure = wanted
    }
    return append()
  }

  private var isFull: Bool {
    states.count >= stateLimit || states.areThreadsFull
      || interests.maps.count + interests.stride > TokenTransition.mapLimit / 16
  }

  /// Adds the state that `closure` holds, which is not there yet.
  private mutating func append() -> Int {
    var interest = TokenNodeFacts.Interest()
    for thread in closure.threads {
      interest.formUnion(set.facts.interests[Int(thread >> 32)])
    }
    let number = interests.intern(interest)
    // Room for the answers so far and as many again; the first ones are the usual ones, so a run
    // hardly reads beyond the first eight, which are a line of the cache.
    let width = closure.threads.isEmpty ? 1 : min(255, interests.counts[Int(number)] * 2 + 8)
    let row = rows.count
    rows.append(UInt64(states.count))
    rows.append(contentsOf: repeatElement(0, count: width - 1))
    return states.append(closure, interest: number, row: row, width: width)
  }

  /// Back to the state before the first element.
  private mutating func reset() {
    states.removeAll()
    rows.removeAll(keepingCapacity: true)
    detours.removeAll()
    if interests.maps.count > TokenTransition.mapLimit / 32 {
      interests.removeAll(classes: 0)
    }
    closure.begin()
    for rule in set.program.rules { closure.add(rule.entry, TokenClosure.none, in: set) }
    _ = append()
  }
}
