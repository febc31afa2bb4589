/// One step of a compiled rule set.
struct ProgramNode: Sendable {
  enum Kind: UInt8, Sendable {
    /// Consumes a symbol out of the set `operand`.
    case set
    /// Consumes the symbol labelled `operand`, which must be in the set `other` unless that is −1.
    case label
    /// Consumes a symbol by one of the `other` edges from `operand` on, which are told by set.
    case setEdges
    /// The same with edges told by label, in order of their labels.
    case labelEdges
    /// Goes to `next` or, if that fails, to `other`.
    case split
    /// Notes the position in the slot `operand`.
    case save
    /// Goes on if there is a word character on one side only.
    case boundary
    /// Enters the shared part `other`, which begins at `operand`, and goes on at `next` afterwards.
    case call
    /// Leaves a shared part.
    case leave
    /// Ends a match of the rule `operand`.
    case accept
  }

  var kind: Kind
  var operand: Int32 = 0
  var next: Int32 = -1
  var other: Int32 = -1
}

/// A labelled way out of a node.
struct ProgramEdge: Sendable {
  var key: Int32
  var next: Int32
}

/// A rule set as one nondeterministic automaton over symbol classes.
///
/// Named parts are in it once for all rules that use them. Lists of phrases are tries, from which a
/// thread always returns; a pattern may also be passed without consuming anything.
struct Program: Sendable {
  /// What the automaton has to know about a rule.
  struct Rule: Sendable {
    var name: String
    var entry: Int32
    /// The name of each capture; its positions are in slots 2i and 2i + 1.
    var captures: [String]
  }

  /// A part that several places share.
  struct Part: Sendable {
    var entry: Int32
    var isNullable: Bool
  }

  var nodes: [ProgramNode] = []
  var edges: [ProgramEdge] = []
  var rules: [Rule] = []
  var parts: [Part] = []
  /// The rule of each node, −1 in shared parts.
  var owners: [Int32] = []
}

/// What the automaton has to know about a class of symbols that no rule tells apart.
struct SymbolClass: Hashable, Sendable {
  /// The literal it stands for, or −1.
  var label: Int32 = -1
  var isWord = false
  /// The sets that contain it, as bits.
  var members: [UInt64] = []

  /// The class behind the last symbol: in no set, and no word character.
  static let end = SymbolClass()

  @inline(__always)
  func isIn(_ set: Int32) -> Bool {
    let word = Int(set) >> 6
    return word < members.count && members[word] >> UInt64(set & 63) & 1 != 0
  }

  mutating func insert(_ set: Int) {
    while members.count <= set >> 6 { members.append(0) }
    members[set >> 6] |= 1 << UInt64(set & 63)
  }
}
