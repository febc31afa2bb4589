/// Poisson numbers with mean 1, made from 64 uniform bits by inversion.
///
/// The number is how many of the thresholds ⌊2^64 · P(X ≤ k)⌋, k = 0 … 14, the bits reach. The
/// table ends at 15, so that a number fits in four bits: 16 or more, which has the probability
/// 1.9e-14, counts as 15. The thresholds were computed with mpmath 1.3.0 to 60 digits.
enum PoissonInversion {
  /// The largest number that can come out.
  static let maximum = 15

  private static let thresholds: [UInt64] = [
    0x5E2D_58D8_B3BC_DF1A, 0xBC5A_B1B1_6779_BE35, 0xEB71_5E1D_C158_2DC2, 0xFB23_9797_34A2_52F1,
    0xFF10_25F5_9174_DC3D, 0xFFD9_0F3B_A405_5E19, 0xFFFA_8B71_FC72_C913, 0xFFFF_540C_0914_B3C9,
    0xFFFF_ED1F_4AA8_F120, 0xFFFF_FE21_6E64_1462, 0xFFFF_FFD4_D85D_3183, 0xFFFF_FFFC_6DA2_62B4,
    0xFFFF_FFFF_BA12_D178, 0xFFFF_FFFF_FB07_C64C, 0xFFFF_FFFF_FFAB_8EA5,
  ]

  /// Turns uniform bits into a number with the Poisson distribution of mean 1.
  @inline(__always)
  static func number(from bits: UInt64) -> UInt8 {
    if bits < 0x5E2D_58D8_B3BC_DF1A { return 0 }
    if bits < 0xBC5A_B1B1_6779_BE35 { return 1 }
    return upperNumber(from: bits)
  }

  /// Turns uniform bits into a number, one threshold after the other.
  static func upperNumber(from bits: UInt64) -> UInt8 {
    var number: UInt8 = 0
    for threshold in thresholds {
      if bits < threshold { break }
      number += 1
    }
    return number
  }
}
