import Annotations

/// The text of words that stand alone: rebuilt with a space between two, or found again in the
/// text they were cut from.
struct WordText {
  let article: Article
  let words: [ByteRange]

  /// Joins words with a space, sentences with a line feed.
  init(id: String, sentences: [[String]]) {
    var bytes: [UInt8] = []
    var words: [ByteRange] = []
    for (number, sentence) in sentences.enumerated() {
      if number > 0 { bytes.append(0x0A) }
      for (index, word) in sentence.enumerated() {
        if index > 0 { bytes.append(0x20) }
        words.append(ByteRange(bytes.count, bytes.count + word.utf8.count))
        bytes.append(contentsOf: Array(word.utf8))
      }
    }
    article = Article(id: id, text: String(decoding: bytes, as: UTF8.self))
    self.words = words
  }

  /// Finds the words of a text one behind the other, with nothing but white space between them.
  ///
  /// - Returns: `nil` if the text is not made of these words.
  init?(_ article: Article, words: [String]) {
    var found: [ByteRange] = []
    var byte = 0
    func skipWhiteSpace() {
      var rest = String(decoding: article.utf8[byte...].prefix(4), as: UTF8.self).unicodeScalars
      while let scalar = rest.first, WordSplitter.separates(scalar) {
        byte += scalar.utf8.count
        rest = String(decoding: article.utf8[byte...].prefix(4), as: UTF8.self).unicodeScalars
      }
    }
    for word in words {
      // A word of white space, as spaCy makes them, stands somewhere in the gap.
      if word.unicodeScalars.allSatisfy(WordSplitter.separates) {
        let start = byte
        skipWhiteSpace()
        while byte > start, !article.utf8[start..<byte].ends(with: word.utf8) { byte -= 1 }
        guard byte >= start + word.utf8.count else { return nil }
        found.append(ByteRange(byte - word.utf8.count, byte))
        continue
      }
      skipWhiteSpace()
      let end = byte + word.utf8.count
      guard end <= article.utf8.count, article.utf8[byte..<end].elementsEqual(word.utf8) else {
        return nil
      }
      found.append(ByteRange(byte, end))
      byte = end
    }
    skipWhiteSpace()
    guard byte == article.utf8.count else { return nil }
    self.article = article
    self.words = found
  }

  /// The bytes of a span of words.
  func span(_ span: WordSpan) -> LabelledSpan {
    LabelledSpan(
      label: span.label,
      range: ByteRange(
        words[span.words.lowerBound].lowerBound, words[span.words.upperBound - 1].upperBound),
      value: nil)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with bytes: String.UTF8View) -> Bool {
    suffix(bytes.count).elementsEqual(bytes)
  }
}
