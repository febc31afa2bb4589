import Annotations
import Testing

@testable import Evaluation

/// What the offsets of a file count, found out from the words that it repeats.
struct OffsetResolverTests {
  /// A text of every kind of trouble: a mark, a CRLF, an accent, an emoji.
  static let text = "\u{FEFF}é\r\n😀 two\r\n"

  static func resolve(
    _ text: String, _ spans: [FileSpan], unit: OffsetUnit? = nil
  ) throws -> ResolvedOffsets {
    try OffsetResolver(path: "f", documented: .scalar, unit: unit)
      .resolve([FileArticle(article: Article(id: "a", text: text), spans: spans)])
  }

  // U+FEFF é CR LF 😀 space, then "two". Scalars: 6 before it. UTF-16: 7, since the emoji takes 2.
  // UTF-8: 3 + 2 + 1 + 1 + 4 + 1 = 12. A CRLF taken for one is 1 less, a mark not counted 1 less in
  // scalars and UTF-16, 3 less in UTF-8. Where two ways give one offset the ranges are the same.
  @Test(arguments: [
    (6, "Unicode scalars"), (7, "UTF-16 code units"), (12, "UTF-8 bytes"),
    (5, "Unicode scalars, the byte-order mark not counted"),
    (4, "Unicode scalars, a CRLF counted as one, the byte-order mark not counted"),
    (11, "UTF-8 bytes, a CRLF counted as one"), (9, "UTF-8 bytes, the byte-order mark not counted"),
    (8, "UTF-8 bytes, a CRLF counted as one, the byte-order mark not counted"),
  ])
  func `the way of counting that fits is taken`(start: Int, label: String) throws {
    let span = FileSpan(label: "n", start: start, end: start + 3, surface: "two")
    let resolved = try Self.resolve(Self.text, [span])
    #expect(resolved.ranges == [[[ByteRange(12, 15)]]])
    #expect(resolved.hypothesis.label == label)
  }

  @Test func `one span that fits no way of counting is an error with its line`() {
    let spans = [
      FileSpan(label: "n", start: 6, end: 9, surface: "two", line: 3),
      FileSpan(label: "n", start: 7, end: 10, surface: "two", line: 4),
    ]
    #expect {
      try Self.resolve(Self.text, spans)
    } throws: { error in
      let findings = (error as? GoldError)?.findings ?? []
      return findings.count == 1 && findings[0].line == 4
        && findings[0].message.contains("no other way of counting fits")
    }
  }

  // 😀 is two code units: from 2 on, UTF-16 means the first "a" and scalars the second.
  @Test func `two ways that fit and differ are an error that asks for the unit`() throws {
    let span = FileSpan(label: "x", start: 2, end: 3, surface: "a", line: 9)
    #expect {
      try Self.resolve("😀aaa", [span])
    } throws: { error in
      "\(error)".hasPrefix("f:9: x \"a\" at 2..<3 of article a is one place in Unicode scalars")
        && "\(error)".hasSuffix("name the unit with --unit")
    }
    #expect(try Self.resolve("😀aaa", [span], unit: .utf16).ranges == [[[ByteRange(4, 5)]]])
    #expect(try Self.resolve("😀aaa", [span], unit: .scalar).ranges == [[[ByteRange(5, 6)]]])
  }

  @Test func `ways of counting that give the same ranges are one`() throws {
    let span = FileSpan(label: "x", start: 0, end: 3, surface: "two")
    #expect(try Self.resolve("two 😀\r\n", [span]).notes.isEmpty)
  }

  @Test func `a mark is skipped only where the text begins with one`() throws {
    let span = FileSpan(label: "x", start: 0, end: 1, surface: "b")
    #expect(throws: GoldError.self) { try Self.resolve("a\u{FEFF}b", [span]) }
  }

  @Test(arguments: ["😀 two", "\u{FEFF}two", "a\r\ntwo"])
  func `without surfaces a character that matters is warned of`(text: String) throws {
    let resolved = try Self.resolve(text, [FileSpan(label: "x", start: 0, end: 1)])
    #expect(resolved.notes.count == 1)
    #expect(resolved.notes[0].contains("taken for Unicode scalars, as the format is documented"))
  }

  @Test func `without surfaces and without such a character nothing is said`() throws {
    let resolved = try Self.resolve("Zoë two", [FileSpan(label: "x", start: 4, end: 7)])
    #expect(resolved.notes.isEmpty)
    #expect(resolved.ranges == [[[ByteRange(5, 8)]]])
  }

  @Test func `an offset inside a character is no range`() {
    #expect {
      try Self.resolve("😀", [FileSpan(label: "x", start: 1, end: 2, line: 2)], unit: .utf16)
    } throws: {
      "\($0)".contains("f:2: x at 1..<2 is no range of the 2 UTF-16 code units of article a")
    }
  }
}
