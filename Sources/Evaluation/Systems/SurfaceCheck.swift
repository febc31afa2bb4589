import Annotations

/// Holds the text that mentions carry against what stands at their offsets.
///
/// Offsets in bytes or UTF-16 are right until the first letter beyond ASCII, so whoever counts them
/// reads good scores for values and poor ones for spans, and no reason for it. White space is all
/// one here: systems that join lines are none the worse for it.
struct SurfaceCheck {
  private struct Mismatch {
    let name: String
    let start, end: Int
    let text: String
    let found: String
  }

  private let article: Article
  private var count = 0
  private var mismatches: [Mismatch] = []

  init(_ article: Article) { self.article = article }

  /// Looks at a mention, which messages know by a name; without a text or a range it says nothing.
  mutating func look(at record: PredictionRecord.Mention, _ range: ByteRange?, _ name: String) {
    guard let text = record.text, let range, let start = record.start, let end = record.end else {
      return
    }
    count += 1
    let found = article[range]
    guard text != found, Self.folded(text) != Self.folded(found) else { return }
    mismatches.append(Mismatch(name: name, start: start, end: end, text: text, found: found))
  }

  /// What is wrong, and which way of counting would explain it; `nil` where nothing is.
  var reason: String? {
    guard let first = mismatches.first else { return nil }
    return "the text of \(mismatches.count) of \(count) mentions is not what stands at their "
      + "offsets, \(first.name) first: \(first.start)..<\(first.end) is "
      + "\"\(Self.excerpt(first.found))\", not \"\(Self.excerpt(first.text))\"; offsets count "
      + "Unicode scalars\(explanation)"
  }

  /// The way of counting that puts most of the texts where they stand.
  private var explanation: String {
    let fits = OffsetHypothesis.all(for: [article], unit: nil).map { hypothesis in
      let table = OffsetTable(article, hypothesis)
      let count = mismatches.count { mismatch in
        table.range(start: mismatch.start, end: mismatch.end)
          .map { Self.folded(article[$0]) == Self.folded(mismatch.text) } ?? false
      }
      return (hypothesis, count)
    }
    guard let best = fits.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return "" }
    return ", and counted in \(best.0.label) \(best.1) of the \(mismatches.count) would fit"
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func excerpt(_ text: some StringProtocol) -> String {
    let line = folded(String(text))
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
