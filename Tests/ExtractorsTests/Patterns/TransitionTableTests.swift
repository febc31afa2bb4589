import Testing

@testable import Extractors

/// The table of transitions against a dictionary, and at the edge of what a key can hold.
struct TransitionTableTests {
  private struct Key: Hashable {
    var state: Int
    var symbolClass: UInt32
  }

  @Test func `what was put in comes out, also after it grew and forgot classes`() {
    var table = TransitionTable()
    var expected: [Key: Int32] = [:]
    var generator = SeededGenerator(seed: 11)
    // Nine thousand entries are more than four times what the first slots take.
    while expected.count < 9_000 {
      let key = Key(
        state: Int.random(in: 1..<TransitionTable.limit, using: &generator),
        symbolClass: UInt32.random(in: 0..<100, using: &generator))
      guard expected[key] == nil else { continue }
      let next = Int32.random(in: 1..<Int32(TransitionTable.limit), using: &generator)
      let entries = [next, next | WordAutomaton.acceptFlag, WordAutomaton.dead]
      let entry = entries[expected.count % 3]
      expected[key] = entry
      table.insert(entry, key.state, key.symbolClass)
    }
    #expect(table.count == 9_000)
    #expect(expected.allSatisfy { table[$0.key.state, $0.key.symbolClass] == $0.value })
    table.removeAll(exceptOf: [1, 50])
    #expect(
      expected.allSatisfy { key, entry in
        let isKept = key.symbolClass == 1 || key.symbolClass == 50
        return table[key.state, key.symbolClass] == (isKept ? entry : WordAutomaton.unknown)
      })
  }

  @Test func `a class beyond the limit is not kept and reads no other state`() {
    var table = TransitionTable()
    table.insert(5, 3, 7)
    #expect(table[3, 7] == 5)
    // A key has 20 bits for the class: the next one would be the lowest of the state, 2 + 1 = 3.
    let large = UInt32(TransitionTable.limit) | 7
    #expect(table[2, large] == WordAutomaton.unknown)
    table.insert(5, 2, large)
    #expect(table.count == 1)
  }
}
