import Foundation

/// Reads a stream in batches of whole lines, as they come.
///
/// It holds one batch and the beginning of the next line, so its memory does not grow with the
/// stream. A batch is handed over as soon as it has a whole line: a filter answers at once.
struct LineReader {
  /// Whole lines, without their line ends.
  struct Batch {
    let bytes: [UInt8]
    let lines: [Range<Int>]
    /// The number of the first line, counted from 1.
    let firstNumber: Int
  }

  private let handle: FileHandle
  private let batchSize: Int
  private var rest: [UInt8] = []
  private var number = 1
  private var isAtEnd = false

  /// Makes a reader that gathers about so many bytes where they are there already.
  init(_ handle: FileHandle, batchSize: Int) {
    self.handle = handle
    self.batchSize = batchSize
  }

  /// The next lines, at least one, or `nil` at the end.
  mutating func next() throws -> Batch? {
    var bytes = rest
    rest = []
    while !isAtEnd {
      let block = try handle.read(upToCount: batchSize) ?? Data()
      isAtEnd = block.isEmpty
      let searched = bytes.count
      bytes.append(contentsOf: block)
      if Self.endOfLine(in: bytes, from: searched) != nil { break }
    }
    guard !bytes.isEmpty else { return nil }
    var lines: [Range<Int>] = []
    var start = 0
    while let end = Self.endOfLine(in: bytes, from: start) {
      lines.append(start..<end)
      start = end + 1
    }
    if isAtEnd {
      if start < bytes.count { lines.append(start..<bytes.count) }
    } else {
      rest = Array(bytes[start...])
    }
    defer { number += lines.count }
    return Batch(bytes: bytes, lines: lines, firstNumber: number)
  }

  /// Where the next line feed stands.
  private static func endOfLine(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
