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

  /// Emits the parts that a tree uses and that no tree before it used.
  mutating func shareParts(of node: PatternNode) {
    switch node {
    case .phrases(let name):
      guard sharedParts[name] == nil, case .phrases(let phrases) = parts[name.name] else { return }
      let entry = emit(trie(of: phrases, foldsCase: name.foldsCase), next: nil)
      sharedParts[name] = share(entry, isNullable: false)
    case .part(let tree):
      guard sharedParts[tree.name] == nil else { return }
      shareParts(of: tree.node)
      guard alphabet == .text, tree.size > Self.smallSize else {
        sharedParts[tree.name] = -1
        return
      }
      let leave = emit(ProgramNode(kind: .leave))
      sharedParts[tree.name] = share(emit(tree.node, next: leave), isNullable: tree.isNullable)
    case .sequence(let nodes), .alternation(let nodes):
      for node in nodes { shareParts(of: node) }
    case .repetition(let node, _, _, _), .capture(_, let node): shareParts(of: node)
    default: break
    }
  }

  /// A part of fewer nodes costs less than a call of it.
  private static var smallSize: Int { 4 }

  private mutating func share(_ entry: Int32, isNullable: Bool) -> Int32 {
    program.parts.append(Program.Part(entry: entry, isNullable: isNullable))
    return Int32(program.parts.count - 1)
  }

  /// Emits a list of phrases that no other place shares.
  mutating func emitPhrases(_ name: PartName, next: Int32) -> Int32 {
    guard case .phrases(let phrases) = parts[name.name] else { return next }
    return emit(trie(of: phrases, foldsCase: name.foldsCase), next: next)
  }

  /// Whether a word character may be read at a node: then a word may begin in a part and end behind
  /// it, and what it leads to cannot be said of a shared part, which is the same for all places.
  func goesOnWithinWord(_ node: Int32) -> Bool {
    let step = program.nodes[Int(node)]
    switch step.kind {
    case .set: return hasWordCharacter(step.operand)
    case .setEdges:
      return program.edges[Int(step.operand)..<Int(step.operand + step.other)].contains {
        hasWordCharacter($0.key)
      }
    case .split:
      return step.operand != 0 || goesOnWithinWord(step.next) || goesOnWithinWord(step.other)
    case .save: return goesOnWithinWord(step.next)
    case .call:
      return goesOnWithinWord(step.operand)
        || program.parts[Int(step.other)].isNullable && goesOnWithinWord(step.next)
    case .boundary, .accept, .leave, .label, .labelEdges: return false
    }
  }

  private func hasWordCharacter(_ set: Int32) -> Bool {
    guard case .scalars(let scalars) = sets[Int(set)] else { return false }
    return scalars.overlaps(.word)
  }

  private mutating func trie(of phrases: [String], foldsCase: Bool) -> PhraseTrie {
    var trie = PhraseTrie()
    for phrase in phrases { trie.insert(keys(of: phrase, foldsCase: foldsCase)) }
    return trie
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
  ///
  /// Behind a phrase stands `next` or, in a shared part, the way out of it.
  private mutating func emit(_ trie: PhraseTrie, next: Int32?) -> Int32 {
    var entries = [Int32](repeating: -1, count: trie.nodes.count)
    let single: ProgramNode.Kind = alphabet == .tokens ? .label : .set
    for index in trie.nodes.indices.reversed() {
      if let child = trie.onlyChild(of: index), trie.nodes[child].key >= 0 {
        entries[index] = emit(
          ProgramNode(kind: single, operand: trie.nodes[child].key, next: entries[child]))
        continue
      }
      let children = trie.children(of: index)
      var choices: [Int32] = []
      var edges: [ProgramEdge] = []
      for child in children where trie.nodes[child].key >= 0 {
        edges.append(ProgramEdge(key: trie.nodes[child].key, next: entries[child]))
      }
      if alphabet == .tokens { edges.sort { $0.key < $1.key } }
      if edges.count == 1 {
        choices.append(emit(ProgramNode(kind: single, operand: edges[0].key, next: edges[0].next)))
      } else if !edges.isEmpty {
        choices.append(emitEdges(alphabet == .tokens ? .labelEdges : .setEdges, edges))
      }
      for child in children where trie.nodes[child].key == PhraseTrie.whitespace {
        choices.append(emitWhitespace(next: entries[child]))
      }
      if trie.nodes[index].isEnd { choices.append(next ?? emit(ProgramNode(kind: .leave))) }
      entries[index] = choices.dropLast().reversed().reduce(choices[choices.count - 1]) {
        split($1, $0)
      }
    }
    return entries[0]
  }
}
