import Annotations

/// A word of a text: letters and digits without the marks around them.
struct TextWord: Hashable, Sendable {
  let range: ByteRange
  let text: String

  var isCapitalised: Bool { text.first?.isUppercase ?? false }
}

/// Finds words, lines and word-bounded phrases, on bytes, so that offsets need no translation.
struct TextSearch: Sendable {
  let utf8: [UInt8]

  init(_ article: Article) {
    utf8 = article.utf8
  }

  init(_ text: String) {
    utf8 = Array(text.utf8)
  }

  /// The maximal runs of letters, digits and combining marks.
  func words() -> [TextWord] {
    var words: [TextWord] = []
    var start: Int?
    var place = 0
    while place < utf8.count {
      let (isWord, length) = scalar(at: place)
      if isWord {
        start = start ?? place
      } else if let begin = start {
        words.append(word(begin, place))
        start = nil
      }
      place += length
    }
    if let begin = start { words.append(word(begin, place)) }
    return words
  }

  /// The lines without their ends, empty ones included.
  func lines() -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = 0
    for (place, byte) in utf8.enumerated() where byte == 0x0A {
      lines.append(ByteRange(start, place))
      start = place + 1
    }
    lines.append(ByteRange(start, utf8.count))
    return lines
  }

  /// Every place at which a phrase stands as whole words, letter for letter.
  func occurrences(of phrase: String) -> [ByteRange] {
    let needle = Array(phrase.utf8)
    guard let first = needle.first, needle.count <= utf8.count else { return [] }
    var found: [ByteRange] = []
    var place = 0
    while place <= utf8.count - needle.count {
      if utf8[place] == first, utf8[place..<place + needle.count].elementsEqual(needle),
        isBoundary(place), isBoundary(place + needle.count)
      {
        found.append(ByteRange(place, place + needle.count))
        place += needle.count
      } else {
        place += 1
      }
    }
    return found
  }

  /// Every place at which some text stands, inside of words too.
  func ranges(of text: String) -> [ByteRange] {
    let needle = Array(text.utf8)
    guard let first = needle.first, needle.count <= utf8.count else { return [] }
    var found: [ByteRange] = []
    var place = 0
    while place <= utf8.count - needle.count {
      if utf8[place] == first, utf8[place..<place + needle.count].elementsEqual(needle) {
        found.append(ByteRange(place, place + needle.count))
        place += needle.count
      } else {
        place += 1
      }
    }
    return found
  }

  func contains(_ phrase: String) -> Bool { !occurrences(of: phrase).isEmpty }

  /// The text of a range.
  subscript(_ range: ByteRange) -> String {
    String(decoding: utf8[range.range], as: UTF8.self)
  }

  /// The byte at a place, or `nil` outside of the text.
  func byte(at place: Int) -> UInt8? { utf8.indices.contains(place) ? utf8[place] : nil }

  /// Says whether a text stands at a place.
  func has(_ text: String, at place: Int) -> Bool {
    place >= 0 && place + text.utf8.count <= utf8.count
      && utf8[place..<place + text.utf8.count].elementsEqual(text.utf8)
  }

  /// Whether a word cannot go on across a place.
  func isBoundary(_ place: Int) -> Bool {
    if place <= 0 || place >= utf8.count { return true }
    var before = place - 1
    while before > 0, utf8[before] & 0xC0 == 0x80 { before -= 1 }
    return !(scalar(at: before).isWord && scalar(at: place).isWord)
  }

  /// The word that follows a place with nothing but spaces between, or `nil`.
  func word(after place: Int) -> TextWord? {
    var start = place
    while byte(at: start) == 0x20 { start += 1 }
    var end = start
    while end < utf8.count {
      let (isWord, length) = scalar(at: end)
      guard isWord else { break }
      end += length
    }
    return end > start ? word(start, end) : nil
  }

  /// The word that ends before a place with one space between, or `nil`.
  func word(before place: Int) -> TextWord? {
    guard byte(at: place - 1) == 0x20 else { return nil }
    var start = place - 1
    while start > 0 {
      var before = start - 1
      while before > 0, utf8[before] & 0xC0 == 0x80 { before -= 1 }
      guard scalar(at: before).isWord else { break }
      start = before
    }
    return start < place - 1 ? word(start, place - 1) : nil
  }

  private func word(_ start: Int, _ end: Int) -> TextWord {
    let range = ByteRange(start, end)
    return TextWord(range: range, text: self[range])
  }

  /// Whether the scalar at a place belongs to words, and its length in bytes.
  private func scalar(at place: Int) -> (isWord: Bool, length: Int) {
    let byte = utf8[place]
    if byte < 0x80 {
      let isWord = 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
      return (isWord, 1)
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let end = min(place + length, utf8.count)
    guard let scalar = String(decoding: utf8[place..<end], as: UTF8.self).unicodeScalars.first
    else { return (false, length) }
    let properties = scalar.properties
    let isWord =
      properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
    return (isWord, length)
  }
}
