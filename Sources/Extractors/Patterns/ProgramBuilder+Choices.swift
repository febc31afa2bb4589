extension ProgramBuilder {
  /// Goes to one of several nodes, preferred ones first.
  ///
  /// In text, where nodes tell symbols apart by sets, those that consume become one: a thread then
  /// waits at one node where it would wait at each of them.
  mutating func emitChoice(of entries: [Int32]) -> Int32 {
    var choices: [Int32] = []
    var consuming: [Int32] = []
    for entry in entries {
      if mayBeMerged(entry) {
        consuming.append(entry)
      } else {
        choices += merged(consuming) + [entry]
        consuming = []
      }
    }
    choices += merged(consuming)
    return choices.dropLast().reversed().reduce(choices[choices.count - 1]) { split($1, $0) }
  }

  /// A node of more edges stays for itself.
  private static var mergeLimit: Int { 64 }

  private func mayBeMerged(_ entry: Int32) -> Bool {
    let node = program.nodes[Int(entry)]
    return alphabet == .text
      && (node.kind == .set || node.kind == .setEdges && node.other <= Self.mergeLimit)
  }

  private mutating func merged(_ entries: [Int32]) -> [Int32] {
    guard entries.count > 1 else { return entries }
    var edges: [ProgramEdge] = []
    for entry in entries {
      let node = program.nodes[Int(entry)]
      if node.kind == .set {
        edges.append(ProgramEdge(key: node.operand, next: node.next))
      } else {
        edges += program.edges[node.edges]
      }
    }
    return [emitEdges(.setEdges, edges)]
  }

  /// Enters a shared part and goes on at `next`; places that do the same are one node.
  mutating func emitCall(of part: Int32, next: Int32) -> Int32 {
    let (key, place) = (UInt32(bitPattern: part), UInt32(bitPattern: next))
    if let call = calls[key, place] { return Int32(call) }
    let entry = program.parts[Int(part)].entry
    let call = emit(ProgramNode(kind: .call, operand: entry, next: next, other: part))
    calls.insert(key, place, UInt32(call))
    return call
  }
}
