/// The pages beside a page: an article each, and lists of all articles.
struct SidePages {
  private static let pageSize = 500

  private let index: PageIndex
  /// All articles, those that the page itself shows included, so that a list has no gaps.
  let articles: [ArticleInFull]
  /// All articles, cut into pages.
  let lists: [ArraySlice<String>]

  init(_ index: PageIndex) {
    self.index = index
    articles = index.sideFolder == nil ? [] : index.corpus.articlesInFull ?? []
    let ids = index.corpus.articles
    lists = stride(from: 0, to: ids.count, by: Self.pageSize).map {
      ids[$0..<min($0 + Self.pageSize, ids.count)]
    }
  }

  /// Whether there is nothing beside the page, since everything fits on it.
  var isEmpty: Bool { articles.isEmpty }

  private var folder: String { HTML.percentEncoded(index.corpus.name) }

  func listFile(_ page: Int) -> String { "\(folder)/\(listName(page))" }

  private func listName(_ page: Int) -> String {
    page == 0 ? "index.html" : "index-\(page + 1).html"
  }

  /// One page of the list of all articles.
  func list(_ page: Int) -> HTML {
    guard let scheme = index.scheme else { return "" }
    let links = lists.indices.map { other -> HTML in
      other == page
        ? "<li aria-current=\"page\">\(other + 1)</li>"
        : "<li><a href=\"\(listName(other))\">\(other + 1)</a></li>"
    }
    let title = "Articles of \(index.corpus.name), page \(page + 1) of \(lists.count)"
    return frame(
      title,
      """
      <nav aria-label="Pages"><ul class="inline">\(links)</ul></nav>
      \(ArticlesSection.table(index.seen(from: .list), scheme, lists[page]))
      """)
  }

  /// The page of one article.
  func page(_ article: ArticleInFull) -> HTML {
    let items = GalleryItem.all(index.mistakes[article.gold.id] ?? [])
    let statements = ArticleStatements(article)
    let below = index.seen(from: .article(article.gold.id))
    let views = items.map { ItemView(below, $0, statements).html }
    let mistakes: HTML =
      items.isEmpty
      ? "<p>No system has a mistake here.</p>" : "<div class=\"items\">\(views)</div>"
    return frame(
      "Article \(article.gold.id) of \(index.corpus.name)",
      """
      \(ArticleSection.legend)\(ArticleSection(below, article, level: 2).html)
      <section><h3>Mistakes</h3>\(mistakes)</section>
      """)
  }

  private func frame(_ title: String, _ body: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="script-src 'none'">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="../page.css">
    </head>
    <body>
    <header><h1>\(isolated: title)</h1><p><a href="index.html">All articles</a></p></header>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }
}
