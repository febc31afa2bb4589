import Annotations

/// What a format has no place for, counted by kind, so that nothing is lost in silence.
struct Losses {
  private var counts: [(count: Int, one: String, many: String)] = []

  /// Counts what of a corpus a format cannot hold.
  init(of corpus: ExchangeCorpus, holds: Holdings) {
    let articles = corpus.articles
    let labels = articles.flatMap { article in
      let kept = holds.contains(.annotators) ? article.annotators : []
      return ([article.labels] + kept).map { (article.article, $0) }
    }
    let fillers = labels.flatMap { pair in pair.1.fillers.map { (pair.0, $0) } }
    if !holds.contains(.ids) { add(articles.count, "id", "ids") }
    if !holds.contains(.texts) { add(articles.count, "text as it was", "texts as they were") }
    if !holds.contains(.values) {
      add(
        fillers.count { article, filler in
          filler.mentions.contains { !filler.value.utf8.elementsEqual(article[$0].utf8) }
        }, "value that is not the words of its mentions",
        "values that are not the words of their mentions")
    }
    if !holds.contains(.gold) { addGold(articles, labels.map(\.1), fillers.map(\.1)) }
    if !holds.contains(.annotators) {
      let others = articles.reduce(0) { sum, article in
        sum + article.annotators.count { $0 != article.labels }
      }
      add(others, "article's labels by another annotator", "articles' labels by other annotators")
    }
    if !holds.contains(.bratLines) { addBrat(articles) }
  }

  private mutating func addGold(
    _ articles: [ExchangeArticle], _ labels: [Labels], _ fillers: [Filler]
  ) {
    add(fillers.reduce(0) { $0 + $1.alternatives.count }, "alternative", "alternatives")
    add(fillers.count { $0.isOptional }, "mark of an optional fact", "marks of optional facts")
    add(fillers.reduce(0) { $0 + $1.attributes.count }, "attribute", "attributes")
    add(fillers.count { $0.mentions.isEmpty }, "fact without a mention", "facts without a mention")
    let repeated = labels.reduce(0) { sum, labels in
      let facts = labels.fillers.filter { !$0.mentions.isEmpty }
        .map { [Array($0.field.name.utf8), Array($0.value.utf8)] }
      return sum + facts.count - Set(facts).count
    }
    add(
      repeated, "boundary between facts of one value", "boundaries between facts of one value")
    add(
      labels.reduce(0) { $0 + $1.boilerplate.count }, "range of boilerplate",
      "ranges of boilerplate")
    add(articles.count { $0.event != $0.article.id }, "event", "events")
  }

  private mutating func addBrat(_ articles: [ExchangeArticle]) {
    let kinds = articles.flatMap(\.brat.lines).map { String($0.prefix(1)) }
    for kind in Set(kinds).sorted() {
      let count = kinds.count { $0 == kind }
      add(count, "line \(kind) of brat's", "lines \(kind) of brat's")
    }
  }

  private mutating func add(_ count: Int, _ one: String, _ many: String) {
    if count > 0 { counts.append((count, one, many)) }
  }

  /// The note for a format; `nil` if nothing is lost.
  func note(for format: InterchangeFormat) -> String? {
    guard !counts.isEmpty else { return nil }
    let list = counts.map { "\($0.count) \($0.count == 1 ? $0.one : $0.many)" }
    return "\(format.rawValue) has no place for " + list.joined(separator: ", ")
      + "; \(counts.count == 1 && counts[0].count == 1 ? "it is" : "they are") left out"
  }
}
