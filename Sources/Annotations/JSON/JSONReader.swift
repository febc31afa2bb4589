/// Reads JSON piece by piece from UTF-8 bytes, in the order in which it is written.
///
/// The reader asks for what should come next and says where something else stands. It takes RFC
/// 8259 and nothing more: no comments, no trailing commas, no control characters in strings.
/// Values nobody asks for are skipped without making a string of them.
///
/// - Complexity: O(*n*) for *n* bytes.
package struct JSONReader {
  package let bytes: [UInt8]
  let limit: Int
  /// The byte that is read next.
  package internal(set) var offset: Int
  private var depth = 0

  /// Values nested deeper than this are refused, so that no input exhausts the stack.
  private static let deepest = 512

  /// Makes a reader of a stretch of bytes, such as one line of a file, or of all of them.
  ///
  /// A byte order mark in front is passed over, as RFC 8259 allows: editors and spreadsheets put it
  /// there unasked.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    offset = range?.lowerBound ?? 0
    limit = range?.upperBound ?? bytes.count
    if bytes[offset..<limit].starts(with: [0xEF, 0xBB, 0xBF]) { offset += 3 }
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
    case .number: _ = try numeral()
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

  mutating func skipWhiteSpace() {
    while offset < limit {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
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
}
