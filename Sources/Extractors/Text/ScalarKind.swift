/// What a Unicode scalar is to the tokenizer and to word boundaries.
enum ScalarKind: UInt8, Sendable {
  /// Punctuation, symbols, controls, format characters, unassigned.
  case other
  /// White space within a line, NBSP and the other Unicode spaces included.
  case space
  /// Line feed, carriage return, vertical tab, form feed, NEL, line and paragraph separator.
  case lineBreak
  /// Every kind of apostrophe, grave and acute accent, and the ayn and hamza of transliteration.
  case apostrophe
  /// A letter in lower case.
  case lower
  /// A letter in upper or title case.
  case upper
  /// A letter without case, a mark, a number that is not a decimal digit.
  case uncased
  /// A decimal digit of any script.
  case digit
  /// The underscore: a word character to `\w`, punctuation to the tokenizer.
  case underscore

  /// Whether `\w` matches it: letters, marks, numbers and the underscore.
  ///
  /// Apostrophes that Unicode counts as letters (U+02BB, U+02BC, U+02BE, U+02BF) are none, so that
  /// `Iranʼs` has a boundary after `Iran` whichever apostrophe the page uses.
  var isWord: Bool { rawValue >= ScalarKind.lower.rawValue }

  /// Whether it continues a word token.
  var isTokenWord: Bool { isWord && self != .underscore }
}
