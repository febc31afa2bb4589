/// Several sets of text patterns, run over one text after another.
///
/// Rules do not see one another, so they can be spread over several automata. A state of one
/// automaton says how far each of its rules has got; with all rules in one there is a state for
/// every combination, and varied text meets new ones without end. With few rules in each, the
/// states are few and stay in the cache. Most places begin no match of most sets: which sets a
/// place concerns is remembered by its first bytes.
struct TextMatcherGroup: Sendable {
  /// The most sets: their bits and the bytes of a place share 64 bits.
  static let limit = 22

  /// How many bytes of a place decide; with a bit for what stands before it they are its key.
  private static let reach = 5

  private(set) var matchers: [TextMatcher]
  /// The sets that a place concerns with the key of the place above them: one entry for each hash,
  /// the last place stands.
  private var places = [UInt64](repeating: .max, count: 1 << 14)
  /// The sets that a first byte concerns, with what stands before it; `unknown` if not yet asked.
  private var firsts = [UInt32](repeating: Self.unknown, count: 512)

  private static let unknown = UInt32.max

  /// - Parameters:
  ///   - sets: One or more, `limit` at most.
  ///   - entryLimit: How many entries the tables of all sets have together.
  init(_ sets: [TextPatternSet], entryLimit: Int) {
    precondition(1...Self.limit ~= sets.count, "a group has 1 to \(Self.limit) sets")
    matchers = sets.map {
      TextMatcher($0, stateLimit: 100_000, entryLimit: entryLimit / sets.count)
    }
  }

  /// Calls `body` with the matches of each set, those of one set in order of their start.
  mutating func forEachMatch(
    in bytes: Span<UInt8>, _ body: (_ set: Int, [PatternMatch], inout TextMatcher) -> Void
  ) {
    var found = [[PatternMatch]](repeating: [], count: matchers.count)
    for set in matchers.indices { matchers[set].begin() }
    let partition = matchers[0].set.partition
    let ascii = partition.ascii
    var starts = TextStarts()
    while let (start, followsWord) = starts.next(bytes, ascii.span, partition) {
      var concerned = concerned(at: start, followsWord, bytes)
      while concerned != 0 {
        let set = concerned.trailingZeroBitCount
        concerned &= concerned - 1
        matchers[set].run(from: start, followsWord: followsWord, in: bytes, &found[set])
      }
    }
    for set in matchers.indices where !found[set].isEmpty { body(set, found[set], &matchers[set]) }
  }

  /// The sets of which a match may begin at a place, as bits.
  @inline(__always)
  private mutating func concerned(
    at start: Int, _ followsWord: Bool, _ bytes: Span<UInt8>
  ) -> UInt32 {
    let flag = followsWord ? 1 : 0
    var first = firsts[flag << 8 | Int(bytes[start])]
    if first == Self.unknown {
      first = asked(at: start, followsWord, bytes, length: 1, among: .max)
      firsts[flag << 8 | Int(bytes[start])] = first
    }
    guard first != 0, start + Self.reach <= bytes.count else { return first }
    var key = UInt64(flag)
    for offset in 0..<Self.reach { key = key << 8 | UInt64(bytes[start + offset]) }
    let place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
    if places[place] >> UInt64(Self.limit) == key {
      return UInt32(truncatingIfNeeded: places[place] & (1 << UInt64(Self.limit) - 1))
    }
    let sets = asked(at: start, followsWord, bytes, length: Self.reach, among: first)
    places[place] = key << UInt64(Self.limit) | UInt64(sets)
    return sets
  }

  @inline(never)
  private mutating func asked(
    at start: Int, _ followsWord: Bool, _ bytes: Span<UInt8>, length: Int, among candidates: UInt32
  ) -> UInt32 {
    var sets: UInt32 = 0
    for set in matchers.indices where candidates >> UInt32(set) & 1 != 0 {
      if matchers[set].mayBegin(at: start, followsWord: followsWord, in: bytes, length: length) {
        sets |= 1 << UInt32(set)
      }
    }
    return sets
  }
}
