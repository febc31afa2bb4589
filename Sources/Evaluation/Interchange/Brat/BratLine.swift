/// A line of a brat stand-off file.
///
/// See brat's manual, "Brat standoff format": `T1<TAB>Type 0 5<TAB>words` is a span, and with
/// `0 5;8 10` one of several fragments.
enum BratLine {
  case span(BratSpan)
  /// `#1<TAB>Value T1<TAB>text`: a note in which this package keeps the value of a span.
  case value(id: String, of: String, String)
  /// Anything else.
  case other(String)

  /// The type of the notes that carry values.
  static let valueType = "Value"

  /// Reads a line.
  ///
  /// - Returns: `nil` for a line that begins like a span and is none.
  init?(_ text: String, number: Int) {
    let columns = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    if text.hasPrefix("T") {
      guard columns.count >= 2, let span = BratSpan(columns.map(String.init), line: number) else {
        return nil
      }
      self = .span(span)
      return
    }
    let target = columns.count == 3 ? columns[1].split(separator: " ") : []
    if text.hasPrefix("#"), target.count == 2, target[0] == Self.valueType {
      self = .value(id: String(columns[0]), of: String(target[1]), String(columns[2]))
    } else {
      self = .other(text)
    }
  }
}

/// A span of a brat file.
struct BratSpan {
  let id: String
  let label: String
  let fragments: [FileSpan.Extent]
  /// The words that the line repeats.
  let surface: String?
  let line: Int

  /// Reads the columns of a line.
  init?(_ columns: [String], line: Int) {
    guard let space = columns[1].firstIndex(of: " ") else { return nil }
    id = columns[0]
    label = String(columns[1][..<space])
    var fragments: [FileSpan.Extent] = []
    for part in columns[1][space...].split(separator: ";") {
      let bounds = part.split(separator: " ")
      guard bounds.count == 2, let start = Int(bounds[0]), let end = Int(bounds[1]) else {
        return nil
      }
      fragments.append(FileSpan.Extent(start: start, end: end))
    }
    guard !fragments.isEmpty, !label.isEmpty else { return nil }
    self.fragments = fragments
    surface = columns.count > 2 ? columns[2] : nil
    self.line = line
  }
}
