/// A table of text, for a terminal with columns as wide as their widest cell.
struct TextTable {
  enum Alignment {
    case left, right
  }

  /// The head first.
  private(set) var rows: [[String]]
  let alignments: [Alignment]
  /// How many leading columns name a row; they are repeated where a table has to be broken.
  private let keys: Int

  init(_ columns: [(String, Alignment)], keys: Int = 1) {
    alignments = columns.map(\.1)
    rows = [columns.map { TextRenderer.printable($0.0) }]
    self.keys = keys
  }

  private init(rows: [[String]], alignments: [Alignment], keys: Int) {
    self.rows = rows
    self.alignments = alignments
    self.keys = keys
  }

  mutating func add(_ cells: [String]) { rows.append(cells.map(TextRenderer.printable)) }

  /// A line that stands between two parts of the table.
  mutating func addRule() { rows.append([]) }

  /// The table with a rule under its head.
  ///
  /// One that is too wide is given shorter names, and if need be broken into several with the same
  /// rows below each other.
  func text(width: Int = 100, rule: Character = "─") -> String {
    guard lineWidth > width else { return wholeText(rule) }
    return clipped.pieces(width: width).map { $0.wholeText(rule) }.joined(separator: "\n")
  }

  // MARK: Fitting

  private static let longestName = 24
  private static let gap = 2

  private var columnWidths: [Int] {
    alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
  }

  private var lineWidth: Int {
    columnWidths.reduce(0, +) + Self.gap * (alignments.count - 1)
  }

  /// The table with names of rows and columns cut where they are long.
  private var clipped: TextTable {
    let short = rows.enumerated().map { number, row in
      row.enumerated().map { column, cell in
        column < keys || number == 0
          ? AgreementTextRenderer.clipped(cell, to: Self.longestName) : cell
      }
    }
    return TextTable(rows: short, alignments: alignments, keys: keys)
  }

  /// Tables of as many columns as a line has room for.
  private func pieces(width: Int) -> [TextTable] {
    let widths = columnWidths
    var pieces: [[Int]] = []
    var room = 0
    for column in alignments.indices.dropFirst(keys) {
      let needed = widths[column] + Self.gap
      if pieces.isEmpty || needed > room {
        pieces.append(Array(0..<keys))
        room = width - widths.prefix(keys).reduce(0, +) - Self.gap * (keys - 1)
      }
      pieces[pieces.count - 1].append(column)
      room -= needed
    }
    return pieces.map { columns in
      TextTable(
        rows: rows.map { row in row.isEmpty ? [] : columns.map { row[$0] } },
        alignments: columns.map { alignments[$0] }, keys: keys)
    }
  }

  private func wholeText(_ rule: Character) -> String {
    let widths = columnWidths
    let line = String(repeating: rule, count: lineWidth)
    var lines = rows.map { row in
      guard !row.isEmpty else { return line }
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return alignments[column] == .left ? cell + padding : padding + cell
      }
      var text = cells.joined(separator: String(repeating: " ", count: Self.gap))
      while text.last == " " { text.removeLast() }
      return text
    }
    lines.insert(line, at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}
