public import Annotations

/// One change of a text: a stretch of it gives way to other bytes.
public struct TextEdit: Hashable, Sendable {
  /// What is taken out of the original; empty for an insertion.
  public let range: ByteRange
  /// What stands there instead; empty for a deletion.
  public let replacement: [UInt8]

  /// Makes an edit of bytes.
  public init(_ range: ByteRange, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// Makes an edit of a text.
  public init(_ range: ByteRange, _ replacement: String) {
    self.init(range, Array(replacement.utf8))
  }
}
