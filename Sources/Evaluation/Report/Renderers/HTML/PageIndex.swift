import Annotations

/// What the sections of a page share about one corpus: look-ups, made once.
struct PageIndex {
  /// The file that a link stands in.
  enum Viewpoint: Hashable {
    case page, list
    case article(String)
  }

  let corpus: CorpusReport
  let options: ScoringOptions
  /// The prefix of the corpus's anchors; empty for the first of a page, so that
  /// `#article=000` means what it says.
  let prefix: String
  let limits: HTMLRenderer.Limits
  /// The folder of the side files as links name it; `nil` if there are none.
  let sideFolder: String?
  /// The mistakes of each article with the place of the system that made them.
  let mistakes: [String: [(system: Int, mistake: Mistake)]]
  /// From where links lead.
  private(set) var viewpoint = Viewpoint.page
  /// The articles whose text the page itself shows.
  let inline: Set<String>

  init(
    _ corpus: CorpusReport, options: ScoringOptions, prefix: String, limits: HTMLRenderer.Limits,
    sideFolder: String?
  ) {
    self.corpus = corpus
    self.options = options
    self.prefix = prefix
    self.limits = limits
    var mistakes: [String: [(system: Int, mistake: Mistake)]] = [:]
    for (index, system) in corpus.systems.enumerated() {
      for mistake in system.details?.mistakes ?? [] {
        mistakes[mistake.article, default: []].append((index, mistake))
      }
    }
    self.mistakes = mistakes
    var bytes = 0
    var inline: Set<String> = []
    for article in corpus.articlesInFull ?? [] {
      bytes += article.gold.article.utf8.count
      guard bytes <= limits.textBytes, inline.count < limits.articles else { break }
      inline.insert(article.gold.id)
    }
    self.inline = inline
    let rest = (corpus.articlesInFull?.count ?? 0) - inline.count
    self.sideFolder = rest > 0 ? sideFolder : nil
  }

  /// The index as the links of another file need it.
  func seen(from viewpoint: Viewpoint) -> PageIndex {
    var index = self
    index.viewpoint = viewpoint
    return index
  }

  /// How F is called.
  var f: String { options.fLabel }

  /// The scheme that the page is about: the first that was scored.
  var scheme: MatchScheme? { options.schemes.first }

  /// The identifier of an article on the page.
  func anchor(_ article: String) -> String { prefix + "article=" + HTML.percentEncoded(article) }

  /// The identifier of a stretch of an article, in scalars as files write it.
  func anchor(_ article: String, _ scalars: Range<Int>) -> String {
    "\(anchor(article))&mention=\(scalars.lowerBound)-\(scalars.upperBound)"
  }

  /// Where an article is to be read: on the page, in a file beside it, or nowhere.
  func address(of article: String, _ scalars: Range<Int>? = nil) -> String? {
    let anchor = scalars.map { self.anchor(article, $0) } ?? self.anchor(article)
    guard corpus.articlesInFull != nil else { return nil }
    switch viewpoint {
    case .page:
      if inline.contains(article) { return "#" + anchor }
      return sideFolder.map {
        "\(HTML.percentEncoded($0))/\(HTML.percentEncoded(HTML.percentEncoded(corpus.name)))/"
          + "\(HTML.percentEncoded(Self.sideName(article)))#\(anchor)"
      }
    case .article(article): return "#" + anchor
    case .list, .article: return "\(HTML.percentEncoded(Self.sideName(article)))#\(anchor)"
    }
  }

  /// An article's name, as a link where it can be read.
  func link(_ article: String, _ scalars: Range<Int>? = nil) -> HTML {
    guard let address = address(of: article, scalars) else { return "\(isolated: article)" }
    return "<a href=\"\(address)\">\(isolated: article)</a>"
  }

  /// The path of a side file below its folder.
  static func sideFile(_ corpus: String, _ article: String) -> String {
    "\(HTML.percentEncoded(corpus))/\(sideName(article))"
  }

  private static func sideName(_ article: String) -> String {
    let name = HTML.percentEncoded(article)
    // File systems allow names of 255 bytes.
    let short = name.utf8.count <= 200 ? name : SHA256.hexadecimal(Array(article.utf8))
    return "article-\(short).html"
  }

  /// The name of a system with the letter and the swatch by which the page knows it.
  func name(ofSystem index: Int) -> HTML {
    "\(swatch(index + 1))\(isolated: corpus.systems[index].name)"
  }

  /// A sample of the bar of a source; 0 is gold.
  func swatch(_ source: Int) -> HTML {
    "<span class=\"swatch c\(source % 8)\" aria-hidden=\"true\">\(letter(source))</span>"
  }

  /// The letter of a source: G for gold, then those of the alphabet.
  func letter(_ source: Int) -> String {
    let letters = Array("Gabcdefghijklmnopqrstuvwxyz")
    return source < letters.count ? String(letters[source]) : "·"
  }
}
