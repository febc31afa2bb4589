/// How WebAnno TSV writes what would break its lines and cells.
enum WebAnnoEscaping {
  private static let readable: [(plain: UInt8, escaped: UInt8)] = [
    (0x09, UInt8(ascii: "t")), (0x0A, UInt8(ascii: "n")), (0x0C, UInt8(ascii: "f")),
    (0x0D, UInt8(ascii: "r")), (0x08, UInt8(ascii: "b")),
  ]
  private static let backslash = UInt8(ascii: "\\")

  /// A line of a sentence's text.
  static func text(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if let pair = readable.first(where: { $0.plain == byte }) {
        bytes += [backslash, pair.escaped]
      } else {
        // A vertical tab is the one control character that the format leaves as it is.
        if byte == backslash || byte < 0x20 && byte != 0x0B { bytes.append(backslash) }
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a line.
  static func plainText(_ line: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(line.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == backslash, let next = rest.first else {
        bytes.append(byte)
        continue
      }
      if let pair = readable.first(where: { $0.escaped == next }) {
        bytes.append(pair.plain)
        rest.removeFirst()
      } else if next == backslash || next < 0x20 {
        bytes.append(next)
        rest.removeFirst()
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A value of a feature.
  static func value(_ text: String) -> String {
    var bytes: [UInt8] = []
    let plain = Array(text.utf8)
    for (index, byte) in plain.enumerated() {
      let isArrow =
        byte == UInt8(ascii: "-") && index + 1 < plain.count
        && plain[index + 1] == UInt8(ascii: ">")
      if isArrow || "\\[]|_;*".utf8.contains(byte) { bytes.append(backslash) }
      switch byte {
      case 0x09: bytes += Array("\\t".utf8)
      case 0x0A: bytes += Array("\\n".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a cell.
  static func plainValue(_ cell: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(cell.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == backslash, let next = rest.first else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case _ where "\\[]|_;*-".utf8.contains(next): bytes.append(next)
      default: bytes += [byte, next]
      }
      rest.removeFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of a cell between bars that are not escaped.
  static func stack(_ cell: some StringProtocol) -> [String] {
    var parts: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "|"), !isEscaped {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
      isEscaped = byte == backslash && !isEscaped
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
