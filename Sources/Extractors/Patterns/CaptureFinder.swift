/// Finds the captures of a match after the fact.
///
/// The automaton knows which rule matched where; which path it took is found by backtracking over
/// that rule and that span alone. Each pair of node and position is tried once, so the time is
/// bounded by their product.
struct CaptureFinder {
  let program: Program
  let classes: [SymbolClass]

  fileprivate enum Job {
    case visit(node: Int32, back: Int32, position: Int)
    case restore(slot: Int, position: Int)
  }

  /// Memory that is used again from search to search.
  struct Scratch: Sendable {
    fileprivate var jobs: [Job] = []
    /// The search in which each pair of node and position was last tried.
    private var seen: [UInt32] = []
    private var search: UInt32 = 0

    /// More pairs than this are not kept from one search to the next.
    private static let limit = 1 << 20

    fileprivate mutating func begin(_ count: Int) {
      jobs.removeAll(keepingCapacity: true)
      search &+= 1
      if seen.count > Self.limit || search == 0 {
        seen = []
        search = 1
      }
      if seen.count < count {
        seen.append(contentsOf: repeatElement(0, count: count - seen.count))
      }
    }

    /// Marks a pair; false if it was tried before.
    fileprivate mutating func insert(_ cell: Int) -> Bool {
      guard seen[cell] != search else { return false }
      seen[cell] = search
      return true
    }
  }

  /// - Parameters:
  ///   - rule: The index of the rule.
  ///   - symbols: The classes of the symbols of the span.
  ///   - followsWord: Whether a word character stands before the span.
  ///   - next: The class of the symbol behind the span.
  ///   - scratch: Memory for the search.
  /// - Returns: The positions in the slots of the rule, −1 for a capture that took no part.
  func slots(
    rule: Int, symbols: [Int], followsWord: Bool, next: Int, scratch: inout Scratch
  ) -> [Int] {
    let nodes = program.rules[rule].nodes
    var slots = [Int](repeating: -1, count: program.rules[rule].captures.count * 2)
    guard !slots.isEmpty else { return slots }
    let width = symbols.count + 1
    scratch.begin(nodes.count * width)
    scratch.jobs.append(.visit(node: program.rules[rule].entry, back: -1, position: 0))
    while let job = scratch.jobs.popLast() {
      guard case .visit(var index, var back, let position) = job else {
        if case .restore(let slot, let position) = job { slots[slot] = position }
        continue
      }
      walk: while true {
        if back < 0 {
          let cell = Int(index - nodes.lowerBound) * width + position
          guard scratch.insert(cell) else { break }
        }
        let node = program.nodes[Int(index)]
        switch node.kind {
        case .set, .label, .setEdges, .labelEdges:
          guard position < symbols.count else { break walk }
          let first = scratch.jobs.count
          node.forEachTarget(on: classes[symbols[position]], in: program) {
            scratch.jobs.append(.visit(node: $0, back: back, position: position + 1))
          }
          // The last job is done first, and the first target is the preferred one.
          if scratch.jobs.count - first > 1 { scratch.jobs[first...].reverse() }
          break walk
        case .split:
          scratch.jobs.append(.visit(node: node.other, back: back, position: position))
          index = node.next
        case .save:
          let slot = Int(node.operand)
          scratch.jobs.append(.restore(slot: slot, position: slots[slot]))
          slots[slot] = position
          index = node.next
        case .boundary:
          guard
            isWord(position - 1, symbols, followsWord, next)
              != isWord(position, symbols, followsWord, next)
          else { break walk }
          index = node.next
        case .call:
          back = node.next
          index = node.operand
        case .leave:
          index = back
          back = -1
        case .accept:
          if position == symbols.count { return slots }
          break walk
        }
      }
    }
    return slots
  }

  private func isWord(_ position: Int, _ symbols: [Int], _ followsWord: Bool, _ next: Int) -> Bool {
    if position < 0 { return followsWord }
    return classes[position < symbols.count ? symbols[position] : next].isWord
  }
}
