import Testing

@testable import Extractors

/// What is remembered is what was read, whatever else was read in between.
struct ValueMemoTests {
  @Test func `the same bytes are read once for each reading`() {
    let memo = ValueMemo<String>()
    let text = Array("ten men, ten men".utf8)
    var reads = 0
    func value(_ reading: ValueReading, _ range: Range<Int>) -> String? {
      memo.value(reading, of: range, in: text) {
        reads += 1
        return "\(reading) \(String(decoding: text[range], as: UTF8.self))"
      }
    }
    #expect(value(.count, 0..<3) == "count ten")
    #expect(value(.count, 9..<12) == "count ten")
    #expect(value(.term, 0..<3) == "term ten")
    #expect(value(.term, 4..<7) == "term men")
    #expect(reads == 3)
  }

  @Test func `that nothing is stated is remembered too`() {
    let memo = ValueMemo<String>()
    var reads = 0
    for _ in 0..<2 {
      let value = memo.value(.date, of: 0..<3, in: Array("foo".utf8)) {
        reads += 1
        return nil
      }
      #expect(value == nil)
    }
    #expect(reads == 1)
  }

  @Test func `a full memory forgets and goes on`() {
    let memo = ValueMemo<String>()
    for round in 0..<2 {
      for number in 0..<20_000 {
        let text = Array("n\(number)".utf8)
        let value = memo.value(.name, of: 0..<text.count, in: text) { "\(number)" }
        #expect(value == "\(number)", "round \(round)")
      }
    }
  }

  @Test func `a long stretch is read each time`() {
    let memo = ValueMemo<String>()
    let text = [UInt8](repeating: 0x61, count: 1000)
    var reads = 0
    for _ in 0..<2 {
      _ = memo.value(.name, of: 0..<1000, in: text) {
        reads += 1
        return "a"
      }
    }
    #expect(reads == 2)
  }
}

/// Edges are found again through every growth of their table.
struct SymbolEdgesTests {
  @Test func `edges lead where they were laid`() {
    var edges = SymbolEdges()
    for node in 0..<UInt32(40) {
      for symbol in 1..<UInt32(40) where (node + symbol) % 3 > 0 {
        edges.insert(node, symbol, node * 40 + symbol)
      }
    }
    for node in 0..<UInt32(40) {
      for symbol in 1..<UInt32(40) {
        #expect(edges[node, symbol] == ((node + symbol) % 3 > 0 ? node * 40 + symbol : nil))
      }
    }
  }
}

struct SymbolTrieTests {
  /// The symbols 1 and 65 fall on one bit of what may follow.
  @Test func `phrases end where they were laid, and nowhere else`() {
    var trie = SymbolTrie()
    let phrases: [[UInt32]] = [[1], [1, 2], [1, 65], [1, 2, 3], [2, 1], [70, 1, 1]]
    let nodes = phrases.map { trie.insert($0) }
    #expect(Set(nodes).count == phrases.count)
    #expect(trie.insert([]) == SymbolTrie.none)
    #expect(phrases.map { trie.insert($0) } == nodes)
    for (phrase, node) in zip(phrases, nodes) { #expect(end(of: phrase, in: trie) == node) }
    for other: [UInt32] in [[3], [2, 65], [1, 1], [2, 1, 2], [900], [1, 0], [0]] {
      #expect(end(of: other, in: trie) == SymbolTrie.none)
    }
  }

  private func end(of phrase: [UInt32], in trie: SymbolTrie) -> Int {
    phrase.dropFirst().reduce(phrase.first.map(trie.root) ?? SymbolTrie.none) { node, symbol in
      node == SymbolTrie.none ? node : trie.next(node, symbol)
    }
  }
}
