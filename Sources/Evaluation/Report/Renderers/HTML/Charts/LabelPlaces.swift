/// Finds places for the labels of dots where they cover neither a dot nor each other.
struct LabelPlaces {
  private struct Box {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    func overlaps(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
  }

  /// The width of a digit and the height of a line at the size of the labels.
  private static let digit = 6.4
  private static let line = 10.0

  private var taken: [Box] = []

  /// Notes where a dot is.
  mutating func keepFree(_ dot: (x: Double, y: Double)) {
    taken.append(Box(x: dot.x - 4...dot.x + 4, y: dot.y - 4...dot.y + 4))
  }

  /// Where to begin a label: beside its dot if there is room, else below it, ever further down.
  mutating func place(
    _ label: String, at dot: (x: Double, y: Double), beyond radius: Double
  ) -> (x: Double, y: Double) {
    // A digit's gap before the next label, or two numbers would read as one.
    let width = Double(label.utf8.count + 1) * Self.digit
    let sides = [dot.x + radius + 3, dot.x - radius - 3 - width].map { (x: $0, y: dot.y + 4) }
    let below = (1...12).map { step in
      (x: dot.x - width / 2, y: dot.y + radius + 1 + Double(step) * Self.line)
    }
    for spot in sides + below {
      let box = Box(x: spot.x...spot.x + width, y: spot.y - Self.line + 1...spot.y)
      // To the right of the drawing there is nothing but the margin.
      guard box.x.upperBound <= 320, box.x.lowerBound >= 44 else { continue }
      if taken.contains(where: box.overlaps) { continue }
      taken.append(box)
      return spot
    }
    return below[0]
  }
}
