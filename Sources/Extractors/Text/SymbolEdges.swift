/// The edges of a trie over words: from a node and a symbol to the next node.
///
/// One probe of an open-addressing table; a `Dictionary` spends ten times as long on its hash.
struct SymbolEdges: Sendable {
  private struct Edge: Sendable {
    var key: UInt64 = 0
    /// The next node plus one, 0 for an empty place.
    var target: UInt32 = 0
  }

  private var edges = [Edge](repeating: Edge(), count: 64)
  private var count = 0

  /// The node to which a symbol leads from a node, or `nil`.
  @inline(__always)
  subscript(node: UInt32, symbol: UInt32) -> UInt32? {
    let edge = edges[place(of: UInt64(node) << 32 | UInt64(symbol))]
    return edge.target == 0 ? nil : edge.target - 1
  }

  /// Adds an edge that is not there yet.
  mutating func insert(_ node: UInt32, _ symbol: UInt32, _ target: UInt32) {
    if count * 2 >= edges.count { grow() }
    count += 1
    let key = UInt64(node) << 32 | UInt64(symbol)
    edges[place(of: key)] = Edge(key: key, target: target + 1)
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 36) & mask
    while edges[index].target != 0, edges[index].key != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.target != 0 { edges[place(of: edge.key)] = edge }
  }
}
