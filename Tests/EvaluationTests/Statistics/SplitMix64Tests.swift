import Testing

@testable import Evaluation

struct SplitMix64Tests {
  // From splitmix64.c by S. Vigna, run in Python with 64-bit arithmetic.
  @Test func `gives the published sequence`() {
    var zero = SplitMix64(seed: 0)
    #expect(
      (0..<4).map { _ in zero.next() } == [
        0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F, 0xF88B_B8A8_724C_81EC,
      ])
    var answer = SplitMix64(seed: 42)
    #expect(
      (0..<4).map { _ in answer.next() } == [
        0xBDD7_3226_2FEB_6E95, 0x28EF_E333_B266_F103, 0x4752_6757_130F_9F52, 0x581C_E1FF_0E4A_E394,
      ])
  }

  @Test func `an index stays below its bound and reaches every value`() {
    var generator = SplitMix64(seed: 7)
    let seen = Set((0..<1000).map { _ in generator.index(below: 6) })
    #expect(seen == Set(0..<6))
  }
}
