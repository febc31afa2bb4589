/// A JSON value in memory, with the line at which each value stood when it was read.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
  /// A value and the line on which it began.
  case at(line: Int, JSONValue)

  /// Reads a whole text.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONError(
        "not UTF-8; save the file as UTF-8", offset: error.byteOffsets.lowerBound, in: bytes.span)
    }
    var reader = JSONReader(bytes)
    var lines = LineCounter()
    self = try Self.read(&reader, &lines)
    try reader.end()
  }

  private static func read(
    _ reader: inout JSONReader, _ lines: inout LineCounter
  ) throws(JSONError) -> JSONValue {
    let kind = try reader.peek()
    let line = lines.line(of: reader.offset, in: reader.bytes)
    switch kind {
    case .null:
      guard reader.null() else { throw reader.error("null should stand here") }
      return .at(line: line, .null)
    case .bool: return .at(line: line, .bool(try reader.bool()))
    case .string: return .at(line: line, .string(try reader.string()))
    case .number:
      let start = reader.offset
      let number = try reader.number()
      // By way of a Double, a whole number beyond 2^53 would become another.
      let text = String(decoding: reader.bytes[start..<reader.offset], as: UTF8.self)
      if let integer = Int(text) ?? Int(exactly: number) {
        return .at(line: line, .integer(integer))
      }
      return .at(line: line, .number(number))
    case .array:
      var elements: [JSONValue] = []
      try reader.array { (reader) throws(JSONError) in
        elements.append(try read(&reader, &lines))
      }
      return .at(line: line, .array(elements))
    case .object:
      var members: [String: JSONValue] = [:]
      try reader.object { (key, reader) throws(JSONError) in
        let place = reader.offset
        guard members.updateValue(try read(&reader, &lines), forKey: key) == nil else {
          throw reader.error("the key \"\(key)\" stands twice in one object", at: place)
        }
      }
      return .at(line: line, .object(members))
    }
  }

  /// The line on which the value began, or `nil` for a value made by the program.
  package var line: Int? {
    if case .at(let line, _) = self { line } else { nil }
  }

  /// The value without its line.
  package var bare: JSONValue {
    if case .at(_, let value) = self { value } else { self }
  }
}

/// Counts lines while offsets only grow.
private struct LineCounter {
  private var line = 1
  private var offset = 0

  mutating func line(of offset: Int, in bytes: [UInt8]) -> Int {
    while self.offset < offset {
      if bytes[self.offset] == 0x0A { line += 1 }
      self.offset += 1
    }
    return line
  }
}
