import Annotations

/// Lists what is wrong with the mentions of one article: the mistakes under `strict`.
struct SpanMistakes {
  private let article: ArticleResult
  private let alignment: SpanAlignment
  private let schema: Schema
  private let maker: MistakeMaker
  /// The gold mentions by their place in the alignment.
  private let gold: MentionIndex

  /// Takes the mentions of an article; `nil` if they were not aligned under `strict`.
  init?(_ article: ArticleResult, schema: Schema, maker: MistakeMaker) {
    guard let score = article.spans.scores[.strict] else { return nil }
    self.article = article
    self.schema = schema
    self.maker = maker
    alignment = score.overall
    gold = MentionIndex(
      article.spans.gold.enumerated().map { unit, mention in
        .init(
          owner: unit, field: article.gold.fillers[mention.filler].field, range: mention.range)
      })
  }

  /// The mistakes: those of the gold filler by filler, then the predictions without gold.
  func mistakes() -> [Mistake] {
    let predicted = article.spans.predicted
    let ofGold = article.spans.gold.indices.compactMap { unit -> Mistake? in
      guard let outcome = alignment.goldOutcomes[unit], outcome != .correct else { return nil }
      let partner = alignment.goldPartners[unit].map { predicted[$0] }
      let expected = statement(unit)
      let kind = partner.map { relation($0.field, to: expected.field) } ?? .missed
      return maker.mistake(
        kind, [outcome], scheme: .strict, expected: [expected],
        given: partner.map { [$0] } ?? [])
    }
    var said = Set(
      predicted.indices.filter { alignment.predictedPartners[$0] != nil }
        .map { Place(predicted[$0]) })
    let alone = predicted.indices.filter { alignment.predictedPartners[$0] == nil }.map { unit in
      let isNew = said.insert(Place(predicted[unit])).inserted
      return maker.mistake(
        isNew ? kind(ofSpurious: predicted[unit]) : .duplicate, [.spurious], scheme: .strict,
        expected: [], given: [predicted[unit]])
    }
    return ofGold + alone
  }

  /// All that `strict` looks at.
  private struct Place: Hashable {
    let field: Field
    let range: ByteRange?

    init(_ mention: Mention) {
      field = mention.field
      range = mention.range
    }
  }

  private func statement(_ unit: Int) -> Mention {
    let mention = article.spans.gold[unit]
    return article.gold.fillers[mention.filler].statement(at: mention.range)
  }

  private func relation(_ predicted: Field, to gold: Field) -> MistakeKind {
    if predicted == gold { return .boundary }
    return schema.areCounterparts(predicted, gold) ? .confused : .wrongField
  }

  /// What a prediction is that found no gold of its own: the field of the gold under it says.
  private func kind(ofSpurious mention: Mention) -> MistakeKind {
    guard let range = mention.range else { return .spurious }
    if article.gold.isBoilerplate(range) { return .inBoilerplate }
    let relations = Set(gold.overlapping(range).map { relation(mention.field, to: $0.field) })
    return [.boundary, .confused, .wrongField].first(where: relations.contains) ?? .spurious
  }
}

extension GoldArticle {
  /// Whether a range lies in the page's furniture.
  func isBoilerplate(_ range: ByteRange) -> Bool {
    let behind = boilerplate.partitioningIndex { $0.lowerBound > range.lowerBound }
    return behind > 0 && boilerplate[behind - 1].contains(range) && !range.isEmpty
  }
}
