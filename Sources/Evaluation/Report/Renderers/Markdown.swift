/// Words and tables as GitHub's Markdown.
enum Markdown {
  /// A section under a heading of the second level.
  static func section(_ section: ReportSection) -> String {
    let list = section.items.map { "- \(escaped($0))" }.joined(separator: "\n")
    let parts =
      ["## \(escaped(section.title))", section.table.map(table) ?? ""]
      + section.notes.map(escaped) + [list]
    return paragraphs(parts)
  }

  /// Blocks with a blank line between two; empty ones left out.
  static func paragraphs(_ blocks: [String]) -> String {
    blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  static func table(_ table: TextTable) -> String {
    var lines = table.rows.filter { !$0.isEmpty }.map { row in
      "| " + row.map(escaped).joined(separator: " | ") + " |"
    }
    let rule = table.alignments.map { $0 == .left ? ":--" : "--:" }
    lines.insert("| " + rule.joined(separator: " | ") + " |", at: 1)
    return lines.joined(separator: "\n")
  }

  /// The text with a backslash before whatever Markdown or HTML would read as a sign.
  ///
  /// An underscore between letters or digits, as in `strike_date`, is none and stays readable.
  static func escaped(_ text: String) -> String {
    let characters = Array(TextRenderer.printable(text))
    func isWord(_ place: Int) -> Bool {
      characters.indices.contains(place)
        && (characters[place].isLetter || characters[place].isNumber)
    }
    return characters.enumerated().map { place, character in
      switch character {
      case "\\", "|", "*", "`", "<", ">", "[", "]", "#", "~", "&", "$": "\\\(character)"
      case "_" where !(isWord(place - 1) && isWord(place + 1)): "\\_"
      default: String(character)
      }
    }.joined()
  }
}
