/// The form of a token under which the vocabulary knows it.
///
/// Words lose case, accents, apostrophes and invisible joiners (`Sha’abi` → `shaabi`); runs of
/// letters and full stops end in one (`U.S` → `u.s.`); numbers lose the commas of their grouping;
/// clitics keep an apostrophe (`’s` → `'s`); quotation marks, apostrophes and hyphens become the
/// ASCII one of their kind.
///
/// - Parameters:
///   - range: The bytes of the token.
///   - shape: The shape that the tokenizer gave it.
///   - bytes: The text.
/// - Returns: Never empty, unless a word is nothing but accents.
func foldedToken(_ range: Range<Int>, shape: TokenShape, in bytes: Span<UInt8>) -> [UInt8] {
  var folded: [UInt8] = []
  fold(range, shape: shape, in: bytes) { folded.append($0) }
  return folded
}

/// The key of the folded form, made without a copy of it.
func foldedKey(_ range: Range<Int>, shape: TokenShape, in bytes: Span<UInt8>) -> WordKey {
  var key = WordKey()
  fold(range, shape: shape, in: bytes) { key.append($0) }
  return key
}

@inline(__always)
private func fold(
  _ range: Range<Int>, shape: TokenShape, in bytes: Span<UInt8>, _ append: (UInt8) -> Void
) {
  var index = range.lowerBound
  var hasStop = false
  var last: UInt8 = 0
  let startsWithDigit = isASCIIDigit(bytes[range.lowerBound])
  func add(_ byte: UInt8) {
    last = byte
    append(byte)
  }
  while index < range.upperBound {
    let scalar = decodeScalar(bytes, at: index)
    index += scalar.width
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: add(UInt8(scalar.value))
    case 0x41...0x5A: add(UInt8(scalar.value) | 0x20)
    case 0x2E where shape != .punctuation:
      hasStop = true
      add(0x2E)
    case 0x2C where startsWithDigit: break
    default: appendFolded(scalar.value, shape: shape, add)
    }
  }
  if hasStop, !startsWithDigit, last != 0x2E { append(0x2E) }
}

func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func appendFolded(_ scalar: UInt32, shape: TokenShape, _ append: (UInt8) -> Void) {
  if ScalarTable.shared[scalar] == .apostrophe {
    if shape == .punctuation || shape == .clitic { append(UInt8(ascii: "'")) }
  } else if shape == .punctuation {
    appendUnifiedPunctuation(scalar, append)
  } else if isInvisible(scalar) {
    return
  } else if let letters = AccentFolding.folded(scalar) {
    for letter in letters { append(letter) }
  } else if let scalar = Unicode.Scalar(scalar) {
    for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
  }
}

private func appendUnifiedPunctuation(_ scalar: UInt32, _ append: (UInt8) -> Void) {
  switch scalar {
  case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0xFF02: append(UInt8(ascii: "\""))
  case 0x2010...0x2013: append(UInt8(ascii: "-"))
  default:
    guard let scalar = Unicode.Scalar(scalar) else { return append(0x3F) }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }
}

/// Whether a scalar shows nothing and separates nothing: soft hyphen, zero-width characters,
/// direction marks, variation selectors.
func isInvisible(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F,
    0xFEFF:
    true
  default: false
  }
}
