public import Annotations

/// The edits that lead from one text to another, and where each stretch of one lies in the other.
///
/// - Invariant: the edits are sorted, lie in the text, and no two of them overlap; two insertions
///   never stand at one place.
public struct EditScript: Hashable, Sendable {
  /// The edits in the order of the text.
  public let edits: [TextEdit]
  /// What each edit replaced and what it became, as ranges of the two texts.
  private let pairs: [Pair]

  private struct Pair: Hashable, Sendable {
    let old: ByteRange
    let new: ByteRange
  }

  /// Makes a script of edits in any order.
  ///
  /// - Returns: `nil` if two edits overlap, or one reaches out of the text or cuts a scalar.
  public init?(_ edits: [TextEdit], of article: Article) {
    let sorted = edits.sorted { $0.range < $1.range }
    var pairs: [Pair] = []
    var shift = 0
    var end = -1
    for edit in sorted {
      let start = edit.range.lowerBound
      guard article.contains(edit.range), start >= end, edit.range.upperBound > end else {
        return nil
      }
      end = edit.range.upperBound
      let new = ByteRange(start + shift, start + shift + edit.replacement.count)
      pairs.append(Pair(old: edit.range, new: new))
      shift += edit.replacement.count - edit.range.count
    }
    self.edits = sorted
    self.pairs = pairs
  }

  /// The text with every edit made; what lies outside of the edits is the same, byte for byte.
  public func applied(to utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var place = 0
    for edit in edits {
      result += utf8[place..<edit.range.lowerBound]
      result += edit.replacement
      place = edit.range.upperBound
    }
    return result + utf8[place...]
  }

  /// Where a stretch of the original lies in the edited text.
  ///
  /// A stretch grows and shrinks with the edits inside it; an insertion at one of its ends stays
  /// outside.
  ///
  /// - Returns: `nil` if nothing of it is left, or if an edit cuts through one of its ends.
  public func forward(_ range: ByteRange) -> ByteRange? {
    Self.mapped(range, pairs.lazy.map { ($0.old, $0.new) })
  }

  /// Where a stretch of the edited text lay in the original; see ``forward(_:)``.
  public func backward(_ range: ByteRange) -> ByteRange? {
    Self.mapped(range, pairs.lazy.map { ($0.new, $0.old) })
  }

  /// Where what is left of a stretch of the original lies, edits at its ends included.
  ///
  /// - Returns: `nil` if nothing is left.
  func cover(_ range: ByteRange) -> ByteRange? {
    var lower = range.lowerBound
    var upper = range.upperBound
    for pair in pairs {
      let growth = pair.new.count - pair.old.count
      if pair.old.upperBound <= range.lowerBound {
        lower += growth
        upper += growth
      } else if pair.old.lowerBound < range.upperBound {
        if pair.old.lowerBound < range.lowerBound { lower = pair.new.lowerBound }
        upper =
          pair.old.upperBound > range.upperBound ? pair.new.upperBound : upper + growth
      }
    }
    return lower < upper ? ByteRange(lower, upper) : nil
  }

  private static func mapped(
    _ range: ByteRange, _ pairs: some Sequence<(ByteRange, ByteRange)>
  ) -> ByteRange? {
    var lower = range.lowerBound
    var upper = range.upperBound
    for (from, to) in pairs {
      let growth = to.count - from.count
      if from.upperBound <= range.lowerBound {
        lower += growth
        upper += growth
      } else if from.lowerBound < range.upperBound {
        guard range.contains(from) else { return nil }
        upper += growth
      }
    }
    return lower < upper ? ByteRange(lower, upper) : nil
  }
}
