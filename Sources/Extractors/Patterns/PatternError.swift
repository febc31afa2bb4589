/// Why a pattern was refused, and where.
struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  enum Reason: Hashable, Sendable {
    case badName
    case badRepetition
    case emptyClass
    case emptyPhrase
    case matchesNothing
    case nothingToRepeat
    case recursiveName([String])
    case repeatedEmptiness
    case repetitionTooLarge(limit: Int)
    case reversedRange
    case tooLarge(limit: Int)
    case tooManyCategories(limit: Int)
    case unclosed(Character)
    case unexpected(Character)
    case unknownEscape(Character)
    case unknownName(String)
    case unknownShape(String)
    case unsupported(String)
  }

  /// The rule or the part that holds the pattern, if it has a name.
  var name: String?
  var pattern: String
  /// Where in the pattern, in Unicode scalars.
  var offset: Int
  var reason: Reason

  /// Three lines: what is wrong, the pattern, a caret under the place.
  var description: String {
    let shown = pattern.unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }
    // Combining marks take no column of their own.
    let column = String(pattern.unicodeScalars.prefix(offset)).count
    let place = name.map { "\($0), offset \(offset)" } ?? "offset \(offset)"
    let caret = String(repeating: " ", count: column)
    return "\(place): \(words)\n  \(shown.joined())\n  \(caret)^"
  }

  private var words: String {
    switch reason {
    case .badName: "a name is a letter and then letters, digits or underscores"
    case .badRepetition: "a repetition is {m}, {m,} or {m,n} with m not above n"
    case .emptyClass: "the class matches no character"
    case .emptyPhrase: "the list of phrases is empty, or a phrase in it is"
    case .matchesNothing: "the pattern can match the empty text"
    case .nothingToRepeat: "there is nothing to repeat before this"
    case .recursiveName(let names): "a part uses itself: \(names.joined(separator: " → "))"
    case .repeatedEmptiness: "what is repeated can match the empty text"
    case .repetitionTooLarge(let limit): "a repetition counts to \(limit) at most"
    case .reversedRange: "the range runs backwards"
    case .tooLarge(let limit): "the rule set needs more than \(limit) nodes"
    case .tooManyCategories(let limit): "there are more than \(limit) categories"
    case .unclosed(let opener): "this \(opener) is never closed"
    case .unexpected(let character): "\(character) has no meaning here; escape it with \\"
    case .unknownEscape(let character): "\\\(character) is no escape of this language"
    case .unknownName(let name): "there is no part and no category called \(name)"
    case .unknownShape(let name):
      "there is no shape called \(name); there are "
        + TokenShapeSet.named.keys.sorted().joined(separator: ", ")
    case .unsupported(let what): "\(what) cannot be compiled into an automaton"
    }
  }
}
