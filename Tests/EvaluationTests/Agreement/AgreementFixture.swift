import Annotations
import Evaluation

/// Annotations in few words; texts are ASCII, so that bytes and scalars are the same.
enum AgreementFixture {
  static let schema = Schema(
    fields: [
      FieldSpecification(
        field: "n", type: .count,
        attributes: [
          AttributeSpecification(name: "place", type: .place, isKey: true),
          AttributeSpecification(name: "kind", type: .term, isKey: false),
        ]),
      FieldSpecification(field: "town", type: .place),
    ],
    foldings: [.place: Folding(drop: "'", space: "-", aliases: ["Abu Kamal": ["Albu Kamal"]])])

  static func fact(
    _ field: Field, _ value: String, or alternatives: [String] = [], optional: Bool = false,
    _ attributes: [String: String] = [:], at ranges: [Range<Int>] = []
  ) -> AnnotatedFiller {
    AnnotatedFiller(
      Filler(
        field: field, value: value, alternatives: alternatives, isOptional: optional,
        attributes: attributes),
      mentions: ranges.map { AnnotatedMention($0, surface: "‹\($0.lowerBound)›") })
  }

  /// An article with what annotators a, b, c … say of it; `nil` for one who did not label it.
  static func article(
    _ id: String, event: String? = nil, length: Int? = 20, _ fillers: [AnnotatedFiller]?...,
    boilerplate: [[Range<Int>]] = []
  ) -> AnnotatedArticle {
    var annotations: [String: Annotation] = [:]
    for (index, fillers) in fillers.enumerated() {
      guard let fillers else { continue }
      annotations[names[index]] = Annotation(
        fillers: fillers, boilerplate: index < boilerplate.count ? boilerplate[index] : [])
    }
    return AnnotatedArticle(
      id: id, event: event,
      text: length.map { Article(id: id, text: String(repeating: "x", count: $0)) },
      annotations: annotations)
  }

  static let names = ["a", "b", "c"]

  static func report(_ articles: [AnnotatedArticle], annotators: Int = 2) -> AgreementReport {
    AgreementReport(
      corpora: [
        AnnotatedCorpus(
          name: "c", schema: schema, annotators: Array(names.prefix(annotators)),
          articles: articles)
      ], version: "test")
  }

  static func pair(_ articles: AnnotatedArticle...) -> PairAgreement {
    report(articles).corpora[0].pairs[0]
  }
}

extension AgreementScore {
  /// What both have, both in part, only the first, only the second.
  var counts: [Int] { [both, partial, onlyFirst, onlySecond] }
}
