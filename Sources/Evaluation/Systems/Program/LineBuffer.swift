/// Cuts a stream into lines; a line that does not end is noticed before it fills the memory.
struct LineBuffer {
  /// The longest line, in bytes.
  let limit: Int
  private var rest: [UInt8] = []
  /// Whether a line went over the limit; nothing more is taken then.
  private(set) var isOverfull = false

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes a block and gives the lines that it completes, without their line ends.
  mutating func add(_ block: [UInt8]) -> [[UInt8]] {
    guard !isOverfull else { return [] }
    var lines: [[UInt8]] = []
    var start = 0
    while let end = block[start...].firstIndex(of: 0x0A) {
      lines.append(rest + block[start..<end])
      rest.removeAll(keepingCapacity: true)
      start = end + 1
    }
    rest += block[start...]
    if rest.count > limit {
      isOverfull = true
      rest = []
    }
    return lines
  }

  /// What stands behind the last line end, at the end of the stream.
  mutating func finish() -> [UInt8]? {
    defer { rest = [] }
    return rest.isEmpty ? nil : rest
  }
}

/// The end of a stream of any length, for a message.
struct StreamTail {
  private static let limit = 4096
  private var bytes: [UInt8] = []

  /// Takes a block; what is far from the end is forgotten.
  mutating func add(_ block: [UInt8]) {
    bytes += block
    if bytes.count > 2 * Self.limit { bytes.removeFirst(bytes.count - Self.limit) }
  }

  /// The last three lines that say something, without what would steer a terminal.
  var lastLines: String {
    let text = String(decoding: bytes.suffix(Self.limit), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline)
      .map { line in
        String(
          String.UnicodeScalarView(
            line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
      }
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .suffix(3).map { $0.count > 200 ? $0.prefix(200) + "…" : $0 }.joined(separator: " / ")
  }
}
