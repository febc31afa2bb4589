import Annotations

/// A term for a thing, with what comparing it with others asks for.
struct CascadeTerm {
  let text: String
  /// How many characters it has.
  let length: Int
  private let singular: String
  /// The singular with a space before it, so that only whole words are an ending.
  private let ending: String

  init(_ text: String) {
    self.text = text
    length = text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? text.utf8.count : text.count
    singular = Self.singular(text)
    ending = " " + singular
  }

  /// Whether the term is the end of a longer one, singular and plural alike.
  func isShorter(than other: CascadeTerm) -> Bool {
    length < other.length && other.ending.hasSuffix(ending)
      || length <= other.length && singular == other.singular && text != other.text
  }

  /// Whether both open with one designation: “ac-130s”, “ac-130 gunships”.
  func isSameType(as other: CascadeTerm) -> Bool {
    guard let own = text.split(separator: " ").first,
      own.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      let their = other.text.split(separator: " ").first
    else { return false }
    return Self.singular(String(own)) == Self.singular(String(their))
  }

  private static func singular(_ term: String) -> String {
    if term.hasSuffix("ies") { return term.dropLast(3) + "y" }
    if term.hasSuffix("s"), !term.hasSuffix("ss") { return String(term.dropLast()) }
    return term
  }
}
