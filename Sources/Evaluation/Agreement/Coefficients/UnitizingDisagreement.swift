/// The observed and the expected disagreement of raters who mark stretches of one category.
///
/// With m raters and a continuum of L places, Dₒ = Σ δ² / (m(m − 1)L²) over ordered pairs of raters
/// and pairs of sections that meet: two units that overlap disagree by the squares of the distances
/// of their starts and of their ends; a unit that lies inside the other's gap by the square of its
/// length; all else by nothing. And Dₑ = (2/L) Σ [(N − 1)/3 · (2l³ − 3l² + l) + l² Σ (g − l + 1)] /
/// (mL(mL − 1) − Σ l(l − 1)) over the N units of all raters, each of length l, the inner sum over
/// all gaps of length g ≥ l.
public struct UnitizingDisagreement: Hashable, Sendable {
  /// Dₒ, at least 0.
  public let observed: Double
  /// Dₑ, at least 0; 0 if nothing is marked.
  public let expected: Double

  /// 1 − Dₒ/Dₑ; `nil` if nothing is marked, or if no other placing of the units was possible.
  public var alpha: Double? {
    expected > 0 ? 1 - observed / expected : nil
  }

  /// Compares the units of one category.
  ///
  /// - Parameters:
  ///   - raters: For each rater, the units in any order. Units that touch stay two.
  ///   - continuum: The whole text.
  /// - Throws: ``UndefinedAgreement/fewerThanTwoRaters``; ``UndefinedAgreement/invalidUnit(_:)`` for
  ///   an empty unit or one beyond the continuum; ``UndefinedAgreement/selfOverlap(_:_:)`` if two
  ///   units of one rater overlap.
  /// - Complexity: O(raters · units + units · log units).
  public init(_ raters: [[Range<Int>]], continuum: Range<Int>) throws(UndefinedAgreement) {
    guard raters.count >= 2 else { throw .fewerThanTwoRaters }
    var sections: [[Section]] = []
    for units in raters { sections.append(try Section.cut(continuum, into: units)) }
    let length = Double(continuum.count)
    let size = Double(raters.count)
    var distances = 0.0
    for first in sections.indices {
      for second in 0..<first { distances += Self.distance(sections[first], sections[second]) }
    }
    let pairs = size * (size - 1) * length * length
    observed = distances == 0 ? 0 : 2 * distances / pairs
    expected = Self.expected(sections, length: length)
  }

  /// Σ δ² over the sections of two raters that meet, in one walk along the text.
  private static func distance(_ first: [Section], _ second: [Section]) -> Double {
    var sum = 0.0
    var (one, other) = (0, 0)
    while one < first.count && other < second.count {
      sum += first[one].squaredDistance(to: second[other])
      let ends = (first[one].range.upperBound, second[other].range.upperBound)
      if ends.0 <= ends.1 { one += 1 }
      if ends.1 <= ends.0 { other += 1 }
    }
    return sum
  }

  private static func expected(_ raters: [[Section]], length: Double) -> Double {
    let sections = raters.joined()
    let units = sections.filter(\.isUnit).map { Double($0.range.count) }.sorted()
    guard !units.isEmpty else { return 0 }
    let gaps = sections.filter { !$0.isUnit }.map { Double($0.range.count) }.sorted(by: >)
    var fitting = 0
    var fittingLength = 0.0
    var sum = 0.0
    var own = 0.0
    for unit in units.reversed() {
      while fitting < gaps.count && gaps[fitting] >= unit {
        fittingLength += gaps[fitting]
        fitting += 1
      }
      let square = unit * unit
      sum += Double(units.count - 1) / 3 * (2 * square * unit - 3 * square + unit)
      sum += square * (fittingLength - Double(fitting) * (unit - 1))
      own += unit * (unit - 1)
    }
    let places = Double(raters.count) * length
    return 2 / length * sum / (places * (places - 1) - own)
  }
}

/// A stretch of the continuum that a rater marked, or left unmarked between two units.
private struct Section {
  let range: Range<Int>
  let isUnit: Bool

  /// Lays a rater's units over the continuum, with gaps in between.
  static func cut(_ continuum: Range<Int>, into units: [Range<Int>])
    throws(UndefinedAgreement) -> [Section]
  {
    var sections: [Section] = []
    var end = continuum.lowerBound
    for unit in units.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    ) {
      guard !unit.isEmpty, continuum.contains(unit) else { throw .invalidUnit(unit) }
      if unit.lowerBound < end, let last = sections.last { throw .selfOverlap(last.range, unit) }
      if end < unit.lowerBound {
        sections.append(Section(range: end..<unit.lowerBound, isUnit: false))
      }
      sections.append(Section(range: unit, isUnit: true))
      end = unit.upperBound
    }
    if end < continuum.upperBound {
      sections.append(Section(range: end..<continuum.upperBound, isUnit: false))
    }
    return sections
  }

  func squaredDistance(to other: Section) -> Double {
    switch (isUnit, other.isUnit) {
    case (true, true):
      let starts = Double(range.lowerBound - other.range.lowerBound)
      let ends = Double(range.upperBound - other.range.upperBound)
      return range.overlaps(other.range) ? starts * starts + ends * ends : 0
    case (true, false):
      return other.range.contains(range) ? Double(range.count) * Double(range.count) : 0
    case (false, true):
      return other.squaredDistance(to: self)
    case (false, false):
      return 0
    }
  }
}
