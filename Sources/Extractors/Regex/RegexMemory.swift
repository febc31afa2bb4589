/// What matches said before, by rule and text.
///
/// A rule sees its own match and nothing else, so the same bytes say the same wherever they stand.
/// News repeats itself: most matches of a long stream are found here, without a second search for
/// captures.
struct RegexMemory: Sendable {
  private struct Entry: Sendable {
    var rule: Int
    var bytes: [UInt8]
    /// Ranges count from the start of the match.
    var candidates: [RegexCandidate]
  }

  private var entries: [UInt64: Entry] = [:]
  private let limit: Int

  /// - Parameter limit: How many matches are kept; a full memory is emptied.
  init(limit: Int = 20_000) { self.limit = limit }

  /// The candidates of a match, from memory or else from `read`.
  mutating func candidates(
    of match: PatternMatch, in bytes: Span<UInt8>, read: () -> [RegexCandidate]
  ) -> [RegexCandidate] {
    let key = Self.hash(match, bytes)
    if let entry = entries[key], entry.rule == match.rule, Self.isEqual(entry.bytes, match, bytes) {
      return entry.candidates
    }
    let candidates = read().map { $0.moved(by: -match.range.lowerBound) }
    if entries.count >= limit { entries.removeAll(keepingCapacity: true) }
    entries[key] = Entry(
      rule: match.rule, bytes: match.range.map { bytes[$0] }, candidates: candidates)
    return candidates
  }

  /// FNV-1a over the rule and the bytes; what collides is told apart by `isEqual`.
  private static func hash(_ match: PatternMatch, _ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: match.rule)
    for index in match.range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }

  private static func isEqual(
    _ known: [UInt8], _ match: PatternMatch, _ bytes: Span<UInt8>
  ) -> Bool {
    guard known.count == match.range.count else { return false }
    let start = match.range.lowerBound
    for index in known.indices where known[index] != bytes[start + index] { return false }
    return true
  }
}
