/// A text cut into what stays and what each article fills in.
struct Template {
  private enum Piece {
    /// Bytes that are escaped already.
    case text([UInt8])
    case slot(Slot)
  }

  private var pieces: [Piece] = []

  /// The ordinary words of the text, each as often as it occurs.
  private(set) var words: [String] = []

  init(_ text: String) {
    var rest = text[...]
    var previous: Character?
    while let first = rest.first {
      if !Self.isInWord(previous), let (length, slot) = Self.name(at: rest) {
        append(slot)
        previous = "x"
        rest = rest.dropFirst(length)
        continue
      }
      let word = rest.prefix { Self.isInWord($0) || (first.isNumber && $0 == ",") }
      guard !word.isEmpty else {
        append(rest.prefix(1))
        previous = first
        rest = rest.dropFirst()
        continue
      }
      // `40,` ends a clause; `2,500` is a number.
      let unit = word.last == "," ? word.dropLast() : word
      if let slot = Slot.of(unit, after: previous) { append(slot) } else { append(unit) }
      previous = unit.last
      rest = rest.dropFirst(unit.count)
    }
  }

  /// Writes the text of one article, escaped for a JSON string.
  func write(
    into bytes: inout [UInt8], cast: Cast, wording: Wording,
    using generator: inout some RandomNumberGenerator
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text): bytes += text
      case .slot(let slot):
        slot.write(into: &bytes, cast: cast, wording: wording, using: &generator)
      }
    }
  }

  private mutating func append(_ slot: Slot) {
    if case .word(let word) = slot { words.append(word) }
    pieces.append(.slot(slot))
  }

  private mutating func append(_ text: Substring) {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
      case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
      case 0..<0x20: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    if case .text(let before) = pieces.last {
      pieces[pieces.count - 1] = .text(before + bytes)
    } else {
      pieces.append(.text(bytes))
    }
  }

  private static func isInWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// The longest name that begins here and ends at the end of a word.
  private static func name(at rest: Substring) -> (length: Int, slot: Slot)? {
    var found: (length: Int, slot: Slot)?
    for kind in Names.Kind.allCases {
      for (index, entry) in Names.originals[kind.rawValue].enumerated() {
        for (part, form) in entry.parts.enumerated() where rest.hasPrefix(form) {
          guard form.count > found?.length ?? 0,
            !isInWord(rest.dropFirst(form.count).first)
          else { continue }
          found = (form.count, .name(kind, index: index, part: part))
        }
      }
    }
    return found
  }
}
