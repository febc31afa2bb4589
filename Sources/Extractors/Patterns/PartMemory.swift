/// The trees of named parts, so that a part that many rules use is read once.
///
/// Only parts without captures are kept, since whether a capture may stand somewhere depends on
/// those around it; and only for places that lie no deeper than where the part was first read.
final class PartMemory {
  private struct Key: Hashable {
    var name: String
    var foldsCase: Bool
  }

  private var nodes: [Key: (node: PatternNode, depth: Int)] = [:]

  func node(_ name: String, foldsCase: Bool, depth: Int) -> PatternNode? {
    guard let known = nodes[Key(name: name, foldsCase: foldsCase)], depth <= known.depth else {
      return nil
    }
    return known.node
  }

  func add(_ node: PatternNode, _ name: String, foldsCase: Bool, depth: Int) {
    guard !node.hasCapture else { return }
    nodes[Key(name: name, foldsCase: foldsCase)] = (node, depth)
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
