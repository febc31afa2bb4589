import Annotations

/// One article with its lanes and a table of all that is stated of it.
struct ArticleSection {
  private let index: PageIndex
  private let statements: ArticleStatements
  /// The rank of its heading.
  private let level: Int

  init(_ index: PageIndex, _ article: ArticleInFull, level: Int) {
    self.index = index
    statements = ArticleStatements(article)
    self.level = level
  }

  private var gold: GoldArticle { statements.article.gold }

  var html: HTML {
    let tag = HTML(trusted: "h\(level)")
    return """
      <section class="article" id="\(index.anchor(gold.id))" tabindex="-1" data-article="\(gold.id)">
      <\(tag)>Article \(isolated: gold.id) <small>event \(isolated: gold.event)</small></\(tag)>
      \(scores)
      <div class="text">\(lines)</div>
      \(table)
      </section>

      """
  }

  /// What the bars mean, said once for all articles of a page.
  static let legend: HTML = """
    <p class="note">Bars under the words, from above: gold, then the systems in their order; broken \
    where the fact is wrong.</p>
    """

  private var scores: HTML {
    guard let scheme = index.scheme else { return "" }
    let parts = index.corpus.systems.enumerated().map { place, system -> HTML in
      let score = system.schemes[scheme]?.articles[gold.id]
      return """
        <li>\(index.name(ofSystem: place)) \(index.f) \(TextRenderer.rate(score?.f)) \
        <small>\(score?.counts.correct ?? 0) of \(score?.counts.gold ?? 0) found, \
        \(score?.counts.predicted ?? 0) stated</small></li>
        """
    }
    return "<ul class=\"inline\"><li>\(index.swatch(0))gold</li>\(parts)</ul>"
  }

  /// The text line by line, page furniture said to be some.
  private var lines: [HTML] {
    let bytes = gold.article.utf8
    let marks = ArticleStatements.marks(statements.statements)
    var html: [HTML] = []
    var anchored: Set<ByteRange> = []
    var start = 0
    var waiting = marks.sorted { $0.range < $1.range }[...]
    var active: [LanedText.Mark] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = ByteRange(start, start + line.count)
      start += line.count + 1
      guard !range.isEmpty else { continue }
      active.removeAll { $0.range.upperBound <= range.lowerBound }
      while let next = waiting.first, next.range.lowerBound < range.upperBound {
        active.append(next)
        waiting.removeFirst()
      }
      let laned = LanedText(gold.article, in: range, marks: active)
      let text = laned.html { place in
        guard anchored.insert(place).inserted else { return nil }
        return index.anchor(gold.id, statements.scalars(place))
      }
      let isFurniture = gold.boilerplate.contains { $0.overlaps(range) }
      let label: HTML = isFurniture ? "<span class=\"tag\">page furniture</span> " : ""
      html.append(
        """
        <p class="laned\(isFurniture ? " furniture" : "")" dir="auto" \
        style="--n:\(laned.lanes)">\(label)\(text)</p>

        """)
    }
    return html
  }

  // MARK: The table of statements

  private struct Place: Hashable {
    let range: ByteRange?
    let field: Field
    let value: String
  }

  private var table: HTML {
    let grouped = Dictionary(grouping: statements.statements) {
      Place(range: $0.range, field: $0.field, value: $0.value)
    }
    let sorted = grouped.sorted { left, right in
      let (a, b) = (left.key, right.key)
      if a.range != b.range {
        return (a.range ?? ByteRange(0, 0)) < (b.range ?? ByteRange(0, 0)) || a.range == nil
      }
      if a.field != b.field { return a.field < b.field }
      return a.value.unicodeScalars.lexicographicallyPrecedes(b.value.unicodeScalars)
    }
    let sources = (0...index.corpus.systems.count).map { source -> HTML in
      let name = source == 0 ? "gold" : index.corpus.systems[source - 1].name
      return "<th scope=\"col\">\(index.swatch(source))\(isolated: name)</th>"
    }
    return """
      <details><summary>\(TextRenderer.count(sorted.count, "statement")) in a table</summary>
      <div class="scroll" role="region" aria-label="Statements of article \(gold.id)" tabindex="0">
      <table class="sortable"><thead><tr><th scope="col">words</th><th scope="col">field</th>\
      <th scope="col">value</th>\(sources)</tr></thead>
      <tbody>\(sorted.map { row($0.key, $0.value) })</tbody></table></div></details>
      """
  }

  private func row(_ place: Place, _ statements: [ArticleStatements.Statement]) -> HTML {
    let words: HTML
    if let range = place.range {
      let scalars = self.statements.scalars(range)
      words = """
        <a href="#\(index.anchor(gold.id, scalars))">\(isolated: gold.article[range])</a>
        """
    } else {
      words = "<small>without a place</small>"
    }
    let cells = (0...index.corpus.systems.count).map { source -> HTML in
      guard let own = statements.first(where: { $0.source == source }) else {
        return "<td><span class=\"off\">·</span></td>"
      }
      let sign: HTML = source == 0 ? "●" : own.isRight ? "✓" : "✗"
      let word: HTML = source == 0 ? "stated" : own.isRight ? "right" : "wrong"
      return """
        <td class="\(source == 0 || own.isRight ? "ok" : "bad")"><span aria-hidden="true">\(sign)\
        </span><span class="vh">\(word)</span> <small>\(isolated: own.note)</small></td>
        """
    }
    return """
      <tr><td>\(words)</td><th scope="row">\(isolated: place.field.name)</th>\
      <td>\(isolated: place.value)</td>\(cells)</tr>

      """
  }
}
