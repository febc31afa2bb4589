/// The SHA-256 hash of FIPS 180-4, which the toolchain's modules for Linux do not offer.
package enum SHA256 {
  /// The hash of a byte sequence as 64 lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    var hexadecimal: [UInt8] = []
    appendHexadecimal(bytes.span, to: &hexadecimal)
    return String(decoding: hexadecimal, as: UTF8.self)
  }

  /// Appends the hash of a byte sequence as 64 lower-case hexadecimal digits.
  package static func appendHexadecimal(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    var state = initialState
    var next = 0
    while next + 64 <= bytes.count {
      compress(bytes, at: next, into: &state)
      next += 64
    }
    var rest: [UInt8] = []
    rest.reserveCapacity(128)
    while next < bytes.count {
      rest.append(bytes[next])
      next += 1
    }
    rest.append(0x80)
    while rest.count % 64 != 56 { rest.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for block in stride(from: 0, to: rest.count, by: 64) {
      compress(rest.span, at: block, into: &state)
    }
    for index in state.indices {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: state[index] >> UInt32(shift) & 0xF)
        text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }

  /// Takes in the 64 bytes from `start` on.
  ///
  /// The schedule is a ring of sixteen words and eight locals take turns, so that the optimiser
  /// keeps everything in registers and checks no bounds.
  private static func compress(
    _ bytes: Span<UInt8>, at start: Int, into state: inout InlineArray<8, UInt32>
  ) {
    let block = bytes.extracting(start..<start + 64)
    var w = InlineArray<16, UInt32>(repeating: 0)
    for t in 0..<16 {
      w[t] =
        UInt32(block[4 * t]) << 24 | UInt32(block[4 * t + 1]) << 16
        | UInt32(block[4 * t + 2]) << 8 | UInt32(block[4 * t + 3])
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<4 {
      if round > 0 {
        for t in 0..<16 {
          let early = w[(t + 1) & 15]
          let late = w[(t + 14) & 15]
          let s0 = early.rotatedRight(7) ^ early.rotatedRight(18) ^ early >> 3
          let s1 = late.rotatedRight(17) ^ late.rotatedRight(19) ^ late >> 10
          w[t] = w[t] &+ s0 &+ w[(t + 9) & 15] &+ s1
        }
      }
      for t in 0..<16 {
        let s1 = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
        let t1 = h &+ s1 &+ (e & f ^ ~e & g) &+ roundConstants[round &* 16 &+ t] &+ w[t]
        let s0 = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
        let t2 = s0 &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e) = (g, f, e, d &+ t1)
        (d, c, b, a) = (c, b, a, t1 &+ t2)
      }
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
  private static let initialState: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let roundConstants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}

extension UInt32 {
  fileprivate func rotatedRight(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
