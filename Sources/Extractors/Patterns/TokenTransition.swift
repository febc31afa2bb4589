/// Where a token automaton goes from a state, in one word: all that the next step has to know.
struct TokenTransition: Sendable {
  private static let acceptBit: UInt64 = 1
  private static let endBit: UInt64 = 2
  private static let rowShift: UInt64 = 2
  private static let mapShift: UInt64 = 30
  private static let widthShift: UInt64 = 56

  /// The most entries that all rows may have together, and all maps.
  static let rowLimit = 1 << 28
  static let mapLimit = 1 << 26

  let bits: UInt64

  /// A transition that has not been computed.
  static let unknown = TokenTransition(bits: 0)
  /// The way to where no rule goes on.
  static let dead = TokenTransition(bits: endBit)

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// - Parameters:
  ///   - row: Where the row of the state begins.
  ///   - map: Where the map of what the state tells apart begins.
  ///   - width: How many entries the row has.
  ///   - accepts: Whether rules end with the element just read.
  ///   - ends: Whether no rule goes on behind it.
  init(row: Int, map: Int, width: Int, accepts: Bool, ends: Bool) {
    bits =
      UInt64(width) << Self.widthShift | UInt64(map) << Self.mapShift | UInt64(row) << Self.rowShift
      | (ends ? Self.endBit : 0) | (accepts ? Self.acceptBit : 0)
  }

  @inline(__always)
  var row: Int { Int(truncatingIfNeeded: bits >> Self.rowShift) & (Self.rowLimit - 1) }

  @inline(__always)
  var map: Int { Int(truncatingIfNeeded: bits >> Self.mapShift) & (Self.mapLimit - 1) }

  @inline(__always)
  var width: Int { Int(truncatingIfNeeded: bits >> Self.widthShift) }

  @inline(__always)
  var accepts: Bool { bits & Self.acceptBit != 0 }

  @inline(__always)
  var ends: Bool { bits & Self.endBit != 0 }

  /// Whether it is known and the run goes on with nothing to note.
  @inline(__always)
  var isPlain: Bool { bits & (Self.acceptBit | Self.endBit) == 0 && bits != 0 }
}
