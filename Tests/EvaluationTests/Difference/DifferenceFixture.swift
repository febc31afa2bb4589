import Annotations

@testable import Evaluation

/// Two systems on two articles of an event each, with differences that can be counted by hand.
///
/// | | gold | A | B |
/// |---|---|---|---|
/// | 1 | n 2, n 3, day (optional) | 2, 9, day | >=2, 3, 9 |
/// | 2 | town Erbil | – | Erbil, 7 |
///
/// So A finds 2 and the optional day alone, B finds 3 and Erbil alone; wrong are 9 in both, >=2 and
/// 7 in B alone. A has COR 2 (one optional), MIS 2, SPU 1; B has COR 2, PAR 1, SPU 2.
enum DifferenceFixture {
  static let text = "two three nine Friday"

  static let corpus = Corpus(
    name: "c",
    schema: Schema(fields: [
      FieldSpecification(field: "n", type: .count), FieldSpecification(field: "day", type: .date),
      FieldSpecification(field: "town", type: .place),
    ]),
    articles: [
      GoldArticle(
        article: Article(id: "1", text: text),
        fillers: [
          Filler(field: "n", value: "2", mentions: [ByteRange(0, 3)]),
          Filler(field: "n", value: "3", mentions: [ByteRange(4, 9)]),
          Filler(
            field: "day", value: "XXXX-WXX-5", isOptional: true, mentions: [ByteRange(15, 21)]),
        ]),
      GoldArticle(
        article: Article(id: "2", text: "Erbil seven"),
        fillers: [Filler(field: "town", value: "Erbil", mentions: [ByteRange(0, 5)])]),
    ])

  struct Fixed: System {
    let name: String
    let mentions: [String: [Mention]]

    func output(for corpus: Corpus) -> SystemOutput {
      SystemOutput(name: name, mentions: mentions, errors: [])
    }
  }

  static func mention(_ field: Field, _ value: String, _ range: ByteRange) -> Mention {
    Mention(field: field, value: value, range: range, rule: "r")
  }

  static let a = Fixed(
    name: "a",
    mentions: [
      "1": [
        mention("n", "2", ByteRange(0, 3)), mention("n", "9", ByteRange(10, 14)),
        mention("day", "XXXX-WXX-5", ByteRange(15, 21)),
      ], "2": [],
    ])

  static let b = Fixed(
    name: "b",
    mentions: [
      "1": [
        mention("n", ">=2", ByteRange(0, 3)), mention("n", "3", ByteRange(4, 9)),
        mention("n", "9", ByteRange(10, 14)),
      ],
      "2": [mention("town", "Erbil", ByteRange(0, 5)), mention("n", "7", ByteRange(6, 11))],
    ])

  static func report(_ systems: [Fixed], options: ScoringOptions = ScoringOptions()) -> Report {
    Report(corpora: [corpus], systems: systems, options: options, version: "test")
  }

  static func saved(
    _ systems: [Fixed], options: ScoringOptions = ScoringOptions(), path: String = "x.json"
  ) throws -> SavedReport {
    let text = JSONRenderer().render(report(systems, options: options))
    return try SavedReport(parsing: Array(text.utf8), path: path)
  }
}
