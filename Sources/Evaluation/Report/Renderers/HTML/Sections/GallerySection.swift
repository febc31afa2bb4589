import Annotations

/// Everything that a system got wrong, each thing in its sentence with what gold and all systems
/// say of it.
struct GallerySection {
  let index: PageIndex
  private let items: [(article: String, item: GalleryItem)]
  private let total: Int

  init(_ index: PageIndex) {
    self.index = index
    var items: [(article: String, item: GalleryItem)] = []
    var total = 0
    for article in index.corpus.articles {
      let own = GalleryItem.all(index.mistakes[article] ?? [])
      total += own.count
      items += own.prefix(index.limits.items - items.count).map { (article, $0) }
    }
    self.items = items
    self.total = total
  }

  var html: HTML {
    guard total > 0 else {
      return "<p>No system has a mistake to show here.</p>"
    }
    let shown: HTML =
      items.count == total
      ? "" : "<p class=\"note\">Showing the first \(items.count) of \(total) mistakes. \(rest)</p>"
    return """
      <p class="lead">Each entry is one thing that at least one system got wrong: a gold fact or \
      mention that was not found as it should be, or one that is not there. The bars under the \
      words are gold and the systems, in the order of the rows below; a broken bar is a wrong \
      statement.</p>
      \(kinds)\(shown)\(filters)
      <p class="count" role="status" aria-live="polite"></p>
      <div class="items">\(list)</div>
      """
  }

  private var rest: HTML {
    index.sideFolder == nil
      ? "A report written to a file with --output keeps the rest in files beside it."
      : "The rest stands on the pages of the articles."
  }

  // MARK: How many of which kind

  /// The kinds of mistake under each scheme that lists them, by what repairing them would gain.
  private var kinds: HTML {
    let systems = index.corpus.systems
    let rows = index.options.schemes.flatMap { scheme -> [HTML] in
      let gains = systems.map { system in
        Dictionary(uniqueKeysWithValues: (system.gains[scheme] ?? []).map { ($0.kind, $0) })
      }
      let sums = MistakeKind.allCases.map { kind in
        gains.compactMap { $0[kind]?.gain }.reduce(0, +)
      }
      let ranked = MistakeKind.allCases.enumerated()
        .filter { kind in gains.contains { $0[kind.element] != nil } }
        .sorted { (-sums[$0.offset], $0.offset) < (-sums[$1.offset], $1.offset) }
      return ranked.map { _, kind -> HTML in
        let cells = gains.map { gains -> HTML in
          guard let gain = gains[kind] else { return "<td class=\"num off\">0</td>" }
          return """
            <td class="num">\(gain.count) <small>\(TextRenderer.signed(gain.gain))</small></td>
            """
        }
        return "<tr><td>\(scheme.rawValue)</td><th scope=\"row\">\(kind.label)</th>\(cells)</tr>"
      }
    }
    let heads = systems.indices.map { i -> HTML in
      "<th scope=\"col\" class=\"num\">\(index.name(ofSystem: i))</th>"
    }
    return """
      <div class="scroll" role="region" aria-label="Mistakes by kind" tabindex="0">
      <table class="sortable"><caption>Mistakes by kind, and how much \(index.f) would rise if all \
      of a kind and no others were repaired; gains do not add up</caption>
      <thead><tr><th scope="col">scheme</th><th scope="col">kind</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  // MARK: Filters, which the script uncovers

  private var filters: HTML {
    let names = index.corpus.systems.map(\.name)
    let schemes = Set(items.map { $0.item.first.scheme.rawValue }).sorted(by: >)
    let fields = index.corpus.fields.filter { field in
      items.contains { $0.item.first.field.name == field }
    }
    let articles = index.corpus.articles.filter { id in items.contains { $0.article == id } }
    let kinds = Set(items.flatMap(\.item.kinds)).sorted()
    return """
      <form class="filters" hidden aria-label="Filter the mistakes">
      \(select("scheme", "scheme", schemes.map { ($0, $0) }, all: "all"))
      \(select("system", "system", names.enumerated().map { (String($0), $1) }, all: "any"))
      \(select("who", "who is wrong", [
        ("this", "this system, whoever else"), ("all", "wrong in all"),
        ("alone", "only this one wrong"), ("right", "only this one right"),
      ], all: "any"))
      \(select("field", "field", fields.map { ($0, $0) }, all: "all"))
      \(select("kind", "kind", kinds.map { ($0, $0) }, all: "all"))
      \(select("article", "article", articles.map { ($0, $0) }, all: "all"))
      <button type="reset">show all</button>
      <p class="keys">Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous mistake.</p>
      </form>
      """
  }

  private func select(
    _ name: String, _ label: String, _ options: [(String, String)], all: String
  ) -> HTML {
    let choices = options.map { value, text -> HTML in
      "<option value=\"\(value)\">\(text)</option>"
    }
    return """
      <label>\(label) <select name="\(name)"><option value="">\(all)</option>\(choices)</select>\
      </label>
      """
  }

  // MARK: Entries

  private var list: [HTML] {
    let full = Dictionary(
      uniqueKeysWithValues: (index.corpus.articlesInFull ?? []).map { ($0.gold.id, $0) })
    var html: [HTML] = []
    var last: (id: String, statements: ArticleStatements?)?
    for (article, item) in items {
      if last?.id != article { last = (article, full[article].map(ArticleStatements.init)) }
      html.append(ItemView(index, item, last?.statements).html)
    }
    return html
  }
}
