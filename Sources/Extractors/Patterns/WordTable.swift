/// Words with a number each, in the order in which they came.
struct WordTable: Sendable {
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private var hashes: [UInt32] = []
  /// The bytes of all words, and where those of each end.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]

  var count: Int { hashes.count }

  /// The hash of no bytes at all, and that of some more.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The number of a word whose hash is known, `nil` if it is new.
  @inline(__always)
  func find(_ text: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int? {
    let mask = slots.count - 1
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 24) & mask
    while slots[slot] != 0 {
      let word = Int(slots[slot] - 1)
      if hashes[word] == tag, isEqual(word, text, range) { return word }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a new word.
  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int {
    for index in range { bytes.append(text[index]) }
    ends.append(UInt32(bytes.count))
    hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
    if count * 2 > slots.count { grow() } else { place(count - 1, hash) }
    return count - 1
  }

  /// The bytes of a word.
  func range(of word: Int) -> Range<Int> { Int(ends[word])..<Int(ends[word + 1]) }

  mutating func removeAll() { self = WordTable() }

  @inline(__always)
  private func isEqual(_ word: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(ends[word])
    guard Int(ends[word + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func place(_ word: Int, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 24) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(word + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for word in 0..<count {
      place(word, bytes[range(of: word)].reduce(Self.seed, Self.mixed))
    }
  }
}
