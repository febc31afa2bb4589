/// What a set of the program contains.
enum SymbolTest: Hashable, Sendable {
  case scalars(ScalarSet)
  case shapes(TokenShapeSet)
  case category(Int)
}

/// Turns parsed rules into a program, from the end of each pattern to its beginning.
struct ProgramBuilder {
  /// The most nodes that a rule set may need.
  static let nodeLimit = 4_000_000

  let alphabet: PatternAlphabet
  let parts: [String: PatternPart]
  let categories: ElementCategoryNames
  var vocabulary: Vocabulary
  var program = Program()
  private(set) var sets: [SymbolTest] = []
  /// The label of each symbol plus one, 0 for words that the rules do not mention.
  private(set) var labels: [UInt32] = []
  private(set) var labelCount = 0
  private var setIndices: [SymbolTest: Int32] = [:]
  /// The place in the program of each part that is shared, and of those that need not be.
  var sharedParts: [PartName: Int32] = [:]
  /// The calls by part and by where they go on.
  var calls = SymbolEdges()
  /// How many nodes there would be if nothing was shared, which bounds the threads that there can
  /// be.
  private var size = 0
  /// The sets of ASCII characters in phrases, with and without their case; −1 for not asked for.
  var literalSets = [Int32](repeating: -1, count: 256)
  private var captures: [String] = []
  private let knownParts: PartMemory
  private let categoryNames: Set<String>

  init(
    _ alphabet: PatternAlphabet, parts: [String: PatternPart],
    categories: ElementCategoryNames = ElementCategoryNames(),
    vocabulary: Vocabulary = Vocabulary(),
    known: PartMemory = PartMemory()
  ) {
    knownParts = known
    self.alphabet = alphabet
    self.parts = parts
    self.categories = categories
    self.vocabulary = vocabulary
    categoryNames = Set(categories.names)
  }

  /// Parses a rule and adds it to the program.
  ///
  /// - Throws: If the pattern is outside the language, or the program gets too large.
  mutating func add(_ rule: PatternRule) throws(PatternError) {
    var parser = PatternParser(
      rule.pattern, name: rule.name, alphabet: alphabet, parts: parts,
      categories: categoryNames, known: knownParts)
    let tree = try parser.parseRule()
    size += tree.size
    guard size <= Self.nodeLimit else {
      throw parser.error(.tooLarge(limit: Self.nodeLimit), at: 0)
    }
    shareParts(of: tree)
    captures = []
    let first = Int32(program.nodes.count)
    let index = Int32(program.rules.count)
    let accept = emit(ProgramNode(kind: .accept, operand: index))
    let entry = emit(tree, next: accept)
    let last = Int32(program.nodes.count)
    program.rules.append(
      Program.Rule(name: rule.name, entry: entry, captures: captures))
    for node in first..<last { program.owners[Int(node)] = index }
  }

  /// Appends a node and returns where it is.
  mutating func emit(_ node: ProgramNode) -> Int32 {
    program.nodes.append(node)
    program.owners.append(-1)
    return Int32(program.nodes.count - 1)
  }

  mutating func emitEdges(_ kind: ProgramNode.Kind, _ edges: [ProgramEdge]) -> Int32 {
    let first = Int32(program.edges.count)
    program.edges += edges
    return emit(ProgramNode(kind: kind, operand: first, other: Int32(edges.count)))
  }

  mutating func split(_ preferred: Int32, _ other: Int32) -> Int32 {
    emit(ProgramNode(kind: .split, next: preferred, other: other))
  }

  /// The number of a set, the same one for equal sets.
  mutating func set(_ test: SymbolTest) -> Int32 {
    if let index = setIndices[test] { return index }
    let index = Int32(sets.count)
    sets.append(test)
    setIndices[test] = index
    return index
  }

  /// The labels of the tokens of a literal, which the vocabulary knows from here on.
  mutating func labels(of literal: String) -> [Int32] {
    vocabulary.intern(literal: literal).map { symbol in
      let index = Int(symbol)
      if labels.count <= index {
        labels.append(contentsOf: repeatElement(0, count: index + 1 - labels.count))
      }
      if labels[index] == 0 {
        labelCount += 1
        labels[index] = UInt32(labelCount)
      }
      return Int32(bitPattern: labels[index]) - 1
    }
  }

  mutating func emit(_ node: PatternNode, next: Int32) -> Int32 {
    switch node {
    case .empty: return next
    case .scalars(let set): return emitSet(self.set(.scalars(set)), next: next)
    case .shape(let shapes, word: nil): return emitSet(self.set(.shapes(shapes)), next: next)
    case .shape(let shapes, let word?):
      let set = self.set(.shapes(shapes))
      return emitLabels(labels(of: word), within: set, next: next)
    case .category(let name):
      let index = categories.names.firstIndex(of: name) ?? 0
      return emitSet(set(.category(index)), next: next)
    case .words(let text): return emitLabels(labels(of: text), within: -1, next: next)
    case .whitespace: return emitWhitespace(next: next)
    case .boundary: return emit(ProgramNode(kind: .boundary, next: next))
    case .phrases(let name):
      if alphabet == .text, goesOnWithinWord(next) { return emitPhrases(name, next: next) }
      return emitCall(of: sharedParts[name] ?? 0, next: next)
    case .part(let tree):
      guard let part = sharedParts[tree.name], part >= 0, !goesOnWithinWord(next) else {
        return emit(tree.node, next: next)
      }
      return emitCall(of: part, next: next)
    case .sequence(let nodes):
      return nodes.reversed().reduce(next) { next, node in emit(node, next: next) }
    case .alternation(let nodes):
      return emitChoice(of: nodes.map { emit($0, next: next) })
    case .repetition(let node, let minimum, let maximum, let isLazy):
      return emitRepetition(node, minimum, maximum, isLazy, next: next)
    case .capture(let name, let node):
      let slot = captureSlot(name)
      let end = emit(ProgramNode(kind: .save, operand: slot + 1, next: next))
      let body = emit(node, next: end)
      return emit(ProgramNode(kind: .save, operand: slot, next: body))
    }
  }

  private mutating func emitSet(_ set: Int32, next: Int32) -> Int32 {
    emit(ProgramNode(kind: .set, operand: set, next: next))
  }

  private mutating func emitLabels(_ labels: [Int32], within set: Int32, next: Int32) -> Int32 {
    labels.reversed().reduce(next) { next, label in
      emit(ProgramNode(kind: .label, operand: label, next: next, other: set))
    }
  }

  private mutating func emitRepetition(
    _ node: PatternNode, _ minimum: Int, _ maximum: Int?, _ isLazy: Bool, next: Int32
  ) -> Int32 {
    var entry = next
    if let maximum {
      // x{0,2} is (x(x)?)?: from the inside out, each with the same way past it.
      for _ in minimum..<max(minimum, maximum) {
        let body = emit(node, next: entry)
        entry = isLazy ? split(next, body) : split(body, next)
      }
    } else {
      let loop = split(next, next)
      // What the loop leads back to is not there yet.
      program.nodes[Int(loop)].operand = node.mayBeginWithinWord ? 1 : 0
      let body = emit(node, next: loop)
      program.nodes[Int(loop)].next = isLazy ? next : body
      program.nodes[Int(loop)].other = isLazy ? body : next
      entry = loop
    }
    for _ in 0..<minimum { entry = emit(node, next: entry) }
    return entry
  }

  private mutating func captureSlot(_ name: String) -> Int32 {
    if let index = captures.firstIndex(of: name) { return Int32(index * 2) }
    captures.append(name)
    return Int32(captures.count * 2 - 2)
  }
}
