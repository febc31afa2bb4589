import Annotations

extension SystemDetails {
  /// Gathers the details of a system's results.
  init(_ result: SystemResult, schema: Schema) {
    var rules: [String: OutcomeCounts] = [:]
    var attributes: [String: [String: AttributeCounts]] = [:]
    var confusion: [String: [String: Int]] = [:]
    var mistakes: [Mistake] = []
    var fragmentation = Fragmentation.zero
    for article in result.articles {
      for fact in article.facts.predicted {
        // A fact that two rules found counts for both.
        for rule in fact.rules { rules[rule, default: .zero].add(fact.outcome) }
        Self.compare(fact, in: article, schema: schema, into: &attributes)
      }
      Self.confuse(article, into: &confusion)
      fragmentation += Fragmentation(article.spans, fillers: article.gold.fillers)
      let collector = MistakeCollector(article)
      mistakes += collector.factMistakes() + collector.spanMistakes()
    }
    self.init(
      rules: rules, confusion: confusion, attributes: attributes,
      fragmentation: fragmentation, mistakes: mistakes)
  }

  /// Compares the attributes of a correct fact with those of its filler.
  private static func compare(
    _ fact: PredictedFact, in article: ArticleResult, schema: Schema,
    into counts: inout [String: [String: AttributeCounts]]
  ) {
    guard fact.outcome == .correct, let index = fact.filler else { return }
    let filler = article.gold.fillers[index]
    let field = schema.specificationOrTerm(of: fact.field)
    for attribute in field.attributes where !attribute.isKey {
      let key = { (value: String?) in value.map { schema.key(of: $0, type: attribute.type) } }
      let path: WritableKeyPath<AttributeCounts, Int>
      switch (key(filler.attributes[attribute.name]), key(fact.attributes[attribute.name])) {
      case (nil, nil): continue
      case (nil, _?): path = \.spurious
      case (_?, nil): path = \.missing
      case (let gold?, let predicted?): path = gold == predicted ? \.correct : \.incorrect
      }
      counts[fact.field.name, default: [:]][attribute.name, default: AttributeCounts()][
        keyPath: path] += 1
    }
  }

  private static func confuse(
    _ article: ArticleResult, into confusion: inout [String: [String: Int]]
  ) {
    guard let alignment = article.spans.scores[.type]?.overall else { return }
    for (unit, mention) in article.spans.gold.enumerated() {
      let field = article.gold.fillers[mention.filler].field.name
      if let partner = alignment.goldPartners[unit] {
        confusion[field, default: [:]][article.spans.predicted[partner].field.name, default: 0] += 1
      } else if alignment.goldOutcomes[unit] == .missing {
        confusion[field, default: [:]]["", default: 0] += 1
      }
    }
    for (unit, mention) in article.spans.predicted.enumerated()
    where alignment.predictedPartners[unit] == nil {
      confusion["", default: [:]][mention.field.name, default: 0] += 1
    }
  }
}

/// Lists the mistakes of one article.
private struct MistakeCollector {
  let article: ArticleResult
  let offsets: ScalarOffsets

  init(_ article: ArticleResult) {
    self.article = article
    offsets = ScalarOffsets(article.gold.article)
  }

  private func mistake(
    _ scheme: MatchScheme, _ outcome: Outcome, field: Field, range: ByteRange?, gold: String?,
    predicted: String?, rules: [String]
  ) -> Mistake {
    Mistake(
      scheme: scheme, outcome: outcome, article: article.gold.id, field: field, range: range,
      scalars: range.map {
        offsets.scalar(ofByte: $0.lowerBound)..<offsets.scalar(ofByte: $0.upperBound)
      },
      gold: gold, predicted: predicted, rules: rules)
  }

  func factMistakes() -> [Mistake] {
    let fillers = article.gold.fillers
    let partners = Dictionary(
      article.facts.predicted.compactMap { fact in fact.filler.map { ($0, fact) } },
      uniquingKeysWith: { first, _ in first })
    let missed = zip(fillers, article.facts.outcomes).enumerated().compactMap {
      index, pair -> Mistake? in
      guard let outcome = pair.1, outcome != .correct else { return nil }
      let fact = partners[index]
      return mistake(
        .value, outcome, field: pair.0.field, range: pair.0.mentions.first, gold: pair.0.value,
        predicted: fact?.value, rules: fact?.rules ?? [])
    }
    let spurious = article.facts.predicted.filter { $0.outcome == .spurious }.map { fact in
      mistake(
        .value, .spurious, field: fact.field, range: fact.mentions.compactMap(\.range).first,
        gold: nil, predicted: fact.value, rules: fact.rules)
    }
    return missed + spurious
  }

  func spanMistakes() -> [Mistake] {
    guard let alignment = article.spans.scores[.strict]?.overall else { return [] }
    let text = article.gold.article
    let wrong = article.spans.gold.enumerated().compactMap { unit, mention -> Mistake? in
      guard let outcome = alignment.goldOutcomes[unit], outcome != .correct else { return nil }
      let partner = alignment.goldPartners[unit].map { article.spans.predicted[$0] }
      return mistake(
        .strict, outcome, field: article.gold.fillers[mention.filler].field, range: mention.range,
        gold: text[mention.range], predicted: partner?.range.map { text[$0] },
        rules: partner?.rule.map { [$0] } ?? [])
    }
    let spurious = article.spans.predicted.enumerated().compactMap { unit, mention -> Mistake? in
      guard alignment.predictedPartners[unit] == nil else { return nil }
      return mistake(
        .strict, .spurious, field: mention.field, range: mention.range, gold: nil,
        predicted: mention.range.map { text[$0] }, rules: mention.rule.map { [$0] } ?? [])
    }
    return wrong + spurious
  }
}
