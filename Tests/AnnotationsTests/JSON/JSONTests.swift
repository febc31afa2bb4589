import Foundation
import Testing

@testable import Annotations

struct JSONReadingTests {
  static func value(_ text: String) throws(JSONError) -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  @Test(arguments: [
    (#""plain""#, "plain"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\u00e9\n\t""#, "é\n\t"),
    (#""\ud83c\uddee\ud83c\uddf6""#, "🇮🇶"), ("\"né 🙂\"", "né 🙂"), (#""""#, ""),
  ])
  func `strings are read with their escapes`(json: String, text: String) throws {
    guard case .string(let read) = try Self.value(json).bare else {
      Issue.record("no string")
      return
    }
    #expect(read.utf8.elementsEqual(text.utf8))
  }

  // 2^53 + 1 is the first whole number that a Double cannot hold.
  @Test(arguments: [
    ("9007199254740993", 9_007_199_254_740_993), ("-9223372036854775808", Int.min),
    ("9223372036854775807", Int.max), ("-0", 0), ("12.0", 12), ("3e2", 300),
  ])
  func `whole numbers are read exactly`(json: String, number: Int) throws {
    guard case .integer(let read) = try Self.value(json).bare else {
      Issue.record("no whole number")
      return
    }
    #expect(read == number)
  }

  @Test(arguments: ["9223372036854775808", "0.5", "1e300"])
  func `what is no whole number, or one too large, is a number`(json: String) throws {
    guard case .number(let read) = try Self.value(json).bare else {
      Issue.record("no number")
      return
    }
    #expect(read == Double(json))
  }

  /// Every refusal names the line and what should stand there.
  @Test(arguments: [
    ("", "line 1: the text ends where a value should stand"),
    ("{\n\"a\" 1}", "line 2: a colon should stand behind a key"),
    ("[1,\n2,\n]", "line 3: a value should stand here"),
    ("{\"a\":1,\n\"a\":2}", "line 2: the key \"a\" stands twice in one object"),
    ("[1] x", "line 1: something stands behind the end of the value"),
    ("\"a\nb\"", "line 1: a control character in a string is written \\u00XX or \\n"),
    ("\"\\x\"", "line 1: no escape begins like this"),
    ("\"\\ud83c\"", "line 1: half of a surrogate pair stands alone"),
    ("\"\\udc00\\ud83c\"", "line 1: half of a surrogate pair stands alone"),
    ("01", "line 1: a number has no leading zeros"), ("1.", "line 1: a digit should stand here"),
    ("-", "line 1: a digit should stand here"), ("1e999", "line 1: 1e999 is out of range"),
    ("nul", "line 1: null should stand here"), ("\n\n\"open", "line 3: the string has no end"),
    ("{a:1}", "line 1: a key in quotation marks should stand here"),
    ("[1 2]", "line 1: a comma or the closing bracket should stand here"),
  ])
  func `what is no JSON is refused with its line`(json: String, message: String) {
    #expect { try Self.value(json) } throws: { "\($0)" == message }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect { try JSONValue(parsing: [0x22, 0xFF, 0x22]) } throws: {
      "\($0)" == "line 1: not UTF-8; save the file as UTF-8"
    }
  }

  @Test(arguments: [("\u{FEFF}[1]", 3), ("\u{FEFF}\n [1]", 5), ("[1]", 0)])
  func `a byte order mark in front is passed over`(json: String, offset: Int) throws {
    let bytes = Array(json.utf8)
    #expect(throws: Never.self) { try JSONValue(parsing: bytes) }
    var reader = JSONReader(Array("x".utf8) + bytes, in: 1..<bytes.count + 1)
    #expect(try reader.peek() == .array)
    #expect(reader.offset == offset + 1)
  }

  @Test func `a byte order mark stands nowhere else, and is no text`() {
    #expect { try Self.value("[\u{FEFF}1]") } throws: {
      "\($0)" == "line 1: a value should stand here"
    }
    #expect { try Self.value("\u{FEFF}") } throws: {
      "\($0)" == "line 1: the text ends where a value should stand"
    }
  }

  @Test func `nesting has a limit instead of a crash`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect { try Self.value(deep) } throws: { "\($0)" == "line 1: nested deeper than 512 levels" }
  }

  @Test func `values know their line`() throws {
    guard case .object(let members) = try Self.value("{\n\"a\": 1,\n\n\"b\": [2]}").bare else {
      Issue.record("no object")
      return
    }
    #expect(members["a"]?.line == 2)
    #expect(members["b"]?.line == 4)
  }

  @Test func `a stretch of bytes is read by itself`() throws {
    var reader = JSONReader(Array("x{\"a\":7}y".utf8), in: 1..<8)
    var seven = 0
    try reader.object { (_, reader) throws(JSONError) in seven = try reader.integer() }
    try reader.end()
    #expect(seven == 7)
  }
}

struct JSONWritingTests {
  @Test func `keys are sorted by scalars and null is written`() {
    let value = JSONValue.object([
      "b": .null, "a": .integer(-3), "Z": .number(0.1), "é": .bool(true),
    ])
    #expect(value.written() == #"{"Z": 0.1, "a": -3, "b": null, "é": true}"#)
  }

  @Test func `what is written reads back, through Foundation too`() throws {
    let text = "quote \" slash \\ line \n tab \t bell \u{7} é 🙂 <script>"
    let written = JSONValue.array([.string(text), .number(1e-7), .number(2), .integer(9)]).written()
    let object = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [Any]
    #expect(object?[0] as? String == text)
    #expect(object?[1] as? Double == 1e-7)
    #expect(object?[3] as? Int == 9)
  }

  @Test func `wide values are broken, narrow ones are not`() {
    let value = JSONValue.object(["a": .array([.integer(1), .integer(2)]), "b": .array([])])
    #expect(value.written(width: 80) == #"{"a": [1, 2], "b": []}"#)
    #expect(value.written(width: 12) == "{\n \"a\": [1, 2],\n \"b\": []\n}")
  }
}
