import Testing

@testable import Extractors

@Suite
struct ScalarTableTests {
  @Test func `the table agrees with the properties of the standard library`() {
    // Everything where letters of many kinds are, and samples beyond.
    for value in UInt32(0)..<0x11_0000 where value < 0x3000 || value % 61 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = ScalarTable.shared[value]
      let isSpace = scalar.properties.isWhitespace
      if (kind == .space || kind == .lineBreak) != isSpace
        || (kind != .apostrophe && kind.isWord != TextAtom.isWord(scalar))
        || (kind == .digit) != (scalar.properties.generalCategory == .decimalNumber)
      {
        Issue.record("U+\(String(value, radix: 16)) is \(kind)")
      }
    }
  }

  @Test func `the sets agree with the table`() {
    let word = ScalarPartition([.word, .digit])
    for value in UInt32(0)..<0x11_0000 where value % 61 == 0 || value < 0x3000 {
      let symbolClass = word.classes[word.symbolClass(value)]
      // An expectation for each of them takes seconds.
      if symbolClass.isWord != ScalarTable.shared[value].isWord
        || symbolClass.isIn(1) != (ScalarTable.shared[value] == .digit)
      {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `sets are sorted, united and inverted`() {
    let set = ScalarSet([5...9, 1...2, 3...3, 20...0x10FFFF, 8...10])
    #expect(set.ranges == [1...3, 5...10, 20...0x10FFFF])
    #expect(set.inverted.ranges == [0...0, 4...4, 11...19])
    #expect(set.inverted.inverted == set)
    #expect(ScalarSet([]).inverted.ranges == [0...0x10FFFF])
    #expect(set.union(set.inverted).ranges == [0...0x10FFFF])
    #expect(ScalarSet.caseVariants(of: 0xE9).ranges == [0xC9...0xC9, 0xE9...0xE9])
    #expect(ScalarSet.caseVariants(of: 0xDF).ranges == [0xDF...0xDF])
    #expect(ScalarSet([0x61...0x63]).addingCaseVariants.ranges == [0x41...0x43, 0x61...0x63])
  }
}
