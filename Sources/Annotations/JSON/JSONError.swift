/// What keeps a text from being the JSON that was asked for.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package let reason: String
  /// The byte at which it is wrong.
  package let offset: Int
  /// The line of that byte, counted from 1.
  package let line: Int

  package init(_ reason: String, offset: Int, in bytes: borrowing Span<UInt8>) {
    self.reason = reason
    self.offset = offset
    var line = 1
    for i in 0..<min(offset, bytes.count) where bytes[i] == 0x0A { line += 1 }
    self.line = line
  }

  package var description: String { "line \(line): \(reason)" }
}
