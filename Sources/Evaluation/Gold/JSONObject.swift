import Annotations

/// An object of a JSON file with what a message about it needs: the file and its lines.
struct JSONObject {
  let path: String
  let line: Int?
  private let lineOffset: Int
  private let members: [String: JSONValue]?

  init(_ value: JSONValue, path: String, lineOffset: Int = 0) {
    self.path = path
    self.lineOffset = lineOffset
    line = value.line.map { $0 + lineOffset }
    if case .object(let members) = value.bare { self.members = members } else { members = nil }
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``GoldError`` with the line that is no JSON.
  init(parsing bytes: [UInt8], path: String) throws(GoldError) {
    do {
      self.init(try JSONValue(parsing: bytes), path: path)
    } catch {
      throw GoldError(path: path, line: error.line, error.reason)
    }
  }

  func error(_ message: String, at value: JSONValue? = nil) -> GoldError {
    GoldError(path: path, line: value.flatMap(line(of:)) ?? line, message)
  }

  func line(of value: JSONValue) -> Int? { value.line.map { $0 + lineOffset } }

  /// The value of a key; `nil` if it is missing or null.
  subscript(key: String) -> JSONValue? {
    get throws(GoldError) {
      guard let members else { throw error("an object should stand here") }
      guard let value = members[key] else { return nil }
      if case .null = value.bare { return nil }
      return value
    }
  }

  var keys: [String] { members.map { $0.keys.sorted() } ?? [] }

  func string(_ key: String) throws(GoldError) -> String {
    guard let text = try optionalString(key) else { throw error("\"\(key)\" is missing") }
    return text
  }

  func optionalString(_ key: String) throws(GoldError) -> String? {
    guard let value = try self[key] else { return nil }
    guard case .string(let text) = value.bare else {
      throw error("\"\(key)\" should be a string", at: value)
    }
    return text
  }

  func integer(_ key: String) throws(GoldError) -> Int {
    guard let number = try optionalInteger(key) else { throw error("\"\(key)\" is missing") }
    return number
  }

  func optionalInteger(_ key: String) throws(GoldError) -> Int? {
    guard let value = try self[key] else { return nil }
    guard case .integer(let number) = value.bare else {
      throw error("\"\(key)\" should be a whole number", at: value)
    }
    return number
  }

  func optionalBool(_ key: String) throws(GoldError) -> Bool? {
    guard let value = try self[key] else { return nil }
    guard case .bool(let flag) = value.bare else {
      throw error("\"\(key)\" should be true or false", at: value)
    }
    return flag
  }

  func array(_ key: String) throws(GoldError) -> [JSONValue] {
    guard let value = try self[key] else { return [] }
    guard case .array(let elements) = value.bare else {
      throw error("\"\(key)\" should be an array", at: value)
    }
    return elements
  }

  func strings(_ key: String) throws(GoldError) -> [String] {
    try array(key).map { element throws(GoldError) in
      guard case .string(let text) = element.bare else {
        throw error("\"\(key)\" should hold strings", at: element)
      }
      return text
    }
  }

  func objects(_ key: String) throws(GoldError) -> [JSONObject] {
    try array(key).map { element throws(GoldError) in object(element) }
  }

  func object(_ value: JSONValue) -> JSONObject {
    JSONObject(value, path: path, lineOffset: lineOffset)
  }

  func optionalObject(_ key: String) throws(GoldError) -> JSONObject? {
    try self[key].map(object)
  }

  /// An object of strings; members that are null are left out.
  func stringMembers(_ key: String) throws(GoldError) -> [String: String] {
    guard let inner = try optionalObject(key) else { return [:] }
    guard inner.members != nil else { throw inner.error("\"\(key)\" should be an object") }
    var strings: [String: String] = [:]
    for name in inner.keys { strings[name] = try inner.optionalString(name) }
    return strings
  }

  func integers(_ value: JSONValue, count: Int, what: String) throws(GoldError) -> [Int] {
    guard case .array(let elements) = value.bare, elements.count == count else {
      throw error("\(what) should be \(count) whole numbers", at: value)
    }
    return try elements.map { element throws(GoldError) in
      guard case .integer(let number) = element.bare else {
        throw error("\(what) should be \(count) whole numbers", at: element)
      }
      return number
    }
  }
}
