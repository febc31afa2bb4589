/// What an earlier phase has found an element to be, as bits.
struct ElementCategories: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
}

/// The names of the categories that the phases of a cascade use, 64 at most.
struct ElementCategoryNames: Sendable {
  static let limit = 64

  private(set) var names: [String] = []

  init() {}

  /// - Throws: If there are too many.
  init(_ names: [String]) throws(PatternError) {
    for name in names where !self.names.contains(name) { self.names.append(name) }
    guard self.names.count <= Self.limit else {
      throw PatternError(
        pattern: names[Self.limit], offset: 0, reason: .tooManyCategories(limit: Self.limit))
    }
  }

  /// The bit of a category; empty for a name that is none.
  subscript(name: String) -> ElementCategories {
    guard let index = names.firstIndex(of: name) else { return [] }
    return ElementCategories(rawValue: 1 << UInt64(index))
  }
}

/// A token, or a run of tokens that an earlier phase took together.
struct Element: Hashable, Sendable {
  /// The word in the vocabulary; 0 for an unknown one and for a run of tokens.
  var symbol: UInt32
  var shape: TokenShape
  var gap: TokenGap
  var categories: ElementCategories = []
  /// Its place in the text, in UTF-8 bytes.
  var byteStart: UInt32
  var byteEnd: UInt32
  /// Its place in the tokens.
  var tokenStart: UInt32
  var tokenEnd: UInt32
  /// Where the phase that made it keeps what it knows about it, −1 for nothing.
  var payload: Int32 = -1

  var bytes: Range<Int> { Int(byteStart)..<Int(byteEnd) }
  var tokens: Range<Int> { Int(tokenStart)..<Int(tokenEnd) }
}
