extension PatternParser {
  /// One atom of a text pattern.
  mutating func textAtom(_ next: Unicode.Scalar) throws(PatternError) -> PatternNode {
    switch next {
    case "[": return .scalars(try characterClass())
    case "\\":
      if peek(1) == "b" {
        index += 2
        return .boundary
      }
      return .scalars(try escape())
    case ".":
      index += 1
      return .scalars(.any)
    case "]", "}": throw error(.unexpected(Character(next)))
    case _ where next.isBlank:
      skipBlanks()
      return .whitespace
    default:
      index += 1
      return .scalars(Self.literal(next, foldsCase: foldsCase))
    }
  }

  /// What a character of a pattern or a phrase matches when it is not escaped.
  static func literal(_ scalar: Unicode.Scalar, foldsCase: Bool) -> ScalarSet {
    switch scalar {
    case "'", "’": .apostrophe
    case "\"": .quotationMark
    case "-": .hyphen
    default:
      if scalar.isASCII {
        (foldsCase ? asciiFolded : asciiExact)[Int(scalar.value)]
      } else {
        foldsCase ? .caseVariants(of: scalar.value) : ScalarSet(scalars: [scalar.value])
      }
    }
  }

  /// The sets of ASCII characters, which nearly all literals are made of.
  private static let asciiFolded = (0..<128).map { ScalarSet.caseVariants(of: $0) }
  private static let asciiExact = (0..<128).map { ScalarSet(scalars: [$0]) }

  /// An escape that stands for one scalar, in a class or outside.
  mutating func escape() throws(PatternError) -> ScalarSet {
    let start = index
    index += 1
    guard let next = peek else { throw error(.unclosed("\\"), at: start) }
    index += 1
    switch next {
    case "d": return .digit
    case "D": return ScalarSet.digit.inverted
    case "w": return .word
    case "W": return ScalarSet.word.inverted
    case "s": return .whitespace
    case "S": return ScalarSet.whitespace.inverted
    case "n": return ScalarSet(scalars: [0x0A])
    case "r": return ScalarSet(scalars: [0x0D])
    case "t": return ScalarSet(scalars: [0x09])
    case "u": return try codePoint(start)
    case "0"..."9", "k": throw error(.unsupported("a back reference"), at: start)
    case "A", "B", "G", "Z", "z": throw error(.unsupported("an anchor"), at: start)
    case _ where next.properties.isAlphabetic:
      throw error(.unknownEscape(Character(next)), at: start)
    default: return ScalarSet(scalars: [next.value])
    }
  }

  /// `\u{…}` behind its `u`.
  private mutating func codePoint(_ start: Int) throws(PatternError) -> ScalarSet {
    guard peek == "{", let end = scalars[index...].firstIndex(of: "}") else {
      throw error(.unknownEscape("u"), at: start)
    }
    var digits = ""
    digits.unicodeScalars.append(contentsOf: scalars[index + 1..<end])
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw error(.unknownEscape("u"), at: start)
    }
    index = end + 1
    return foldsCase ? .caseVariants(of: scalar.value) : ScalarSet(scalars: [scalar.value])
  }
}
