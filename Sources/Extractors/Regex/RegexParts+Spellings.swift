extension RegexParts {
  /// A form with the ways of writing that the lexicon leaves open: a space for the hyphen of an
  /// article (`al Qaim`), an apostrophe between vowels of a name (`al-Qa'im`).
  static func spellings(of form: String) -> [String] {
    var forms = [form]
    let bytes = Array(form.utf8)
    func has(_ pair: StaticString) -> Bool { bytes.span.contains(pair) }
    if has("l-") || has("z-") || has("sh-") {
      let blank = UInt8(ascii: " ")
      let spaced = bytes.map { $0 == UInt8(ascii: "-") ? blank : $0 }
      forms.append(String(decoding: spaced, as: UTF8.self))
    }
    if has("ai") { forms += forms.compactMap { apostrophised($0, before: UInt8(ascii: "i")) } }
    if has("aa") { forms += forms.compactMap { apostrophised($0, before: UInt8(ascii: "a")) } }
    if has("ae") { forms += forms.compactMap { apostrophised($0, before: UInt8(ascii: "e")) } }
    return forms
  }

  /// A form with an apostrophe between each `a` and another vowel, in words with a capital only: an
  /// “aerial vehicle” is never written so.
  ///
  /// - Returns: `nil` if there is no such place.
  private static func apostrophised(_ form: String, before vowel: UInt8) -> String? {
    var bytes: [UInt8] = []
    var isName = false
    var last = UInt8(ascii: " ")
    for byte in form.utf8 {
      if last == UInt8(ascii: " ") || last == UInt8(ascii: "-") {
        isName = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      }
      if isName, last == UInt8(ascii: "a"), byte == vowel { bytes.append(UInt8(ascii: "'")) }
      bytes.append(byte)
      last = byte
    }
    return bytes.count == form.utf8.count ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// Whether an ASCII text occurs; searching a `String` costs a hundred times as much.
  fileprivate func contains(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard length <= count else { return false }
    search: for start in 0...(count - length) {
      for offset in 0..<length where unsafe self[start + offset] != text.utf8Start[offset] {
        continue search
      }
      return true
    }
    return false
  }
}
