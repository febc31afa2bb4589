import Synchronization

/// What is asked of a stretch of text; the same bytes may be read in several ways.
enum ValueReading: UInt64, Sendable {
  case count, date, ordinal, name, person, term, singular
  case place, group, state, countries, party, kind
  case surname, lastWord
}

/// What stretches of text were found to state before, by their bytes.
///
/// Numbers, dates, names and nouns come back in every article, and their normal forms depend on
/// their bytes alone. The memory is bounded: what is full is emptied. Each task has one of its
/// own, so its lock is never waited for.
final class ValueMemo<Value: Sendable>: Sendable {
  /// Longer stretches are read each time.
  private static var longest: Int { 96 }
  private static var entryLimit: Int { 8192 }

  private struct Entry: Sendable {
    var hash: UInt64
    var start: Int
    var count: Int
    var value: Value?
  }

  private struct State: Sendable {
    var slots = [UInt32](repeating: 0, count: 4 * entryLimit)
    var entries: [Entry] = []
    var bytes: [UInt8] = []
  }

  private let state = Mutex(State())

  /// The value of a stretch of text, remembered or else made by `read`.
  func value(
    _ reading: ValueReading, of range: Range<Int>, in text: [UInt8], read: () -> Value?
  ) -> Value? {
    guard range.count <= Self.longest else { return read() }
    let hash = Self.hash(reading, text.span.extracting(range))
    if let known = state.withLock({ Self.find(hash, text.span.extracting(range), in: $0) }) {
      return known.value
    }
    let value = read()
    state.withLock { Self.add(hash, text[range], value, to: &$0) }
    return value
  }

  private static func find(
    _ hash: UInt64, _ text: Span<UInt8>, in state: borrowing State
  ) -> Entry? {
    let mask = state.slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while state.slots[slot] != 0 {
      let entry = Int(state.slots[slot] - 1)
      if state.entries[entry].hash == hash, state.entries[entry].count == text.count,
        isEqual(text, state.bytes.span, from: state.entries[entry].start)
      {
        return state.entries[entry]
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func isEqual(_ text: Span<UInt8>, _ bytes: Span<UInt8>, from start: Int) -> Bool {
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  private static func add(
    _ hash: UInt64, _ text: ArraySlice<UInt8>, _ value: Value?, to state: inout State
  ) {
    if state.entries.count >= entryLimit {
      state.entries.removeAll(keepingCapacity: true)
      state.bytes.removeAll(keepingCapacity: true)
      for slot in state.slots.indices { state.slots[slot] = 0 }
    }
    let mask = state.slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while state.slots[slot] != 0 { slot = (slot + 1) & mask }
    state.entries.append(
      Entry(hash: hash, start: state.bytes.count, count: text.count, value: value))
    state.bytes += text
    state.slots[slot] = UInt32(state.entries.count)
  }

  /// The reading is in the hash, which is compared in full: two readings of the same bytes never
  /// share a hash, since their seeds differ and every step can be undone.
  private static func hash(_ reading: ValueReading, _ text: Span<UInt8>) -> UInt64 {
    var hash = (reading.rawValue &+ 1) &* 0x9E37_79B9_7F4A_7C15
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
