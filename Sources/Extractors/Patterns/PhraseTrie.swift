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
  private var children: [Int64: Int] = [:]

  mutating func insert(_ keys: [Int32]) {
    guard !keys.isEmpty else { return }
    var current = 0
    for key in keys {
      let edge = Int64(current) << 32 | Int64(UInt32(bitPattern: key))
      if let child = children[edge] {
        current = child
      } else {
        nodes.append(Node())
        nodes[current].edges.append((key, nodes.count - 1))
        children[edge] = nodes.count - 1
        current = nodes.count - 1
      }
    }
    nodes[current].isEnd = true
  }
}
