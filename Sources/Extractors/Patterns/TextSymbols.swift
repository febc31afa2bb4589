/// A text as what an automaton over words reads: words, and characters that are in no word.
struct TextSymbols: Sendable {
  /// The symbols: the class of a character or, counted on from these, the number of a word.
  private(set) var symbols: [UInt32] = []
  /// Where each symbol begins, and where the last one ends.
  private(set) var offsets: [Int] = []
  private let partition: ScalarPartition
  private let characterCount: Int
  private var words = WordTable()

  /// More words than this are forgotten before the next text.
  private static let wordLimit = 1 << 16

  init(_ partition: ScalarPartition) {
    self.partition = partition
    characterCount = partition.classes.count
  }

  var isFull: Bool { words.count >= Self.wordLimit }

  @inline(__always)
  func isWord(_ index: Int) -> Bool { symbols[index] >= characterCount }

  mutating func removeWords() { words.removeAll() }

  /// Reads a text, and calls `add` for each new word with the classes of its scalars.
  mutating func read(_ bytes: Span<UInt8>, _ add: ([UInt16]) -> Void) {
    symbols.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count {
      let start = index
      let hash = Self.passWord(bytes, partition, &index)
      offsets.append(start)
      if index > start {
        symbols.append(UInt32(characterCount + word(bytes, start..<index, hash, add)))
      } else {
        let scalar = decodeScalar(bytes, at: index)
        symbols.append(UInt32(partition.symbolClass(scalar.value)))
        index += scalar.width
      }
    }
    offsets.append(index)
  }

  /// Goes to the end of the word that begins at `index`, if one does, and returns its hash.
  @inline(__always)
  private static func passWord(
    _ bytes: Span<UInt8>, _ partition: ScalarPartition, _ index: inout Int
  ) -> UInt64 {
    let ascii = partition.ascii.span
    var hash = WordTable.seed
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if ascii[Int(byte)] & 1 == 0 { break }
        hash = WordTable.mixed(hash, byte)
        index += 1
      } else {
        let scalar = decodeScalar(bytes, at: index)
        guard partition.classes[partition.symbolClass(scalar.value)].isWord else { break }
        for _ in 0..<scalar.width {
          hash = WordTable.mixed(hash, bytes[index])
          index += 1
        }
      }
    }
    return hash
  }

  private mutating func word(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64, _ add: ([UInt16]) -> Void
  ) -> Int {
    if let known = words.find(bytes, range, hash) { return known }
    var classes: [UInt16] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, at: index)
      classes.append(UInt16(partition.symbolClass(scalar.value)))
      index += scalar.width
    }
    add(classes)
    return words.add(bytes, range, hash)
  }
}
