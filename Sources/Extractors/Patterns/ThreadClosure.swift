/// The threads of the next state of a `WordAutomaton` while it is being worked out.
///
/// A thread is a node in its upper half and, in its lower half, the frame in which it is there.
struct ThreadClosure: Sendable {
  private(set) var threads: [UInt64] = []
  private(set) var accepts: [Int32] = []
  /// The branches met at the old position, and the branches and threads met at the new one: whatever
  /// goes round in a circle without a symbol passes a branch.
  private var stepped = VisitedSet()
  private var added = VisitedSet()

  mutating func begin() {
    threads.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    stepped.removeAll()
    added.removeAll()
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

  /// A thread at a node that was entered through a frame.
  @inline(__always)
  static func thread(_ node: Int32, in frame: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: frame))
  }

  @inline(__always)
  static func node(of thread: UInt64) -> Int32 { Int32(truncatingIfNeeded: thread >> 32) }

  @inline(__always)
  static func frame(of thread: UInt64) -> Int32 { Int32(truncatingIfNeeded: thread) }

  /// Moves a thread from a node over a symbol.
  ///
  /// - Returns: Whether it ended a match before the symbol.
  mutating func step(
    _ start: Int32, in startFrame: Int32, on next: borrowing WordLetter, after followsWord: Bool,
    _ frames: inout CallFrames, _ program: Program
  ) -> Bool {
    var index = start
    var frame = startFrame
    while true {
      let node = program.nodes[Int(index)]
      switch node.kind {
      case .set, .label, .setEdges, .labelEdges:
        // Who comes here a second time adds nothing: the threads behind are there already.
        next.forEachTarget(of: index) { target, calls in
          let entered = calls.reduce(frame) { frames.enter($1, from: $0, in: program) }
          add(target, in: entered, &frames, program)
        }
        return false
      case .split:
        guard stepped.insert(Self.thread(index, in: frame)) else { return false }
        if step(node.next, in: frame, on: next, after: followsWord, &frames, program) {
          return true
        }
        index = node.other
      case .save: index = node.next
      case .boundary:
        guard followsWord != next.isWord else { return false }
        index = node.next
      case .call:
        frame = frames.enter(index, from: frame, in: program)
        index = node.operand
      case .leave:
        index = frames[frame].back
        frame = frames[frame].parent
      case .accept:
        // Behind a word character a match ends only where the word does.
        if followsWord, next.isWord { return false }
        accepts.append(node.operand)
        return true
      }
    }
  }

  /// Adds the threads that a node leads to without consuming anything, in order of preference.
  mutating func add(
    _ start: Int32, in startFrame: Int32, _ frames: inout CallFrames, _ program: Program
  ) {
    var index = start
    var frame = startFrame
    while true {
      let node = program.nodes[Int(index)]
      switch node.kind {
      case .split:
        guard added.insert(Self.thread(index, in: frame)) else { return }
        add(node.next, in: frame, &frames, program)
        index = node.other
      case .save: index = node.next
      case .call:
        frame = frames.enter(index, from: frame, in: program)
        index = node.operand
      case .leave:
        index = frames[frame].back
        frame = frames[frame].parent
      case .set, .label, .setEdges, .labelEdges, .boundary, .accept:
        let thread = Self.thread(index, in: frame)
        if added.insert(thread) { threads.append(thread) }
        return
      }
    }
  }
}
