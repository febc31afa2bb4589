/// One scalar of UTF-8 and how many bytes it takes.
struct DecodedScalar {
  var value: UInt32
  var width: Int
}

/// The scalar that begins at `index`.
///
/// - Parameters:
///   - bytes: UTF-8, valid or not.
///   - index: Where the scalar begins; inside `bytes`.
/// - Returns: The scalar; for a byte that begins none, U+FFFD with width 1, so that a reader always
///   moves on and never past the end.
@inline(__always)
func decodeScalar(_ bytes: Span<UInt8>, at index: Int) -> DecodedScalar {
  let lead = UInt32(bytes[index])
  return lead < 0x80
    ? DecodedScalar(value: lead, width: 1) : decodeLongScalar(bytes, at: index, lead: lead)
}

@inline(never)
private func decodeLongScalar(_ bytes: Span<UInt8>, at index: Int, lead: UInt32) -> DecodedScalar {
  let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, lead < 0xF5, index + width <= bytes.count else {
    return DecodedScalar(value: 0xFFFD, width: 1)
  }
  var value = lead & (0x7F >> UInt32(width))
  for offset in 1..<width {
    let byte = UInt32(bytes[index + offset])
    guard byte & 0xC0 == 0x80 else { return DecodedScalar(value: 0xFFFD, width: 1) }
    value = value << 6 | byte & 0x3F
  }
  return DecodedScalar(value: value, width: width)
}
