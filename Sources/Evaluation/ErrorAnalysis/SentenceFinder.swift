import Annotations

/// Finds the sentence around a stretch of text, to show it; nothing is scored by it.
///
/// A line ends a sentence. Within a line one ends at `.`, `!`, `?` or `…` with the closing marks
/// behind it, if blank space and then no small letter follow, and if no abbreviation stands before.
/// What is longer than a reader takes in is cut between words on both sides of the stretch.
struct SentenceFinder {
  /// How many bytes are kept at most on either side of the stretch.
  private static let reach = 300

  private let utf8: [UInt8]
  /// Where each sentence begins, in the order of the text.
  private let starts: [Int]

  /// Finds every sentence.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ article: Article) {
    utf8 = article.utf8
    var starts = [0]
    for index in utf8.indices {
      switch utf8[index] {
      case 0x0A: starts.append(index + 1)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if let next = Self.start(after: index, in: utf8) { starts.append(next) }
      // The last byte of `…`, E2 80 A6.
      case 0xA6 where index > 1 && utf8[index - 1] == 0x80 && utf8[index - 2] == 0xE2:
        if let next = Self.start(after: index, in: utf8) { starts.append(next) }
      default: continue
      }
    }
    self.starts = starts
  }

  /// The sentence that holds a range, or all of those that it reaches into, without the blank space
  /// at either end.
  ///
  /// - Complexity: O(log *n*) and the length of what it returns.
  func sentence(around range: ByteRange) -> ByteRange {
    let first = starts.partitioningIndex { $0 > range.lowerBound } - 1
    let behind = starts.partitioningIndex { $0 >= max(range.upperBound, range.lowerBound + 1) }
    var lower = starts[max(0, first)]
    var upper = behind < starts.count ? starts[behind] : utf8.count
    if range.lowerBound - lower > Self.reach {
      lower = wordStart(at: range.lowerBound - Self.reach, before: range.lowerBound)
    }
    if upper - range.upperBound > Self.reach {
      upper = wordEnd(at: range.upperBound + Self.reach, behind: range.upperBound)
    }
    while lower < range.lowerBound, Self.isBlank(utf8[lower]) { lower += 1 }
    while upper > range.upperBound, Self.isBlank(utf8[upper - 1]) { upper -= 1 }
    return ByteRange(lower, upper)
  }

  private func wordStart(at offset: Int, before bound: Int) -> Int {
    var offset = offset
    while offset < bound, !Self.isBlank(utf8[offset]) { offset += 1 }
    return offset
  }

  private func wordEnd(at offset: Int, behind bound: Int) -> Int {
    var offset = offset
    while offset > bound, !Self.isBlank(utf8[offset - 1]) { offset -= 1 }
    return offset
  }

  /// Where the next sentence begins if one ends with the mark at `mark`.
  private static func start(after mark: Int, in utf8: [UInt8]) -> Int? {
    var index = mark + 1
    while index < utf8.count, let length = closingMark(at: index, in: utf8) { index += length }
    guard index < utf8.count, isBlank(utf8[index]), utf8[index] != 0x0A else { return nil }
    while index < utf8.count, isBlank(utf8[index]) { index += 1 }
    guard index < utf8.count, !(0x61...0x7A ~= utf8[index]) else { return nil }
    return utf8[mark] == UInt8(ascii: ".") && isAbbreviation(before: mark, in: utf8) ? nil : index
  }

  /// The length of a quotation mark or bracket that closes.
  private static func closingMark(at index: Int, in utf8: [UInt8]) -> Int? {
    switch utf8[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): 1
    // ’ and ”, E2 80 99 and E2 80 9D.
    case 0xE2
    where index + 2 < utf8.count && utf8[index + 1] == 0x80
      && (utf8[index + 2] == 0x99 || utf8[index + 2] == 0x9D):
      3
    default: nil
    }
  }

  /// Whether the point belongs to an initial, to letters with points between them, or to a title.
  private static func isAbbreviation(before point: Int, in utf8: [UInt8]) -> Bool {
    var start = point
    while start > 0, isLetter(utf8[start - 1]) || utf8[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    let word = utf8[start..<point]
    if word.count == 1 || word.contains(UInt8(ascii: ".")) { return !word.isEmpty }
    return titles.contains(String(decoding: word, as: UTF8.self))
  }

  private static let titles: Set<String> = [
    "Adm", "Brig", "Capt", "Cmdr", "Col", "Dr", "Gen", "Gov", "Lt", "Maj", "Mr", "Mrs", "Ms", "No",
    "Prof", "Rep", "Sen", "Sgt", "St", "vs",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0x80
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }
}
