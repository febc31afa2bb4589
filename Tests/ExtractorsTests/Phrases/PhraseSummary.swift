import Annotations

/// How many phrases of each field each extractor gets right, as a table.
enum PhraseSummary {
  /// The table: a row for each field, `passed/total` for each extractor, and the totals.
  static func table(of extractors: [any Extractor], on tables: [PhraseTable]) -> String {
    var totals = extractors.map { _ in (passed: 0, total: 0) }
    var rows = [["field"] + extractors.map(\.name)]
    for table in tables {
      var row = [table.field.name]
      for (index, extractor) in extractors.enumerated() {
        let outcomes = PhraseRun(extractor: extractor, table: table).outcomes()
        let passed = outcomes.count(where: \.passes)
        totals[index].passed += passed
        totals[index].total += outcomes.count
        row.append("\(passed)/\(outcomes.count)")
      }
      rows.append(row)
    }
    rows.append(["all"] + totals.map { "\($0.passed)/\($0.total)" })
    return rows.map(line).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let blank = String(repeating: " ", count: max(0, (index == 0 ? 16 : 14) - cell.count))
      return index == 0 ? cell + blank : blank + cell
    }.joined()
  }
}
