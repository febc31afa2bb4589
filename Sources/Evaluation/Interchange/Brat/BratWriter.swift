import Annotations

/// Writes the `.ann` of one article.
struct BratWriter {
  private let entry: ExchangeArticle
  private let offsets: OffsetTable
  private var taken: Set<String>
  private var free: [BratRemainder.Span: [String]]
  private var next: [Character: Int] = [:]
  private var lines: [String] = []
  /// How many mentions were cut because they begin or end with a line end.
  private(set) var cut = 0
  /// How many values a line cannot hold.
  private(set) var unwritableValues = 0

  init(_ entry: ExchangeArticle) {
    self.entry = entry
    offsets = OffsetTable(entry.article, OffsetHypothesis(unit: .scalar))
    free = entry.brat.ids
    taken = Set(entry.brat.ids.values.joined())
    for line in entry.brat.lines {
      taken.insert(String(line.prefix { $0 != "\t" }))
    }
  }

  /// The file: spans, their values, then whatever else stood there.
  mutating func annotations() -> [UInt8] {
    var values: [String] = []
    for span in entry.labels.spans {
      guard let pieces = pieces(of: span.range) else { continue }
      let id = id(for: span)
      let places = pieces.map { range in
        let (start, end) = offsets.offsets(of: range)
        return "\(start) \(end)"
      }
      let words = pieces.map { entry.article[$0] }.joined(separator: " ")
      lines.append("\(id)\t\(span.label) \(places.joined(separator: ";"))\t\(words)")
      guard let value = span.ownValue(in: entry.article) else { continue }
      if value.utf8.contains(where: { $0 < 0x20 }) || value.isEmpty {
        unwritableValues += 1
      } else {
        values.append("\(fresh("#"))\t\(BratLine.valueType) \(id)\t\(value)")
      }
    }
    return Array((lines + values + entry.brat.lines).map { $0 + "\n" }.joined().utf8)
  }

  /// The lines that a range covers; brat writes no line end into a span.
  private mutating func pieces(of range: ByteRange) -> [ByteRange]? {
    var pieces: [ByteRange] = []
    var start = range.lowerBound
    for byte in range.range where [0x0A, 0x0D].contains(entry.article.utf8[byte]) {
      if start < byte { pieces.append(ByteRange(start, byte)) }
      start = byte + 1
    }
    if start < range.upperBound { pieces.append(ByteRange(start, range.upperBound)) }
    let bounds = (pieces.first?.lowerBound, pieces.last?.upperBound)
    if bounds != (range.lowerBound, range.upperBound) { cut += 1 }
    return pieces.isEmpty ? nil : pieces
  }

  /// The id that a span had in brat, or a new one.
  private mutating func id(for span: LabelledSpan) -> String {
    let key = BratRemainder.Span(label: span.label, range: span.range)
    if let id = free[key]?.first {
      free[key]?.removeFirst()
      return id
    }
    return fresh("T")
  }

  private mutating func fresh(_ kind: Character) -> String {
    var number = next[kind] ?? 1
    while taken.contains("\(kind)\(number)") { number += 1 }
    next[kind] = number + 1
    taken.insert("\(kind)\(number)")
    return "\(kind)\(number)"
  }
}
