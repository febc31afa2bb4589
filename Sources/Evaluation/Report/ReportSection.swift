/// A part of a report as words and tables, before it has a format.
struct ReportSection {
  let title: String
  let table: TextTable?
  /// What the table means, a sentence or two each.
  let notes: [String]
  /// Things that are listed one below the other.
  let items: [String]

  init(_ title: String, table: TextTable? = nil, notes: [String] = [], items: [String] = []) {
    self.title = title
    self.table = table
    self.notes = notes
    self.items = items
  }
}
