extension ProgramBuilder {
  /// A run of white space with at most one line break in it, as long as it goes.
  mutating func emitWhitespace(next: Int32) -> Int32 {
    let horizontal = set(.scalars(.horizontalSpace))
    let afterBreak = split(next, next)
    let more = emit(ProgramNode(kind: .set, operand: horizontal, next: afterBreak))
    program.nodes[Int(afterBreak)].next = more
    let lineFeed = set(.scalars(.lineFeed))
    let pairedFeed = emit(ProgramNode(kind: .set, operand: lineFeed, next: afterBreak))
    let afterReturn = split(pairedFeed, afterBreak)
    let afterSpace = split(next, next)
    let run = emitEdges(
      .setEdges,
      [
        ProgramEdge(key: horizontal, next: afterSpace),
        ProgramEdge(key: set(.scalars(.carriageReturn)), next: afterReturn),
        ProgramEdge(key: set(.scalars(.softLineBreak)), next: afterBreak),
      ])
    program.nodes[Int(afterSpace)].next = run
    return run
  }

  /// Emits the phrase lists that a tree uses and that no tree before it used.
  mutating func shareParts(of node: PatternNode) {
    switch node {
    case .phrases(let name, let foldsCase):
      guard sharedParts[node] == nil, case .phrases(let phrases) = parts[name] else { return }
      var trie = PhraseTrie()
      for phrase in phrases { trie.insert(keys(of: phrase, foldsCase: foldsCase)) }
      sharedParts[node] = emit(trie)
    case .sequence(let nodes), .alternation(let nodes):
      for node in nodes { shareParts(of: node) }
    case .repetition(let node, _, _, _), .capture(_, let node): shareParts(of: node)
    default: break
    }
  }

  private mutating func keys(of phrase: String, foldsCase: Bool) -> [Int32] {
    if alphabet == .tokens { return labels(of: phrase) }
    var keys: [Int32] = []
    for scalar in phrase.unicodeScalars {
      if scalar.isBlank {
        if let last = keys.last, last != PhraseTrie.whitespace {
          keys.append(PhraseTrie.whitespace)
        }
      } else {
        keys.append(literalSet(scalar, foldsCase: foldsCase))
      }
    }
    if keys.last == PhraseTrie.whitespace { keys.removeLast() }
    return keys
  }

  /// The set of a character of a phrase; looked up by the character, as phrases have many.
  private mutating func literalSet(_ scalar: Unicode.Scalar, foldsCase: Bool) -> Int32 {
    guard scalar.isASCII else {
      return set(.scalars(PatternParser.literal(scalar, foldsCase: foldsCase)))
    }
    let key = Int(scalar.value << 1 | (foldsCase ? 1 : 0))
    if literalSets[key] >= 0 { return literalSets[key] }
    let index = set(.scalars(PatternParser.literal(scalar, foldsCase: foldsCase)))
    literalSets[key] = index
    return index
  }

  /// Emits a trie from its leaves to its root; going on comes before leaving, so that the longest
  /// phrase is tried first.
  private mutating func emit(_ trie: PhraseTrie) -> Int32 {
    var entries = [Int32](repeating: -1, count: trie.nodes.count)
    for index in trie.nodes.indices.reversed() {
      let children = trie.children(of: index)
      var choices: [Int32] = []
      var edges: [ProgramEdge] = []
      for child in children where trie.nodes[child].key >= 0 {
        edges.append(ProgramEdge(key: trie.nodes[child].key, next: entries[child]))
      }
      if alphabet == .tokens { edges.sort { $0.key < $1.key } }
      if edges.count == 1 {
        let kind: ProgramNode.Kind = alphabet == .tokens ? .label : .set
        choices.append(emit(ProgramNode(kind: kind, operand: edges[0].key, next: edges[0].next)))
      } else if !edges.isEmpty {
        choices.append(emitEdges(alphabet == .tokens ? .labelEdges : .setEdges, edges))
      }
      for child in children where trie.nodes[child].key == PhraseTrie.whitespace {
        choices.append(emitWhitespace(next: entries[child]))
      }
      if trie.nodes[index].isEnd { choices.append(emit(ProgramNode(kind: .leave))) }
      entries[index] = choices.dropLast().reversed().reduce(choices[choices.count - 1]) {
        split($1, $0)
      }
    }
    return entries[0]
  }
}
