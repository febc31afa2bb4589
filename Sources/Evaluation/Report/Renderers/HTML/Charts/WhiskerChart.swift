/// A dot for each system and a whisker for its interval, on a scale from 0 to 1.
struct WhiskerChart {
  /// One row of the chart.
  struct Row {
    let name: String
    /// The place of the system's colour and letter, counted from 1.
    let source: Int
    let letter: String
    let value: Double?
    let interval: ConfidenceInterval?
  }

  let title: String
  let rows: [Row]

  private static let left = 34
  private static let width = 260
  private static let pitch = 30

  var html: HTML {
    let height = rows.count * Self.pitch + 34
    let total = Self.left + Self.width + 52
    return """
      <figure class="chart"><svg viewBox="0 0 \(total) \(height)" role="img" \
      aria-label="\(title): \(description)">
      \(axis(height: height - 24))
      \(rows.enumerated().map { row($1, at: $0 * Self.pitch + 16) })
      </svg><figcaption>\(title)</figcaption></figure>

      """
  }

  private var description: String {
    rows.map { row in
      let interval = row.interval.map {
        ", interval \(TextRenderer.rate($0.lower)) to \(TextRenderer.rate($0.upper))"
      }
      return "\(row.name) \(TextRenderer.rate(row.value))\(interval ?? ", no interval")"
    }.joined(separator: "; ")
  }

  private func x(_ value: Double) -> String {
    SVGNumber.text(Double(Self.left) + value * Double(Self.width))
  }

  private func axis(height: Int) -> [HTML] {
    [0, 0.25, 0.5, 0.75, 1].map { tick -> HTML in
      """
      <line class="grid" x1="\(x(tick))" x2="\(x(tick))" y1="2" y2="\(height)"/>\
      <text class="tick" x="\(x(tick))" y="\(height + 16)">\(SVGNumber.text(tick))</text>
      """
    }
  }

  private func row(_ row: Row, at y: Int) -> HTML {
    let label: HTML = "<text class=\"label\" x=\"4\" y=\"\(y + 4)\">\(row.letter)</text>"
    guard let value = row.value else {
      return "\(label)<text class=\"tick\" x=\"\(x(0.5))\" y=\"\(y + 4)\">undefined</text>"
    }
    let whisker: HTML =
      row.interval.map { interval in
        let (low, high) = (x(interval.lower), x(interval.upper))
        return """
          <path class="whisker" d="M\(low) \(y)H\(high)M\(low) \(y - 5)v10M\(high) \(y - 5)v10"/>
          """
      } ?? ""
    return """
      <g class="c\(row.source % 8)">\(label)\(whisker)\
      <circle class="dot" cx="\(x(value))" cy="\(y)" r="5"/>\
      <text class="value" x="\(Self.left + Self.width + 10)" y="\(y + 4)">\
      \(TextRenderer.rate(value))</text></g>
      """
  }
}

/// Numbers as drawings need them: two digits, the same in every locale.
enum SVGNumber {
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    let (whole, part) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}
