/// What a byte is to the tokenizer, as flags; 0 is ASCII punctuation.
enum ByteClass {
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  /// Set for letters without case, which only the careful scan meets.
  static let uncased: UInt8 = 8
  static let space: UInt8 = 16
  static let lineBreak: UInt8 = 32
  static let apostrophe: UInt8 = 64
  /// Part of a scalar beyond ASCII.
  static let beyond: UInt8 = 128

  static let letter = lower | upper
  static let word = lower | upper | digit

  /// The flags of each byte.
  static let table: [UInt8] = (0..<256).map { byte in
    switch ScalarTable.shared[UInt32(byte)] {
    case _ where byte >= 0x80: beyond
    case .lower: lower
    case .upper: upper
    case .digit: digit
    case .space: space
    case .lineBreak: lineBreak
    case .apostrophe: apostrophe
    case .other, .uncased, .underscore: byte < 0x20 || byte == 0x7F ? space : 0
    }
  }

  /// The flag of a scalar inside a word.
  static func flag(of kind: ScalarKind) -> UInt8 {
    switch kind {
    case .lower: lower
    case .upper: upper
    case .digit: digit
    case .uncased: uncased
    case .other, .space, .lineBreak, .apostrophe, .underscore: 0
    }
  }

  /// The shape of a word that has these flags.
  ///
  /// - Parameters:
  ///   - flags: Those of all its characters together.
  ///   - first: Its first byte; beyond ASCII, the caller says whether it is a capital.
  ///   - count: How many characters it has.
  /// - Returns: Never `.ordinal`, `.clitic`, `.punctuation` or `.merged`, which flags do not tell.
  @inline(__always)
  static func shape(of flags: UInt8, first: UInt8, count: Int) -> TokenShape {
    shape(of: flags, isCapital: first &- 0x41 < 26, count: count)
  }

  @inline(__always)
  static func shape(of flags: UInt8, isCapital: Bool, count: Int) -> TokenShape {
    if flags & word == lower { return .lower }
    if flags & digit != 0 { return flags & ~digit == 0 ? .number : .alphanumeric }
    if flags & letter == 0 { return .uncased }
    if flags & letter == upper, count > 1 { return .upper }
    return isCapital ? .capitalised : .mixed
  }
}
