/// The kind of every Unicode scalar, in pages of 256 of which equal ones are stored once.
struct ScalarTable: Sendable {
  /// The one table, built on first use in well under a millisecond.
  static let shared = ScalarTable()

  /// Where the page of each scalar begins in `kinds`.
  private let pages: [UInt16]
  private let kinds: [ScalarKind]

  private init() {
    var builder = PageBuilder()
    for (first, kind) in Self.asciiRuns { builder.set(first.lowerBound...first.upperBound, kind) }
    let runs = Self.kindRuns
    for (index, run) in runs.enumerated() {
      let first = run >> 4
      let last = index + 1 < runs.count ? runs[index + 1] >> 4 - 1 : 0x10FFFF
      switch run & 15 {
      case 1: builder.set(first...last, .lower)
      case 2: builder.set(first...last, .upper)
      case 3: builder.set(first...last, .uncased)
      case 4: builder.set(first...last, .digit)
      case 5:
        for scalar in first...last {
          builder.set(scalar...scalar, (scalar - first) & 1 == 0 ? .upper : .lower)
        }
      default: break
      }
    }
    for scalar in Self.spaces { builder.set(scalar...scalar, .space) }
    for scalar in Self.lineBreaks { builder.set(scalar...scalar, .lineBreak) }
    for scalar in Self.apostrophes { builder.set(scalar...scalar, .apostrophe) }
    pages = builder.pages
    kinds = builder.kinds
  }

  /// The kind of a scalar; `.other` for a number that is none.
  @inline(__always)
  subscript(scalar: UInt32) -> ScalarKind {
    let page = Int(scalar >> 8)
    guard page < pages.count else { return .other }
    return kinds[Int(pages[page]) << 8 | Int(scalar & 255)]
  }

  private static let asciiRuns: [(ClosedRange<UInt32>, ScalarKind)] = [
    (0x30...0x39, .digit), (0x41...0x5A, .upper), (0x5F...0x5F, .underscore),
    (0x61...0x7A, .lower),
  ]

  /// White space within a line.
  static let spaces: [UInt32] =
    [0x09, 0x20, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A)

  /// What ends a line.
  static let lineBreaks: [UInt32] = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  /// Every kind of apostrophe that pages and transliterations use.
  static let apostrophes: [UInt32] = [
    0x27, 0x60, 0xB4, 0x02BB, 0x02BC, 0x02BE, 0x02BF, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07,
  ]
}

extension ScalarTable {
  /// Fills pages of 256 scalars; a page that nothing was written to is the shared empty one.
  private struct PageBuilder {
    var pages = [UInt16](repeating: 0, count: 0x1100)
    var kinds = [ScalarKind](repeating: .other, count: 256)
    /// The page of each kind that fills a whole page, as CJK letters do.
    private var uniform: [ScalarKind: UInt16] = [:]

    mutating func set(_ range: ClosedRange<UInt32>, _ kind: ScalarKind) {
      var first = range.lowerBound
      while first <= range.upperBound {
        let page = first >> 8
        let last = min(range.upperBound, page << 8 | 255)
        if first & 255 == 0, last & 255 == 255 {
          pages[Int(page)] = uniformPage(kind)
        } else {
          let base = Int(ownPage(Int(page))) << 8
          for scalar in first...last { kinds[base | Int(scalar & 255)] = kind }
        }
        first = last + 1
      }
    }

    private mutating func uniformPage(_ kind: ScalarKind) -> UInt16 {
      if let page = uniform[kind] { return page }
      let page = UInt16(kinds.count >> 8)
      kinds += [ScalarKind](repeating: kind, count: 256)
      uniform[kind] = page
      return page
    }

    private mutating func ownPage(_ page: Int) -> UInt16 {
      // A shared page is never written to: runs come in order, so a page that is shared when a
      // part of it is set is the empty one, or a uniform one that an override reaches.
      let current = pages[page]
      if current != 0, !uniform.values.contains(current) { return current }
      let own = UInt16(kinds.count >> 8)
      kinds += kinds[Int(current) << 8..<(Int(current) + 1) << 8]
      pages[page] = own
      return own
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; a table look-up, where the standard library takes a search.
  var isBlank: Bool {
    let kind = ScalarTable.shared[value]
    return kind == .space || kind == .lineBreak
  }
}
