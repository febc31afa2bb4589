import Annotations
import Foundation

/// File names and texts, as every format needs them.
enum ExchangeFiles {
  /// A file name of an id, percent-encoded where no file name can hold it.
  static func name(of id: String, _ suffix: String) -> String {
    String(TextFolder.fileName(of: id).dropLast(".txt".count)) + suffix
  }

  /// The id that a file name stands for.
  static func id(of name: String) -> String {
    let stem = WrittenPath(name).stem
    return stem.removingPercentEncoding ?? stem
  }

  /// The extension of a path, in lower case.
  static func suffix(of path: String) -> String {
    WrittenPath(path).suffix.lowercased()
  }

  /// A text file.
  static func article(_ path: String, id: String) throws(GoldError) -> Article {
    let bytes = try FileSystem.bytes(of: path)
    do {
      return try Article(id: id, validating: bytes)
    } catch {
      throw GoldError(path: path, error.description)
    }
  }

  /// The lines of a UTF-8 file, without line ends and without a byte-order mark before the first.
  ///
  /// A mark that has a blank behind it is no mark of the file but the first word of a table.
  static func lines(_ path: String) throws(GoldError) -> [String] {
    var bytes = try FileSystem.bytes(of: path)
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw GoldError(path: path, "byte \(error.byteOffsets.lowerBound) is not UTF-8")
    }
    let isMark =
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.dropFirst(3).first?.isBlank != true
    if isMark { bytes.removeFirst(3) }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  /// A whole JSON file.
  static func json(_ path: String) throws(GoldError) -> JSONValue {
    var bytes = try FileSystem.bytes(of: path)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw GoldError(path: path, line: error.line, error.reason)
    }
  }

  /// The objects of a JSON Lines file, one a line.
  static func jsonLines(_ path: String) throws(GoldError) -> [JSONObject] {
    var objects: [JSONObject] = []
    for (index, line) in try lines(path).enumerated()
    where line.utf8.contains(where: { ![0x20, 0x09].contains($0) }) {
      do {
        objects.append(
          JSONObject(try JSONValue(parsing: Array(line.utf8)), path: path, lineOffset: index))
      } catch {
        throw GoldError(path: path, line: index + 1, error.reason)
      }
    }
    return objects
  }

  /// JSON Lines of some values.
  static func jsonLines(_ values: [JSONValue]) -> [UInt8] {
    Array(values.map { $0.written() + "\n" }.joined().utf8)
  }
}

extension JSONObject {
  /// The id under the first of some keys that is there.
  func id(firstOf keys: String...) throws(GoldError) -> String? {
    for key in keys {
      if let id = try id(key) { return id }
    }
    return nil
  }

  /// The text under the first of some keys that is there.
  func text(firstOf keys: String...) throws(GoldError) -> String {
    for key in keys {
      if let text = try optionalString(key) { return text }
    }
    throw error("\"\(keys[0])\" is missing")
  }

  /// An id: a string, or a number made one; `nil` if it is missing.
  func id(_ key: String) throws(GoldError) -> String? {
    guard let value = try self[key] else { return nil }
    switch value.bare {
    case .string(let text): return text
    case .integer(let number): return String(number)
    default: throw error("\"\(key)\" should be a string or a whole number", at: value)
    }
  }
}

extension String {
  /// What stands behind a prefix; `nil` if the text begins otherwise.
  ///
  /// By bytes: a mark that combines with the prefix's last character does not hide it.
  func behind(_ prefix: String) -> String? {
    utf8.starts(with: prefix.utf8) ? String(Substring(utf8.dropFirst(prefix.utf8.count))) : nil
  }
}
