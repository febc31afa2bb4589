/// Unicode cut into classes of scalars that no pattern of a rule set tells apart.
struct ScalarPartition: Sendable {
  /// For ASCII: the class, shifted left, and whether it is a word character in the lowest bit.
  let ascii: [UInt16]
  let classes: [SymbolClass]
  /// Where each range of equal class begins beyond ASCII, in order, and its class.
  private let starts: [UInt32]
  private let startClasses: [UInt16]
  /// The first entry of `starts` to look at for each 256 scalars.
  private let pages: [Int32]
  /// The sets that contain each class, as bits: a row of `rowLength` words for each.
  private let members: [UInt64]
  private let rowLength: Int
  /// The classes in each set, as bits: a row of `classRowLength` words for each.
  private let classRows: [UInt64]
  let classRowLength: Int
  /// The sets that contain some word character, as bits.
  private let wordSets: [UInt64]

  /// - Parameter sets: The sets of scalars that occur, by number.
  init(_ sets: [ScalarSet]) {
    // The word characters are always one of the sets, since boundaries depend on them.
    let all = sets + [.word]
    var toggles: [(scalar: UInt32, set: Int)] = []
    for (index, set) in all.enumerated() {
      for range in set.ranges {
        toggles.append((range.lowerBound, index))
        if range.upperBound < 0x10FFFF { toggles.append((range.upperBound + 1, index)) }
      }
    }
    toggles.sort { $0.scalar < $1.scalar }
    var members = [UInt64](repeating: 0, count: all.count / 64 + 1)
    var known: [[UInt64]: UInt16] = [:]
    var classes = [SymbolClass.end]
    var starts: [UInt32] = []
    var startClasses: [UInt16] = []
    var next = 0
    var scalar: UInt32 = 0
    while true {
      while next < toggles.count, toggles[next].scalar == scalar {
        members[toggles[next].set >> 6] ^= 1 << UInt64(toggles[next].set & 63)
        next += 1
      }
      let index = known[members] ?? UInt16(classes.count)
      if known.updateValue(index, forKey: members) == nil {
        let isWord = members[sets.count >> 6] >> UInt64(sets.count & 63) & 1 != 0
        classes.append(SymbolClass(isWord: isWord, members: members))
      }
      if startClasses.last != index {
        starts.append(scalar)
        startClasses.append(index)
      }
      guard next < toggles.count else { break }
      scalar = toggles[next].scalar
    }
    var pages: [Int32] = []
    var position = 0
    for page in 0..<UInt32(0x1100) {
      while position + 1 < starts.count, starts[position + 1] <= page << 8 { position += 1 }
      pages.append(Int32(position))
    }
    self.classes = classes
    rowLength = all.count / 64 + 1
    self.members = classes.flatMap {
      $0.members.isEmpty ? Array(repeating: 0, count: all.count / 64 + 1) : $0.members
    }
    classRowLength = classes.count / 64 + 1
    var classRows = [UInt64](repeating: 0, count: all.count * classRowLength)
    for (index, symbolClass) in classes.enumerated() {
      for set in all.indices where symbolClass.isIn(Int32(set)) {
        classRows[set * classRowLength + (index >> 6)] |= 1 << UInt64(index & 63)
      }
    }
    self.classRows = classRows
    wordSets = (0...all.count / 64).map { word in
      classes.reduce(0) { $1.isWord ? $0 | $1.members[word] : $0 }
    }
    self.starts = starts
    self.startClasses = startClasses
    self.pages = pages
    var ascii: [UInt16] = []
    for scalar in 0..<UInt32(128) {
      let index = Self.search(scalar, starts, startClasses, 0)
      ascii.append(index << 1 | (classes[Int(index)].isWord ? 1 : 0))
    }
    self.ascii = ascii
  }

  /// Whether the scalars of a class are in a set.
  @inline(__always)
  func contains(_ symbolClass: Int, in set: Int32) -> Bool {
    members[symbolClass &* rowLength &+ Int(set >> 6)] >> UInt64(set & 63) & 1 != 0
  }

  /// Adds the classes of a set to the row of bits that begins at `start`.
  func formUnion(_ rows: inout [UInt64], _ start: Int, _ set: Int32) {
    for word in 0..<classRowLength {
      rows[start + word] |= classRows[Int(set) * classRowLength + word]
    }
  }

  /// Whether a set contains a word character.
  func hasWordCharacter(_ set: Int32) -> Bool {
    wordSets[Int(set >> 6)] >> UInt64(set & 63) & 1 != 0
  }

  /// The class of any scalar.
  func symbolClass(_ scalar: UInt32) -> Int {
    guard scalar <= 0x10FFFF else { return 0 }
    return Int(Self.search(scalar, starts, startClasses, Int(pages[Int(scalar >> 8)])))
  }

  private static func search(
    _ scalar: UInt32, _ starts: [UInt32], _ classes: [UInt16], _ first: Int
  ) -> UInt16 {
    var position = first
    while position + 1 < starts.count, starts[position + 1] <= scalar { position += 1 }
    return classes[position]
  }
}
