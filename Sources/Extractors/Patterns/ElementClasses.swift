/// The classes of the elements met so far.
///
/// Elements of one label, one shape and the same categories (as far as the rules ask for them) are
/// one class. Classes are numbered as they come up, since most combinations never do.
struct ElementClasses {
  private struct Key: Equatable {
    var categories: UInt64
    var label: UInt32
    var shape: TokenShape
    var symbolClass: UInt32
  }

  private static let shapeCount = TokenShape.allCases.count

  /// What each class is; class 0 stands for none.
  private(set) var descriptions = [ElementClass(label: -1, shape: .lower, categories: 0)]
  /// What an element of each class brings to a match.
  private(set) var presences = [ElementNeeds.none]
  /// The classes of elements without categories by label and shape, 0 for not met.
  private var plain: [UInt32]
  /// The classes of others: an open-addressing table; class 0 marks an empty place.
  private var others = [Key](
    repeating: Key(categories: 0, label: 0, shape: .lower, symbolClass: 0), count: 256)
  private var otherCount = 0
  /// Classes by what they are, so that two that no rule tells apart are one.
  private var known: [ElementClass: UInt32] = [:]

  init(_ set: TokenPatternSet) {
    plain = [UInt32](repeating: 0, count: (set.labelCount + 1) * Self.shapeCount)
  }

  /// The class of an element, 0 if it was not met before.
  @inline(__always)
  func knownClass(_ element: Element, _ labels: Span<UInt32>, _ used: UInt64) -> UInt32 {
    let symbol = Int(element.symbol)
    let label = symbol < labels.count ? labels[symbol] : 0
    let categories = element.categories.rawValue & used
    if categories == 0 {
      return plain[Int(label) * Self.shapeCount + Int(element.shape.rawValue)]
    }
    return others[place(of: categories, label, element.shape)].symbolClass
  }

  /// Where a class stands in `others`, or would stand.
  @inline(__always)
  private func place(of categories: UInt64, _ label: UInt32, _ shape: TokenShape) -> Int {
    let mixed = (categories ^ UInt64(label) << 8 ^ UInt64(shape.rawValue)) &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: mixed >> 32) & (others.count - 1)
    while true {
      let key = others[index]
      if key.symbolClass == 0
        || key.categories == categories && key.label == label && key.shape == shape
      {
        return index
      }
      index = (index + 1) & (others.count - 1)
    }
  }

  /// Gives an element that was not met before a class.
  mutating func add(_ element: Element, _ set: TokenPatternSet) {
    let symbol = Int(element.symbol)
    let label = symbol < set.labels.count ? set.labels[symbol] : 0
    let categories = element.categories.intersection(set.usedCategories)
    let description = ElementClass(
      label: Int32(bitPattern: label) - 1,
      shape: set.masks.shapeClasses[Int(element.shape.rawValue)], categories: categories.rawValue)
    let index = known[description] ?? UInt32(descriptions.count)
    if known.updateValue(index, forKey: description) == nil {
      descriptions.append(description)
      presences.append(ElementNeeds(description))
    }
    if categories.isEmpty {
      plain[Int(label) * Self.shapeCount + Int(element.shape.rawValue)] = index
    } else {
      if otherCount * 2 >= others.count { grow() }
      otherCount += 1
      others[place(of: categories.rawValue, label, element.shape)] = Key(
        categories: categories.rawValue, label: label, shape: element.shape, symbolClass: index)
    }
  }

  private mutating func grow() {
    let old = others
    others = [Key](
      repeating: Key(categories: 0, label: 0, shape: .lower, symbolClass: 0), count: old.count * 2)
    for key in old where key.symbolClass != 0 {
      others[place(of: key.categories, key.label, key.shape)] = key
    }
  }
}
