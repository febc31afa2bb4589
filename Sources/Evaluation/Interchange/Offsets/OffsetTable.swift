import Annotations

/// Translates between the bytes of a text and offsets counted in another way.
///
/// - Complexity: O(*n*) to make for *n* bytes, O(1) to look up.
struct OffsetTable: Sendable {
  /// For each offset the byte at which it stands; -1 inside a scalar.
  private var bytes: [Int] = []
  /// For each byte the offset; meaningful on scalar boundaries.
  private var offsets: [Int] = []

  /// Counts a text.
  init(_ article: Article, _ hypothesis: OffsetHypothesis) {
    let utf8 = article.utf8
    bytes.reserveCapacity(utf8.count + 1)
    offsets.reserveCapacity(utf8.count + 1)
    var byte = 0
    while byte < utf8.count {
      let length = Self.scalarLength(utf8[byte])
      var width = Self.width(utf8[byte], hypothesis.unit)
      let isFirstOfCRLF =
        utf8[byte] == 0x0D && byte + 1 < utf8.count && utf8[byte + 1] == 0x0A
      if hypothesis.countsCRLFAsOne, isFirstOfCRLF { width = 0 }
      if hypothesis.skipsByteOrderMark, byte == 0, article.hasByteOrderMark { width = 0 }
      offsets.append(contentsOf: repeatElement(bytes.count, count: length))
      if width > 0 {
        // Of a pair that counts as one, the pair begins at the carriage return.
        let isSecondOfCRLF =
          hypothesis.countsCRLFAsOne && utf8[byte] == 0x0A && byte > 0 && utf8[byte - 1] == 0x0D
        bytes.append(isSecondOfCRLF ? byte - 1 : byte)
        bytes.append(contentsOf: repeatElement(-1, count: width - 1))
      }
      byte += length
    }
    offsets.append(bytes.count)
    bytes.append(utf8.count)
  }

  /// The number of units in the text.
  var count: Int { bytes.count - 1 }

  /// The bytes of a half-open range, or `nil` if it is no range of the text.
  func range(start: Int, end: Int) -> ByteRange? {
    guard 0 <= start, start <= end, end <= count, bytes[start] >= 0, bytes[end] >= 0 else {
      return nil
    }
    return ByteRange(bytes[start], max(bytes[start], bytes[end]))
  }

  /// The bytes of the pieces of a span, or `nil` if one is empty or no range of the text.
  func ranges(_ extents: [FileSpan.Extent]) -> [ByteRange]? {
    let ranges = extents.compactMap { range(start: $0.start, end: $0.end) }
    return ranges.count == extents.count && !ranges.contains { $0.isEmpty } ? ranges : nil
  }

  /// The offset of a byte that begins a scalar or ends the text.
  ///
  /// - Precondition: `byte` is in `0...` the number of bytes.
  func offset(ofByte byte: Int) -> Int { offsets[byte] }

  /// The offsets of a range on scalar boundaries.
  func offsets(of range: ByteRange) -> (start: Int, end: Int) {
    (offsets[range.lowerBound], offsets[range.upperBound])
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func width(_ lead: UInt8, _ unit: OffsetUnit) -> Int {
    switch unit {
    case .utf8: scalarLength(lead)
    case .utf16: lead < 0xF0 ? 1 : 2
    case .scalar: 1
    }
  }
}
