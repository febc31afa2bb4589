/// Finds spans that overlap a given one, each of them until it is removed.
///
/// The spans lie in groups, in a group in tiers, in a tier sorted by start; above them stands a
/// segment tree of the latest ends, 0 where a span was removed.
struct OverlapIndex {
  private let units: [Int]
  private let starts: [Int]
  private let tiers: [Int]
  private let positions: [Int]
  private let groupStarts: [Int]
  private let leafCount: Int
  private let allEnds: [Int]
  private var latestEnds: [Int]

  /// Indexes spans.
  ///
  /// - Parameters:
  ///   - spans: the spans sorted by start; their ends are greater than 0.
  ///   - tiers: the tier of each span, negative to leave it out; `nil` if there is only tier 0.
  ///   - groupCount: one more than the highest group.
  ///   - group: the group of a span, `nil` to leave it out.
  /// - Complexity: O(n).
  init(
    _ spans: [SpanUnit], tiers: [Int]? = nil, groupCount: Int = 1, group: (Int) -> Int?
  ) {
    var groupStarts = Array(repeating: 0, count: groupCount + 1)
    let members = Self.order(spans.count, tiers).compactMap { unit in
      group(unit).map { (unit: unit, group: $0) }
    }
    for member in members { groupStarts[member.group + 1] += 1 }
    for group in 0..<groupCount { groupStarts[group + 1] += groupStarts[group] }
    var leafCount = 1
    while leafCount < members.count { leafCount *= 2 }

    var next = groupStarts
    var units = Array(repeating: 0, count: members.count)
    var starts = units
    var memberTiers = units
    var positions = Array(repeating: -1, count: spans.count)
    var latestEnds = Array(repeating: 0, count: 2 * leafCount)
    for (unit, group) in members {
      let span = spans[unit]
      let position = next[group]
      next[group] += 1
      units[position] = unit
      starts[position] = span.start
      memberTiers[position] = tiers?[unit] ?? 0
      positions[unit] = position
      latestEnds[leafCount + position] = span.end
    }
    for node in stride(from: leafCount - 1, to: 0, by: -1) {
      latestEnds[node] = max(latestEnds[2 * node], latestEnds[2 * node + 1])
    }
    self.units = units
    self.starts = starts
    self.tiers = memberTiers
    self.positions = positions
    self.groupStarts = groupStarts
    self.leafCount = leafCount
    self.latestEnds = latestEnds
    allEnds = latestEnds
  }

  /// The first span of a group and tier, in the order of the text, that overlaps `span`.
  ///
  /// - Complexity: O(log n).
  func first(overlapping span: SpanUnit, in group: Int = 0, tier: Int = 0) -> Int? {
    let last = groupStarts[group + 1]
    let first = firstPosition(of: tier, in: groupStarts[group]..<last)
    guard first < last, tiers[first] == tier else { return nil }
    guard let position = firstPosition(from: first, endingAfter: span.start),
      position < last, tiers[position] == tier, starts[position] < span.end
    else { return nil }
    return units[position]
  }

  /// Removes a span, if it is there.
  ///
  /// - Complexity: O(log n).
  mutating func remove(_ unit: Int) {
    guard positions[unit] >= 0 else { return }
    var node = leafCount + positions[unit]
    latestEnds[node] = 0
    while node > 1 {
      node /= 2
      let latest = max(latestEnds[2 * node], latestEnds[2 * node + 1])
      guard latest != latestEnds[node] else { return }
      latestEnds[node] = latest
    }
  }

  /// Puts everything back that was removed.
  mutating func restoreAll() {
    latestEnds = allEnds
  }

  /// The spans by tier, otherwise in their order; those of negative tiers are left out.
  private static func order(_ count: Int, _ tiers: [Int]?) -> [Int] {
    guard let tiers else { return Array(0..<count) }
    var next = Array(repeating: 0, count: (tiers.max() ?? 0) + 2)
    for tier in tiers where tier >= 0 { next[tier + 1] += 1 }
    for tier in 1..<next.count { next[tier] += next[tier - 1] }
    var order = Array(repeating: 0, count: next[next.count - 1])
    for (unit, tier) in tiers.enumerated() where tier >= 0 {
      order[next[tier]] = unit
      next[tier] += 1
    }
    return order
  }

  private func firstPosition(of tier: Int, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    guard low < high, tiers[low] < tier else { return low }
    while low < high {
      let middle = (low + high) / 2
      if tiers[middle] < tier { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func firstPosition(from: Int, endingAfter bound: Int) -> Int? {
    var node = leafCount + from
    repeat {
      while node.isMultiple(of: 2) { node /= 2 }
      if latestEnds[node] > bound {
        while node < leafCount {
          node *= 2
          if latestEnds[node] <= bound { node += 1 }
        }
        return node - leafCount
      }
      node += 1
    } while node & -node != node
    return nil
  }
}
