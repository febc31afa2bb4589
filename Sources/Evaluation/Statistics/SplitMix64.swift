/// The generator behind every random draw: small, fast, and the same on every platform.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number Generators"
/// (OOPSLA 2014), with the finaliser of the public-domain `splitmix64.c` by S. Vigna. The period is
/// 2^64 and each 64-bit value comes once. Nothing about it is secret: do not use it for keys.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  /// The state: what the seed and the number of draws so far have made of it.
  private var state: UInt64

  /// Creates a generator that gives the same sequence for the same seed.
  ///
  /// - Parameter seed: Any value; zero is as good as another.
  public init(seed: UInt64) {
    state = seed
  }

  /// Draws 64 uniform bits.
  ///
  /// - Returns: The next value of the sequence.
  public mutating func next() -> UInt64 {
    state &+= Self.increment
    return Self.finalize(state)
  }

  /// The odd constant between two states: 2^64 divided by the golden ratio.
  static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Scatters the bits of a value, one to one.
  @inline(__always)
  static func finalize(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits &>> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits &>> 31)
  }
}

extension RandomNumberGenerator {
  /// Draws an index below a bound, by the high half of a product.
  ///
  /// The standard library may change how it maps bits to a range; this one stays as it is, so that
  /// a seed means the same draws in every version. The bias is below `bound` / 2^64.
  mutating func index(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
