import Annotations

/// Renders a report as one page that needs nothing beside it: no network, no other file.
///
/// Without JavaScript the page lacks sorting, filtering and the keys j and k, and nothing else.
/// Texts are shown where the report carries them (``CorpusReport/articlesInFull``). A large corpus
/// is cut short in line, and the page says so; ``writeSideFiles(of:_:)`` makes the pages of the
/// articles that did not fit.
public struct HTMLRenderer: Sendable {
  /// How much of a corpus one page holds.
  public struct Limits: Hashable, Sendable {
    /// Articles in full.
    public var articles = 20
    /// The bytes of text that they may have together.
    public var textBytes = 150_000
    /// Entries of the gallery of mistakes.
    public var items = 400
    /// Rows of a table of articles.
    public var rows = 200
    /// Rules of one system.
    public var rules = 200
    /// Pairs of systems side by side.
    public var pairs = 6
    /// Things listed in one cell or banner.
    public var listed = 8
    /// The bytes of JSON that may be embedded for download.
    public var jsonBytes = 1_000_000

    /// The limits that keep a page under 2 MB.
    public init() {}
  }

  private let limits: Limits
  private let sideFolder: String?
  private let siblings: [CorpusReport]

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - limits: how much of a corpus one page holds.
  ///   - sideFolder: the folder that the side files will be written to, relative to the page;
  ///     `nil` if they will not be.
  ///   - siblings: corpora outside the report that each of its corpora is set against.
  public init(
    limits: Limits = Limits(), sideFolder: String? = nil, siblings: [CorpusReport] = []
  ) {
    self.limits = limits
    self.sideFolder = sideFolder
    self.siblings = siblings
  }

  /// The page as UTF-8 text with a line end behind it.
  public func render(_ report: Report) -> String {
    let sections = report.corpora.enumerated().map { place, corpus in
      CorpusSection(
        index: index(of: corpus, at: place, in: report),
        // Each corpus against those before it.
        others: siblings + report.corpora.prefix(place),
        gold: report.signature.gold[corpus.name]
      ).rendered()
    }
    return HTMLPage(report: report, sections: sections, jsonBytes: limits.jsonBytes).html.text
  }

  /// Makes the pages of articles that ``render(_:)`` leaves out, and lists of all articles.
  ///
  /// - Parameters:
  ///   - report: the report that was rendered.
  ///   - write: takes the path of a file below the side folder, and its text.
  /// - Returns: how many files there are; none if everything fits on the page.
  /// - Throws: what `write` throws.
  /// - Complexity: O(*n*) for *n* mentions; one file is in memory at a time.
  @discardableResult
  public func writeSideFiles<Failure: Error>(
    of report: Report, _ write: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    guard sideFolder != nil else { return 0 }
    var count = 0
    for (place, corpus) in report.corpora.enumerated() {
      let side = SidePages(index(of: corpus, at: place, in: report))
      guard !side.isEmpty else { continue }
      if count == 0 {
        try write("page.css", HTMLStyle.text)
        count += 1
      }
      for page in side.lists.indices {
        try write(side.listFile(page), side.list(page).text)
        count += 1
      }
      for article in side.articles {
        try write(PageIndex.sideFile(corpus.name, article.gold.id), side.page(article).text)
        count += 1
      }
    }
    return count
  }

  private func index(of corpus: CorpusReport, at place: Int, in report: Report) -> PageIndex {
    PageIndex(
      corpus, options: report.signature.options,
      prefix: place == 0 ? "" : "corpus=\(HTML.percentEncoded(corpus.name))&", limits: limits,
      sideFolder: sideFolder)
  }
}
