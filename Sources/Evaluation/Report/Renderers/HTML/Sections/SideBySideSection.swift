import Annotations

/// Two systems beside each other, the articles on which they differ most first.
struct SideBySideSection {
  let index: PageIndex

  private var corpus: CorpusReport { index.corpus }

  private struct Row {
    let article: String
    let first: Score
    let second: Score
    /// What only one of the two has right or makes up.
    let onlyFirstWrong: [Mistake]
    let onlySecondWrong: [Mistake]

    /// How far F lies apart; undefined counts as no difference.
    var difference: Double? {
      guard let a = first.f, let b = second.f else { return nil }
      return a - b
    }
  }

  var html: HTML {
    let pairs = corpus.systems.indices.flatMap { first in
      corpus.systems.indices.filter { $0 > first }.map { (first, $0) }
    }
    guard !pairs.isEmpty, let scheme = index.scheme else {
      return "<p>There is one system, and nothing to set beside it.</p>"
    }
    let shown = pairs.prefix(index.limits.pairs)
    let note: HTML =
      shown.count == pairs.count
      ? "" : "<p class=\"note\">Showing the first \(shown.count) of \(pairs.count) pairs.</p>"
    return """
      <p class="lead">Articles by the difference of \(index.f), the largest first, with what one \
      of the two has wrong and the other has not.</p>
      \(note)\(shown.enumerated().map { pair($1.0, $1.1, scheme, isOpen: $0 == 0) })
      """
  }

  private func pair(_ first: Int, _ second: Int, _ scheme: MatchScheme, isOpen: Bool) -> HTML {
    let rows = corpus.articles.map { row($0, first, second, scheme) }.sorted {
      let (a, b) = (abs($0.difference ?? 0), abs($1.difference ?? 0))
      return a == b
        ? $0.onlyFirstWrong.count + $0.onlySecondWrong.count
          > $1.onlyFirstWrong.count + $1.onlySecondWrong.count
        : a > b
    }
    let shown = rows.prefix(index.limits.rows)
    let note: HTML =
      shown.count == rows.count
      ? "" : "<p class=\"note\">Showing the first \(shown.count) of \(rows.count) articles.</p>"
    let (a, b) = (corpus.systems[first].name, corpus.systems[second].name)
    return """
      <details\(isOpen ? HTML(trusted: " open") : "")><summary>\(index.name(ofSystem: first)) beside \
      \(index.name(ofSystem: second))</summary>\(note)
      <div class="scroll" role="region" aria-label="\(a) beside \(b)" tabindex="0">
      <table class="sortable pair"><thead><tr><th scope="col">article</th>\
      <th scope="col" class="num">\(index.f) \(isolated: a)</th>\
      <th scope="col" class="num">\(index.f) \(isolated: b)</th>\
      <th scope="col" class="num">Δ</th>\
      <th scope="col">only \(isolated: a) is right</th>\
      <th scope="col">only \(isolated: b) is right</th></tr></thead>
      <tbody>\(shown.map(line))</tbody></table></div></details>

      """
  }

  private func row(_ article: String, _ first: Int, _ second: Int, _ scheme: MatchScheme) -> Row {
    let items = GalleryItem.all(index.mistakes[article] ?? []).filter { $0.first.scheme == scheme }
    func only(_ system: Int, not other: Int) -> [Mistake] {
      items.compactMap { $0.mistakes[other] == nil ? $0.mistakes[system] : nil }
    }
    return Row(
      article: article, first: corpus.systems[first].schemes[scheme]?.articles[article] ?? .empty,
      second: corpus.systems[second].schemes[scheme]?.articles[article] ?? .empty,
      onlyFirstWrong: only(first, not: second), onlySecondWrong: only(second, not: first))
  }

  private func line(_ row: Row) -> HTML {
    """
    <tr><th scope="row">\(index.link(row.article))</th>\
    <td class="num">\(TextRenderer.rate(row.first.f))</td>\
    <td class="num">\(TextRenderer.rate(row.second.f))</td>\
    <td class="num strong">\(TextRenderer.signed(row.difference))</td>\
    <td>\(list(row.onlySecondWrong))</td><td>\(list(row.onlyFirstWrong))</td></tr>

    """
  }

  /// What the other one has wrong: facts it misses, and facts it makes up.
  private func list(_ mistakes: [Mistake]) -> HTML {
    guard !mistakes.isEmpty else { return "<span class=\"off\">–</span>" }
    let shown = mistakes.prefix(index.limits.listed).map { mistake -> HTML in
      let value = mistake.gold ?? mistake.predicted ?? ""
      let word: HTML = mistake.gold == nil ? "does not make up " : ""
      let field: HTML = "\(word)\(isolated: mistake.field.name) <b>\(isolated: value)</b>"
      guard let address = index.address(of: mistake.article, mistake.scalars) else {
        return "<li>\(field)</li>"
      }
      return "<li><a href=\"\(address)\">\(field)</a></li>"
    }
    let rest = mistakes.count - shown.count
    return "<ul>\(shown)\(rest > 0 ? "<li>and \(rest) more</li>" as HTML : "")</ul>"
  }
}
