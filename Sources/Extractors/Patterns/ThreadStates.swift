/// The states that an automaton has built so far, each found again by what it is.
///
/// All threads and all ended rules lie in one array each, and a state is a range of both: no state
/// owns memory of its own.
struct ThreadStates: Sendable {
  struct State: Sendable {
    var threads: Range<Int32>
    var accepts: Range<Int32>
    var followsWord: Bool
    var hash: UInt64
  }

  private(set) var threads: [UInt64] = []
  private(set) var accepts: [Int32] = []
  private var states: [State] = []
  /// An open-addressing table of indices plus one.
  private var slots: [UInt32] = []

  var count: Int { states.count }

  subscript(state: Int) -> State { states[state] }

  /// The rules that ended before the last symbol on the way into a state.
  func acceptedRules(of state: Int) -> ArraySlice<Int32> {
    let range = states[state].accepts
    return accepts[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The state that a closure holds, `nil` if it is not there yet.
  func find(_ closure: ThreadClosure, followsWord: Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[place(of: closure, closure.hash(followsWord: followsWord), followsWord)]
    return slot == 0 ? nil : Int(slot - 1)
  }

  /// Adds the state that a closure holds; an equal one that is there already is found no more.
  mutating func append(_ closure: ThreadClosure, followsWord: Bool) -> Int {
    let firstThread = Int32(threads.count)
    let firstAccept = Int32(accepts.count)
    threads += closure.threads
    accepts += closure.accepts
    let hash = closure.hash(followsWord: followsWord)
    if (states.count + 1) * 2 > slots.count { growSlots() }
    slots[place(of: closure, hash, followsWord)] = UInt32(states.count + 1)
    states.append(
      State(
        threads: firstThread..<Int32(threads.count), accepts: firstAccept..<Int32(accepts.count),
        followsWord: followsWord, hash: hash))
    return states.count - 1
  }

  /// Forgets every state and keeps the memory.
  mutating func removeAll() {
    states.removeAll(keepingCapacity: true)
    threads.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// Where the state that a closure holds stands in `slots`, or would stand.
  private func place(
    of closure: ThreadClosure, _ hash: UInt64, _ followsWord: Bool
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0,
      !isEqual(states[Int(slots[slot] - 1)], closure, hash, followsWord)
    {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(
    _ state: State, _ closure: ThreadClosure, _ hash: UInt64, _ followsWord: Bool
  ) -> Bool {
    guard state.hash == hash, state.followsWord == followsWord,
      state.threads.count == closure.threads.count, state.accepts.count == closure.accepts.count
    else { return false }
    let firstThread = Int(state.threads.lowerBound)
    for index in closure.threads.indices
    where threads[firstThread + index] != closure.threads[index] {
      return false
    }
    let firstAccept = Int(state.accepts.lowerBound)
    for index in closure.accepts.indices
    where accepts[firstAccept + index] != closure.accepts[index] {
      return false
    }
    return true
  }

  private mutating func growSlots() {
    let mask = max(256, slots.count * 2) - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for index in states.indices {
      var slot = Int(truncatingIfNeeded: states[index].hash >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}
