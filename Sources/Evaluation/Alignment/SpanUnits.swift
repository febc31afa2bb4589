public import Annotations

/// A gold mention as the aligner sees it.
public struct GoldSpan: Hashable, Sendable {
  /// Where the mention stands.
  public let range: ByteRange

  /// The number of its field.
  public let field: Int

  /// Whether a system may leave it out without a loss.
  public let isOptional: Bool

  /// Makes a gold mention.
  ///
  /// - Parameters:
  ///   - range: where it stands; an empty range overlaps nothing.
  ///   - field: the number of its field, the same in every article, since it breaks ties.
  ///   - isOptional: whether a system may leave it out without a loss.
  public init(_ range: ByteRange, field: Int, isOptional: Bool = false) {
    self.range = range
    self.field = field
    self.isOptional = isOptional
  }
}

/// A predicted mention as the aligner sees it.
public struct PredictedSpan: Hashable, Sendable {
  /// Where the mention stands.
  public let range: ByteRange

  /// The number of its field.
  public let field: Int

  /// Makes a predicted mention.
  ///
  /// - Parameters:
  ///   - range: where it stands; an empty range overlaps nothing.
  ///   - field: the number of its field, counted as for gold.
  public init(_ range: ByteRange, field: Int) {
    self.range = range
    self.field = field
  }
}

/// A mention of either side inside the aligner.
struct SpanUnit {
  var start: Int
  var end: Int
  var field: Int
  var isOptional: Bool

  /// Where the mention stood in the caller's list.
  var index: Int

  init(_ range: ByteRange, field: Int, isOptional: Bool, index: Int) {
    start = range.lowerBound
    end = range.upperBound
    self.field = field
    self.isOptional = isOptional
    self.index = index
  }

  /// The order of everything in the aligner: position, field, required before optional.
  static func precedes(_ left: SpanUnit, _ right: SpanUnit) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end < right.end }
    if left.field != right.field { return left.field < right.field }
    if left.isOptional != right.isOptional { return right.isOptional }
    return left.index < right.index
  }

  func overlaps(_ other: SpanUnit) -> Bool {
    start < other.end && other.start < end
  }

  func hasSameSpan(as other: SpanUnit) -> Bool {
    start == other.start && end == other.end
  }
}
