/// Renders agreement as Markdown: the tables and words of the terminal, with headings.
public struct AgreementMarkdownRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The report as UTF-8 text with a line end behind it.
  public func render(_ report: AgreementReport) -> String {
    let corpora = report.corpora.map { corpus in
      let sections = corpus.pairs.flatMap { pair in
        PairSection(pair, fields: corpus.fields, options: report.options).all
      }
      let head = Markdown.paragraphs([
        "# Agreement on \(Markdown.escaped(corpus.name))",
        Markdown.escaped(AgreementTextRenderer.head(corpus)),
      ])
      let closing = ReportSection("Limits", notes: AgreementTextRenderer.closing(corpus))
      return ([head] + (sections + [closing]).map(Markdown.section)).joined(separator: "\n")
    }
    let unpaired = AgreementTextRenderer.unpaired(report).map { Markdown.escaped($0) + "\n" }
    return (corpora + unpaired).joined(separator: "\n")
  }
}
