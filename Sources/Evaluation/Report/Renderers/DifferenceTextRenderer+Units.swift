extension DifferenceTextRenderer {
  /// What one of the two does alone, by article and field.
  func list(
    _ difference: SystemDifference, _ kind: UnitDifference.Kind, _ side: UnitDifference.Side
  ) -> String {
    let units = difference.units.filter { $0.kind == kind && $0.side == side }
    guard !units.isEmpty else { return "" }
    let letter = side == .first ? "A" : "B"
    let name = side == .first ? difference.first.name : difference.second.name
    var lines = [
      "\(kind == .found ? "found" : "stated wrongly") by \(letter) \(name) alone: \(units.count)"
    ]
    var place: [String] = []
    for unit in units {
      if place != [unit.unit.article, unit.unit.field] {
        place = [unit.unit.article, unit.unit.field]
        lines.append("  \(unit.unit.article) \(unit.unit.field)")
      }
      lines += TextRenderer.wrapped(Self.line(unit, other: side == .first ? "B" : "A"), to: 93)
        .map { "    " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `2 at 94–97 “two”; B: wrong modifier, >=2 at 94–97`.
  private static func line(_ unit: UnitDifference, other: String) -> String {
    let own = describe(unit.unit)
    let label = unit.mistake?.label ?? ""
    switch unit.kind {
    case .found:
      guard let counterpart = unit.counterpart else {
        return unit.mistake == nil ? "\(own); optional" : own
      }
      return "\(own); \(other): \(label), \(describe(counterpart, beside: unit.unit))"
    case .wrong:
      let rules = unit.unit.rules.isEmpty ? "" : " (\(unit.unit.rules.joined(separator: ", ")))"
      guard let counterpart = unit.counterpart else { return "\(own): \(label)\(rules)" }
      return "\(own): \(label), gold is \(describe(counterpart, beside: unit.unit))\(rules)"
    }
  }

  /// The value with its attributes and first place; the field only where it is another.
  private static func describe(_ unit: StatedUnit, beside other: StatedUnit? = nil) -> String {
    var text = other.map { $0.field == unit.field ? "" : unit.field + " " } ?? ""
    text += unit.value
    let attributes = unit.attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    if !attributes.isEmpty { text += " (\(attributes.joined(separator: ", ")))" }
    if let range = unit.ranges.first { text += " at \(range.lowerBound)–\(range.upperBound)" }
    if let surface = unit.text, surface != unit.value { text += " “\(surface)”" }
    return text
  }
}
