/// The kinds of entries that one table of the lexicon holds, named as section lines name them.
protocol LexiconKind: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// One way in which an entry is printed.
struct LexiconForm: Hashable, Sendable {
  /// The form in plain ASCII: `al-Qaim` also stands for `al Qaim` and `Al Qa’im`.
  var text: String
  /// Whether the form is an ordinary word or another name too, so that context has to decide.
  var isAmbiguous = false
  /// Whether only the letter case given here counts: `US` is a country, `us` is not.
  var isCased = false
}

/// One concept of the lexicon: its usual English name and every form in which it is printed.
///
/// A table is text, an entry a line, or several with semicolons between them:
///
///     # a comment
///     [town Syria]
///     Abu Kamal | {Albu,Al-Bu,El-Bu}{ ,}kamal | Boukamal
///       | a line that starts with a bar goes on with the entry above
///     ?=Hit | Heet
///     ~Iraq | Iraqi | Iraqis; ~Syria | Syrian | Syrians
///
/// A section line gives the kind of the entries below it, then a qualifier, which may be missing.
/// Braces hold alternatives, one of which may be empty. The first name of an entry, with the first
/// of its alternatives, is canonical.
/// Marks stand before a form: `?` ambiguous, `=` in this letter case only, `~` (canonical names
/// only) a label that is not itself looked for.
struct LexiconEntry<Kind: LexiconKind>: Hashable, Sendable {
  /// The name under which everything that matches a form is filed.
  var canonical: String
  /// What to look for, each form once.
  var forms: [LexiconForm]
  /// What the section line above the entry says first.
  var kind: Kind
  /// What the section line says after the kind, often a country; `nil` if it says no more.
  var qualifier: String?
}

/// What is wrong with the text of a table.
enum LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknownKind(String, line: Int)
  case entryBeforeSection(line: Int)
  case nothingToContinue(line: Int)
  case emptyForm(line: Int)
  case unbalancedBraces(String, line: Int)

  var description: String {
    switch self {
    case .unknownKind(let name, let line):
      "line \(line): no kind is called “\(name)”; add a case or mend the section line"
    case .entryBeforeSection(let line):
      "line \(line): an entry stands before the first section line; put “[kind]” above it"
    case .nothingToContinue(let line):
      "line \(line): a line that starts with “|” follows no entry"
    case .emptyForm(let line):
      "line \(line): nothing stands between two bars; remove one"
    case .unbalancedBraces(let form, let line):
      "line \(line): “\(form)” opens a brace and does not close it, or the other way round"
    }
  }
}

extension LexiconEntry {
  /// The entries of a table that is part of the program.
  ///
  /// A malformed literal is a programmer's mistake, so it stops the program; a test reads them all.
  ///
  /// - Parameters:
  ///   - text: the table.
  ///   - file: the file that the message names.
  /// - Returns: the entries in the order of the text.
  static func table(_ text: String, file: StaticString = #fileID) -> [Self] {
    do {
      return try parse(text)
    } catch {
      preconditionFailure("\(file), \(error)")
    }
  }

  /// Reads a table.
  ///
  /// - Parameter text: the table, in the format that the type describes.
  /// - Returns: the entries in the order of the text.
  /// - Throws: the first thing that is wrong; lines count from 1.
  static func parse(_ text: String) throws(LexiconError) -> [Self] {
    // The lexicon is read whenever the program starts, so it is read as bytes: `Character`s would
    // cost more than all that follows.
    var entries: [Self] = []
    var section: (kind: Kind, qualifier: String?)?
    for (number, line) in try logicalLines(of: text) {
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        section = try parseSection(line[...].dropFirst().dropLast(), number: number)
      } else if let section {
        for names in line.split(separator: UInt8(ascii: ";")) {
          var entry = Self(
            canonical: "", forms: [], kind: section.kind, qualifier: section.qualifier)
          try entry.readNames(names, number: number)
          entries.append(entry)
        }
      } else {
        throw .entryBeforeSection(line: number)
      }
    }
    return entries
  }

  private static func logicalLines(
    of text: String
  ) throws(LexiconError) -> [(number: Int, text: [UInt8])] {
    var lines: [(number: Int, text: [UInt8])] = []
    let rawLines = Array(text.utf8)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, rawLine) in rawLines.enumerated() {
      let line = trimmed(rawLine.prefix { $0 != UInt8(ascii: "#") })
      if line.isEmpty { continue }
      if line.first == UInt8(ascii: "|") {
        guard let last = lines.indices.last, lines[last].text.first != UInt8(ascii: "[") else {
          throw .nothingToContinue(line: index + 1)
        }
        lines[last].text += line
      } else {
        lines.append((index + 1, Array(line)))
      }
    }
    return lines
  }

  private static func parseSection(
    _ line: ArraySlice<UInt8>, number: Int
  ) throws(LexiconError) -> (kind: Kind, qualifier: String?) {
    let words = trimmed(line)
    let name = words.prefix { $0 != UInt8(ascii: " ") }
    guard let kind = Kind(rawValue: string(name)) else {
      throw .unknownKind(string(name), line: number)
    }
    let qualifier = trimmed(words.dropFirst(name.count))
    return (kind, qualifier.isEmpty ? nil : string(qualifier))
  }

  private mutating func readNames(
    _ names: ArraySlice<UInt8>, number: Int
  ) throws(LexiconError) {
    for field in names.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      var pattern = trimmed(field)
      var form = LexiconForm(text: "")
      var isLabel = false
      marks: while let mark = pattern.first {
        switch mark {
        case UInt8(ascii: "?"): form.isAmbiguous = true
        case UInt8(ascii: "="): form.isCased = true
        case UInt8(ascii: "~"): isLabel = true
        default: break marks
        }
        pattern.removeFirst()
      }
      if pattern.isEmpty { throw .emptyForm(line: number) }
      guard let texts = expansions(of: pattern) else {
        throw .unbalancedBraces(string(pattern), line: number)
      }
      if canonical.isEmpty { canonical = texts[0] }
      if isLabel { continue }
      // Entries have few forms, so looking through them is quicker than hashing.
      for text in texts where !forms.contains(where: { $0.text == text }) {
        form.text = text
        forms.append(form)
      }
    }
  }
}

/// Every text that a pattern with alternatives in braces stands for; `nil` if braces do not pair.
private func expansions(of pattern: ArraySlice<UInt8>) -> [String]? {
  // Most forms have no braces, and the lexicon is read at every start.
  if !pattern.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
    return [string(pattern)]
  }
  return expandedBytes(of: pattern).map { $0.map { String(decoding: $0, as: UTF8.self) } }
}

private func expandedBytes(of pattern: ArraySlice<UInt8>) -> [[UInt8]]? {
  let open = UInt8(ascii: "{")
  let close = UInt8(ascii: "}")
  guard let start = pattern.firstIndex(where: { $0 == open || $0 == close }) else {
    return [Array(pattern)]
  }
  guard pattern[start] == open, let end = pattern[start...].firstIndex(of: close),
    let tails = expandedBytes(of: pattern[(end + 1)...])
  else { return nil }
  let head = pattern[..<start]
  let alternatives = pattern[(start + 1)..<end]
  if alternatives.contains(open) { return nil }
  return alternatives.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    .flatMap { choice in tails.map { Array(head) + choice + $0 } }
}

private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = text
  while rest.first == 0x20 { rest.removeFirst() }
  while rest.last == 0x20 { rest.removeLast() }
  return rest
}

private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
