/// A table of text with columns as wide as their widest cell.
struct TextTable {
  enum Alignment {
    case left, right
  }

  private var rows: [[String]] = []
  private let alignments: [Alignment]

  init(_ columns: [(String, Alignment)]) {
    alignments = columns.map(\.1)
    rows = [columns.map(\.0)]
  }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// A line that stands between two parts of the table.
  mutating func addRule() { rows.append([]) }

  /// The table with a rule under its head.
  func text(rule: Character = "─") -> String {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let line = String(repeating: rule, count: widths.reduce(0, +) + 2 * (widths.count - 1))
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      if row.isEmpty {
        lines.append(line)
        continue
      }
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return alignments[column] == .left ? cell + padding : padding + cell
      }
      var text = cells.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      lines.append(text)
      if index == 0 { lines.append(line) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
