/// Reads a pattern of either alphabet into a tree.
///
/// Alternation, groups, captures, quantifiers and named parts are the same in both; what an atom
/// is lies with the extensions for text and for tokens.
struct PatternParser {
  /// The most that a counted repetition may count to; each count is a copy in the automaton.
  static let repetitionLimit = 256

  /// How deep groups may nest, parts included; the tree is walked by recursion.
  static let depthLimit = 200

  let alphabet: PatternAlphabet
  let parts: [String: PatternPart]
  let categories: Set<String>
  var scalars: [Unicode.Scalar]
  var index = 0
  var foldsCase = true
  let name: String?
  /// The parts that are being expanded around this pattern, outermost first.
  private let expanding: [String]
  /// How many groups and parts are open around this place.
  private var depth = 0
  /// The captures that are open around this place.
  private var openCaptures: [String] = []
  /// Parts that have been read before, for all the rules of a set.
  private let known: PartMemory

  init(
    _ pattern: String, name: String? = nil, alphabet: PatternAlphabet,
    parts: [String: PatternPart] = [:], categories: Set<String> = [], expanding: [String] = [],
    known: PartMemory = PartMemory()
  ) {
    self.known = known
    self.alphabet = alphabet
    self.parts = parts
    self.categories = categories
    self.name = name
    self.expanding = expanding
    scalars = Array(pattern.unicodeScalars)
  }

  /// The tree of the whole pattern.
  ///
  /// - Throws: At the first place that is outside the language.
  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try alternation()
    if index < scalars.count { throw error(.unexpected(")")) }
    return node
  }

  /// The tree of a rule, which must consume something.
  mutating func parseRule() throws(PatternError) -> PatternNode {
    let node = try parse()
    guard !node.isNullable else { throw error(.matchesNothing, at: 0) }
    return node
  }

  private mutating func alternation() throws(PatternError) -> PatternNode {
    var branches = [try sequence()]
    while peek == "|" {
      index += 1
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .alternation(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while true {
      if alphabet == .tokens { skipBlanks() }
      guard let next = peek, next != "|", next != ")" else { break }
      let node = try atom(next)
      nodes.append(try quantified(node))
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func atom(_ next: Unicode.Scalar) throws(PatternError) -> PatternNode {
    switch next {
    case "(": return try group()
    case "$": return try part()
    case "*", "+", "?", "{": throw error(.nothingToRepeat)
    case "^": throw error(.unsupported("an anchor"))
    default: return alphabet == .text ? try textAtom(next) : try tokenAtom(next)
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    let opening = index
    let outerFolding = foldsCase
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw error(.unsupported("nesting of more than \(Self.depthLimit) groups"), at: opening)
    }
    var captureName: String?
    if peek == "?" {
      index += 1
      captureName = try groupKind(opening)
    }
    if let captureName {
      guard !openCaptures.contains(captureName) else {
        throw error(.unsupported("a capture within one of the same name"), at: opening)
      }
      openCaptures.append(captureName)
    }
    let node = try alternation()
    if captureName != nil { openCaptures.removeLast() }
    guard peek == ")" else { throw error(.unclosed("("), at: opening) }
    index += 1
    foldsCase = outerFolding
    return captureName.map { .capture($0, node) } ?? node
  }

  /// What follows `(?`: the name of a capture, or `nil` for a group without one.
  private mutating func groupKind(_ opening: Int) throws(PatternError) -> String? {
    switch peek {
    case ":":
      index += 1
      return nil
    case "<" where peek(1) != "=" && peek(1) != "!":
      index += 1
      let name = try identifier()
      guard peek == ">" else { throw error(.badName) }
      index += 1
      return name
    case "i" where alphabet == .text && peek(1) == ":":
      index += 2
      foldsCase = true
      return nil
    case "-" where alphabet == .text && peek(1) == "i" && peek(2) == ":":
      index += 3
      foldsCase = false
      return nil
    case "=", "!", "<": throw error(.unsupported("look-around"), at: opening)
    default: throw error(.unsupported("this kind of group"), at: opening)
    }
  }

  private mutating func part() throws(PatternError) -> PatternNode {
    let start = index
    index += 1
    let isBraced = peek == "{"
    if isBraced { index += 1 }
    guard isBraced || peek.map(\.properties.isAlphabetic) == true else {
      throw error(.unsupported("an anchor"), at: start)
    }
    let name = try identifier()
    if isBraced {
      guard peek == "}" else { throw error(.unclosed("{"), at: start + 1) }
      index += 1
    }
    return try part(name, start)
  }

  /// What `$Name` or `${Name}` stands for.
  private func part(_ name: String, _ start: Int) throws(PatternError) -> PatternNode {
    switch parts[name] {
    case .phrases(let phrases):
      guard !phrases.isEmpty, phrases.allSatisfy({ !isBlank($0) }) else {
        throw error(.emptyPhrase, at: start)
      }
      return .phrases(PartName(name: name, foldsCase: foldsCase))
    case .pattern(let pattern):
      guard !expanding.contains(name) else {
        throw error(.recursiveName(expanding + [name]), at: start)
      }
      let partName = PartName(name: name, foldsCase: foldsCase)
      if let node = known.node(partName, depth: depth) { return node }
      var parser = PatternParser(
        pattern, name: name, alphabet: alphabet, parts: parts, categories: categories,
        expanding: expanding + [name], known: known)
      parser.foldsCase = foldsCase
      parser.openCaptures = openCaptures
      parser.depth = depth + 1
      return known.add(try parser.parse(), partName, depth: depth)
    case nil:
      guard categories.contains(name) else { throw error(.unknownName(name), at: start) }
      return .category(name)
    }
  }

  private func isBlank(_ phrase: String) -> Bool {
    phrase.unicodeScalars.allSatisfy(\.isBlank)
  }
}
