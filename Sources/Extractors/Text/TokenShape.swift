/// What a token looks like, whatever it says.
enum TokenShape: UInt8, CaseIterable, Hashable, Sendable {
  /// Lower case throughout: `strikes`, `p.m.`
  case lower
  /// Begins with a capital and is not all capitals, or is one capital: `Iran`, `McCain`, `A`.
  case capitalised
  /// Two capitals or more and no small letter: `ISIS`, `U.S.`
  case upper
  /// Begins with a small letter and has capitals: `iPhone`.
  case mixed
  /// Letters of a script without case.
  case uncased
  /// Letters and digits: `15E`, `F15`, `1990s`.
  case alphanumeric
  /// Digits, with grouping or decimals: `17`, `2,500`, `1.5`.
  case number
  /// Digits with an ordinal ending: `3rd`.
  case ordinal
  /// What splits off from the word before it: `'s`, `n't`.
  case clitic
  /// One character that is none of the above: punctuation, symbol, emoji.
  case punctuation
  /// An element of several tokens, made by an earlier phase.
  case merged
}

/// A set of token shapes.
struct TokenShapeSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ shapes: TokenShape...) {
    rawValue = shapes.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  func contains(_ shape: TokenShape) -> Bool { rawValue >> UInt16(shape.rawValue) & 1 != 0 }

  /// Every shape, merged elements included.
  static let any = TokenShapeSet(rawValue: (1 << UInt16(TokenShape.allCases.count)) - 1)
  /// Words of any case, with or without digits in them.
  static let word = TokenShapeSet(.lower, .capitalised, .upper, .mixed, .uncased, .alphanumeric)

  /// The names that patterns use between angle brackets.
  static let named: [String: TokenShapeSet] = [
    "lower": TokenShapeSet(.lower),
    "cap": TokenShapeSet(.capitalised),
    "upper": TokenShapeSet(.upper),
    "mixed": TokenShapeSet(.mixed),
    "uncased": TokenShapeSet(.uncased),
    "alnum": TokenShapeSet(.alphanumeric),
    "num": TokenShapeSet(.number),
    "ordinal": TokenShapeSet(.ordinal),
    "clitic": TokenShapeSet(.clitic),
    "punct": TokenShapeSet(.punctuation),
    "merged": TokenShapeSet(.merged),
    "name": TokenShapeSet(.capitalised, .upper),
    "word": word,
    "any": any,
  ]
}
