extension ProgramNode {
  /// The indices of the edges of a node that has some.
  @inline(__always)
  var edges: Range<Int> { Int(operand)..<Int(operand + other) }

  /// Where the edge for a label leads, if there is one; edges told by label are in order.
  func target(on label: Int32, in program: Program) -> Int32? {
    var low = edges.lowerBound
    var high = edges.upperBound
    while low < high {
      let middle = (low + high) / 2
      if program.edges[middle].key < label { low = middle + 1 } else { high = middle }
    }
    guard low < edges.upperBound, program.edges[low].key == label else { return nil }
    return program.edges[low].next
  }

  /// Calls `visit` with the nodes to which a consuming node goes on a symbol, preferred ones first.
  @inline(__always)
  func forEachTarget(on symbol: SymbolClass, in program: Program, _ visit: (Int32) -> Void) {
    switch kind {
    case .set: if symbol.isIn(operand) { visit(next) }
    case .label:
      if symbol.label == operand, other < 0 || symbol.isIn(other) { visit(next) }
    case .setEdges:
      for edge in program.edges[edges] where symbol.isIn(edge.key) { visit(edge.next) }
    case .labelEdges:
      if symbol.label >= 0, let next = target(on: symbol.label, in: program) { visit(next) }
    case .split, .save, .boundary, .call, .leave, .accept: break
    }
  }
}
