import Annotations

/// A text of a JSON format with the spans that one annotator put on it.
struct FileRecord {
  let entry: FileArticle
  var event: String?
  var annotator: String?
  /// Whether the file marks these labels as the right ones.
  var isGroundTruth = false
}

extension ExchangeCorpus {
  /// Makes a corpus of the records of one file.
  ///
  /// Records of one id are labels of several annotators. The first of them, or the one that is
  /// marked as the truth, stands for the article.
  init(
    _ records: [FileRecord], resolver: OffsetResolver, notes: [String] = []
  ) throws(GoldError) {
    let file = records.map(\.entry)
    let resolved = try resolver.resolve(file)
    var articles: [ExchangeArticle] = []
    var positions: [[UInt8]: Int] = [:]
    var several = 0
    for (index, record) in records.enumerated() {
      let article = record.entry.article
      let labels = Labels(
        resolved.spans(of: index, in: file), in: article, annotator: record.annotator)
      guard let position = positions[Array(article.id.utf8)] else {
        positions[Array(article.id.utf8)] = articles.count
        articles.append(ExchangeArticle(article, event: record.event, labels: labels))
        continue
      }
      guard articles[position].article == article else {
        throw GoldError(
          path: resolver.path, line: record.entry.spans.first?.line,
          "two texts have the id \"\(article.id)\"; give each one of its own")
      }
      if articles[position].annotators.isEmpty {
        several += 1
        articles[position].annotators = [articles[position].labels]
      }
      articles[position].annotators.append(labels)
      if record.isGroundTruth { articles[position].labels = labels }
    }
    self.init(articles: articles, notes: notes + resolved.notes)
    guard several > 0 else { return }
    nameAnnotators()
    self.notes.append(
      "\(resolver.path): \(several) article\(several == 1 ? "" : "s") labelled by several "
        + "annotators; their labels are kept apart, and where none is marked as ground truth the "
        + "first ones stand for the article until somebody adjudicates")
  }

  /// Gives annotators without a name, or with another's, one of their own.
  private mutating func nameAnnotators() {
    for index in articles.indices {
      var names: Set<String> = []
      for number in articles[index].annotators.indices {
        let known = articles[index].annotators[number].annotator ?? "annotator-\(number + 1)"
        var name = known
        var copy = 2
        while !names.insert(name).inserted {
          name = "\(known)-\(copy)"
          copy += 1
        }
        articles[index].annotators[number].annotator = name
      }
    }
  }
}
