/// All articles with their scores, then those that fit on the page in full.
struct ArticlesSection {
  let index: PageIndex

  private var corpus: CorpusReport { index.corpus }

  var html: HTML {
    guard let scheme = index.scheme else { return "" }
    let full = (corpus.articlesInFull ?? []).filter { index.inline.contains($0.gold.id) }
    return """
      \(Self.table(index, scheme, corpus.articles.prefix(index.limits.rows)))
      \(note(full.count))\(full.isEmpty ? "" : ArticleSection.legend)
      \(full.map { ArticleSection(index, $0, level: 4).html })
      """
  }

  private func note(_ shown: Int) -> HTML {
    let total = corpus.articles.count
    var lines: [HTML] = []
    if total > index.limits.rows {
      lines.append("The table shows the first \(index.limits.rows) of \(total) articles.")
    }
    if corpus.articlesInFull != nil, shown < total {
      lines.append("The texts of the first \(shown) of \(total) articles stand below.")
    }
    if let folder = index.sideFolder {
      let address =
        "\(HTML.percentEncoded(folder))/\(HTML.percentEncoded(HTML.percentEncoded(corpus.name)))/"
      lines.append(
        "<a href=\"\(address)index.html\">All \(total) articles</a> are in the folder beside it.")
    } else if !lines.isEmpty {
      lines.append("A report written to a file with --output keeps the rest in files beside it.")
    }
    return lines.isEmpty ? "" : "<p class=\"note\">\(lines.joined(separator: " "))</p>"
  }

  /// Articles with the scores and mistakes of each system.
  static func table(
    _ index: PageIndex, _ scheme: MatchScheme, _ articles: some Sequence<String>
  ) -> HTML {
    let corpus = index.corpus
    let events = Dictionary(
      corpus.clusters.flatMap { event, ids in ids.map { ($0, event) } },
      uniquingKeysWith: { first, _ in first })
    let rows = articles.map { article -> HTML in
      let cells = corpus.systems.map { system -> HTML in
        let score = system.schemes[scheme]?.articles[article]
        return """
          <td class="num">\(TextRenderer.rate(score?.f))</td><td class="num counts">\
          \(score?.counts.correct ?? 0)/\(score?.counts.gold ?? 0)/\
          \(score?.counts.predicted ?? 0)</td>
          """
      }
      return """
        <tr><th scope="row">\(index.link(article))</th>\
        <td>\(isolated: events[article] ?? "")</td>\(cells)</tr>

        """
    }
    let heads = corpus.systems.indices.map { place -> HTML in
      """
      <th scope="col" class="num">\(index.name(ofSystem: place)) \(index.f)</th>\
      <th scope="col" class="num"><abbr title="correct / gold / predicted">C/G/P</abbr></th>
      """
    }
    return """
      <div class="scroll" role="region" aria-label="Articles" tabindex="0">
      <table class="sortable"><caption>Articles under <em>\(scheme.rawValue)</em></caption>
      <thead><tr><th scope="col">article</th><th scope="col">event</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div>

      """
  }
}
