/// What is known about each node of a token program before any text is read.
struct TokenNodeFacts: Sendable {
  /// What a consuming node asks of an element; two elements that answer alike are one to it.
  struct Interest: Hashable, Sendable {
    var categories: UInt64 = 0
    /// One bit for each residue of a label by 64.
    var words: UInt64 = 0
    var asksForShape = false

    mutating func formUnion(_ other: Interest) {
      categories |= other.categories
      words |= other.words
      asksForShape = asksForShape || other.asksForShape
    }

    fileprivate mutating func insert(test: Int32, _ tests: ElementTests) {
      guard test >= 0 else { return }
      categories |= tests.categories[Int(test)]
      asksForShape = asksForShape || tests.shapes[Int(test)] != 0
    }

    /// What of a class makes a difference.
    @inline(__always)
    func projection(of element: ElementClass) -> ElementClass {
      ElementClass(
        label: ElementNeeds.word(element.label) & words != 0 ? element.label : -1,
        shape: asksForShape ? element.shape : .lower,
        categories: element.categories & categories)
    }
  }

  let interests: [Interest]
  /// What every way from a node to the end of its rule, or of its shared part, must meet.
  let needs: [ElementNeeds]

  init(_ program: Program, _ tests: ElementTests) {
    interests = program.nodes.map { Self.interest(of: $0, program, tests) }
    var needs = [ElementNeeds](repeating: .everything, count: program.nodes.count)
    // Nodes stand behind the nodes that they lead to, except in loops: hardly a third round.
    var isSettled = false
    while !isSettled {
      isSettled = true
      for index in program.nodes.indices {
        let own = Self.needs(of: program.nodes[index], program, tests, needs)
        if own != needs[index] {
          needs[index] = own
          isSettled = false
        }
      }
    }
    self.needs = needs
  }

  private static func interest(
    of node: ProgramNode, _ program: Program, _ tests: ElementTests
  ) -> Interest {
    var interest = Interest()
    switch node.kind {
    case .set: interest.insert(test: node.operand, tests)
    case .label:
      interest.words = ElementNeeds.word(node.operand)
      interest.insert(test: node.other, tests)
    case .setEdges:
      for index in node.edges { interest.insert(test: program.edges[index].key, tests) }
    case .labelEdges:
      for index in node.edges { interest.words |= ElementNeeds.word(program.edges[index].key) }
    case .split, .save, .boundary, .call, .leave, .accept: break
    }
    return interest
  }

  private static func needs(
    of node: ProgramNode, _ program: Program, _ tests: ElementTests, _ known: [ElementNeeds]
  ) -> ElementNeeds {
    func test(_ test: Int32) -> ElementNeeds {
      ElementNeeds(categories: tests.categories[Int(test)], words: 0)
    }
    func word(_ label: Int32) -> ElementNeeds {
      ElementNeeds(categories: 0, words: ElementNeeds.word(label))
    }
    func behind(_ node: Int32) -> ElementNeeds { known[Int(node)] }
    switch node.kind {
    case .set: return test(node.operand).union(behind(node.next))
    case .label: return word(node.operand).union(behind(node.next))
    case .setEdges, .labelEdges:
      return node.edges.reduce(.everything) { needs, index in
        let edge = program.edges[index]
        let own = node.kind == .setEdges ? test(edge.key) : word(edge.key)
        return needs.intersection(own.union(behind(edge.next)))
      }
    case .split: return behind(node.next).intersection(behind(node.other))
    case .save, .boundary: return behind(node.next)
    case .call: return behind(node.operand).union(behind(node.next))
    case .leave, .accept: return .none
    }
  }
}
