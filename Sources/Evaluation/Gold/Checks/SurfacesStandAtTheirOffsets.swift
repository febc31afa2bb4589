import Annotations

extension GoldCheck {
  /// The surface that a mention carries is what the text has there.
  static let surfacesStandAtTheirOffsets = GoldCheck(stopsReport: true) { subject in
    guard let text = subject.text, let offsets = subject.offsets else { return [] }
    return subject.record.fillers.flatMap { filler in
      filler.mentions.compactMap { mention in
        guard let expected = mention.text,
          let range = offsets.bytes(start: mention.range.start, end: mention.range.end),
          !text[range].utf8.elementsEqual(expected.utf8)
        else { return nil }
        let nearest = nearestStart(of: expected, to: range.lowerBound, in: text)
        let hint = nearest.map { byte in
          let start = offsets.scalar(ofByte: byte)
          return "; \"\(expected)\" stands at \(start)..<\(start + expected.unicodeScalars.count)"
        }
        return (
          mention.range.line,
          "\(filler.label) should be \"\(expected)\" at \(mention.range.start)..<"
            + "\(mention.range.end), but \"\(text[range])\" stands there\(hint ?? "")"
        )
      }
    }
  }

  /// Where the text has the surface nearest to a byte.
  private static func nearestStart(
    of surface: String, to byte: Int, in article: Article
  ) -> Int? {
    let needle = Array(surface.utf8)
    guard !needle.isEmpty, needle.count <= article.utf8.count else { return nil }
    return (0...article.utf8.count - needle.count)
      .filter { article.utf8[$0..<$0 + needle.count].elementsEqual(needle) }
      .min { abs($0 - byte) < abs($1 - byte) }
  }
}
