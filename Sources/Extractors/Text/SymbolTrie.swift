/// A trie over the words of the vocabulary, for finding the longest phrase that begins at a token.
///
/// Nodes are numbers; what a phrase means is kept by who uses the trie, in arrays by node. The
/// first word is looked up in an array, since most tokens begin no phrase, and the others by one
/// probe each, which is left out where no phrase can go on.
struct SymbolTrie: Sendable {
  /// The node that stands for none.
  static let none = 0

  /// The node of each first word.
  private(set) var roots: [Int32] = []
  private var edges = SymbolEdges()
  /// The words with which phrases go on behind each node, one bit for each residue by 64: nearly
  /// every word is told from these without a probe.
  private var follows: [UInt64] = [0]

  /// How many nodes there are, `none` included.
  var count: Int { follows.count }

  /// Adds a phrase.
  ///
  /// - Returns: The node of its last word, `none` for a phrase without words.
  mutating func insert(_ symbols: [UInt32]) -> Int {
    guard let first = symbols.first else { return Self.none }
    if roots.count <= Int(first) {
      roots.append(contentsOf: repeatElement(0, count: Int(first) + 1 - roots.count))
    }
    if roots[Int(first)] == 0 {
      roots[Int(first)] = Int32(count)
      follows.append(0)
    }
    var node = UInt32(roots[Int(first)])
    for symbol in symbols.dropFirst() {
      if let next = edges[node, symbol] {
        node = next
      } else {
        edges.insert(node, symbol, UInt32(count))
        follows[Int(node)] |= 1 << UInt64(symbol & 63)
        node = UInt32(count)
        follows.append(0)
      }
    }
    return Int(node)
  }

  /// The node of the first word of phrases.
  @inline(__always)
  func root(of symbol: UInt32) -> Int {
    Int(symbol) < roots.count ? Int(roots[Int(symbol)]) : Self.none
  }

  /// The node to which a word leads, or `none`.
  @inline(__always)
  func next(_ node: Int, _ symbol: UInt32) -> Int {
    guard follows[node] >> UInt64(symbol & 63) & 1 != 0 else { return Self.none }
    return edges[UInt32(truncatingIfNeeded: node), symbol].map(Int.init) ?? Self.none
  }
}
