/// Values by a number and a class of elements: an open-addressing table, as a dictionary would spend
/// more on its hash than the automaton on a step.
struct ElementClassTable: Sendable {
  private struct Entry: Sendable {
    /// The number, the shape and the label.
    var key: UInt64 = 0
    var categories: UInt64 = 0
    /// 0 for an empty place.
    var value: UInt64 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 6)
  private(set) var count = 0

  /// The value of a number and a class, 0 if there is none.
  subscript(number: Int32, element: ElementClass) -> UInt64 {
    let key = Self.key(number, element)
    return entries[place(of: key, element.categories)].value
  }

  /// Adds a value other than 0 that is not there yet.
  mutating func insert(_ number: Int32, _ element: ElementClass, _ value: UInt64) {
    if count * 2 >= entries.count { grow() }
    count += 1
    let key = Self.key(number, element)
    entries[place(of: key, element.categories)] = Entry(
      key: key, categories: element.categories, value: value)
  }

  mutating func removeAll() {
    count = 0
    for index in entries.indices { entries[index] = Entry() }
  }

  private static func key(_ number: Int32, _ element: ElementClass) -> UInt64 {
    UInt64(UInt32(bitPattern: number)) << 40 | UInt64(element.shape.rawValue) << 32
      | UInt64(UInt32(bitPattern: element.label))
  }

  private func place(of key: UInt64, _ categories: UInt64) -> Int {
    let mask = entries.count - 1
    let mixed = (key ^ categories &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: mixed >> 36) & mask
    while entries[index].value != 0,
      entries[index].key != key || entries[index].categories != categories
    { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.value != 0 {
      entries[place(of: entry.key, entry.categories)] = entry
    }
  }
}
