extension Tokenizer {
  /// A token that begins with an ASCII digit.
  mutating func scanNumber(_ bytes: Span<UInt8>, from start: Int, gap: TokenGap) -> Int {
    let count = bytes.count
    var index = start
    while true {
      while index < count, isASCIIDigit(bytes[index]) { index += 1 }
      guard continuesNumber(bytes, at: index) else { break }
      index += 1
    }
    let digits = index
    while index < count, ByteClass.table[Int(bytes[index])] & ByteClass.word != 0 { index += 1 }
    if index < count, bytes[index] >= 0x80, wordKind(bytes, at: index) != nil {
      index = endOfPlainWord(bytes, from: index)
    }
    let shape: TokenShape =
      index == digits
      ? .number : isOrdinalEnding(bytes, digits..<index) ? .ordinal : .alphanumeric
    appendFolding(bytes, start..<index, shape: shape, gap)
    return index
  }

  /// Whether a comma before exactly three digits, or a full stop before any, stands at `index`.
  private func continuesNumber(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count, isASCIIDigit(bytes[index + 1]) else { return false }
    if bytes[index] == UInt8(ascii: ".") { return true }
    guard bytes[index] == UInt8(ascii: ","), index + 3 < bytes.count else { return false }
    return isASCIIDigit(bytes[index + 2]) && isASCIIDigit(bytes[index + 3])
      && !(index + 4 < bytes.count && isASCIIDigit(bytes[index + 4]))
  }

  private func isOrdinalEnding(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == 2 else { return false }
    switch (bytes[range.lowerBound] | 0x20, bytes[range.lowerBound + 1] | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return true
    default: return false
    }
  }
}
