/// Reads what a node of a program makes of a word, in terms that two nodes share if they make the
/// same of all words.
///
/// Nothing but characters decides within a word: no rule ends there, and no boundary lies there. A
/// shared part that is left within a word was entered in it (`ProgramBuilder` sees to that).
struct WordPatternReading {
  /// A place in the program and where the shared part returns to that was entered in the word, −1
  /// for none.
  private struct Place: Hashable {
    var node: Int32
    var back: Int32
  }

  /// For each place the number of its edges and then, for each of them, the set of its scalars, the
  /// way out behind it, how many places may come next, and where in the code these stand.
  private(set) var code: [Int32] = []
  private(set) var exits: [WordPaths.Exit] = []
  private let program: Program
  private let partition: ScalarPartition
  private var places: [Place] = []
  /// The numbers of the places and of the ways out, by node and where it returns to.
  private var numbers = SymbolEdges()
  private var exitNumbers = SymbolEdges()
  private var offsets: [Int32] = []
  /// Where the code speaks of places, which it does by their numbers until all have been read.
  private var references: [Int] = []

  init(_ program: Program, _ partition: ScalarPartition) {
    self.program = program
    self.partition = partition
  }

  mutating func read(from node: Int32) {
    _ = number(of: Place(node: node, back: -1))
    var next = 0
    while next < places.count {
      offsets.append(Int32(code.count))
      write(places[next])
      next += 1
    }
    for reference in references { code[reference] = offsets[Int(code[reference])] }
  }

  private mutating func write(_ place: Place) {
    let head = code.count
    code.append(0)
    let node = program.nodes[Int(place.node)]
    if node.kind == .set {
      writeEdge(node.operand, Place(node: node.next, back: place.back), head)
    } else {
      for edge in program.edges[node.edges] {
        writeEdge(edge.key, Place(node: edge.next, back: place.back), head)
      }
    }
  }

  private mutating func writeEdge(_ set: Int32, _ target: Place, _ head: Int) {
    let isWord = partition.hasWordCharacter(set)
    // The first character may be one that is in no word, and is all of its symbol then.
    guard isWord || offsets.count == 1 else { return }
    code.append(set)
    code.append(exitNumber(of: target))
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
      code.append(number(of: place))
    case .split:
      writeNext(Place(node: node.next, back: place.back), &seen)
      writeNext(Place(node: node.other, back: place.back), &seen)
    case .save: writeNext(Place(node: node.next, back: place.back), &seen)
    case .call: writeNext(Place(node: node.operand, back: node.next), &seen)
    case .leave where place.back >= 0: writeNext(Place(node: place.back, back: -1), &seen)
    case .leave, .boundary, .accept, .label, .labelEdges: break
    }
  }

  private func readsWordCharacter(_ node: ProgramNode) -> Bool {
    if node.kind == .set { return partition.hasWordCharacter(node.operand) }
    return program.edges[node.edges].contains { partition.hasWordCharacter($0.key) }
  }

  private mutating func number(of place: Place) -> Int32 {
    let (node, back) = (UInt32(bitPattern: place.node), UInt32(bitPattern: place.back))
    if let number = numbers[node, back] { return Int32(number) }
    numbers.insert(node, back, UInt32(places.count))
    places.append(place)
    return Int32(places.count - 1)
  }

  private mutating func exitNumber(of place: Place) -> Int32 {
    let (node, back) = (UInt32(bitPattern: place.node), UInt32(bitPattern: place.back))
    if let number = exitNumbers[node, back] { return Int32(number) }
    exitNumbers.insert(node, back, UInt32(exits.count))
    exits.append(WordPaths.Exit(node: place.node, back: place.back < 0 ? nil : back))
    return Int32(exits.count - 1)
  }
}
