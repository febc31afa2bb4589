import Annotations

/// spaCy's training JSON of version 2: documents of paragraphs of sentences of tagged tokens.
struct SpaCyParagraphs {
  let path: String
  private var rows: [(text: WordText, sentences: [[WordTag]])] = []
  private var rebuilt = 0

  init(path: String) { self.path = path }

  var isEmpty: Bool { rows.isEmpty }

  /// Reads the paragraphs of a document, each an article of its own.
  mutating func read(_ document: JSONObject, id: String) throws(GoldError) {
    let paragraphs = try document.objects("paragraphs")
    for (index, paragraph) in paragraphs.enumerated() {
      let own = paragraphs.count == 1 ? id : "\(id)-\(index + 1)"
      var words: [[String]] = []
      var tags: [[WordTag]] = []
      for sentence in try paragraph.objects("sentences") {
        let tokens = try sentence.objects("tokens")
        words.append(try tokens.map { token throws(GoldError) in try token.string("orth") })
        tags.append(try tokens.map { token throws(GoldError) in try tag(of: token) })
      }
      if let raw = try paragraph.optionalString("raw") {
        let article = Article(id: own, text: raw)
        guard let text = WordText(article, words: Array(words.joined())) else {
          throw paragraph.error("\"raw\" is not made of the tokens; mend one, or remove \"raw\"")
        }
        rows.append((text, tags))
      } else {
        rebuilt += 1
        rows.append((WordText(id: own, sentences: words), tags))
      }
    }
  }

  private func tag(of token: JSONObject) throws(GoldError) -> WordTag {
    let text = try token.optionalString("ner") ?? "O"
    guard let tag = text == "-" || text.isEmpty ? .outside : WordTag(text) else {
      throw token.error("\"\(text)\" is no tag; spaCy's are O, B-, I-, L- and U-LABEL")
    }
    return tag
  }

  /// The articles with the spans of their tags.
  func corpus() -> ExchangeCorpus {
    let scheme = TagScheme(of: rows.flatMap(\.sentences))
    var repairs = 0
    let articles = rows.map { row in
      var first = 0
      var spans: [LabelledSpan] = []
      for tags in row.sentences {
        let (found, repaired) = scheme.spans(of: tags)
        repairs += repaired.count
        spans += found.map {
          row.text.span(
            WordSpan(
              label: $0.label, words: $0.words.lowerBound + first..<$0.words.upperBound + first))
        }
        first += tags.count
      }
      return ExchangeArticle(row.text.article, labels: Labels(spans, in: row.text.article))
    }
    var notes = ["\(path): tags are read as \(scheme.rawValue)"]
    if repairs > 0 {
      notes.append("\(path): \(repairs) tags that \(scheme.rawValue) does not allow there repaired")
    }
    if rebuilt > 0 {
      notes.append("\(path): \(rebuilt) texts put together of the tokens, a space between two")
    }
    return ExchangeCorpus(articles: articles, notes: notes)
  }
}
