/// A half-open range of UTF-8 byte offsets into an article's text.
///
/// - Invariant: `0 <= lowerBound <= upperBound`. Whether a range lies in a text and on scalar
///   boundaries is a question to the text: ``Article/contains(_:)``.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let lowerBound: Int

  /// The offset behind the last byte.
  public let upperBound: Int

  /// Makes the range `lowerBound..<upperBound`.
  ///
  /// - Precondition: `0 <= lowerBound <= upperBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(
      0 <= lowerBound && lowerBound <= upperBound, "a range begins at 0 or later and ends behind it"
    )
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// Makes a range of bytes from a range of integers.
  ///
  /// - Precondition: `range` begins at 0 or later.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The number of bytes.
  public var count: Int { upperBound - lowerBound }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { lowerBound == upperBound }

  /// The same range as the standard library writes it.
  public var range: Range<Int> { lowerBound..<upperBound }

  /// Says whether two ranges share a byte; an empty range shares none.
  public func overlaps(_ other: ByteRange) -> Bool {
    max(lowerBound, other.lowerBound) < min(upperBound, other.upperBound)
  }

  /// Says whether every byte of `other` lies in this range.
  public func contains(_ other: ByteRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}

extension ByteRange: CustomStringConvertible {
  /// The bounds, as in `94..<97`.
  public var description: String { "\(lowerBound)..<\(upperBound)" }
}
