/// Translates between UTF-8 byte offsets, in which the program works, and Unicode scalar offsets,
/// in which files are written.
///
/// - Complexity: O(*n*) to make for *n* bytes; a look-up walks at most 64 bytes.
public struct ScalarOffsets: Sendable {
  private static let stride = 64

  private let utf8: [UInt8]
  /// The number of scalars that begin before each multiple of `stride` bytes.
  private let scalarsBefore: [Int]

  /// The number of scalars in the text.
  public let count: Int

  /// Counts the scalars of an article.
  public init(_ article: Article) {
    utf8 = article.utf8
    var scalarsBefore: [Int] = []
    scalarsBefore.reserveCapacity(utf8.count / Self.stride + 1)
    var scalars = 0
    let bytes = article.utf8.span
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      scalarsBefore.append(scalars)
      let end = min(start + Self.stride, bytes.count)
      scalars += Self.scalarsBegun(in: bytes.extracting(start..<end))
    }
    if utf8.count % Self.stride == 0 { scalarsBefore.append(scalars) }
    self.scalarsBefore = scalarsBefore
    count = scalars
  }

  /// How many bytes begin a scalar; without a branch, so that it is done many bytes at a time.
  private static func scalarsBegun(in bytes: Span<UInt8>) -> Int {
    var continuations: UInt8 = 0
    for index in bytes.indices { continuations &+= bytes[index] & 0xC0 == 0x80 ? 1 : 0 }
    return bytes.count - Int(continuations)
  }

  /// The scalar offset of a byte offset; inside a scalar, that of the next one.
  ///
  /// - Precondition: `byte` is in `0...` the number of bytes.
  public func scalar(ofByte byte: Int) -> Int {
    precondition(0 <= byte && byte <= utf8.count, "byte \(byte) of \(utf8.count)")
    let block = byte / Self.stride
    return scalarsBefore[block]
      + Self.scalarsBegun(in: utf8.span.extracting(block * Self.stride..<byte))
  }

  /// The byte offset at which a scalar begins, or `nil` if the text has fewer scalars.
  public func byte(ofScalar scalar: Int) -> Int? {
    guard 0 <= scalar, scalar <= count else { return nil }
    if scalar == count { return utf8.count }
    // The last block that begins at or before the scalar.
    var low = 0
    var high = scalarsBefore.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarsBefore[middle] <= scalar { low = middle } else { high = middle }
    }
    var scalars = scalarsBefore[low]
    for offset in low * Self.stride..<utf8.count where utf8[offset] & 0xC0 != 0x80 {
      if scalars == scalar { return offset }
      scalars += 1
    }
    return utf8.count
  }

  /// The bytes of a half-open range of scalars, or `nil` if it is no range of the text.
  public func bytes(start: Int, end: Int) -> ByteRange? {
    guard start <= end, let lower = byte(ofScalar: start), let upper = byte(ofScalar: end) else {
      return nil
    }
    return ByteRange(lower, upper)
  }

  /// The half-open range of scalars that a range of bytes covers.
  ///
  /// - Precondition: the range lies in the text.
  public func scalars(of range: ByteRange) -> (start: Int, end: Int) {
    (scalar(ofByte: range.lowerBound), scalar(ofByte: range.upperBound))
  }
}
