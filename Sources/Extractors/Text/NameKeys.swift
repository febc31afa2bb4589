/// The names at the top of a story, by their first letters.
///
/// A small open-addressing table; each name remembers the block that last asked for it, so that a
/// block counts it once.
struct NameKeys {
  private struct Slot {
    var key: UInt64 = 0
    var lastBlock: Int32 = -1
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var count = 0

  /// Adds a name.
  mutating func insert(_ key: UInt64) {
    if count * 2 >= slots.count { grow() }
    let index = place(of: key)
    if slots[index].key == 0 {
      slots[index].key = key
      count += 1
    }
  }

  /// Marks a name as seen in a block.
  ///
  /// - Returns: Whether the name is known and the block had not marked it yet.
  mutating func mark(_ key: UInt64, with block: Int) -> Bool {
    let index = place(of: key)
    guard slots[index].key != 0, slots[index].lastBlock != Int32(block) else { return false }
    slots[index].lastBlock = Int32(block)
    return true
  }

  /// Where a key stands or, if it is not there, would stand; no name has the key 0.
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
