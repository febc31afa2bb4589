/// How whole words lead from the nodes of a program to others.
///
/// Matches begin and end with whole words, so an automaton that reads a word in one step needs no
/// states within words. What a node makes of a word depends on the pattern of characters that it
/// begins, and hundreds of nodes begin the same one: the first letters of “killed” in all rules.
/// Such a pattern is kept once, with its ways out numbered, and each node says where its ways out
/// lead. Nodes are looked at when they are first needed.
struct WordPaths: Sendable {
  /// Where a way out of a word leads.
  struct Exit: Sendable {
    var node: Int32
    /// The place of the calls by which shared parts are entered within the word.
    var calls: Range<Int32>
  }

  /// A node from which no symbol leads on.
  static let none = -1
  /// A node that consumes nothing, but at which threads wait for the next symbol.
  static let asking = -2
  private static let notRead = -3

  private let partition: ScalarPartition
  /// All patterns, as `WordPatternReading` writes them.
  private var code: [Int32] = []
  private var starts: [Int] = []
  private var known: [[Int32]: Int32] = [:]
  /// For each node of the program its pattern, and the first of its exits.
  private var patterns: [Int32]
  private var firstExits: [Int32]
  private var exits: [Exit] = []
  private var calls: [Int32] = []
  /// For each pattern the classes of the scalars that may come second, as bits.
  private var seconds: [UInt64] = []

  init(_ program: Program, _ partition: ScalarPartition) {
    self.partition = partition
    patterns = [Int32](repeating: Int32(Self.notRead), count: program.nodes.count)
    firstExits = [Int32](repeating: 0, count: program.nodes.count)
  }

  /// How many patterns are known.
  var count: Int { starts.count }

  /// The pattern that a node begins, or else one of the numbers above.
  @inline(__always)
  func pattern(of node: Int32) -> Int { Int(patterns[Int(node)]) }

  @inline(__always)
  func exit(_ number: Int32, of node: Int32) -> Exit {
    exits[Int(firstExits[Int(node)] + number)]
  }

  /// The calls by which parts are entered on a way out and not left again, outermost first.
  @inline(__always)
  func calls(of exit: Exit) -> ArraySlice<Int32> {
    calls[Int(exit.calls.lowerBound)..<Int(exit.calls.upperBound)]
  }

  /// The classes of the scalars with which symbols of a pattern may begin.
  func beginnings(of pattern: Int) -> [Int] {
    var row = [UInt64](repeating: 0, count: partition.classRowLength)
    forEachEdge(at: starts[pattern]) { partition.formUnion(&row, 0, code[$0]) }
    return partition.classes.indices.filter { row[$0 >> 6] >> UInt64($0 & 63) & 1 != 0 }
  }

  /// Whether a scalar of a class may be the second one in a symbol of a pattern.
  @inline(__always)
  func mayGoOn(_ pattern: Int, with symbolClass: UInt16) -> Bool {
    let word = pattern * partition.classRowLength + Int(symbolClass >> 6)
    return seconds[word] >> UInt64(symbolClass & 63) & 1 != 0
  }

  /// The ways out that a word takes through a pattern, preferred ones first.
  ///
  /// A word is the classes of its scalars, and has one at least.
  func exits(of pattern: Int, for word: Span<UInt16>) -> [Int32] {
    let start = starts[pattern]
    var place = start
    for index in 0..<word.count - 1 {
      // Hardly ever does a letter lead to more than one place, and most words soon lead to none.
      let (next, isOnly) = successor(of: place, start, Int(word[index]))
      guard isOnly else { return exits(from: [place], start, word.extracting(index...)) }
      guard next >= 0 else { return [] }
      place = next
    }
    return exits(from: [place], start, word.extracting((word.count - 1)...))
  }

  /// The place behind a place, −1 if there is none, and whether there is no second one.
  private func successor(
    of place: Int, _ start: Int, _ symbolClass: Int
  ) -> (place: Int, isOnly: Bool) {
    var next = -1
    var isOnly = true
    forEachEdge(at: place) { edge in
      guard partition.contains(symbolClass, in: code[edge]) else { return }
      for successor in edge + 3..<edge + 3 + Int(code[edge + 2]) {
        let place = start + Int(code[successor])
        if next < 0 { next = place } else if next != place { isOnly = false }
      }
    }
    return (next, isOnly)
  }

  private func exits(
    from first: [Int], _ start: Int, _ word: Span<UInt16>
  ) -> [Int32] {
    var places = first
    var nextPlaces: [Int] = []
    for index in 0..<word.count - 1 {
      nextPlaces.removeAll(keepingCapacity: true)
      for place in places {
        forEachEdge(at: place) { edge in
          guard partition.contains(Int(word[index]), in: code[edge]) else { return }
          for successor in edge + 3..<edge + 3 + Int(code[edge + 2]) {
            let place = start + Int(code[successor])
            if !nextPlaces.contains(place) { nextPlaces.append(place) }
          }
        }
      }
      if nextPlaces.isEmpty { return [] }
      swap(&places, &nextPlaces)
    }
    var taken: [Int32] = []
    for place in places {
      forEachEdge(at: place) { edge in
        guard partition.contains(Int(word[word.count - 1]), in: code[edge]) else { return }
        if !taken.contains(code[edge + 1]) { taken.append(code[edge + 1]) }
      }
    }
    return taken
  }

  /// Calls `visit` with where each edge of a place stands.
  @inline(__always)
  private func forEachEdge(at place: Int, _ visit: (Int) -> Void) {
    var edge = place + 1
    var count = code[place]
    while count > 0 {
      visit(edge)
      edge += 3 + Int(code[edge + 2])
      count -= 1
    }
  }

  /// Looks at all nodes at which a thread at some node may read the next symbol.
  mutating func read(from node: Int32, in program: Program) {
    guard patterns[Int(node)] == Self.notRead else { return }
    patterns[Int(node)] = Int32(Self.none)
    let step = program.nodes[Int(node)]
    switch step.kind {
    case .set, .setEdges: add(node, program)
    case .split:
      read(from: step.next, in: program)
      read(from: step.other, in: program)
    case .save: read(from: step.next, in: program)
    case .boundary:
      patterns[Int(node)] = Int32(Self.asking)
      read(from: step.next, in: program)
    case .accept: patterns[Int(node)] = Int32(Self.asking)
    case .call:
      read(from: step.operand, in: program)
      read(from: step.next, in: program)
    case .label, .labelEdges, .leave: break
    }
  }

  private mutating func add(_ node: Int32, _ program: Program) {
    var reading = WordPatternReading(program, partition)
    reading.read(from: node)
    guard !reading.exits.isEmpty else { return }
    firstExits[Int(node)] = Int32(exits.count)
    for exit in reading.exits {
      let first = Int32(calls.count)
      calls += reading.calls(to: exit)
      exits.append(Exit(node: exit.node, calls: first..<Int32(calls.count)))
    }
    let pattern = known[reading.code] ?? Int32(starts.count)
    patterns[Int(node)] = pattern
    if known.updateValue(pattern, forKey: reading.code) == nil {
      starts.append(code.count)
      code += reading.code
      addSeconds(of: Int(pattern))
    }
  }

  private mutating func addSeconds(of pattern: Int) {
    let row = seconds.count
    seconds += repeatElement(0, count: partition.classRowLength)
    let start = starts[pattern]
    forEachEdge(at: start) { edge in
      for successor in edge + 3..<edge + 3 + Int(code[edge + 2]) {
        forEachEdge(at: start + Int(code[successor])) {
          partition.formUnion(&seconds, row, code[$0])
        }
      }
    }
  }
}
