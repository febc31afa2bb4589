/// Renders a report in any format: the one place where formats and renderers meet.
public struct ReportRenderer: Sendable {
  /// How text for a terminal looks.
  public let style: TextStyle
  /// What changed since the accepted outcomes; `nil` if nothing was compared.
  public let check: RegressionCheck?

  /// Makes a renderer.
  public init(style: TextStyle = TextStyle(), check: RegressionCheck? = nil) {
    self.style = style
    self.check = check
  }

  /// The report as UTF-8 text with a line end behind it.
  public func render(_ report: Report, as format: ReportFormat) -> String {
    switch format {
    case .text: TextRenderer(style: style).render(report)
    case .json: JSONRenderer().render(report)
    case .jsonLines: JSONLinesRenderer().render(report)
    case .csv: CSVRenderer().render(report)
    case .markdown: MarkdownRenderer().render(report)
    case .html: HTMLRenderer().render(report)
    case .junit: JUnitRenderer(check: check).render(report)
    case .latex: LaTeXRenderer().render(report)
    }
  }
}
