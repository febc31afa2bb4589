/// Phrases with their beginnings shared.
struct PhraseTrie {
  /// The key of a run of white space; other keys are sets or labels of a program.
  static let whitespace: Int32 = -1

  struct Node {
    var edges: [(key: Int32, child: Int)] = []
    var isEnd = false
  }

  /// The root is first, and every node comes before its children.
  private(set) var nodes = [Node()]
  private var children = SymbolEdges()

  mutating func insert(_ keys: [Int32]) {
    guard !keys.isEmpty else { return }
    var current = 0
    for key in keys {
      let symbol = UInt32(bitPattern: key)
      if let child = children[UInt32(current), symbol] {
        current = Int(child)
      } else {
        nodes.append(Node())
        nodes[current].edges.append((key, nodes.count - 1))
        children.insert(UInt32(current), symbol, UInt32(nodes.count - 1))
        current = nodes.count - 1
      }
    }
    nodes[current].isEnd = true
  }
}
