/// Renders a report for a terminal of 100 columns: systems, then fields, then what to make of it.
public struct TextRenderer: Sendable {
  /// How it looks.
  public let style: TextStyle

  /// Makes a renderer.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Makes a renderer.
  public init(isASCII: Bool = false) {
    self.init(style: TextStyle(isASCII: isASCII))
  }

  /// The report as text with a line end behind it.
  public func render(_ report: Report) -> String {
    let corpora = report.corpora.map { corpus in
      let sections = CorpusSections(corpus, of: report)
      return ([paragraph(["\(corpus.name): \(sections.size)"])] + sections.all.map(section))
        .joined(separator: "\n")
    }
    let text = (corpora + Self.absences(report).map { paragraph([$0]) }).joined(separator: "\n")
    return style.isASCII ? Self.plain(text) : text
  }

  /// A sentence for each corpus of which something was left out.
  static func absences(_ report: Report) -> [String] {
    report.provenance.absent.sorted { $0.key < $1.key }.map { corpus, ids in
      "\(corpus): left out, the text of \(count(ids.count, "article")) is not here; name its "
        + "folder with --text DIR or EVALRUN_TEXT to include it"
    }
  }

  /// A table with what it means under it.
  func section(_ section: ReportSection) -> String {
    (section.table?.text(width: style.width) ?? "") + paragraph(section.notes)
      + section.items.flatMap { Self.wrapped($0, to: style.width - 4) }
      .map { "  " + $0 + "\n" }.joined()
  }

  private func paragraph(_ lines: [String]) -> String {
    Self.paragraph(lines, width: style.width)
  }

  /// Lines of prose, each broken to the width of the page; empty ones left out.
  static func paragraph(_ lines: [String], width: Int = TextStyle().width) -> String {
    lines.filter { !$0.isEmpty }.flatMap { wrapped($0, to: width - 2) }.map { $0 + "\n" }.joined()
  }
}
