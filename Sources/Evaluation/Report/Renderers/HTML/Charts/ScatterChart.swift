/// Precision against recall, a dot for each field of one system, named by the field's number.
///
/// Dots that fall together are one dot, larger, with all their numbers.
struct ScatterChart {
  /// A field that has both rates.
  struct Point {
    let number: Int
    let field: String
    let precision: Double
    let recall: Double
  }

  private struct Place: Hashable {
    let precision: Double
    let recall: Double
  }

  let title: String
  /// The place of the system's colour, counted from 1.
  let source: Int
  let points: [Point]
  /// The fields that lack a rate, and so a place.
  let undefined: [String]

  private static let left = 44.0
  private static let top = 16.0
  private static let side = 236.0

  var html: HTML {
    """
    <figure class="chart"><svg viewBox="0 0 320 296" role="img" aria-label="\(title): \(described)">
    \(axes)\(curves)<g class="c\(source % 8)">\(dots)</g>
    </svg><figcaption>\(title)\(left)</figcaption></figure>

    """
  }

  private var left: HTML {
    undefined.isEmpty
      ? "" : "<br><small>without both rates: \(undefined.joined(separator: ", "))</small>"
  }

  private var described: String {
    points.map {
      "\($0.field) recall \(TextRenderer.rate($0.recall)) precision "
        + TextRenderer.rate($0.precision)
    }.joined(separator: "; ")
  }

  private func x(_ recall: Double) -> String { SVGNumber.text(Self.left + recall * Self.side) }

  private func y(_ precision: Double) -> String {
    SVGNumber.text(Self.top + (1 - precision) * Self.side)
  }

  private var axes: [HTML] {
    let ticks = [0, 0.25, 0.5, 0.75, 1].map { tick -> HTML in
      """
      <line class="grid" x1="\(x(tick))" x2="\(x(tick))" y1="\(y(0))" y2="\(y(1))"/>\
      <line class="grid" x1="\(x(0))" x2="\(x(1))" y1="\(y(tick))" y2="\(y(tick))"/>\
      <text class="tick" x="\(x(tick))" y="268">\(SVGNumber.text(tick))</text>\
      <text class="tick end" x="38" y="\(SVGNumber.text(Self.top + (1 - tick) * Self.side + 4))">\
      \(SVGNumber.text(tick))</text>
      """
    }
    let names: HTML = """
      <text class="tick" x="162" y="288">recall</text>\
      <text class="tick" transform="translate(10 134) rotate(-90)">precision</text>
      """
    return ticks + [names]
  }

  /// The lines on which F1 is the same: P = F·R / (2R − F).
  private var curves: [HTML] {
    [0.25, 0.5, 0.75].map { f -> HTML in
      let low = f / (2 - f)
      let steps = (0...24).map { low + (1 - low) * Double($0 * $0) / 576 }
      let path = steps.map { recall in
        "\(x(recall)) \(y(min(1, f * recall / (2 * recall - f))))"
      }
      return "<path class=\"iso\" d=\"M\(path.joined(separator: "L"))\"/>"
    }
  }

  private var dots: [HTML] {
    let grouped = Dictionary(grouping: points) {
      Place(precision: $0.precision, recall: $0.recall)
    }
    let sorted = grouped.sorted {
      ($1.key.recall, $1.key.precision) < ($0.key.recall, $0.key.precision)
    }
    var labels = LabelPlaces()
    for place in grouped.keys { labels.keepFree(position(of: place)) }
    return sorted.map { place, points in
      let radius = 4 + 1.6 * (Double(points.count) - 1).squareRoot()
      let label = Self.short(points.map { String($0.number) })
      let spot = labels.place(label, at: position(of: place), beyond: radius)
      return """
        <circle class="dot" cx="\(x(place.recall))" cy="\(y(place.precision))" \
        r="\(SVGNumber.text(radius))"><title>\(points.map(\.field).joined(separator: ", "))\
        </title></circle><text class="mark" x="\(SVGNumber.text(spot.x))" \
        y="\(SVGNumber.text(spot.y))">\(label)</text>
        """
    }
  }

  private func position(of place: Place) -> (x: Double, y: Double) {
    (Self.left + place.recall * Self.side, Self.top + (1 - place.precision) * Self.side)
  }

  private static func short(_ numbers: [String]) -> String {
    numbers.count <= 4
      ? numbers.joined(separator: " ")
      : numbers.prefix(3).joined(separator: " ") + " +\(numbers.count - 3)"
  }
}
