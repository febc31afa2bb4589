import Annotations

extension SystemDetails {
  /// Gathers the details of a system's results.
  init(_ result: SystemResult, schema: Schema) {
    var rules: [String: OutcomeCounts] = [:]
    var attributes: [String: [String: AttributeCounts]] = [:]
    var confusion: [String: [String: Int]] = [:]
    var mistakes: [Mistake] = []
    var optionalFound: [OptionalFound] = []
    var fragmentation = Fragmentation.zero
    for article in result.articles {
      for fact in article.facts.predicted {
        // A fact that two rules found counts for both.
        for rule in fact.rules { rules[rule, default: .zero].add(fact.outcome) }
        Self.compare(fact, in: article, schema: schema, into: &attributes)
      }
      Self.confuse(article, into: &confusion)
      fragmentation += Fragmentation(article.spans, fillers: article.gold.fillers)
      let maker = MistakeMaker(article.gold.article)
      mistakes += FactMistakes(article, schema: schema, maker: maker).mistakes()
      mistakes += SpanMistakes(article, schema: schema, maker: maker)?.mistakes() ?? []
      optionalFound += OptionalFound.found(in: article, maker: maker)
    }
    self.init(
      rules: rules, confusion: confusion, attributes: attributes,
      fragmentation: fragmentation, mistakes: mistakes, optionalFound: optionalFound)
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
