/// Finds the captures of a match after the fact.
///
/// The automaton knows which rule matched where; which path it took is found by backtracking over
/// that rule and that span alone. Each pair of thread and position is tried once, so the time is
/// bounded by their product.
struct CaptureFinder {
  let program: Program
  let classes: [SymbolClass]

  fileprivate enum Job {
    case visit(node: Int32, frame: Int32, position: Int)
    case restore(slot: Int, position: Int)
  }

  /// Memory that is used again from search to search.
  struct Scratch: Sendable {
    fileprivate var jobs: [Job] = []
    fileprivate var frames = CallFrames()
    fileprivate var visited = VisitedSet()

    fileprivate mutating func begin(rule: Int) {
      jobs.removeAll(keepingCapacity: true)
      frames.begin(rules: rule..<rule + 1)
      visited.removeAll()
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
    var slots = [Int](repeating: -1, count: program.rules[rule].captures.count * 2)
    guard !slots.isEmpty else { return slots }
    scratch.begin(rule: rule)
    scratch.jobs.append(.visit(node: program.rules[rule].entry, frame: 0, position: 0))
    while let job = scratch.jobs.popLast() {
      guard case .visit(var index, var frame, let position) = job else {
        if case .restore(let slot, let position) = job { slots[slot] = position }
        continue
      }
      walk: while true {
        let thread = ThreadClosure.thread(index, in: frame)
        guard scratch.visited.insert(thread, at: position) else { break }
        let node = program.nodes[Int(index)]
        switch node.kind {
        case .set, .label, .setEdges, .labelEdges:
          guard position < symbols.count else { break walk }
          let first = scratch.jobs.count
          node.forEachTarget(on: classes[symbols[position]], in: program) {
            scratch.jobs.append(.visit(node: $0, frame: frame, position: position + 1))
          }
          // The last job is done first, and the first target is the preferred one.
          if scratch.jobs.count - first > 1 { scratch.jobs[first...].reverse() }
          break walk
        case .split:
          scratch.jobs.append(.visit(node: node.other, frame: frame, position: position))
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
          frame = scratch.frames.enter(index, from: frame, in: program)
          index = node.operand
        case .leave:
          index = scratch.frames[frame].back
          frame = scratch.frames[frame].parent
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
