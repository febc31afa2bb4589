extension RandomNumberGenerator {
  /// Draws whether something with a probability happens.
  mutating func happens(_ probability: Double) -> Bool {
    // 53 bits are what a Double holds; the standard library may change how it draws.
    Double(next() >> 11) * 0x1p-53 < probability
  }
}
