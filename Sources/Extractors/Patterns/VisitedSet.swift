/// The places that a search has been to; emptied in one step.
///
/// An open-addressing table whose slots are empty if they are of an earlier round.
struct VisitedSet: Sendable {
  private struct Slot: Sendable {
    var thread: UInt64 = 0
    var position: UInt32 = 0
    var round: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var round: UInt32 = 1
  private var count = 0

  /// More slots than this are not kept for the next round.
  private static let limit = 1 << 16

  mutating func removeAll() {
    count = 0
    round &+= 1
    if round == 0 || slots.count > Self.limit { self = VisitedSet() }
  }

  /// Adds a thread at a position; false if it was there.
  mutating func insert(_ thread: UInt64, at position: Int = 0) -> Bool {
    let position = UInt32(truncatingIfNeeded: position)
    let index = place(of: thread, position)
    guard slots[index].round != round else { return false }
    slots[index] = Slot(thread: thread, position: position, round: round)
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  @inline(__always)
  private func place(of thread: UInt64, _ position: UInt32) -> Int {
    let mask = slots.count - 1
    let mixed = (thread ^ UInt64(position) << 20) &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: mixed >> 32) & mask
    while slots[index].round == round,
      slots[index].thread != thread || slots[index].position != position
    {
      index = (index + 1) & mask
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.round == round {
      slots[place(of: slot.thread, slot.position)] = slot
    }
  }
}
