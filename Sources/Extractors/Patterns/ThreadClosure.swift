/// The threads of the next state of a `WordAutomaton` while it is being worked out.
///
/// A thread is a node in its upper half and, in its lower half, the node to which a shared part
/// returns, or `none`.
struct ThreadClosure: Sendable {
  static let none = UInt32.max

  private(set) var threads: [UInt64] = []
  private(set) var accepts: [Int32] = []
  /// The nodes met at the old position, and those met at the new one.
  private var stepped: Marks
  private var added: Marks

  init(nodeCount: Int) {
    stepped = Marks(count: nodeCount)
    added = Marks(count: nodeCount)
  }

  mutating func begin() {
    threads.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    stepped.clear()
    added.clear()
  }

  /// A hash of the state; who uses it compares in full.
  func hash(followsWord: Bool) -> UInt64 {
    var hash: UInt64 = followsWord ? 0x9E37_79B9_7F4A_7C15 : 0
    for thread in threads { hash = Self.mixed(hash, thread) }
    hash = Self.mixed(hash, UInt64(threads.count))
    for rule in accepts { hash = Self.mixed(hash, UInt64(UInt32(bitPattern: rule))) }
    return hash ^ hash >> 29
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    ((hash << 23 | hash >> 41) ^ value) &* 0xC2B2_AE3D_27D4_EB4F
  }

  /// Moves a thread over a symbol.
  ///
  /// - Returns: Whether it ended a match before the symbol.
  mutating func step(
    _ thread: UInt64, on next: WordLetter, after followsWord: Bool,
    in program: Program
  ) -> Bool {
    step(
      Int32(truncatingIfNeeded: thread >> 32), UInt32(truncatingIfNeeded: thread), on: next,
      after: followsWord, in: program)
  }

  private mutating func step(
    _ start: Int32, _ back: UInt32, on next: WordLetter, after followsWord: Bool,
    in program: Program
  ) -> Bool {
    var index = start
    var back = back
    while true {
      if back == Self.none, !stepped.insert(Int(index)) { return false }
      let node = program.nodes[Int(index)]
      switch node.kind {
      case .set, .label, .setEdges, .labelEdges:
        next.forEachTarget(of: index) { add($0, $1 ?? back, in: program) }
        return false
      case .split:
        if step(node.next, back, on: next, after: followsWord, in: program) { return true }
        index = node.other
      case .save: index = node.next
      case .boundary:
        guard followsWord != next.isWord else { return false }
        index = node.next
      case .call:
        back = UInt32(bitPattern: node.next)
        index = node.operand
      case .leave:
        index = Int32(bitPattern: back)
        back = Self.none
      case .accept:
        // Behind a word character a match ends only where the word does.
        if followsWord, next.isWord { return false }
        accepts.append(node.operand)
        return true
      }
    }
  }

  /// Adds the threads that a node leads to without consuming anything, in order of preference.
  mutating func add(_ start: Int32, _ back: UInt32, in program: Program) {
    var index = start
    var back = back
    while true {
      if back == Self.none, !added.insert(Int(index)) { return }
      let node = program.nodes[Int(index)]
      switch node.kind {
      case .split:
        add(node.next, back, in: program)
        index = node.other
      case .save: index = node.next
      case .call:
        back = UInt32(bitPattern: node.next)
        index = node.operand
      case .leave:
        index = Int32(bitPattern: back)
        back = Self.none
      case .set, .label, .setEdges, .labelEdges, .boundary, .accept:
        threads.append(UInt64(UInt32(bitPattern: index)) << 32 | UInt64(back))
        return
      }
    }
  }
}

/// A set of nodes that is emptied in one step.
private struct Marks: Sendable {
  private var generations: [UInt32]
  private var current: UInt32 = 0

  init(count: Int) { generations = [UInt32](repeating: 0, count: count) }

  mutating func clear() {
    current &+= 1
    if current == 0 {
      current = 1
      for index in generations.indices { generations[index] = 0 }
    }
  }

  /// Adds a node; false if it was there.
  mutating func insert(_ node: Int) -> Bool {
    guard generations[node] != current else { return false }
    generations[node] = current
    return true
  }
}
