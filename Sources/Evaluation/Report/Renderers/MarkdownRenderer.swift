/// Renders a report as Markdown: the tables and words of the terminal, with headings.
public struct MarkdownRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The report as UTF-8 text with a line end behind it.
  public func render(_ report: Report) -> String {
    let corpora = report.corpora.map { corpus in
      let sections = CorpusSections(corpus, of: report)
      let head = Markdown.paragraphs([
        "# Report on \(Markdown.escaped(corpus.name))",
        Markdown.escaped("\(sections.size); evalrun \(report.signature.version)."),
      ])
      return ([head] + sections.all.map(Markdown.section) + [Markdown.section(method(sections))])
        .joined(separator: "\n")
    }
    let absent = TextRenderer.absences(report).map { Markdown.escaped($0) + "\n" }
    return (corpora + absent).joined(separator: "\n")
  }

  /// How the figures came about, for a reader who sees nothing else.
  private func method(_ sections: CorpusSections) -> ReportSection {
    let options = sections.options
    let statistics = options.statistics
    let f = options.fLabel
    let n = sections.corpus.clusters.count
    return ReportSection(
      "Method",
      notes: [
        "Gold and predictions are aligned one to one and optimally; the counts are those of MUC: COR "
          + "right, INC wrong, PAR right in part, MIS missed, SPU spurious. Under value the facts of an "
          + "article are compared, wherever it states them; a near miss is PAR and earns nothing. Under "
          + "the other schemes mentions are compared; partial gives an overlap a credit of "
          + "\(options.partialCredit).",
        "P = (COR + credit·PAR)/pred, R = (COR + credit·PAR)/gold, and \(f) weighs recall "
          + "\(options.beta == 1 ? "as much as" : "\(ScoringOptions.short(options.beta)) times as much as") precision. What "
          + "has a zero denominator is undefined, neither 0 nor 1. An article on which a system failed "
          + "stays in: all its gold is MIS.",
        "The unit of resampling is the event, \(n) here: articles on one event stay together. "
          + "Intervals are \(TextRenderer.method(options, sections.corpus)), at level "
          + "\(statistics.alpha); differences are tested by paired permutation of \(f) over events, "
          + "two-sided, corrected after Holm for all pairs, overall and fields apart. Seed "
          + "\(statistics.seed), \(statistics.replicates) resamples where they are drawn.",
      ])
  }
}
