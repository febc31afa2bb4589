/// Finds the captures of a match after the fact.
///
/// The automaton knows which rule matched where; which path it took is found by backtracking over
/// that rule and that span alone. Each pair of node and position is tried once, so the time is
/// bounded by their product.
struct CaptureFinder {
  let program: Program
  let classes: [SymbolClass]

  private enum Job {
    case visit(node: Int32, back: Int32, position: Int)
    case restore(slot: Int, position: Int)
  }

  /// - Parameters:
  ///   - rule: The index of the rule.
  ///   - symbols: The classes of the symbols of the span.
  ///   - followsWord: Whether a word character stands before the span.
  ///   - next: The class of the symbol behind the span.
  /// - Returns: The positions in the slots of the rule, −1 for a capture that took no part.
  func slots(rule: Int, symbols: [Int], followsWord: Bool, next: Int) -> [Int] {
    let nodes = program.rules[rule].nodes
    var slots = [Int](repeating: -1, count: program.rules[rule].captures.count * 2)
    guard !slots.isEmpty else { return slots }
    let width = symbols.count + 1
    var seen = [Bool](repeating: false, count: nodes.count * width)
    var jobs = [Job.visit(node: program.rules[rule].entry, back: -1, position: 0)]
    while let job = jobs.popLast() {
      guard case .visit(var index, var back, let position) = job else {
        if case .restore(let slot, let position) = job { slots[slot] = position }
        continue
      }
      walk: while true {
        if back < 0 {
          let cell = Int(index - nodes.lowerBound) * width + position
          if seen[cell] { break }
          seen[cell] = true
        }
        let node = program.nodes[Int(index)]
        switch node.kind {
        case .set, .label, .setEdges, .labelEdges:
          guard position < symbols.count else { break walk }
          let first = jobs.count
          node.forEachTarget(on: classes[symbols[position]], in: program) {
            jobs.append(.visit(node: $0, back: back, position: position + 1))
          }
          // The last job is done first, and the first target is the preferred one.
          jobs[first...].reverse()
          break walk
        case .split:
          jobs.append(.visit(node: node.other, back: back, position: position))
          index = node.next
        case .save:
          let slot = Int(node.operand)
          jobs.append(.restore(slot: slot, position: slots[slot]))
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
