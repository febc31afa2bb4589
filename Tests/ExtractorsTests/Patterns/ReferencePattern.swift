/// A pattern of the slow reference: a tree that prints itself in the pattern language and matches
/// by plain backtracking, with nothing in common with the engine.
///
/// `Atom` is what the two alphabets do not share.
indirect enum ReferencePattern<Atom: ReferenceAtom> {
  case atom(Atom)
  case sequence([ReferencePattern])
  case alternation([ReferencePattern])
  case repetition(ReferencePattern, minimum: Int, maximum: Int?, isLazy: Bool)
  case capture(String, ReferencePattern)
  /// A pattern that is written elsewhere under a name.
  case named(String, ReferencePattern)

  typealias Bindings = [String: Range<Int>]

  /// The first way, in order of preference, to match from `position` on such that `rest` agrees.
  func match(
    _ input: [Atom.Symbol], _ position: Int, _ bindings: Bindings,
    _ rest: (Int, Bindings) -> (Int, Bindings)?
  ) -> (Int, Bindings)? {
    switch self {
    case .atom(let atom):
      for end in atom.ends(in: input, from: position) {
        if let result = rest(end, bindings) { return result }
      }
      return nil
    case .sequence(let nodes):
      guard let first = nodes.first else { return rest(position, bindings) }
      return first.match(input, position, bindings) { end, bindings in
        ReferencePattern.sequence(Array(nodes.dropFirst())).match(input, end, bindings, rest)
      }
    case .alternation(let nodes):
      for node in nodes {
        if let result = node.match(input, position, bindings, rest) { return result }
      }
      return nil
    case .repetition(let node, let minimum, let maximum, let isLazy):
      func again() -> (Int, Bindings)? {
        guard maximum != 0 else { return nil }
        return node.match(input, position, bindings) { end, bindings in
          ReferencePattern.repetition(
            node, minimum: max(0, minimum - 1), maximum: maximum.map { $0 - 1 }, isLazy: isLazy
          ).match(input, end, bindings, rest)
        }
      }
      if minimum > 0 { return again() }
      return isLazy
        ? rest(position, bindings) ?? again() : again() ?? rest(position, bindings)
    case .capture(let name, let node):
      return node.match(input, position, bindings) { end, bindings in
        var bindings = bindings
        bindings[name] = position..<end
        return rest(end, bindings)
      }
    case .named(_, let node): return node.match(input, position, bindings, rest)
    }
  }

  /// All matches as `re.finditer` finds them.
  ///
  /// - Parameters:
  ///   - input: The symbols.
  ///   - isCut: Whether no match may begin or end at a position.
  /// - Returns: The matches from left to right, with what their captures hold.
  func matches(
    in input: [Atom.Symbol], isCut: (Int) -> Bool
  ) -> [(range: Range<Int>, bindings: Bindings)] {
    var found: [(range: Range<Int>, bindings: Bindings)] = []
    var start = 0
    while start < input.count {
      if !isCut(start),
        let (end, bindings) = match(input, start, [:], { isCut($0) ? nil : ($0, $1) })
      {
        found.append((start..<end, bindings))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  var isNullable: Bool {
    switch self {
    case .atom(let atom): atom.isNullable
    case .sequence(let nodes): nodes.allSatisfy(\.isNullable)
    case .alternation(let nodes): nodes.contains(where: \.isNullable)
    case .repetition(let node, let minimum, _, _): minimum == 0 || node.isNullable
    case .capture(_, let node), .named(_, let node): node.isNullable
    }
  }

  var hasCapture: Bool {
    switch self {
    case .atom: false
    case .sequence(let nodes), .alternation(let nodes): nodes.contains(where: \.hasCapture)
    case .repetition(let node, _, _, _), .named(_, let node): node.hasCapture
    case .capture: true
    }
  }

  /// The pattern in writing.
  ///
  /// - Parameters:
  ///   - separator: What stands between the items of a sequence.
  ///   - print: How an atom is written.
  /// - Returns: What the parser of the engine reads.
  func printed(separator: String, _ print: (Atom) -> String) -> String {
    func group(_ node: ReferencePattern) -> String {
      if case .atom(let atom) = node { return print(atom) }
      return "(?:\(node.printed(separator: separator, print)))"
    }
    switch self {
    case .atom(let atom): return print(atom)
    case .sequence(let nodes): return nodes.map(group).joined(separator: separator)
    case .alternation(let nodes):
      return nodes.map { $0.printed(separator: separator, print) }.joined(separator: "|")
    case .capture(let name, let node):
      return "(?<\(name)>\(node.printed(separator: separator, print)))"
    case .named(let name, _): return "${\(name)}"
    case .repetition(let node, let minimum, let maximum, let isLazy):
      let quantifier =
        switch (minimum, maximum) {
        case (0, nil): "*"
        case (1, nil): "+"
        case (0, 1): "?"
        case (_, nil): "{\(minimum),}"
        case (_, let maximum?): minimum == maximum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
        }
      return "(?:\(group(node)))\(quantifier)\(isLazy ? "?" : "")"
    }
  }
}

/// The smallest thing of a reference pattern.
protocol ReferenceAtom {
  associatedtype Symbol

  var isNullable: Bool { get }

  /// Where it can end, preferred ends first.
  func ends(in input: [Symbol], from position: Int) -> [Int]

  static func random(using generator: inout SeededGenerator) -> Self
}

extension ReferencePattern {
  /// Patterns by name, without captures.
  typealias Parts = [(name: String, pattern: ReferencePattern)]

  /// A random pattern, some of it out of `parts`; captures are called `a` to `c` by depth, so that
  /// none lies within one of its own name.
  static func random(
    depth: Int, parts: Parts = [], using generator: inout SeededGenerator
  ) -> ReferencePattern {
    func leaf() -> ReferencePattern {
      if let part = parts.randomElement(using: &generator), Bool.random(using: &generator) {
        return .named(part.name, part.pattern)
      }
      return .atom(.random(using: &generator))
    }
    if depth == 0 { return leaf() }
    func node() -> ReferencePattern { random(depth: depth - 1, parts: parts, using: &generator) }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...1: return leaf()
    case 2...4: return .sequence((0..<Int.random(in: 2...4, using: &generator)).map { _ in node() })
    case 5...6:
      return .alternation((0..<Int.random(in: 2...3, using: &generator)).map { _ in node() })
    case 7: return .capture(["a", "b", "c"][depth - 1], node())
    default:
      let body = node()
      let isLazy = Bool.random(using: &generator)
      if body.isNullable {
        return .repetition(body, minimum: 0, maximum: 1, isLazy: isLazy)
      }
      let minimum = Int.random(in: 0...2, using: &generator)
      let maximum =
        Bool.random(using: &generator)
        ? nil : max(1, minimum + Int.random(in: 0...2, using: &generator))
      return .repetition(body, minimum: minimum, maximum: maximum, isLazy: isLazy)
    }
  }

  static func randomRule(
    parts: Parts = [], using generator: inout SeededGenerator
  ) -> ReferencePattern {
    while true {
      let pattern = random(
        depth: Int.random(in: 1...3, using: &generator), parts: parts, using: &generator)
      if !pattern.isNullable { return pattern }
    }
  }

  /// Random parts that may be empty and of which each may use those before it.
  static func randomParts(_ count: Int, using generator: inout SeededGenerator) -> Parts {
    var parts: Parts = []
    while parts.count < count {
      let pattern = random(
        depth: Int.random(in: 1...3, using: &generator), parts: parts, using: &generator)
      if !pattern.hasCapture { parts.append(("N\(parts.count)", pattern)) }
    }
    return parts
  }
}
