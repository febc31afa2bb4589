/// Finds the entry of a lexicon that a stretch of text names.
///
/// Spellings are compared folded: case, accents, apostrophes and the choice between hyphen and
/// space do not matter.
struct Gazetteer<Kind: LexiconKind>: Sendable {
  /// The entries in the order of the lexicon.
  let entries: [LexiconEntry<Kind>]
  private let byForm: [String: Int]

  init(_ entries: [LexiconEntry<Kind>]) {
    self.entries = entries
    var byForm: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      // Where two entries share a form, the one listed first has it.
      for form in entry.forms where byForm[Self.folded(form.text)] == nil {
        byForm[Self.folded(form.text)] = index
      }
    }
    self.byForm = byForm
  }

  /// The entry that a text names, or `nil`.
  subscript(text: String) -> LexiconEntry<Kind>? {
    byForm[Self.folded(text)].map { entries[$0] }
  }

  /// Every form of the entries that a condition picks, for the named part of a pattern; forms that
  /// are ordinary words too only where they are asked for.
  func phrases(
    includesAmbiguous: Bool = false, where isWanted: (LexiconEntry<Kind>) -> Bool = { _ in true }
  ) -> PatternPart {
    .phrases(
      entries.filter(isWanted).flatMap { entry in
        entry.forms.filter { includesAmbiguous || !$0.isAmbiguous }.map(\.text)
      })
  }

  /// The same for ASCII, which is nearly all there is.
  private static func appendFolded(_ byte: UInt8, to folded: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case 0x09...0x0D, 0x20, UInt8(ascii: "-"): if folded.last != 0x20 { folded.append(0x20) }
    case 0x41...0x5A: folded.append(byte | 0x20)
    default: folded.append(byte)
    }
  }

  private static func folded(_ text: String) -> String {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        appendFolded(UInt8(truncatingIfNeeded: scalar.value), to: &folded)
        continue
      }
      switch ScalarTable.shared[scalar.value] {
      case .apostrophe: continue
      case _
      where scalar == "‐" || scalar == "‑" || scalar == "–"
        || scalar.properties.isWhitespace:
        if folded.last != 0x20 { folded.append(0x20) }
      default:
        folded +=
          AccentFolding.folded(scalar.value) ?? Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
