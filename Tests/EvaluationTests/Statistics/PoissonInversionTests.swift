import Testing

@testable import Evaluation

struct PoissonInversionTests {
  @Test func `the ends of the table`() {
    #expect(PoissonInversion.number(from: 0) == 0)
    #expect(PoissonInversion.number(from: .max) == 15)
    #expect(PoissonInversion.number(from: 0x5E2D_58D8_B3BC_DF19) == 0)
    #expect(PoissonInversion.number(from: 0x5E2D_58D8_B3BC_DF1A) == 1)
    #expect(PoissonInversion.number(from: 0xBC5A_B1B1_6779_BE34) == 1)
    #expect(PoissonInversion.number(from: 0xBC5A_B1B1_6779_BE35) == 2)
  }

  @Test func `the fast path is the slow path`() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<10_000 {
      let bits = generator.next()
      #expect(PoissonInversion.number(from: bits) == PoissonInversion.upperNumber(from: bits))
    }
  }

  @Test func `mean and variance are 1`() {
    var generator = SplitMix64(seed: 4)
    let count = 200_000
    let numbers = (0..<count).map { _ in Double(PoissonInversion.number(from: generator.next())) }
    let mean = numbers.reduce(0, +) / Double(count)
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    // Standard errors: 1/√200,000 = .0022 and √(3/200,000) = .0039.
    #expect(abs(mean - 1) < 0.012)
    #expect(abs(variance - 1) < 0.02)
  }
}
