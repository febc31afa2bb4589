import Testing

@testable import Annotations

struct ArticleTests {
  @Test func `two spellings of one letter are two texts`() {
    let composed = Article(id: "a", text: "caf\u{E9}")
    let decomposed = Article(id: "a", text: "cafe\u{301}")
    #expect(composed != decomposed)
  }

  @Test func `bytes that are no UTF-8 are refused with their place`() {
    #expect(throws: InvalidUTF8(offset: 2)) {
      try Article(id: "a", validating: [0x61, 0x62, 0xFF, 0x63])
    }
  }

  @Test func `a byte-order mark and line ends are kept`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A]
    #expect(try Article(id: "a", validating: bytes).utf8 == bytes)
  }

  @Test func `a range inside a letter is none of the text`() {
    let article = Article(id: "a", text: "né")
    #expect(article.contains(ByteRange(1, 3)))
    #expect(!article.contains(ByteRange(1, 2)))
    #expect(!article.contains(ByteRange(0, 4)))
    #expect(article[ByteRange(1, 3)] == "é")
  }
}

struct ScalarOffsetsTests {
  static let texts = [
    "", "plain", "né\u{301}e", "🇮🇶 strikes 👩‍🚀", "a\r\nb", "\u{FEFF}x",
    String(repeating: "é", count: 100) + "x" + String(repeating: "🙂", count: 70),
  ]

  @Test(arguments: texts) func `each scalar's byte offset leads back to it`(text: String) {
    let offsets = ScalarOffsets(Article(id: "a", text: text))
    #expect(offsets.count == text.unicodeScalars.count)
    var byte = 0
    for (scalar, value) in text.unicodeScalars.enumerated() {
      #expect(offsets.byte(ofScalar: scalar) == byte)
      #expect(offsets.scalar(ofByte: byte) == scalar)
      byte += UTF8.width(value)
    }
    #expect(offsets.byte(ofScalar: offsets.count) == text.utf8.count)
    #expect(offsets.byte(ofScalar: offsets.count + 1) == nil)
    #expect(offsets.bytes(start: 1, end: 0) == nil)
  }
}
