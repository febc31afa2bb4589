/// A set of Unicode scalars as sorted ranges that neither touch nor overlap.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]

  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound &+ 1 {
        let upper = max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound...upper
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Hashes the first ranges only: `\w` has hundreds, and few sets begin alike.
  func hash(into hasher: inout Hasher) {
    hasher.combine(ranges.count)
    for range in ranges.prefix(4) { hasher.combine(range) }
  }

  init(scalars: [UInt32]) { self.init(scalars.map { $0...$0 }) }

  var isEmpty: Bool { ranges.isEmpty }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  /// Every scalar that is not in the set.
  var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
    return ScalarSet(gaps)
  }

  /// Whether some scalar is in both.
  func overlaps(_ other: ScalarSet) -> Bool {
    var others = other.ranges[...]
    for range in ranges {
      others = others.drop { $0.upperBound < range.lowerBound }
      if let first = others.first, first.lowerBound <= range.upperBound { return true }
    }
    return false
  }

  func contains(_ scalar: UInt32) -> Bool {
    ranges.contains { $0.contains(scalar) }
  }
}

extension ScalarSet {
  /// `\w`: letters, marks, numbers and the underscore, as `ScalarKind.isWord` has it.
  static let word: ScalarSet = {
    var ranges: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    let runs = ScalarTable.kindRuns
    for (index, run) in runs.enumerated() where run & 15 != 0 {
      ranges.append(run >> 4...(index + 1 < runs.count ? runs[index + 1] >> 4 - 1 : 0x10FFFF))
    }
    return ScalarSet(ranges).inverted.union(apostrophe).inverted
  }()

  /// `\d`: the decimal digits of every script.
  static let digit: ScalarSet = {
    let runs = ScalarTable.kindRuns
    let ranges = runs.indices.filter { runs[$0] & 15 == 4 }.map { index in
      runs[index] >> 4...runs[index + 1] >> 4 - 1
    }
    return ScalarSet(ranges + [0x30...0x39])
  }()

  static let horizontalSpace = ScalarSet(scalars: ScalarTable.spaces)
  static let lineBreak = ScalarSet(scalars: ScalarTable.lineBreaks)
  /// `\s`: white space of every kind.
  static let whitespace = horizontalSpace.union(lineBreak)
  static let carriageReturn = ScalarSet(scalars: [0x0D])
  static let lineFeed = ScalarSet(scalars: [0x0A])
  /// Line breaks that one space of a pattern may cross; a paragraph or page separator is none.
  static let softLineBreak = ScalarSet(scalars: [0x0A, 0x85, 0x2028])
  static let apostrophe = ScalarSet(scalars: ScalarTable.apostrophes)
  static let quotationMark = ScalarSet(
    scalars: [0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02])
  static let hyphen = ScalarSet(scalars: [0x2D, 0x2010, 0x2011, 0x2012, 0x2013])
  static let any = lineBreak.inverted
}

extension ScalarSet {
  /// The scalar in both cases, where one scalar is the other case of the other both ways.
  static func caseVariants(of scalar: UInt32) -> ScalarSet {
    if scalar < 0x80 {
      let lower = scalar | 0x20
      return ScalarSet(scalars: lower &- 0x61 < 26 ? [lower ^ 0x20, lower] : [scalar])
    }
    let lower = singleMapping(scalar) { $0.lowercaseMapping }
    let upper = singleMapping(lower) { $0.uppercaseMapping }
    let isPair = singleMapping(upper) { $0.lowercaseMapping } == lower
    return ScalarSet(scalars: isPair ? [scalar, lower, upper] : [scalar, lower])
  }

  /// The set with the other case of each of its scalars.
  ///
  /// A range of more than 4,096 scalars is taken to be closed under case, as the blocks of scripts
  /// are.
  var addingCaseVariants: ScalarSet {
    var all = ranges
    for range in ranges where range.count <= 4_096 {
      for scalar in range { all += Self.caseVariants(of: scalar).ranges }
    }
    return ScalarSet(all)
  }

  private static func singleMapping(
    _ scalar: UInt32, _ mapping: (Unicode.Scalar.Properties) -> String
  ) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return scalar }
    let mapped = mapping(value.properties).unicodeScalars
    guard mapped.count == 1, let first = mapped.first else { return scalar }
    return first.value
  }
}
