/// An atom of the reference over Unicode scalars.
enum TextAtom: ReferenceAtom {
  case literal(Unicode.Scalar)
  /// A class, inverted or not.
  case members([Unicode.Scalar], isInverted: Bool)
  case word
  case digit
  case notWord
  case any
  case whitespace
  case boundary
  /// Two lists of phrases that the tests declare as parts.
  case part(String)

  static let parts: [String: [String]] = [
    "P": ["a", "ab", "a b", "a b é", "b-a", "aa", "'b"],
    "Q": ["b", "ba", "3", "b b"],
  ]

  var isNullable: Bool { if case .boundary = self { true } else { false } }

  /// The character as it is written in a pattern.
  var printed: String {
    switch self {
    case .literal(let scalar): scalar == "(" ? "\\(" : String(scalar)
    case .members(let scalars, let isInverted):
      "[\(isInverted ? "^" : "")\(String(String.UnicodeScalarView(scalars)))]"
    case .word: "\\w"
    case .digit: "\\d"
    case .notWord: "\\W"
    case .any: "."
    case .whitespace: "(?: )"
    case .boundary: "\\b"
    case .part(let name): "${\(name)}"
    }
  }

  func ends(in input: [Unicode.Scalar], from position: Int) -> [Int] {
    switch self {
    case .boundary:
      return Self.isWord(input, position - 1) != Self.isWord(input, position) ? [position] : []
    case .whitespace: return Self.whitespaceEnds(input, position)
    case .part(let name): return Self.partEnds(name, input, position)
    default:
      guard position < input.count else { return [] }
      return matches(input[position]) ? [position + 1] : []
    }
  }

  private func matches(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .literal(let literal): Self.equal(literal, scalar)
    case .members(let literals, let isInverted):
      literals.contains { Self.equal($0, scalar) } != isInverted
    case .word: Self.isWord(scalar)
    case .digit: scalar.properties.generalCategory == .decimalNumber
    case .notWord: !Self.isWord(scalar)
    case .any: !"\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
    case .whitespace, .boundary, .part: false
    }
  }

  private static func equal(_ literal: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
    switch literal {
    case "'": "'’‘ʼʻʾʿ`´′‛＇".unicodeScalars.contains(scalar)
    case "-": "-‐‑‒–".unicodeScalars.contains(scalar)
    case "\"": "\"“”„‟«»″＂".unicodeScalars.contains(scalar)
    default: literal.properties.lowercaseMapping == scalar.properties.lowercaseMapping
    }
  }

  static func isWord(_ input: [Unicode.Scalar], _ position: Int) -> Bool {
    input.indices.contains(position) && isWord(input[position])
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" { return true }
    if "ʻʼʾʿ".unicodeScalars.contains(scalar) { return false }
    return switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// The longest run first, with one line break at most.
  private static func whitespaceEnds(_ input: [Unicode.Scalar], _ start: Int) -> [Int] {
    var ends: [Int] = []
    var breaks = 0
    var position = start
    while position < input.count {
      switch input[position] {
      case " ", "\t", "\u{A0}", "\u{2009}": break
      case "\r": breaks += 1
      case "\n": if position == start || input[position - 1] != "\r" { breaks += 1 }
      default: return ends.reversed()
      }
      if breaks > 1 { break }
      position += 1
      ends.append(position)
    }
    return ends.reversed()
  }

  private static func partEnds(_ name: String, _ input: [Unicode.Scalar], _ start: Int) -> [Int] {
    let phrases = (parts[name] ?? []).sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }
    return phrases.flatMap { phrase in
      let atoms = phrase.unicodeScalars.map { $0 == " " ? TextAtom.whitespace : .literal($0) }
      return atoms.reduce([start]) { ends, atom in
        ends.flatMap { atom.ends(in: input, from: $0) }
      }
    }
  }

  static let alphabet = Array("abABé3_-' \"".unicodeScalars)

  static func random(using generator: inout SeededGenerator) -> TextAtom {
    let literal = alphabet.randomElement(using: &generator) ?? "a"
    switch Int.random(in: 0..<24, using: &generator) {
    case 0...10: return literal == " " ? .whitespace : .literal(literal)
    case 11...13:
      let members = ["ab", "aé3", "b'", "\"-", "_x(", "é"].randomElement(using: &generator) ?? "a"
      return .members(
        Array(members.unicodeScalars), isInverted: Int.random(in: 0..<3, using: &generator) == 0)
    case 14...15: return .word
    case 16: return .digit
    case 17: return .notWord
    case 18: return .any
    case 19...20: return .whitespace
    case 21: return .boundary
    case 22: return .part("P")
    default: return .part("Q")
    }
  }

  /// A random text out of pieces that make boundaries hard.
  static func randomText(using generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", "b", "A", "B", "ab", "é", "É", "e\u{301}", "\u{301}", "3", "٣", "_", "-", "–", "'", "’",
      "ʼ", "\"", "“", " ", " ", " ", "\u{A0}", "\n", "\r\n", "\t", "👍", "👩‍🚀", "x", "(", "ك", "a b",
      "\n\n", "\u{2029}", "ß",
    ]
    let count = Int.random(in: 0...24, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
