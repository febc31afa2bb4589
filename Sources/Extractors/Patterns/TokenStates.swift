/// The states of a token automaton, each once.
struct TokenStates: Sendable {
  /// A state, by where its parts stand.
  struct State: Sendable {
    fileprivate var threads: Range<Int32>
    fileprivate var accepts: Range<Int32>
    fileprivate var hash: UInt64
    /// What its threads ask of the next element, by number.
    var interest: Int32
    /// Where its row begins.
    var row: Int32
    /// How long its row is.
    var width: Int32
  }

  private static let threadLimit = 1 << 21

  private var states: [State] = []
  private var threads: [UInt64] = []
  private var accepts: [Int32] = []
  /// The states by the hash of what they are: an open-addressing table of indices plus one.
  private var slots = [UInt32](repeating: 0, count: 256)

  var count: Int { states.count }

  /// Whether the states have more threads than may be kept.
  var areThreadsFull: Bool { threads.count > Self.threadLimit }

  subscript(index: Int) -> State { states[index] }

  /// The threads of a state in order of preference.
  @inline(__always)
  func threads(of index: Int) -> ArraySlice<UInt64> {
    let range = states[index].threads
    return threads[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The rules that end with the element before a state.
  @inline(__always)
  func accepts(of index: Int) -> ArraySlice<Int32> {
    let range = states[index].accepts
    return accepts[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The state that a closure holds, if it is there.
  func index(of closure: TokenClosure) -> Int? {
    let slot = slots[place(of: closure, hash: closure.hash)]
    return slot == 0 ? nil : Int(slot - 1)
  }

  /// Adds the state that a closure holds, which is not there yet.
  mutating func append(_ closure: TokenClosure, interest: Int32, row: Int, width: Int) -> Int {
    if (states.count + 1) * 2 > slots.count { growSlots() }
    let hash = closure.hash
    slots[place(of: closure, hash: hash)] = UInt32(states.count + 1)
    let firstThread = Int32(threads.count)
    let firstAccept = Int32(accepts.count)
    threads += closure.threads
    accepts += closure.accepts
    states.append(
      State(
        threads: firstThread..<Int32(threads.count), accepts: firstAccept..<Int32(accepts.count),
        hash: hash, interest: interest, row: Int32(row), width: Int32(width)))
    return states.count - 1
  }

  mutating func removeAll() {
    states.removeAll(keepingCapacity: true)
    threads.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// Where the state that a closure holds stands in `slots`, or would stand.
  private func place(of closure: TokenClosure, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0, !isClosure(Int(slots[slot] - 1), closure, hash) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isClosure(_ index: Int, _ closure: TokenClosure, _ hash: UInt64) -> Bool {
    states[index].hash == hash && threads(of: index).elementsEqual(closure.threads)
      && accepts(of: index).elementsEqual(closure.accepts)
  }

  private mutating func growSlots() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for index in states.indices {
      var slot = Int(truncatingIfNeeded: states[index].hash >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}
