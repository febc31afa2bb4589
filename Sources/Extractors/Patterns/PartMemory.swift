/// The name of a part and whether it is read regardless of case, which makes it another one.
struct PartName: Hashable, Sendable {
  var name: String
  var foldsCase: Bool
}

/// A named part without captures as it was read, with what is often asked of its tree.
final class PartTree: Hashable, Sendable {
  let name: PartName
  let node: PatternNode
  let size: Int
  let isNullable: Bool
  let mayBeginWithinWord: Bool

  init(_ name: PartName, _ node: PatternNode) {
    self.name = name
    self.node = node
    size = node.size
    isNullable = node.isNullable
    mayBeginWithinWord = node.mayBeginWithinWord
  }

  static func == (first: PartTree, second: PartTree) -> Bool {
    first === second || first.name == second.name && first.node == second.node
  }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The trees of named parts, so that a part that many rules use is read once.
///
/// Only parts without captures are kept, since whether a capture may stand somewhere depends on
/// those around it; and only for places that lie no deeper than where the part was first read.
final class PartMemory {
  private var trees: [PartName: (tree: PartTree, depth: Int)] = [:]

  func node(_ name: PartName, depth: Int) -> PatternNode? {
    guard let known = trees[name], depth <= known.depth else { return nil }
    return .part(known.tree)
  }

  /// What a place that names a part holds.
  func add(_ node: PatternNode, _ name: PartName, depth: Int) -> PatternNode {
    guard !node.hasCapture else { return node }
    let tree = PartTree(name, node)
    trees[name] = (tree, depth)
    return .part(tree)
  }
}

extension PatternNode {
  fileprivate var hasCapture: Bool {
    switch self {
    case .capture: true
    case .sequence(let nodes), .alternation(let nodes): nodes.contains(where: \.hasCapture)
    case .repetition(let node, _, _, _): node.hasCapture
    default: false
    }
  }
}
