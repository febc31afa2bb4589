/// All sections about one corpus, and the links that lead to them.
struct CorpusSection {
  let index: PageIndex
  /// The corpora to set it against.
  let others: [CorpusReport]
  let gold: Signature.Gold?

  private struct Part {
    let id: String
    let title: String
    let html: HTML
  }

  private var corpus: CorpusReport { index.corpus }

  private var parts: [Part] {
    var parts = [
      Part(id: "overview", title: "Systems", html: OverviewSection(index: index).html),
      Part(id: "fields", title: "Fields", html: FieldsSection(index: index).html),
      Part(id: "errors", title: "Mistakes", html: GallerySection(index).html),
      Part(
        id: "side-by-side", title: "Side by side", html: SideBySideSection(index: index).html),
      Part(id: "articles", title: "Articles", html: ArticlesSection(index: index).html),
      Part(id: "rules", title: "Rules", html: RulesSection(index: index).html),
      Part(
        id: "agreement", title: "Agreement ceiling", html: MethodSection(index: index).ceiling),
    ]
    for (number, other) in others.enumerated() {
      let gap = GapSection(corpus: corpus, other: other, options: index.options)
      parts.append(
        Part(
          id: number == 0 ? "gap" : "gap-\(number + 1)", title: "Gap to \(other.name)",
          html: gap.html))
    }
    parts.append(
      Part(id: "method", title: "Method and limits", html: MethodSection(index: index).html))
    return parts
  }

  /// The section, and the list of links to its parts.
  func rendered() -> (html: HTML, links: HTML) {
    let parts = self.parts
    let sections = parts.map { part -> HTML in
      """
      <section id="\(index.prefix)\(part.id)" aria-labelledby="\(index.prefix)\(part.id)-title">
      <h3 id="\(index.prefix)\(part.id)-title">\(part.title)</h3>
      \(part.html)
      </section>

      """
    }
    let links = parts.map { part -> HTML in
      "<li><a href=\"#\(index.prefix)\(part.id)\">\(part.title)</a></li>"
    }
    let hash = gold.map { "gold \($0.hash.prefix(12))" } ?? ""
    let html: HTML = """
      <section class="corpus" aria-labelledby="\(index.prefix)corpus-title">
      <h2 id="\(index.prefix)corpus-title">\(isolated: corpus.name)</h2>
      <p class="sub">\(TextRenderer.count(corpus.articles.count, "article")) on \
      \(TextRenderer.count(corpus.clusters.count, "event")), \
      \(TextRenderer.count(corpus.fields.count, "field")), \
      \(TextRenderer.count(corpus.systems.count, "system")) <small>\(hash)</small></p>
      \(banner)
      \(sections)</section>

      """
    return (html, "<ul>\(links)</ul>")
  }

  /// What systems failed on, where it cannot be overlooked.
  private var banner: HTML {
    let failed = corpus.systems.filter { !$0.errors.isEmpty }
    guard !failed.isEmpty else { return "" }
    let lists = failed.map { system -> HTML in
      let shown = system.errors.prefix(index.limits.listed).map { error -> HTML in
        let place: HTML = error.article.map { "article \(isolated: $0): " } ?? ""
        return "<li>\(place)\(error.kind.rawValue): \(isolated: error.message)</li>"
      }
      let rest = system.errors.count - shown.count
      let articles = Set(system.errors.compactMap(\.article)).count
      return """
        <p><b>\(isolated: system.name)</b> has \(TextRenderer.count(system.errors.count, "error")) \
        on \(TextRenderer.count(articles, "article")):</p>
        <ul>\(shown)\(rest > 0 ? "<li>and \(rest) more</li>" as HTML : "")</ul>

        """
    }
    return """
      <div class="banner" role="alert"><p class="strong">A system failed. Gold of an article \
      without an answer counts as missed.</p>\(lists)</div>

      """
  }
}
