/// Reads what a node of a program makes of a word, in terms that two nodes share if they make the
/// same of all words.
///
/// Nothing but characters decides within a word: no rule ends there, and no boundary lies there. A
/// shared part that is left within a word was entered in it (`ProgramBuilder` sees to that).
struct WordPatternReading {
  /// A place in the program.
  struct Place: Hashable {
    var node: Int32
    /// The last of the calls that were entered in the word and not left, −1 for none.
    fileprivate var call: Int32
  }

  /// A call that was entered in the word.
  private struct Call: Equatable {
    var node: Int32
    /// The one around it, −1 for none.
    var outer: Int32
  }

  /// For each place the number of its edges and then, for each of them, the set of its scalars, the
  /// way out behind it, how many places may come next, and where in the code these stand.
  private(set) var code: [Int32] = []
  private let program: Program
  private let partition: ScalarPartition
  private var places = PlaceNumbers()
  private var ways = PlaceNumbers()
  private var calls: [Call] = []
  private var offsets: [Int32] = []
  /// Where the code speaks of places, which it does by their numbers until all have been read.
  private var references: [Int] = []

  init(_ program: Program, _ partition: ScalarPartition) {
    self.program = program
    self.partition = partition
  }

  /// The ways out by number.
  var exits: [Place] { ways.places }

  /// The nodes of the calls that lead to a place, outermost first.
  func calls(to place: Place) -> [Int32] {
    var nodes: [Int32] = []
    var call = place.call
    while call >= 0 {
      nodes.append(calls[Int(call)].node)
      call = calls[Int(call)].outer
    }
    return nodes.reversed()
  }

  mutating func read(from node: Int32) {
    _ = places.number(of: Place(node: node, call: -1))
    var next = 0
    while next < places.places.count {
      offsets.append(Int32(code.count))
      write(places.places[next])
      next += 1
    }
    for reference in references { code[reference] = offsets[Int(code[reference])] }
  }

  private mutating func write(_ place: Place) {
    let head = code.count
    code.append(0)
    let node = program.nodes[Int(place.node)]
    if node.kind == .set {
      writeEdge(node.operand, Place(node: node.next, call: place.call), head)
    } else {
      for edge in program.edges[node.edges] {
        writeEdge(edge.key, Place(node: edge.next, call: place.call), head)
      }
    }
  }

  private mutating func writeEdge(_ set: Int32, _ target: Place, _ head: Int) {
    let isWord = partition.hasWordCharacter(set)
    // The first character may be one that is in no word, and is all of its symbol then.
    guard isWord || offsets.count == 1 else { return }
    code.append(set)
    code.append(ways.number(of: target))
    code.append(0)
    code[head] += 1
    let count = code.count - 1
    var seen: [Place] = []
    if isWord { writeNext(target, &seen) }
    code[count] = Int32(code.count - count - 1)
  }

  /// Writes the places at which the next character may be read.
  private mutating func writeNext(_ place: Place, _ seen: inout [Place]) {
    guard !seen.contains(place) else { return }
    seen.append(place)
    let node = program.nodes[Int(place.node)]
    switch node.kind {
    case .set, .setEdges:
      guard readsWordCharacter(node) else { return }
      references.append(code.count)
      code.append(places.number(of: place))
    case .split:
      writeNext(Place(node: node.next, call: place.call), &seen)
      writeNext(Place(node: node.other, call: place.call), &seen)
    case .save: writeNext(Place(node: node.next, call: place.call), &seen)
    case .call:
      writeNext(Place(node: node.operand, call: number(ofCall: place)), &seen)
    case .leave where place.call >= 0:
      let call = calls[Int(place.call)]
      writeNext(Place(node: program.nodes[Int(call.node)].next, call: call.outer), &seen)
    case .leave, .boundary, .accept, .label, .labelEdges: break
    }
  }

  private func readsWordCharacter(_ node: ProgramNode) -> Bool {
    if node.kind == .set { return partition.hasWordCharacter(node.operand) }
    return program.edges[node.edges].contains { partition.hasWordCharacter($0.key) }
  }

  private mutating func number(ofCall place: Place) -> Int32 {
    let call = Call(node: place.node, outer: place.call)
    if let number = calls.firstIndex(of: call) { return Int32(number) }
    calls.append(call)
    return Int32(calls.count - 1)
  }
}

/// Places numbered as they come up.
private struct PlaceNumbers {
  private(set) var places: [WordPatternReading.Place] = []
  private var numbers = SymbolEdges()

  /// The number of a place, the same one for equal places.
  mutating func number(of place: WordPatternReading.Place) -> Int32 {
    let (node, call) = (UInt32(bitPattern: place.node), UInt32(bitPattern: place.call))
    if let number = numbers[node, call] { return Int32(number) }
    numbers.insert(node, call, UInt32(places.count))
    places.append(place)
    return Int32(places.count - 1)
  }
}
