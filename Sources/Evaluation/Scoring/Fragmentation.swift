import Annotations

/// How often one mention of one side overlaps several of the other, within a field.
///
/// The alignment is one-to-one, so it counts the surplus as missing or spurious; these counts say
/// why it was.
public struct Fragmentation: Hashable, Sendable {
  /// Gold mentions that two or more predictions of their field overlap.
  public var fragmented = 0
  /// Predictions that overlap two or more gold mentions of their field.
  public var merged = 0

  /// Counts one article.
  ///
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  init(_ spans: SpanResult, fillers: [Filler]) {
    var gold: [Field: [ByteRange]] = [:]
    for mention in spans.gold {
      gold[fillers[mention.filler].field, default: []].append(mention.range)
    }
    var predicted: [Field: [ByteRange]] = [:]
    for mention in spans.predicted {
      if let range = mention.range { predicted[mention.field, default: []].append(range) }
    }
    for (field, ranges) in gold {
      guard let others = predicted[field] else { continue }
      fragmented += Self.overlappingSeveral(ranges, others)
      merged += Self.overlappingSeveral(others, ranges)
    }
  }

  /// How many ranges overlap two or more of the others.
  private static func overlappingSeveral(_ ranges: [ByteRange], _ others: [ByteRange]) -> Int {
    let others = others.filter { !$0.isEmpty }
    let starts = others.map(\.lowerBound).sorted()
    let ends = others.map(\.upperBound).sorted()
    return ranges.count { range in
      guard !range.isEmpty else { return false }
      // Whatever begins before the range ends and does not end before it begins.
      let begun = starts.partitioningIndex { $0 >= range.upperBound }
      let over = ends.partitioningIndex { $0 > range.lowerBound }
      return begun - over >= 2
    }
  }
}

extension Fragmentation: AdditiveArithmetic {
  /// Nothing split and nothing joined.
  public static let zero = Fragmentation(fragmented: 0, merged: 0)

  private init(fragmented: Int, merged: Int) {
    self.fragmented = fragmented
    self.merged = merged
  }

  /// Unites the counts of two sets of articles.
  public static func + (left: Fragmentation, right: Fragmentation) -> Fragmentation {
    Fragmentation(
      fragmented: left.fragmented + right.fragmented, merged: left.merged + right.merged)
  }

  /// Takes the counts of a subset away.
  public static func - (left: Fragmentation, right: Fragmentation) -> Fragmentation {
    Fragmentation(
      fragmented: left.fragmented - right.fragmented, merged: left.merged - right.merged)
  }
}
