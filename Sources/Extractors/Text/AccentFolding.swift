/// Letters with accents and what is left of them without, for Latin script.
///
/// Enough for European names and for the dotted letters of Arabic transliteration; other letters
/// are put into lower case and keep what they have.
enum AccentFolding {
  /// The letters that stand for a scalar in a folded word.
  ///
  /// - Returns: ASCII letters, empty for a combining accent or an invisible format character, or
  ///   `nil` where the table says nothing.
  static func folded(_ scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0xC6, 0xE6: return Array("ae".utf8)
    case 0xDF, 0x1E9E: return Array("ss".utf8)
    case 0xDE, 0xFE: return Array("th".utf8)
    case 0x152, 0x153: return Array("oe".utf8)
    case 0x300...0x36F: return []
    case 0xC0..<0x250: return letter(latin[Int(scalar) - 0xC0])
    case 0x1E00..<0x1F00: return letter(additional[Int(scalar) - 0x1E00])
    default: return nil
    }
  }

  private static func letter(_ byte: UInt8) -> [UInt8]? {
    byte == UInt8(ascii: ".") ? nil : [byte]
  }

  /// U+00C0 to U+024F: the base letter, or a full stop for none.
  private static let latin = Array(
    """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnn.nnoooooo..rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzzs...............e................oo.............u\
    u............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................
    """.utf8)

  /// U+1E00 to U+1EFF, in the same way.
  private static let additional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy......
    """.utf8)
}
