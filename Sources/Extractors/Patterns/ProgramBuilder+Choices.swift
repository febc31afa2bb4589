extension ProgramBuilder {
  /// Goes to one of several nodes, preferred ones first.
  ///
  /// In text, where nodes tell symbols apart by sets, those that consume become one: a thread then
  /// waits at one node where it would wait at each of them.
  mutating func emitChoice(of entries: [Int32]) -> Int32 {
    var choices: [Int32] = []
    var edges: [ProgramEdge] = []
    func isMerged(_ entry: Int32) -> Bool {
      let node = program.nodes[Int(entry)]
      return alphabet == .text
        && (node.kind == .set || node.kind == .setEdges && node.other <= Self.mergeLimit)
    }
    for (place, entry) in entries.enumerated() {
      guard isMerged(entry) else {
        choices.append(entry)
        continue
      }
      let node = program.nodes[Int(entry)]
      edges +=
        node.kind == .set
        ? [ProgramEdge(key: node.operand, next: node.next)] : program.edges[node.edges]
      if place + 1 < entries.count, isMerged(entries[place + 1]) { continue }
      choices.append(emitEdges(.setEdges, edges))
      edges.removeAll()
    }
    return choices.dropLast().reversed().reduce(choices[choices.count - 1]) { split($1, $0) }
  }

  /// A node of more edges stays for itself.
  private static var mergeLimit: Int { 64 }

  mutating func emitCall(of part: Int32, next: Int32) -> Int32 {
    let (key, place) = (UInt32(bitPattern: part), UInt32(bitPattern: next))
    if let call = calls[key, place] { return Int32(call) }
    let entry = program.parts[Int(part)].entry
    let call = emit(ProgramNode(kind: .call, operand: entry, next: next, other: part))
    calls.insert(key, place, UInt32(call))
    return call
  }
}
