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
  var index = range.lowerBound
  var hasStop = false
  let startsWithDigit = isASCIIDigit(bytes[range.lowerBound])
  while index < range.upperBound {
    let scalar = decodeScalar(bytes, at: index)
    index += scalar.width
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: folded.append(UInt8(scalar.value))
    case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
    case 0x2E where shape != .punctuation:
      hasStop = true
      folded.append(0x2E)
    case 0x2C where startsWithDigit: break
    default: appendFolded(scalar.value, shape: shape, to: &folded)
    }
  }
  if hasStop, !startsWithDigit, folded.last != 0x2E { folded.append(0x2E) }
  return folded
}

func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func appendFolded(_ scalar: UInt32, shape: TokenShape, to folded: inout [UInt8]) {
  if ScalarTable.shared[scalar] == .apostrophe {
    if shape == .punctuation || shape == .clitic { folded.append(UInt8(ascii: "'")) }
  } else if shape == .punctuation {
    folded += unifiedPunctuation(scalar)
  } else if isInvisible(scalar) {
    return
  } else if let letters = AccentFolding.folded(scalar) {
    folded += letters
  } else if let scalar = Unicode.Scalar(scalar) {
    folded += Array(scalar.properties.lowercaseMapping.utf8)
  }
}

private func unifiedPunctuation(_ scalar: UInt32) -> [UInt8] {
  switch scalar {
  case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0xFF02: [UInt8(ascii: "\"")]
  case 0x2010...0x2013: [UInt8(ascii: "-")]
  default: Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? [0x3F]
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
