import Annotations
import TestSupport

@testable import Evaluation

/// A schema in which two fields are easily confused, and the mistakes of one article under it.
enum KindFixture {
  static let schema = Schema(fields: [
    FieldSpecification(
      field: "struck", type: .count,
      attributes: [AttributeSpecification(name: "place", type: .place, isKey: true)],
      counterpart: "attacked"),
    FieldSpecification(field: "attacked", type: .count),
    FieldSpecification(field: "day", type: .date),
    FieldSpecification(field: "town", type: .place),
  ])

  /// Every kind of mistake between two markings of one text.
  static func kinds(
    gold: String, predicted: String, boilerplate: ByteRange? = nil, scheme: MatchScheme,
    goldAttributes: [String: String] = [:]
  ) -> [MistakeKind] {
    mistakes(
      gold: gold, predicted: predicted, boilerplate: boilerplate, scheme: scheme,
      goldAttributes: goldAttributes
    ).map(\.kind)
  }

  static func mistakes(
    gold: String, predicted: String, boilerplate: ByteRange? = nil, scheme: MatchScheme,
    goldAttributes: [String: String] = [:]
  ) -> [Mistake] {
    let marked = MarkedText(gold)
    let article = GoldArticle(
      article: marked.article,
      fillers: marked.mentions.map { mention in
        // `4|>=4` is 4 with the alternative >=4.
        let values = mention.value.split(separator: "|").map(String.init)
        return Filler(
          field: mention.field, value: values[0], alternatives: Array(values.dropFirst()),
          attributes: goldAttributes, mentions: [mention.range].compactMap(\.self))
      },
      boilerplate: [boilerplate].compactMap(\.self))
    let corpus = Corpus(name: "c", schema: schema, articles: [article])
    let output = SystemOutput(
      name: "s", mentions: [article.id: MarkedText(predicted).mentions], errors: [])
    let evaluator = Evaluator(corpus: corpus, outputs: [output])
    return SystemDetails(evaluator.result(of: output), schema: evaluator.schema).mistakes
      .filter { $0.scheme == scheme }
  }
}
