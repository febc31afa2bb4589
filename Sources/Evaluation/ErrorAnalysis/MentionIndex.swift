import Annotations

/// Finds the mentions that overlap a stretch of text.
///
/// It explains mistakes and scores nothing, so it may stop looking: where more than a few hundred
/// mentions lie on top of each other, it sees the nearest of them, and its cost stays bounded.
struct MentionIndex {
  /// A mention of something that its owner numbers.
  struct Entry {
    let owner: Int
    let field: Field
    let range: ByteRange
  }

  private static let reach = 256

  private let entries: [Entry]
  /// For each entry the latest end among it and all before it.
  private let latestEnds: [Int]

  /// Sorts the mentions; empty ones overlap nothing.
  init(_ entries: [Entry]) {
    let sorted = entries.filter { !$0.range.isEmpty }
      .sorted { ($0.range, $0.owner) < ($1.range, $1.owner) }
    var latest = 0
    latestEnds = sorted.map { entry in
      latest = max(latest, entry.range.upperBound)
      return latest
    }
    self.entries = sorted
  }

  /// The mentions that overlap a range, in the order of the text.
  func overlapping(_ range: ByteRange) -> [Entry] {
    let behind = entries.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    var found: [Entry] = []
    var index = behind - 1
    while index >= 0, latestEnds[index] > range.lowerBound, behind - index <= Self.reach {
      if entries[index].range.overlaps(range) { found.append(entries[index]) }
      index -= 1
    }
    return found.reversed()
  }
}
