/// A text to be read, with the name it is known by.
///
/// The text is kept as the bytes it was read from: nothing is normalised, repaired or trimmed, and
/// two articles are equal only if their bytes are.
public struct Article: Hashable, Sendable, Identifiable {
  /// The name of the article.
  ///
  /// It is taken as it is given. Labels and files to be converted are refused where an id is empty or
  /// holds a control character.
  public let id: String

  /// The text in UTF-8, always valid.
  public let utf8: [UInt8]

  /// Makes an article of a text.
  public init(id: String, text: String) {
    self.id = id
    self.utf8 = Array(text.utf8)
  }

  /// Makes an article of bytes.
  ///
  /// - Throws: ``InvalidUTF8`` with the offset of the first byte that is not part of a scalar.
  public init(id: String, validating bytes: [UInt8]) throws(InvalidUTF8) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw InvalidUTF8(offset: error.byteOffsets.lowerBound)
    }
    self.id = id
    self.utf8 = bytes
  }

  /// The whole text as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The stretch of text that a range covers.
  ///
  /// - Precondition: the article contains the range.
  public subscript(_ range: ByteRange) -> String {
    precondition(contains(range), "\(range) is no range of the \(utf8.count) bytes of \(id)")
    return String(decoding: utf8[range.range], as: UTF8.self)
  }

  /// Says whether a range lies in the text and begins and ends on scalar boundaries.
  public func contains(_ range: ByteRange) -> Bool {
    range.upperBound <= utf8.count && isScalarBoundary(range.lowerBound)
      && isScalarBoundary(range.upperBound)
  }

  private func isScalarBoundary(_ offset: Int) -> Bool {
    // Continuation bytes are 10xxxxxx; anything else begins a scalar.
    offset == utf8.count || utf8[offset] & 0xC0 != 0x80
  }
}

/// Bytes that are no UTF-8.
public struct InvalidUTF8: Error, Hashable, Sendable, CustomStringConvertible {
  /// The offset of the first byte that is not part of a scalar.
  public let offset: Int

  /// What is wrong and what to do.
  public var description: String {
    "not UTF-8: byte \(offset) belongs to no character; save the text as UTF-8"
  }
}
