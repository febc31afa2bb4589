/// Reads JSON piece by piece from UTF-8 bytes, in the order in which it is written.
///
/// The reader asks for what should come next and says where something else stands. It takes RFC
/// 8259 and nothing more: no comments, no trailing commas, no control characters in strings.
/// Values nobody asks for are skipped without making a string of them.
///
/// - Complexity: O(*n*) for *n* bytes.
package struct JSONReader {
  package let bytes: [UInt8]
  private let limit: Int
  /// The byte that is read next.
  package private(set) var offset: Int
  private var depth = 0

  /// Values nested deeper than this are refused, so that no input exhausts the stack.
  private static let deepest = 512

  /// Makes a reader of a stretch of bytes, such as one line of a file, or of all of them.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    offset = range?.lowerBound ?? 0
    limit = range?.upperBound ?? bytes.count
  }

  /// The kind of value that comes next.
  package enum Kind: Sendable {
    case object, array, string, number, bool, null
  }

  package func error(_ reason: String, at place: Int? = nil) -> JSONError {
    JSONError(reason, offset: place ?? offset, in: bytes.span)
  }

  /// The kind of the next value.
  package mutating func peek() throws(JSONError) -> Kind {
    skipWhiteSpace()
    guard offset < limit else { throw error("the text ends where a value should stand") }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw error("a value should stand here")
    }
  }

  /// Reads an object; the body reads the value of each key in turn.
  package mutating func object(
    _ body: (String, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"), "an object should stand here")
    var isFirst = true
    while try !close(UInt8(ascii: "}"), first: &isFirst) {
      skipWhiteSpace()
      guard offset < limit, bytes[offset] == UInt8(ascii: "\"") else {
        throw error("a key in quotation marks should stand here")
      }
      let key = try string()
      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw error("a colon should stand behind a key") }
      try body(key, &self)
    }
  }

  /// Reads an array; the body reads each element in turn.
  package mutating func array(
    _ body: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "["), "an array should stand here")
    var isFirst = true
    while try !close(UInt8(ascii: "]"), first: &isFirst) { try body(&self) }
  }

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

  /// Reads a whole number.
  package mutating func integer() throws(JSONError) -> Int {
    let start = try numberStart()
    let text = try numberText()
    guard let integer = Int(text) else { throw error("\(text) is no whole number", at: start) }
    return integer
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

  /// Reads `true` or `false`.
  package mutating func bool() throws(JSONError) -> Bool {
    if take(word: "true") { return true }
    if take(word: "false") { return false }
    throw error("true or false should stand here")
  }

  /// Reads `null` if it comes next.
  package mutating func null() -> Bool { take(word: "null") }

  /// Passes over a value of any kind, checking its form.
  package mutating func skip() throws(JSONError) {
    switch try peek() {
    case .object: try object { (_, reader) throws(JSONError) in try reader.skip() }
    case .array: try array { (reader) throws(JSONError) in try reader.skip() }
    case .string: _ = try stringBytes()
    case .number: _ = try number()
    case .bool: _ = try bool()
    case .null: guard null() else { throw error("null should stand here") }
    }
  }

  /// Checks that nothing but white space is left.
  package mutating func end() throws(JSONError) {
    skipWhiteSpace()
    guard offset == limit else { throw error("something stands behind the end of the value") }
  }

  // MARK: Pieces

  private mutating func skipWhiteSpace() {
    while offset < limit {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < limit, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    skipWhiteSpace()
    let count = word.utf8CodeUnitCount
    guard offset + count <= limit else { return false }
    for i in 0..<count where unsafe bytes[offset + i] != word.utf8Start[i] { return false }
    offset += count
    return true
  }

  private mutating func open(_ byte: UInt8, _ reason: String) throws(JSONError) {
    skipWhiteSpace()
    guard take(byte) else { throw error(reason) }
    depth += 1
    guard depth <= Self.deepest else { throw error("nested deeper than \(Self.deepest) levels") }
  }

  private mutating func close(_ byte: UInt8, first isFirst: inout Bool) throws(JSONError) -> Bool {
    skipWhiteSpace()
    if take(byte) {
      depth -= 1
      return true
    }
    if isFirst {
      isFirst = false
    } else if !take(UInt8(ascii: ",")) {
      throw error("a comma or the closing bracket should stand here")
    }
    return false
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
