/// A parsed pattern.
indirect enum PatternNode: Hashable, Sendable {
  case empty
  /// Text: one scalar out of a set.
  case scalars(ScalarSet)
  /// Text: a run of white space with at most one line break.
  case whitespace
  /// Tokens: the tokens of a literal.
  case words(String)
  /// Tokens: one element of these shapes, and of this word if there is one.
  case shape(TokenShapeSet, word: String?)
  /// Tokens: one element that carries a category.
  case category(String)
  /// Text: a word character on one side only.
  case boundary
  /// A named list of phrases.
  case phrases(PartName)
  /// A named pattern without captures.
  case part(PartTree)
  case sequence([PatternNode])
  case alternation([PatternNode])
  /// At least `minimum` times, and at most `maximum` if there is one.
  case repetition(PatternNode, minimum: Int, maximum: Int?, isLazy: Bool)
  case capture(String, PatternNode)

  /// About how many nodes it takes in an automaton, where each count of a repetition is a copy.
  var size: Int {
    switch self {
    case .empty: 0
    case .scalars, .shape, .category, .boundary, .phrases: 1
    case .whitespace: 8
    case .words(let text): text.utf8.count
    case .sequence(let nodes): nodes.reduce(0) { Self.sum($0, $1.size) }
    case .alternation(let nodes): nodes.reduce(0) { Self.sum($0, Self.sum($1.size, 1)) }
    case .part(let tree): tree.size
    case .capture(_, let node): Self.sum(node.size, 2)
    case .repetition(let node, let minimum, let maximum, _):
      min((node.size + 1) * max(minimum + 1, maximum ?? 0), 1 << 40)
    }
  }

  /// Never overflows, since what is beyond the limit of a program is refused anyway.
  private static func sum(_ first: Int, _ second: Int) -> Int { min(first + second, 1 << 40) }

  /// Whether it can match without consuming anything.
  var isNullable: Bool {
    switch self {
    case .empty, .boundary: true
    case .scalars, .whitespace, .words, .shape, .category, .phrases: false
    case .part(let tree): tree.isNullable
    case .sequence(let nodes): nodes.allSatisfy(\.isNullable)
    case .alternation(let nodes): nodes.contains(where: \.isNullable)
    case .repetition(let node, let minimum, _, _): minimum == 0 || node.isNullable
    case .capture(_, let node): node.isNullable
    }
  }

  /// Whether its first character may be a word character; of a list of phrases that is taken for
  /// granted.
  var mayBeginWithinWord: Bool {
    switch self {
    case .empty, .boundary, .whitespace, .words, .shape, .category: return false
    case .scalars(let set): return set.overlaps(.word)
    case .phrases: return true
    case .part(let tree): return tree.mayBeginWithinWord
    case .sequence(let nodes):
      for node in nodes {
        if node.mayBeginWithinWord { return true }
        if !node.isNullable { return false }
      }
      return false
    case .alternation(let nodes): return nodes.contains(where: \.mayBeginWithinWord)
    case .repetition(let node, _, _, _), .capture(_, let node): return node.mayBeginWithinWord
    }
  }
}
