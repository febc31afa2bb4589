import Annotations

/// One entry of the gallery: a sentence, and a row for gold and for each system under it.
struct ItemView {
  private let index: PageIndex
  private let item: GalleryItem
  private let statements: ArticleStatements?
  private let sentence: ByteRange?
  /// What is stated in the sentence of the same field, or about the same words.
  private let related: [ArticleStatements.Statement]

  init(_ index: PageIndex, _ item: GalleryItem, _ statements: ArticleStatements?) {
    self.index = index
    self.item = item
    self.statements = statements
    let mistake = item.first
    let sentence = mistake.sentence?.range
    self.sentence = sentence
    related = (statements?.statements ?? []).filter { statement in
      guard let range = statement.range else { return statement.field == mistake.field }
      guard let sentence, range.overlaps(sentence) else { return false }
      return statement.field == mistake.field || mistake.range.map(range.overlaps) ?? false
    }
  }

  var html: HTML {
    let mistake = item.first
    return """
      <article class="item" tabindex="-1" data-scheme="\(mistake.scheme.rawValue)" \
      data-wrong="\(item.wrong.map(String.init).joined(separator: " "))" \
      data-field="\(mistake.field.name)" data-kind="\(item.kinds.joined(separator: "|"))" \
      data-article="\(mistake.article)">
      <h4><span class="field">\(isolated: mistake.field.name)</span> \(subject) \
      <span class="where">article \(index.link(mistake.article, mistake.scalars))</span></h4>
      \(text)<table class="rows"><thead class="vh"><tr><th scope="col">who</th>\
      <th scope="col">verdict</th><th scope="col">what it states here</th></tr></thead>\
      <tbody>\(rows)</tbody></table>
      </article>

      """
  }

  private var subject: HTML {
    let mistake = item.first
    let unit: HTML = item.isAboutFact ? "fact" : "mention"
    if let gold = mistake.gold { return "\(unit) <q>\(isolated: gold)</q>" }
    return "no such \(unit): <q>\(isolated: mistake.predicted ?? "")</q>"
  }

  private var text: HTML {
    guard let statements, let sentence else {
      let words = item.first.range == nil ? "Stated without a place in the text." : ""
      return words.isEmpty ? "" : "<p class=\"note\">\(words)</p>"
    }
    let laned = LanedText(
      statements.article.gold.article, in: sentence, marks: ArticleStatements.marks(related))
    return """
      <p class="laned" dir="auto" style="--n:\(laned.lanes)">\(laned.html())</p>

      """
  }

  private var rows: [HTML] {
    let gold = row(
      source: 0, name: "gold", mark: item.first.gold == nil ? "–" : "",
      verdict: item.first.gold == nil ? "has no such" : "has it", class: "")
    return [gold]
      + index.corpus.systems.indices.map { system in
        let name = index.corpus.systems[system].name
        guard let mistake = item.mistakes[system] else {
          let word = item.first.gold == nil ? "does not state it" : "right"
          return row(source: system + 1, name: name, mark: "✓", verdict: word, class: "ok")
        }
        return row(
          source: system + 1, name: name, mark: "✗", verdict: mistake.kind.label,
          class: "bad", said: mistake.predicted, rules: mistake.rules)
      }
  }

  private func row(
    source: Int, name: String, mark: String, verdict: String, class: String, said: String? = nil,
    rules: [String] = []
  ) -> HTML {
    let own = related.filter { $0.source == source }.map(describe)
    // What the mistake says where the texts are not at hand.
    let fallback: HTML =
      own.isEmpty ? said.map { "<span class=\"say\">\(isolated: $0)</span>" } ?? "" : ""
    return """
      <tr class="\(`class`)"><th scope="row">\(index.swatch(source))\(isolated: name)</th>\
      <td class="verdict"><span aria-hidden="true">\(mark)</span> \(verdict)</td>\
      <td>\(own)\(fallback)</td></tr>
      """
  }

  private func describe(_ statement: ArticleStatements.Statement) -> HTML {
    let words = statement.range.flatMap { statements?.article.gold.article[$0] } ?? ""
    let quoted: HTML = words.isEmpty ? "" : " <q>\(isolated: words)</q>"
    let field: HTML =
      statement.field == item.first.field ? "" : "\(isolated: statement.field.name) "
    let note: HTML =
      statement.note.isEmpty ? "" : " <small>\(isolated: statement.note)</small>"
    return """
      <span class="say\(statement.isRight ? "" : " no")">\(field)\
      <b>\(isolated: statement.value)</b>\(quoted)\(note)</span>
      """
  }
}
