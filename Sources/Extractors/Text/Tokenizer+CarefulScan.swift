extension Tokenizer {
  /// A word that may hold anything: apostrophes, letters beyond ASCII, invisible joiners.
  mutating func scanCarefully(_ bytes: Span<UInt8>, from start: Int, gap: TokenGap) -> Int {
    var apostrophes: [Int] = []
    var index = start
    while index < bytes.count {
      let scalar = decodeScalar(bytes, at: index)
      let kind = ScalarTable.shared[scalar.value]
      if !kind.isTokenWord {
        // A joiner or an apostrophe belongs to the word if the word goes on behind it.
        guard kind == .apostrophe || isInvisible(scalar.value),
          let next = wordKind(bytes, at: index + scalar.width), next != .digit
        else { break }
        if kind == .apostrophe { apostrophes.append(index) }
      }
      index += scalar.width
    }
    appendSplittingClitics(bytes, start..<index, apostrophes: apostrophes, gap: gap)
    return index
  }

  /// What begins with a byte beyond ASCII or with an apostrophe.
  ///
  /// White space goes into `gap`; something invisible leaves it alone, and if it is empty then, it
  /// is as if the character were not there.
  mutating func scanOther(_ bytes: Span<UInt8>, from index: Int, gap: inout TokenGap) -> Int {
    let scalar = decodeScalar(bytes, at: index)
    let end = index + scalar.width
    switch ScalarTable.shared[scalar.value] {
    case .lower, .upper, .uncased, .digit:
      let end = scanCarefully(bytes, from: index, gap: gap)
      gap = []
      return end
    case .space: gap.insert(.space)
    case .lineBreak:
      gap.formUnion(gap.contains(.lineBreak) ? [.space, .paragraphBreak] : [.space, .lineBreak])
      if scalar.value == 0x2029 { gap.insert(.paragraphBreak) }
    case .apostrophe:
      let end = endOfStandingClitic(bytes, from: index) ?? end
      appendFolding(
        bytes, index..<end, shape: end > index + scalar.width ? .clitic : .punctuation, gap)
      gap = []
      return end
    case .other, .underscore:
      if isInvisible(scalar.value) { return end }
      appendFolding(bytes, index..<end, shape: .punctuation, gap)
      gap = []
    }
    return end
  }

  /// The kind of the scalar at `index` if it continues a word.
  func wordKind(_ bytes: Span<UInt8>, at index: Int) -> ScalarKind? {
    guard index < bytes.count else { return nil }
    let kind = ScalarTable.shared[decodeScalar(bytes, at: index).value]
    return kind.isTokenWord ? kind : nil
  }

  /// Where the word characters from `index` on end.
  func endOfPlainWord(_ bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    while wordKind(bytes, at: index) != nil { index += decodeScalar(bytes, at: index).width }
    return index
  }

  /// The end of a run of single letters with full stops (`U.S.`, `p.m`), of two letters or more.
  func endOfInitials(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    var letters = 0
    while index < bytes.count, ByteClass.table[Int(bytes[index])] & ByteClass.letter != 0,
      wordKind(bytes, at: index + 1) == nil
    {
      letters += 1
      index += 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    return letters > 1 ? index : nil
  }

  func initialsShape(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TokenShape {
    var flags: UInt8 = 0
    for index in range { flags |= ByteClass.table[Int(bytes[index])] }
    return ByteClass.shape(of: flags, first: bytes[range.lowerBound], count: range.count)
  }
}
