/// Phrases with their beginnings shared.
struct PhraseTrie {
  /// The key of a run of white space; other keys are sets or labels of a program.
  static let whitespace: Int32 = -1

  /// A node, with its children as a list that is linked through them: no node owns an array.
  struct Node {
    /// The key that leads here.
    var key: Int32
    var isEnd = false
    fileprivate var firstChild: Int32 = -1
    fileprivate var lastChild: Int32 = -1
    fileprivate var nextSibling: Int32 = -1
  }

  /// The root is first, and every node comes before its children.
  private(set) var nodes = [Node(key: 0)]
  private var edges = SymbolEdges()

  mutating func insert(_ keys: [Int32]) {
    guard !keys.isEmpty else { return }
    var current = 0
    for key in keys {
      let symbol = UInt32(bitPattern: key)
      if let child = edges[UInt32(current), symbol] {
        current = Int(child)
      } else {
        edges.insert(UInt32(current), symbol, UInt32(nodes.count))
        current = addChild(of: current, key)
      }
    }
    nodes[current].isEnd = true
  }

  private mutating func addChild(of parent: Int, _ key: Int32) -> Int {
    let child = nodes.count
    nodes.append(Node(key: key))
    let last = Int(nodes[parent].lastChild)
    if last < 0 {
      nodes[parent].firstChild = Int32(child)
    } else {
      nodes[last].nextSibling = Int32(child)
    }
    nodes[parent].lastChild = Int32(child)
    return child
  }

  /// The child of a node that has one and at which no phrase ends, as most have and most do not.
  func onlyChild(of node: Int) -> Int? {
    let first = nodes[node].firstChild
    return nodes[node].isEnd || first < 0 || first != nodes[node].lastChild ? nil : Int(first)
  }

  /// The children of a node in the order in which they came.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = nodes[node].firstChild
    while child >= 0 {
      children.append(Int(child))
      child = nodes[Int(child)].nextSibling
    }
    return children
  }
}
