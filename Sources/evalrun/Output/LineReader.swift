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
      if bytes[searched...].contains(0x0A) { break }
    }
    guard !bytes.isEmpty else { return nil }
    if !isAtEnd, let last = bytes.lastIndex(of: 0x0A) {
      rest = Array(bytes[(last + 1)...])
      bytes.removeSubrange((last + 1)...)
    }
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    defer { number += lines.count }
    return Batch(bytes: bytes, lines: lines, firstNumber: number)
  }
}
