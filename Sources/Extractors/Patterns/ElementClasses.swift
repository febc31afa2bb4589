/// The classes of the elements met so far.
///
/// Elements of one label, one shape and the same categories (as far as the rules ask for them) are
/// one class. Classes are numbered as they come up, since most combinations never do.
struct ElementClasses {
  private struct Key: Hashable {
    var label: UInt32
    var shape: TokenShape
    var categories: UInt64
  }

  private static let shapeCount = TokenShape.allCases.count

  /// The classes of elements without categories by label and shape, 0 for not met.
  private var plain: [UInt32]
  private var others: [Key: UInt32] = [:]
  /// Classes by what they are, so that two that no rule tells apart are one.
  private var known: [SymbolClass: UInt32] = [:]
  private var lastKey: Key?
  private var lastClass: UInt32 = 0

  init(_ set: TokenPatternSet) {
    plain = [UInt32](repeating: 0, count: (set.labelCount + 1) * Self.shapeCount)
  }

  /// The class of an element, a new one if it was not met before.
  @inline(__always)
  mutating func symbolClass(
    _ element: Element, _ set: TokenPatternSet, _ automaton: inout LazyAutomaton
  ) -> UInt32 {
    let symbol = Int(element.symbol)
    let label = symbol < set.labels.count ? set.labels[symbol] : 0
    let categories = element.categories.rawValue & set.usedCategories.rawValue
    if categories == 0 {
      let index = Int(label) * Self.shapeCount + Int(element.shape.rawValue)
      if plain[index] != 0 { return plain[index] }
      plain[index] = add(label, element.shape, [], set, &automaton)
      return plain[index]
    }
    let key = Key(label: label, shape: element.shape, categories: categories)
    if key == lastKey { return lastClass }
    lastKey = key
    lastClass = others[key] ?? 0
    if lastClass == 0 {
      lastClass = add(
        label, element.shape, ElementCategories(rawValue: categories), set, &automaton)
      others[key] = lastClass
    }
    return lastClass
  }

  @inline(never)
  private mutating func add(
    _ label: UInt32, _ shape: TokenShape, _ categories: ElementCategories, _ set: TokenPatternSet,
    _ automaton: inout LazyAutomaton
  ) -> UInt32 {
    let description = set.symbolClass(label: label, shape: shape, categories: categories)
    if let index = known[description] { return index }
    let index = UInt32(automaton.add(description))
    known[description] = index
    return index
  }
}
