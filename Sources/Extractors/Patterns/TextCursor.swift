/// Where a scan of a text stands.
///
/// The loop over the bytes is here, on spans and local variables alone; it comes back to the
/// matcher only for what needs more than the table: an entry not yet computed, a rule that ends.
struct TextCursor {
  /// Why a scan came back.
  enum Event {
    /// The entry for `row` and `symbolClass` has to be computed.
    case unknown
    /// Rules have ended at `index`.
    case accepting(Int32)
    /// No rule goes on, and some have ended in this run.
    case ended
    /// The text is at its end.
    case finished
  }

  /// Where the run at hand began.
  private(set) var start = 0
  /// Where it has got to.
  var index = 0
  /// The row of the state there, 0 between two runs.
  var row = 0
  /// The class and the width of the symbol at `index`; width 0 at the end of the text.
  private(set) var symbolClass = 0
  private(set) var width = 0
  /// Whether rules have ended in this run.
  var hasEnds = false
  /// Where to look for the next start, and whether a word character stands before it.
  private var next = 0
  private var followsWord = false
  private let stride: Int

  /// - Parameter stride: How long a row of the table is; the start states are rows 1 and 2.
  init(stride: Int) { self.stride = stride }

  /// Goes on as far as the table allows.
  @inline(never)
  mutating func scan(
    _ bytes: Span<UInt8>, _ ascii: Span<UInt16>, _ table: Span<Int32>, _ partition: ScalarPartition
  ) -> Event {
    // Locals stay in registers; fields of `self` would be stored on every step.
    var index = self.index
    var row = self.row
    while true {
      if row == 0 {
        guard next < bytes.count else { return .finished }
        index = next
        row = begin(bytes, ascii, partition)
        if row == 0 { continue }
      }
      while true {
        var symbolClass = 0
        var width = 0
        if index < bytes.count {
          let byte = bytes[index]
          if byte < 0x80 {
            symbolClass = Int(ascii[Int(byte)] >> 1)
            width = 1
          } else {
            let scalar = decodeScalar(bytes, at: index)
            symbolClass = partition.symbolClass(scalar.value)
            width = scalar.width
          }
        }
        let entry = table[row &+ symbolClass]
        if entry > 0, entry & LazyAutomaton.acceptFlag == 0, width > 0 {
          row = Int(entry)
          index += width
          continue
        }
        if entry == LazyAutomaton.dead || entry > 0 && entry & LazyAutomaton.acceptFlag == 0 {
          row = 0
          if hasEnds { return .ended }
          break
        }
        self.index = index
        self.row = row
        self.symbolClass = symbolClass
        self.width = width
        return entry == LazyAutomaton.unknown ? .unknown : .accepting(entry)
      }
    }
  }

  /// Moves `next` over one character, or over the rest of a word.
  ///
  /// - Returns: The row to start from, 0 if no match may begin here.
  @inline(__always)
  private mutating func begin(
    _ bytes: Span<UInt8>, _ ascii: Span<UInt16>, _ partition: ScalarPartition
  ) -> Int {
    start = next
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
    if precededByWord, followsWord { return 0 }
    return precededByWord ? 2 * stride : stride
  }
}
