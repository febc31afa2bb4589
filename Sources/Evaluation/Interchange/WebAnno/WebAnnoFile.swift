import Annotations

/// The parts of a WebAnno TSV file, as they are written.
struct WebAnnoFile {
  /// A layer of annotations and the columns that hold its features.
  struct Layer {
    let name: String
    let features: [String]
    let columns: Range<Int>
    /// Whether it holds spans, not relations or chains.
    let isSpans: Bool
  }

  /// A token, or a part of one.
  struct Unit {
    let begin: Int
    let end: Int
    let text: String
    let cells: [String]
    let line: Int
  }

  struct Sentence {
    let text: String
    var units: [Unit] = []
  }

  let path: String
  private(set) var layers: [Layer] = []
  private(set) var sentences: [Sentence] = []

  /// Reads a file.
  init(_ path: String) throws(GoldError) {
    self.path = path
    let lines = try ExchangeFiles.lines(path)
    guard let format = lines.first, format.hasPrefix("#FORMAT=WebAnno TSV 3.") else {
      throw GoldError(path: path, line: 1, "the first line should be #FORMAT=WebAnno TSV 3.3")
    }
    var text: [String] = []
    for (index, line) in lines.enumerated().dropFirst() {
      if line.hasPrefix("#T_"), sentences.isEmpty {
        try addLayer(line, number: index + 1)
      } else if let behind = line.behind("#Text=") {
        text.append(WebAnnoEscaping.plainText(behind))
      } else if line.isEmpty || line.hasPrefix("#") {
        continue
      } else {
        if !text.isEmpty {
          sentences.append(Sentence(text: text.joined(separator: "\n")))
          text = []
        }
        try addUnit(line, number: index + 1)
      }
    }
  }

  private mutating func addLayer(_ line: String, number: Int) throws(GoldError) {
    let kind = line.prefix(5)
    guard ["#T_SP", "#T_RL", "#T_CH"].contains(kind), line.dropFirst(5).hasPrefix("=") else {
      throw GoldError(path: path, line: number, "a layer is #T_SP, #T_RL or #T_CH and its name")
    }
    let fields = line.dropFirst(6).split(separator: "|", omittingEmptySubsequences: false)
    let start = layers.last?.columns.upperBound ?? 0
    // A layer without features has one column of its own.
    layers.append(
      Layer(
        name: String(fields[0]), features: fields.dropFirst().map(String.init),
        columns: start..<start + max(1, fields.count - 1), isSpans: kind == "#T_SP"))
  }

  private mutating func addUnit(_ line: String, number: Int) throws(GoldError) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let columns = layers.last?.columns.upperBound ?? 0
    let bounds = cells.count > 1 ? cells[1].split(separator: "-").map { Int($0) } : []
    guard !sentences.isEmpty, cells.count >= 3 + columns, bounds.count == 2,
      let begin = bounds[0], let end = bounds[1]
    else {
      throw GoldError(
        path: path, line: number,
        "a token is N-N, BEGIN-END, its text and \(columns) columns, divided by tabs, below the "
          + "#Text= of its sentence")
    }
    sentences[sentences.count - 1].units.append(
      Unit(
        begin: begin, end: end, text: cells[2], cells: Array(cells[3..<3 + columns]),
        line: number))
  }

  /// The text that the sentences make if offsets count this unit, as WebAnno puts it together: a
  /// line feed behind a sentence unless the next one begins at once, then blanks up to it.
  ///
  /// - Returns: `nil` if a sentence begins before the one in front of it ends.
  func text(counting unit: OffsetUnit) -> String? {
    var text = ""
    var count = 0
    for (index, sentence) in sentences.enumerated() {
      guard let begin = sentence.units.first?.begin else { return nil }
      guard begin >= count else { return nil }
      if begin > count {
        let gap = begin - count
        text +=
          index == 0
          ? String(repeating: " ", count: gap) : "\n" + String(repeating: " ", count: gap - 1)
      }
      text += sentence.text
      count = begin + Self.length(of: sentence.text, in: unit)
    }
    return text
  }

  private static func length(of text: String, in unit: OffsetUnit) -> Int {
    switch unit {
    case .utf8: text.utf8.count
    case .utf16: text.utf16.count
    case .scalar: text.unicodeScalars.count
    }
  }
}
