/// Where the states of an automaton go, by state and class of the next symbol.
///
/// An open-addressing table, since of a row with a place for every class nearly all would stay
/// empty: a state goes on with a few words out of thousands. A slot is one number: the state and the
/// class in 20 bits each and, in 24, the next state with two flags.
struct TransitionTable: Sendable {
  /// States and classes from here on are not kept.
  static let limit = 1 << 20

  private static let entryMask: UInt64 = 1 << 24 - 1
  private static let deadEntry: UInt64 = 1 << 23
  private static let acceptBit: UInt64 = 1 << 22

  /// Slots; 0 for an empty one, as there is no state 0.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private(set) var count = 0

  /// Whether the next entry makes the table grow.
  var isFull: Bool { count * 2 >= slots.count }

  /// The entry of a state and a class, `WordAutomaton.unknown` if there is none.
  @inline(__always)
  subscript(state: Int, symbolClass: UInt32) -> Int32 {
    // A larger class would spill into the bits of the state.
    guard symbolClass < Self.limit else { return WordAutomaton.unknown }
    let key = UInt64(truncatingIfNeeded: state) << 44 | UInt64(symbolClass) << 24
    let mask = slots.count - 1
    var index = Self.place(of: key) & mask
    while true {
      let slot = slots[index]
      if slot & ~Self.entryMask == key { return Self.entry(slot) }
      if slot == 0 { return WordAutomaton.unknown }
      index = (index + 1) & mask
    }
  }

  @inline(__always)
  private static func entry(_ slot: UInt64) -> Int32 {
    if slot & deadEntry != 0 { return WordAutomaton.dead }
    let state = Int32(truncatingIfNeeded: slot & (acceptBit - 1))
    return slot & acceptBit != 0 ? state | WordAutomaton.acceptFlag : state
  }

  /// Goes on over symbols as far as entries are known and no rule ends.
  ///
  /// - Parameters:
  ///   - symbols: The symbols of a text, where symbol 0 stands behind the last one.
  ///   - classes: The class of each symbol.
  ///   - state: The state to begin with; afterwards that before the symbol at `index`.
  ///   - index: Where to begin; afterwards where the symbol stands that led no further.
  /// - Returns: The entry of that symbol and its class.
  @inline(__always)
  func follow(
    _ symbols: Span<UInt32>, _ classes: Span<UInt32>, _ state: inout Int, _ index: inout Int
  ) -> (entry: Int32, symbolClass: UInt32) {
    while index < symbols.count {
      let symbolClass = classes[Int(symbols[index])]
      let entry = self[state, symbolClass]
      guard entry > 0, entry & WordAutomaton.acceptFlag == 0 else { return (entry, symbolClass) }
      state = Int(entry)
      index += 1
    }
    // No set holds what stands behind the last symbol.
    return (self[state, classes[0]], classes[0])
  }

  /// Adds an entry that is not there yet.
  mutating func insert(_ entry: Int32, _ state: Int, _ symbolClass: UInt32) {
    guard state < Self.limit, symbolClass < Self.limit else { return }
    if isFull { grow() }
    count += 1
    let next =
      entry == WordAutomaton.dead
      ? Self.deadEntry
      : UInt64(entry & ~WordAutomaton.acceptFlag)
        | (entry & WordAutomaton.acceptFlag != 0 ? Self.acceptBit : 0)
    insert(UInt64(state) << 44 | UInt64(symbolClass) << 24 | next)
  }

  /// Forgets the entries of classes that are none any more.
  mutating func removeAll(exceptOf classes: [UInt32]) {
    var isKept = [Bool](repeating: false, count: Int(classes.max() ?? 0) + 1)
    for symbolClass in classes { isKept[Int(symbolClass)] = true }
    let old = slots
    removeAll()
    for slot in old where slot != 0 {
      let symbolClass = Int(slot >> 24 & UInt64(Self.limit - 1))
      guard symbolClass < isKept.count, isKept[symbolClass] else { continue }
      count += 1
      insert(slot)
    }
  }

  /// Forgets all entries and keeps the memory.
  mutating func removeAll() {
    count = 0
    for index in slots.indices { slots[index] = 0 }
  }

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  private mutating func insert(_ slot: UInt64) {
    let mask = slots.count - 1
    var index = Self.place(of: slot & ~Self.entryMask) & mask
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { insert(slot) }
  }
}
