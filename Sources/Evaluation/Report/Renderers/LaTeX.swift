/// Words and tables as LaTeX with booktabs.
enum LaTeX {
  /// A floating table with its meaning under it.
  static func table(_ table: TextTable, caption: String, label: String, notes: [String]) -> String {
    let columns = table.alignments.map { $0 == .left ? "l" : "r" }.joined()
    return float(
      caption: caption, label: label, columns: columns,
      head: [row(table.rows[0])], rows: table.rows.dropFirst().map(row), notes: notes)
  }

  static func float(
    caption: String, label: String, columns: String, head: [String], rows: [String],
    notes: [String]
  ) -> String {
    // A table with all counts just fits the page of the class article.
    let size = columns.count > 11 ? "\\scriptsize" : "\\footnotesize"
    let gap = columns.count > 11 ? "2pt" : "4pt"
    let body = [
      "\\begin{table}[htbp]", "\\centering\(size)\\setlength{\\tabcolsep}{\(gap)}",
      "\\caption{\(escaped(caption))}", "\\label{\(label)}", "\\begin{tabular}{\(columns)}",
      "\\toprule",
    ]
    let under =
      notes.isEmpty
      ? [] : ["\\par\\smallskip\\raggedright", notes.map(escaped).joined(separator: "\n")]
    let end = ["\\bottomrule", "\\end{tabular}"] + under + ["\\end{table}"]
    return (body + head + ["\\midrule"] + rows + end).joined(separator: "\n") + "\n"
  }

  static func row(_ cells: [String]) -> String {
    cells.map(escaped).joined(separator: " & ") + " \\\\"
  }

  /// The text as LaTeX prints it.
  static func escaped(_ text: String) -> String {
    TextRenderer.printable(text).map(escaped).joined()
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "&", "%", "$", "#", "_", "{", "}": "\\\(character)"
    case "\\": "\\textbackslash{}"
    case "~": "\\textasciitilde{}"
    case "^": "\\textasciicircum{}"
    case "<": "\\textless{}"
    case ">": "\\textgreater{}"
    case "|": "\\textbar{}"
    case "\"": "\\textquotedbl{}"
    // A bracket behind the end of a row would be its distance to the next.
    case "[": "{[}"
    case "]": "{]}"
    case "−": "$-$"
    case "–": "--"
    case "…": "\\dots{}"
    case "·": "$\\cdot$"
    case "½": "$\\frac12$"
    default:
      TextRenderer.lowered[character].map { "\\textsuperscript{\($0)}" } ?? String(character)
    }
  }
}
