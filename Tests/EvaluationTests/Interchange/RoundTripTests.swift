import Annotations
import TestSupport
import Testing

@testable import Evaluation

/// Every format brings back what it was given, and so does every pair of them.
struct RoundTripTests {
  static let texts: [(name: String, text: MarkedText)] = [
    ("plain", MarkedText("The ‹n:two› strikes hit ‹place:Mayadeen›.")),
    ("emoji", MarkedText("😀 ‹n:two› 👩‍👩‍👧 strikes ‹place:🇸🇾 Syria› 😀")),
    (
      "combining marks",
      MarkedText("Zoe\u{308} in ‹place:Me\u{301}ya\u{300}di\u{302}n› saw ‹n:two›")
    ),
    ("CRLF", MarkedText("one\r\n\r\n‹n:two›\r\nthree ‹place:Deir\r\nez-Zor›\r\n")),
    ("byte-order mark", MarkedText("\u{FEFF}The ‹n:two› of ‹place:Homs›")),
    ("right to left", MarkedText("قصفت ‹n:ثلاث› مواقع في ‹place:دير الزور› שלום")),
    (
      "overlapping marks",
      MarkedText("‹n:two›-‹place:Homs›\t[1]|_*->;\\n # ‹n:B-x› ‹place:O›\u{2028}z")
    ),
    ("astral letters", MarkedText("𝔄𝔅 ‹place:𝔇𝔢𝔦𝔯› ‹n:𝟚›!")),
  ]

  static func corpus() -> ExchangeCorpus {
    ExchangeCorpus(
      articles: texts.enumerated().map { index, entry in
        let article = Article(id: "\(index)/\(entry.name)", text: entry.text.article.text)
        let spans = entry.text.mentions.compactMap { mention in
          mention.range.map {
            LabelledSpan(label: mention.field.name, range: $0, value: mention.value)
          }
        }
        return ExchangeArticle(article, labels: Labels(spans, in: article))
      }.sorted {
        ExchangeFiles.name(of: $0.article.id, "") < ExchangeFiles.name(of: $1.article.id, "")
      })
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `a format brings back text, ids and spans`(format: InterchangeFormat) throws {
    let corpus = Self.corpus()
    let back = try InterchangeFolder().roundTrip(corpus, format)
    #expect(back.essence == corpus.essence)
  }

  @Test(arguments: InterchangeFormat.allCases, InterchangeFormat.allCases)
  func `a pair of formats brings back text, ids and spans`(
    first: InterchangeFormat, second: InterchangeFormat
  ) throws {
    let corpus = Self.corpus()
    let folder = InterchangeFolder()
    let between = try folder.roundTrip(corpus, first, "first")
    let back = try folder.roundTrip(between, second, "second")
    #expect(back.essence == corpus.essence)
  }

  @Test(arguments: [InterchangeFormat.evalrun, .brat, .prodigy, .labelstudio, .webanno])
  func `a format with a place for values brings them back`(format: InterchangeFormat) throws {
    // "two" is 2 in one place and stands for itself in another.
    let corpus = ExchangeCorpus(
      "two and two, a | b",
      [
        LabelledSpan(label: "n", range: ByteRange(0, 3), value: "2"),
        LabelledSpan(label: "n", range: ByteRange(8, 11), value: "two"),
        LabelledSpan(label: "m", range: ByteRange(13, 18), value: "[1]|_*\\->;"),
      ])
    let back = try InterchangeFolder().roundTrip(corpus, format)
    #expect(back.values == corpus.values)
  }

  @Test(arguments: [
    InterchangeFormat.evalrun, .brat, .doccano, .prodigy, .labelstudio, .webanno, .spacy,
  ])
  func `overlapping, nested and equal spans come back`(format: InterchangeFormat) throws {
    let corpus = ExchangeCorpus(
      "the US air base at Al Asad",
      [
        LabelledSpan(label: "x", range: ByteRange(4, 15), value: nil),
        LabelledSpan(label: "x", range: ByteRange(4, 6), value: nil),
        LabelledSpan(label: "y", range: ByteRange(4, 6), value: nil),
        LabelledSpan(label: "y", range: ByteRange(11, 26), value: nil),
      ])
    let back = try InterchangeFolder().roundTrip(corpus, format)
    #expect(back.essence == corpus.essence)
  }

  @Test(arguments: [InterchangeFormat.conll, .hf])
  func `a format with one tag for a word says how many overlaps it left out`(
    format: InterchangeFormat
  ) throws {
    let corpus = ExchangeCorpus(
      "the US air base",
      [
        LabelledSpan(label: "x", range: ByteRange(4, 15), value: nil),
        LabelledSpan(label: "y", range: ByteRange(4, 6), value: nil),
      ])
    let written = try format.codec.write(corpus, to: "out")
    #expect(written.notes.contains { $0.contains("1 overlapping mention left out") })
  }
}
