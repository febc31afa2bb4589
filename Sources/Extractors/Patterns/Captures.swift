/// The named captures of one match.
struct Captures: Hashable, Sendable {
  /// The names, in the order in which the compiler met them.
  let names: [String]
  /// The range of each, `nil` for one that took no part.
  let ranges: [Range<Int>?]

  /// - Parameters:
  ///   - names: The names.
  ///   - slots: Start and end of each, as positions in `offsets`, or −1.
  ///   - offsets: What a position stands for.
  init(names: [String], slots: [Int], offsets: [Int]) {
    self.names = names
    ranges = names.indices.map { index in
      let start = slots[index * 2]
      let end = slots[index * 2 + 1]
      return start < 0 || end < start ? nil : offsets[start]..<offsets[end]
    }
  }

  /// The range of a capture, `nil` if it took no part or the rule has none of that name.
  subscript(name: String) -> Range<Int>? {
    names.firstIndex(of: name).flatMap { ranges[$0] }
  }
}

extension TextMatcher {
  /// The captures of a match, in UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - match: One that `matches(in:)` returned for these bytes.
  ///   - bytes: The text.
  /// - Returns: A range or `nil` for each capture of the rule.
  mutating func captures(of match: PatternMatch, in bytes: Span<UInt8>) -> Captures {
    withScratch { $0.captures(of: match, in: bytes, &$1) }
  }

  private func captures(
    of match: PatternMatch, in bytes: Span<UInt8>, _ scratch: inout CaptureFinder.Scratch
  ) -> Captures {
    let partition = set.partition
    var symbols: [Int] = []
    var offsets: [Int] = []
    var index = match.range.lowerBound
    while index < match.range.upperBound {
      let scalar = decodeScalar(bytes, at: index)
      symbols.append(partition.symbolClass(scalar.value))
      offsets.append(index)
      index += scalar.width
    }
    offsets.append(index)
    let next =
      index < bytes.count ? partition.symbolClass(decodeScalar(bytes, at: index).value) : 0
    let finder = CaptureFinder(program: set.program, classes: partition.classes)
    let slots = finder.slots(
      rule: match.rule, symbols: symbols,
      followsWord: isWord(before: match.range.lowerBound, in: bytes), next: next,
      scratch: &scratch)
    return Captures(
      names: set.program.rules[match.rule].captures, slots: slots, offsets: offsets)
  }

  private func isWord(before index: Int, in bytes: Span<UInt8>) -> Bool {
    var start = index - 1
    while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return false }
    let scalar = decodeScalar(bytes, at: start)
    return set.partition.classes[set.partition.symbolClass(scalar.value)].isWord
  }
}
