extension JSONReader {
  /// Reads a whole number.
  package mutating func integer() throws(JSONError) -> Int {
    let start = try numberStart()
    let text = try numberText()
    guard let integer = Int(text) else { throw error("\(text) is no whole number", at: start) }
    return integer
  }

  /// Reads a number as it is printed, however large.
  package mutating func numeral() throws(JSONError) -> String {
    _ = try numberStart()
    return try numberText()
  }

  /// Reads a number.
  package mutating func number() throws(JSONError) -> Double {
    let start = try numberStart()
    let text = try numberText()
    guard let number = Double(text), number.isFinite else {
      throw error("\(text) is out of range", at: start)
    }
    return number
  }

  private mutating func numberStart() throws(JSONError) -> Int {
    skipWhiteSpace()
    guard offset < limit, bytes[offset] == UInt8(ascii: "-") || isDigit(bytes[offset]) else {
      throw error("a number should stand here")
    }
    return offset
  }

  /// The text of a number in the grammar of RFC 8259.
  private mutating func numberText() throws(JSONError) -> String {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    let whole = offset
    try digits()
    if bytes[whole] == UInt8(ascii: "0"), offset > whole + 1 {
      throw error("a number has no leading zeros", at: start)
    }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while offset < limit, isDigit(bytes[offset]) { offset += 1 }
    guard offset > start else { throw error("a digit should stand here") }
  }

  private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
