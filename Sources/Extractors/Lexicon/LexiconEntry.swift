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
    var entries: [Self] = []
    var section: (kind: Kind, qualifier: String?)?
    for (number, line) in try logicalLines(of: text) {
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = try parseSection(line, number: number)
      } else if let section {
        for names in line.split(separator: ";") {
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
  ) throws(LexiconError) -> [(number: Int, text: String)] {
    var lines: [(number: Int, text: String)] = []
    let rawLines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, rawLine) in rawLines.enumerated() {
      let line = trimmed(rawLine.prefix { $0 != "#" })
      if line.isEmpty { continue }
      if line.hasPrefix("|") {
        guard let last = lines.indices.last, !lines[last].text.hasPrefix("[") else {
          throw .nothingToContinue(line: index + 1)
        }
        lines[last].text += line
      } else {
        lines.append((index + 1, String(line)))
      }
    }
    return lines
  }

  private static func parseSection(
    _ line: String, number: Int
  ) throws(LexiconError) -> (kind: Kind, qualifier: String?) {
    let words = trimmed(line.dropFirst().dropLast())
    let name = String(words.prefix { $0 != " " })
    guard let kind = Kind(rawValue: name) else { throw .unknownKind(name, line: number) }
    let qualifier = trimmed(words.dropFirst(name.count))
    return (kind, qualifier.isEmpty ? nil : String(qualifier))
  }

  private mutating func readNames(_ names: Substring, number: Int) throws(LexiconError) {
    var seen: Set<String> = []
    for field in names.split(separator: "|", omittingEmptySubsequences: false) {
      var pattern = trimmed(field)
      var form = LexiconForm(text: "")
      var isLabel = false
      while let mark = pattern.first, "?=~".contains(mark) {
        if mark == "?" { form.isAmbiguous = true }
        if mark == "=" { form.isCased = true }
        if mark == "~" { isLabel = true }
        pattern.removeFirst()
      }
      if pattern.isEmpty { throw .emptyForm(line: number) }
      guard let texts = expansions(of: pattern) else {
        throw .unbalancedBraces(String(pattern), line: number)
      }
      if canonical.isEmpty { canonical = texts[0] }
      if isLabel { continue }
      for text in texts where seen.insert(text).inserted {
        form.text = text
        forms.append(form)
      }
    }
  }
}

/// Every text that a pattern with alternatives in braces stands for; `nil` if braces do not pair.
private func expansions(of pattern: Substring) -> [String]? {
  guard let open = pattern.firstIndex(where: { $0 == "{" || $0 == "}" }) else {
    return [String(pattern)]
  }
  guard pattern[open] == "{", let close = pattern[open...].firstIndex(of: "}"),
    let tails = expansions(of: pattern[close...].dropFirst())
  else { return nil }
  let head = pattern[..<open]
  let alternatives = pattern[open..<close].dropFirst()
  if alternatives.contains("{") { return nil }
  return alternatives.split(separator: ",", omittingEmptySubsequences: false).flatMap { choice in
    tails.map { head + choice + $0 }
  }
}

private func trimmed(_ text: some StringProtocol & BidirectionalCollection) -> Substring {
  var rest = Substring(text)
  while rest.first == " " { rest.removeFirst() }
  while rest.last == " " { rest.removeLast() }
  return rest
}
