/// A sequence of elements as an automaton reads it: a class for each, and what is still to come.
struct ClassifiedElements: Sendable {
  /// The bit that stands beside the class of an element with which a paragraph begins.
  static let paragraphFlag: UInt32 = 1 << 31

  private(set) var classes: ElementClasses
  /// The class of each element, with `paragraphFlag` where a paragraph begins.
  private(set) var symbols: [UInt32] = []
  /// What comes behind each element in its paragraph; there may be more than elements.
  private(set) var behind: [ElementNeeds] = []

  init(_ set: TokenPatternSet) { classes = ElementClasses(set) }

  /// Takes a sequence in the place of the last one.
  mutating func classify(_ elements: [Element], by set: TokenPatternSet) {
    symbols.removeAll(keepingCapacity: true)
    symbols.append(contentsOf: repeatElement(0, count: elements.count))
    var index = 0
    while true {
      index = Self.classify(elements.span, from: index, classes, set, &symbols)
      guard index < elements.count else { break }
      classes.add(elements[index], set)
    }
    lookBehind()
  }

  /// Looks up classes until one is not known.
  private static func classify(
    _ elements: Span<Element>, from start: Int, _ classes: ElementClasses, _ set: TokenPatternSet,
    _ symbols: inout [UInt32]
  ) -> Int {
    let labels = set.labels.span
    let used = set.usedCategories.rawValue
    var symbols = symbols.mutableSpan
    var index = start
    while index < elements.count {
      let element = elements[index]
      let known = classes.knownClass(element, labels, used)
      if known == 0 { break }
      symbols[index] = element.gap.contains(.paragraphBreak) ? known | paragraphFlag : known
      index += 1
    }
    return index
  }

  /// Gathers from the end what stands behind each element of a paragraph.
  private mutating func lookBehind() {
    if behind.count < symbols.count {
      behind.append(contentsOf: repeatElement(.none, count: symbols.count - behind.count))
    }
    let (symbols, presences) = (symbols, classes.presences)
    Self.lookBehind(symbols.span, presences.span, &behind)
  }

  private static func lookBehind(
    _ symbols: Span<UInt32>, _ presences: Span<ElementNeeds>, _ behind: inout [ElementNeeds]
  ) {
    var places = behind.mutableSpan
    var present = ElementNeeds.none
    var index = symbols.count
    while index > 0 {
      index -= 1
      places[index] = present
      let symbol = symbols[index]
      present =
        symbol & paragraphFlag != 0 ? .none : present.union(presences[Int(symbol)])
    }
  }
}
