extension Tokenizer {
  /// Appends a word and, each as a token of its own, the clitics at its end.
  mutating func appendSplittingClitics(
    _ bytes: Span<UInt8>, _ range: Range<Int>, apostrophes: [Int], gap: TokenGap
  ) {
    var cuts: [Int] = []
    var end = range.upperBound
    for apostrophe in apostrophes.reversed() {
      guard let cut = cliticStart(bytes, range.lowerBound, apostrophe, end) else { break }
      cuts.append(cut)
      end = cut
    }
    if end > range.lowerBound {
      appendFolding(
        bytes, range.lowerBound..<end, shape: wordShape(bytes, range.lowerBound..<end), gap)
    }
    for (position, cut) in cuts.reversed().enumerated() {
      let next = cuts.count - position - 2
      let isFirst = cut == range.lowerBound
      appendFolding(
        bytes, cut..<(next >= 0 ? cuts[next] : range.upperBound), shape: .clitic,
        isFirst ? gap : [])
    }
  }

  /// Where the clitic around the apostrophe begins, if what ends at `end` is one.
  private func cliticStart(
    _ bytes: Span<UInt8>, _ start: Int, _ apostrophe: Int, _ end: Int
  ) -> Int? {
    let tail = apostrophe + decodeScalar(bytes, at: apostrophe).width
    if isCliticTail(bytes, tail..<end) { return apostrophe }
    let isNegation =
      end - tail == 1 && bytes[tail] | 0x20 == UInt8(ascii: "t") && apostrophe > start
      && bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n")
    return isNegation ? apostrophe - 1 : nil
  }

  /// A clitic that stands by itself or behind a number or an abbreviation: `U.S.` `'s`.
  ///
  /// An apostrophe behind it makes it a quoted letter and no clitic.
  func endOfStandingClitic(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let tail = start + decodeScalar(bytes, at: start).width
    let end = endOfPlainWord(bytes, from: tail)
    guard isCliticTail(bytes, tail..<end) else { return nil }
    if end < bytes.count,
      ScalarTable.shared[decodeScalar(bytes, at: end).value] == .apostrophe
    {
      return nil
    }
    return end
  }

  /// Whether the bytes are one of `s`, `d`, `m`, `re`, `ve`, `ll`, in either case.
  private func isCliticTail(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch range.count {
    case 1:
      let byte = bytes[range.lowerBound] | 0x20
      return byte == UInt8(ascii: "s") || byte == UInt8(ascii: "d") || byte == UInt8(ascii: "m")
    case 2:
      switch (bytes[range.lowerBound] | 0x20, bytes[range.lowerBound + 1] | 0x20) {
      case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
        (UInt8(ascii: "l"), UInt8(ascii: "l")):
        return true
      default: return false
      }
    default: return false
    }
  }

  private func wordShape(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TokenShape {
    var flags: UInt8 = 0
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, at: index)
      flags |= ByteClass.flag(of: ScalarTable.shared[scalar.value])
      count += 1
      index += scalar.width
    }
    let first = ScalarTable.shared[decodeScalar(bytes, at: range.lowerBound).value]
    return ByteClass.shape(of: flags, isCapital: first == .upper, count: count)
  }
}
