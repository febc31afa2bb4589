/// Which line breaks end a paragraph.
enum RegexLines {
  /// Words that no line ends with unless its sentence goes on.
  private static let unfinished: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have",
    "in", "into", "is", "its", "of", "on", "or", "our", "than", "that", "the", "their", "these",
    "this", "those", "to", "was", "were", "which", "who", "with",
  ]

  /// Whether the sentence goes on behind the line break at an offset, as in a text that was wrapped
  /// by hand.
  static func goesOn(at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    var end = index
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
    guard end > 0 else { return false }
    let last = bytes[end - 1]
    let isInside = isLetter(last) || isDigit(last) || last == 0x2C || last == 0x3B
    guard isInside, next > 0x20 else { return false }
    if isLower(next) { return true }
    guard isLower(last) else { return last == 0x2C && (isLetter(next) || isDigit(next)) }
    var start = end
    while start > 0, isLower(bytes[start - 1]), end - start < 6 { start -= 1 }
    guard start > 0, bytes[start - 1] == 0x20 else { return false }
    return unfinished.contains(String(copying: bytes, start..<end))
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) || byte >= 0x80 }
}

extension String {
  /// ASCII bytes as text.
  fileprivate init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    for index in range { unicodeScalars.append(Unicode.Scalar(bytes[index])) }
  }
}
