/// Renders agreement for a terminal of 100 columns: overall, fields, articles, then what differs.
///
/// Long names and values are cut and end in an ellipsis; JSON has them whole.
public struct AgreementTextRenderer: Sendable {
  /// Whether nothing but ASCII may be written.
  public let isASCII: Bool

  /// Makes a renderer.
  public init(isASCII: Bool = false) {
    self.isASCII = isASCII
  }

  /// The report as text with a line end behind it.
  public func render(_ report: AgreementReport) -> String {
    let parts = report.corpora.map { corpus(in: report, $0) } + unpaired(report)
    let text = parts.joined(separator: "\n")
    return isASCII ? TextRenderer.plain(text) : text
  }

  private func corpus(in report: AgreementReport, _ corpus: CorpusAgreement) -> String {
    let renderer = TextRenderer()
    let sections = corpus.pairs.flatMap { pair in
      PairSection(pair, fields: corpus.fields, options: report.options).all
    }
    return
      ([Self.lines([Self.head(corpus)])] + sections.map(renderer.section)
      + [Self.lines(Self.closing(corpus))])
      .joined(separator: "\n")
  }

  static func head(_ corpus: CorpusAgreement) -> String {
    "\(corpus.name): annotators \(corpus.annotators.joined(separator: ", ")); "
      + "\(TextRenderer.count(corpus.articles.count, "article")) on "
      + "\(TextRenderer.count(corpus.clusters.count, "event")), "
      + "\(TextRenderer.count(corpus.fields.count, "field"))"
  }

  /// What holds for all pairs of a corpus.
  static func closing(_ corpus: CorpusAgreement) -> [String] {
    var lines: [String] = []
    if corpus.pairs.count > 1 {
      lines.append(
        "Mean over \(corpus.pairs.count) pairs: facts F1 \(TextRenderer.rate(corpus.meanFactF1)).")
    }
    if !corpus.absent.isEmpty {
      lines.append(
        "The text of \(TextRenderer.count(corpus.absent.count, "article")) is not here: facts are "
          + "compared without it; figures of mentions, alpha, kappa and boilerplate need it. Name its "
          + "folder with --text DIR or EVALRUN_TEXT.")
    }
    lines.append(
      "Agreement of annotators who share guidelines is a ceiling for systems' scores and no "
        + "accuracy.")
    return lines
  }

  private func unpaired(_ report: AgreementReport) -> [String] {
    Self.unpaired(report).map { Self.lines([$0]) }
  }

  /// A sentence for each corpus that cannot be compared.
  static func unpaired(_ report: AgreementReport) -> [String] {
    report.unpaired.sorted { $0.key < $1.key }.map { corpus, annotators in
      "\(corpus): not compared, its only annotator is \(annotators.joined()); add "
        + "annotators/NAME/ID.json of another"
    }
  }

  /// Sentences, broken between words, a line end behind each.
  static func lines(_ sentences: [String]) -> String {
    sentences.flatMap { TextRenderer.wrapped($0, to: 98) }.map { $0 + "\n" }.joined()
  }

  /// A text of at most `width` characters on one line.
  static func clipped(_ text: String, to width: Int) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count <= width ? line : line.prefix(width - 1) + "…"
  }
}
