import Annotations

/// Cuts a text into words for formats that label words.
///
/// White space separates; letters, digits and what combines with them stay together; every other
/// character stands alone. A span always begins and ends with a word: where one cuts a word, the
/// word is cut, so that no span is widened or dropped.
struct WordSplitter {
  /// The words, in the order of the text.
  let words: [ByteRange]

  /// Cuts an article, also where its spans begin and end.
  init(_ article: Article, spans: [LabelledSpan]) {
    let cuts = Set(spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    var words: [ByteRange] = []
    var start: Int?
    var byte = 0
    func end(at offset: Int) {
      if let begun = start, begun < offset { words.append(ByteRange(begun, offset)) }
      start = nil
    }
    for character in article.text {
      let isWordPart = character.isLetter || character.isNumber
      if !isWordPart { end(at: byte) }
      // Inside a character only a span can cut, and white space can hide behind a mark.
      for scalar in character.unicodeScalars {
        if cuts.contains(byte) { end(at: byte) }
        if Self.separates(scalar) {
          end(at: byte)
        } else if start == nil {
          start = byte
        }
        byte += scalar.utf8.count
      }
      if !isWordPart { end(at: byte) }
    }
    end(at: byte)
    self.words = words
  }

  /// Whether a scalar is white space, to Unicode or to Python's `split`.
  static func separates(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || 0x1C...0x1F ~= scalar.value
  }
}

extension UTF8.CodeUnit {
  /// Whether the byte is an ASCII blank or line end.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
