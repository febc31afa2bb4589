/// The places of a text at which a match may begin: words, and characters that are in no word.
struct TextStarts {
  /// Where to look for the next one, and whether a word character stands before it.
  private var next = 0
  private var followsWord = false

  /// The next start and whether a word character stands before it, or `nil` at the end.
  @inline(__always)
  mutating func next(
    _ bytes: Span<UInt8>, _ ascii: Span<UInt16>, _ partition: ScalarPartition
  ) -> (start: Int, followsWord: Bool)? {
    while next < bytes.count {
      let start = next
      let precededByWord = followsWord
      let byte = bytes[start]
      if byte < 0x80 {
        followsWord = ascii[Int(byte)] & 1 != 0
        next = start + 1
      } else {
        let scalar = decodeScalar(bytes, at: start)
        followsWord = partition.classes[partition.symbolClass(scalar.value)].isWord
        next = start + scalar.width
      }
      if followsWord {
        // Nothing begins inside a word.
        var end = next
        while end < bytes.count, bytes[end] < 0x80, ascii[Int(bytes[end])] & 1 != 0 { end += 1 }
        next = end
      }
      if !precededByWord || !followsWord { return (start, precededByWord) }
    }
    return nil
  }
}
