extension JSONValue {
  /// Writes the value with sorted keys.
  ///
  /// - Parameter width: values that fit on a line of this many bytes stay on one; `nil` keeps
  ///   everything on one line.
  /// - Returns: UTF-8 text without a line end behind it.
  package func written(width: Int? = nil) -> String {
    var writer = JSONWriter()
    writer.write(self, width: width, indentation: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes JSON as UTF-8 bytes.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Empties the writer and keeps its memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes text as it is.
  package mutating func raw(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func integer(_ value: Int) {
    guard value >= 0 else {
      bytes.append(contentsOf: Array(String(value).utf8))
      return
    }
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Writes a string in quotation marks, escaping what RFC 8259 asks for and nothing else.
  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text.utf8.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends the hash of some bytes, a string that needs no escape.
  package mutating func hash(of content: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    SHA256.appendHexadecimal(content.span, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing has to be escaped.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      raw("\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    default: bytes.append(byte)
    }
  }

  package mutating func write(_ value: JSONValue, width: Int?, indentation: Int) {
    switch value.bare {
    case .null, .at: raw("null")
    case .bool(let value): value ? raw("true") : raw("false")
    case .integer(let value): integer(value)
    // The shortest text that reads back as the same number, in every locale alike.
    case .number(let value): bytes.append(contentsOf: Array("\(value)".utf8))
    case .string(let value): string(value)
    case .array(let elements):
      list("[", "]", elements, width: width, indentation: indentation) {
        writer, element, width, inner in
        writer.write(element, width: width, indentation: inner)
      }
    case .object(let members):
      // By scalars, not by the locale's or Unicode's idea of order.
      let sorted = members.sorted {
        $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
      }
      list("{", "}", sorted, width: width, indentation: indentation) {
        writer, member, width, inner in
        writer.string(member.key)
        writer.raw(": ")
        writer.write(member.value, width: width, indentation: inner)
      }
    }
  }

  private mutating func list<Element>(
    _ open: StaticString, _ close: StaticString, _ elements: [Element], width: Int?,
    indentation: Int, _ write: (inout JSONWriter, Element, Int?, Int) -> Void
  ) {
    // Tried on one line first, and everything inside it too, or each level would double the work.
    let start = bytes.count
    let limit = width.map { $0 - indentation } ?? .max
    raw(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(", ") }
      write(&self, element, nil, indentation + 1)
      if bytes.count - start > limit { break }
    }
    raw(close)
    guard bytes.count - start > limit, !elements.isEmpty else { return }
    bytes.removeSubrange(start...)
    raw(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      newLine(indentation + 1)
      write(&self, element, width, indentation + 1)
    }
    newLine(indentation)
    raw(close)
  }

  private mutating func newLine(_ indentation: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indentation))
  }
}
