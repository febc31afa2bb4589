extension JSONReader {
  /// Reads a string with its escapes resolved.
  package mutating func string() throws(JSONError) -> String {
    let decoded = try stringBytes()
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Reads a string into UTF-8 bytes.
  package mutating func stringBytes() throws(JSONError) -> [UInt8] {
    skipWhiteSpace()
    let start = offset
    guard take(UInt8(ascii: "\"")) else { throw error("a string should stand here") }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(min(limit - offset, 1 << 16))
    while true {
      let plain = offset
      offset = endOfPlainText(from: offset)
      if offset > plain { decoded.append(contentsOf: bytes[plain..<offset]) }
      guard offset < limit else { throw error("the string has no end", at: start) }
      let byte = bytes[offset]
      if byte < 0x20 { throw error("a control character in a string is written \\u00XX or \\n") }
      offset += 1
      if byte == UInt8(ascii: "\"") { return decoded }
      try appendEscape(to: &decoded)
    }
  }

  /// Where a quotation mark, a backslash or a control character stands next.
  private func endOfPlainText(from start: Int) -> Int {
    let bytes = self.bytes.span.extracting(..<limit)
    var index = start
    // Blocks without a branch inside are looked at many bytes at a time.
    while index + 32 <= bytes.count {
      let block = bytes.extracting(index..<index + 32)
      var isSpecial = false
      for place in 0..<32 {
        let byte = block[place]
        isSpecial =
          isSpecial
          || (byte == UInt8(ascii: "\"")) || (byte == UInt8(ascii: "\\")) || (byte < 0x20)
      }
      if isSpecial { break }
      index += 32
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    return index
  }

  private mutating func appendEscape(to decoded: inout [UInt8]) throws(JSONError) {
    guard offset < limit else { throw error("the string has no end") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded.append(contentsOf: Array(String(try unicodeEscape()).utf8))
    default: throw error("no escape begins like this", at: offset - 2)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that form a surrogate pair.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let start = offset - 2
    let first = try fourHexadecimalDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw error("half of a surrogate pair stands alone", at: start)
    }
    let second = try fourHexadecimalDigits()
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half of a surrogate pair stands alone", at: start) }
    return scalar
  }

  private mutating func fourHexadecimalDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < limit, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue
      else { throw error("four hexadecimal digits should stand behind \\u") }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
