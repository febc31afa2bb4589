import Annotations
import Testing

@testable import Evaluation

/// Random texts with random labels, written and read again.
struct InterchangeFuzzTests {
  /// What breaks lines, cells, offsets and escapes.
  private static let pieces = [
    "a", "Zoë", "e\u{301}", "\u{301}", "👩‍👩‍👧", "😀", "\r\n", "\n", "\r", " ", "  ", "\u{FEFF}", "שלום",
    "مرحبا", "|", "_", "[1]", "\\", "\\n", "*", "->", "-", ";", "\t", "#", "#Text=", "-DOCSTART-",
    "B-x", "O", "“", "\u{2028}", "\u{85}", "\u{0B}", "\u{0C}", "\u{1C}", "\u{01}", "\u{A0}",
    "\u{200D}",
    "T1\t", "12", "3.5", "🇸🇾", "𝔄",
  ]
  private static let labels = ["x", "y", "strike_date", "B-x", "é|[1]_*;->\\"]

  /// A text that no format has to change: it begins with a word and ends in one.
  private static func corpus(
    overlapping: Bool, using generator: inout some RandomNumberGenerator
  ) -> ExchangeCorpus {
    var text = "w"
    for _ in 0..<Int.random(in: 0...30, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
    }
    text += "w"
    let article = Article(id: "id \(Int.random(in: 0...9, using: &generator))", text: text)
    var bounds: [(byte: Int, isBlankBehind: Bool, isBlankBefore: Bool)] = []
    var byte = 0
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      bounds.append((byte, WordSplitter.separates(scalar), WordSplitter.separates(last)))
      byte += scalar.utf8.count
      last = scalar
    }
    bounds.append((byte, true, false))
    let starts = bounds.filter { !$0.isBlankBehind }.map(\.byte)
    let ends = bounds.filter { !$0.isBlankBefore }.map(\.byte)
    var spans: [LabelledSpan] = []
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      guard let start = starts.randomElement(using: &generator),
        let end = ends.filter({ $0 > start }).randomElement(using: &generator),
        let label = labels.randomElement(using: &generator)
      else { continue }
      let range = ByteRange(start, end)
      if !overlapping, spans.contains(where: { $0.range.overlaps(range) }) { continue }
      spans.append(LabelledSpan(label: label, range: range, value: nil))
    }
    return ExchangeCorpus(
      articles: [ExchangeArticle(article, labels: Labels(spans, in: article))])
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `what is written is what is read`(format: InterchangeFormat) throws {
    var generator = SplitMix64(seed: 7)
    let folder = InterchangeFolder()
    let holds = format.codec.holds(at: folder.place(format, "c").path)
    for round in 0..<150 {
      let corpus = Self.corpus(overlapping: holds.contains(.overlaps), using: &generator)
      let back = try folder.roundTrip(corpus, format, "c\(round)")
      #expect(
        back.essence == corpus.essence,
        "\(format) changes \(corpus.articles[0].article.text.debugDescription)")
    }
  }
}
