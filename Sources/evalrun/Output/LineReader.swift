import Foundation

/// Reads a stream line by line, holding no more of it than one line and one block.
struct LineReader {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// The next line without its line end, or `nil` at the end.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      let block = handle.availableData
      isAtEnd = block.isEmpty
      if start > 0 {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
      }
      buffer.append(contentsOf: block)
    }
  }
}
