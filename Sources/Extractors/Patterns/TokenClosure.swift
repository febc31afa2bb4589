/// The threads of the next state of a token automaton while it is being worked out.
///
/// A thread is a node in its upper half and, in its lower half, the node to which a shared part
/// returns, or `none`.
struct TokenClosure: Sendable {
  static let none = UInt32.max

  private(set) var threads: [UInt64] = []
  private(set) var accepts: [Int32] = []
  /// The round in which each node was last added.
  private var added: [UInt32]
  private var round: UInt32 = 0

  init(nodeCount: Int) { added = [UInt32](repeating: 0, count: nodeCount) }

  var isEmpty: Bool { threads.isEmpty && accepts.isEmpty }

  mutating func begin() {
    threads.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    round &+= 1
    guard round == 0 else { return }
    round = 1
    for index in added.indices { added[index] = 0 }
  }

  /// A hash of the state; who uses it compares in full.
  var hash: UInt64 {
    var hash = UInt64(threads.count)
    for thread in threads { hash = Self.mixed(hash, thread) }
    for rule in accepts { hash = Self.mixed(hash, UInt64(UInt32(bitPattern: rule)) << 32) }
    return hash ^ hash >> 29
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    ((hash << 23 | hash >> 41) ^ value) &* 0xC2B2_AE3D_27D4_EB4F
  }

  /// Moves a thread over an element.
  ///
  /// - Returns: Whether it has ended a match with the element.
  mutating func step(
    _ index: Int32, _ back: UInt32, over element: ElementClass, in set: TokenPatternSet
  ) -> Bool {
    let node = set.program.nodes[Int(index)]
    switch node.kind {
    case .set:
      return set.masks.takes(element, node.operand) && add(node.next, back, in: set)
    case .label:
      return element.label == node.operand
        && (node.other < 0 || set.masks.takes(element, node.other)) && add(node.next, back, in: set)
    case .setEdges:
      for index in node.edges where set.masks.takes(element, set.program.edges[index].key) {
        if add(set.program.edges[index].next, back, in: set) { return true }
      }
      return false
    case .labelEdges:
      guard element.label >= 0, let next = node.target(on: element.label, in: set.program) else {
        return false
      }
      return add(next, back, in: set)
    // A text has boundaries, a sequence of elements has none.
    case .split, .save, .boundary, .call, .leave, .accept: return false
    }
  }

  /// Adds the threads that a node leads to without consuming anything, in order of preference.
  ///
  /// - Returns: Whether its rule ends here; what would come behind in it is less preferred.
  @discardableResult
  mutating func add(_ start: Int32, _ back: UInt32, in set: TokenPatternSet) -> Bool {
    var index = start
    var back = back
    while true {
      if back == Self.none {
        guard added[Int(index)] != round else { return false }
        added[Int(index)] = round
      }
      let node = set.program.nodes[Int(index)]
      switch node.kind {
      case .split:
        if add(node.next, back, in: set) { return true }
        index = node.other
      case .save: index = node.next
      case .call:
        back = UInt32(bitPattern: node.next)
        index = node.operand
      case .leave:
        index = Int32(bitPattern: back)
        back = Self.none
      case .accept:
        accepts.append(node.operand)
        return true
      case .set, .label, .setEdges, .labelEdges, .boundary:
        threads.append(UInt64(UInt32(bitPattern: index)) << 32 | UInt64(back))
        return false
      }
    }
  }
}
