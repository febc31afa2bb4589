/// Renders a report as LaTeX tables, to be read into a paper with `\input`.
///
/// They need the package booktabs, and T1 as font encoding for a straight quotation mark.
public struct LaTeXRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The tables as UTF-8 text.
  public func render(_ report: Report) -> String {
    let head =
      "% Written by evalrun \(report.signature.version).\n"
      + "% In the preamble: \\usepackage[T1]{fontenc} \\usepackage{booktabs}\n"
    let corpora = report.corpora.enumerated().flatMap { number, corpus -> [String] in
      let sections = CorpusSections(corpus, of: report)
      let tables = sections.all.compactMap { section -> String? in
        guard let table = section.table else { return nil }
        let label = "tab:evalrun-\(number + 1)-\(Self.slug(section.title))"
        if section.title == "Fields" {
          return FieldTable(corpus, options: sections.options)
            .text(caption: "\(corpus.name): fields", label: label)
        }
        return LaTeX.table(
          table, caption: "\(corpus.name): \(section.title.lowercased())", label: label,
          notes: section.notes.filter { !$0.isEmpty })
      }
      return tables
    }
    return ([head] + corpora).joined(separator: "\n")
  }

  private static func slug(_ title: String) -> String {
    title.lowercased().map { $0.isASCII && $0.isLetter ? String($0) : "-" }.joined()
  }
}

/// Fields below each other and systems beside each other, as papers show them.
private struct FieldTable {
  /// More systems than this have F alone.
  private static let mostWithRates = 3

  private let corpus: CorpusReport
  private let options: ScoringOptions

  init(_ corpus: CorpusReport, options: ScoringOptions) {
    self.corpus = corpus
    self.options = options
  }

  func text(caption: String, label: String) -> String {
    let hasRates = corpus.systems.count <= Self.mostWithRates
    let width = hasRates ? 3 : 1
    let names = corpus.systems.map { system in
      hasRates
        ? "\\multicolumn{3}{c}{\(LaTeX.escaped(system.name))}" : LaTeX.escaped(system.name)
    }
    let rates = hasRates ? ["P", "R", options.fLabel] : [options.fLabel]
    let rules = corpus.systems.indices.map { place in
      "\\cmidrule(lr){\(3 + place * width)-\(2 + (place + 1) * width)}"
    }
    return LaTeX.float(
      caption: caption, label: label,
      columns: "lr" + String(repeating: "r", count: corpus.systems.count * width),
      head: [
        (["", ""] + names).joined(separator: " & ") + " \\\\", rules.joined(separator: " "),
        LaTeX.row(["field", "gold"] + corpus.systems.flatMap { _ in rates }),
      ],
      rows: corpus.fields.indices.map { LaTeX.row(cells($0, hasRates: hasRates)) },
      notes: ["gold: facts of the field; optional ones count where a system found them."])
  }

  private func cells(_ field: Int, hasRates: Bool) -> [String] {
    guard let scheme = options.schemes.first else { return [] }
    let scores = corpus.systems.map { $0.schemes[scheme]?.fields[field] }
    let gold = scores.compactMap { $0?.counts.gold }
    let least = gold.min() ?? 0
    let most = gold.max() ?? 0
    return [corpus.fields[field], least == most ? "\(most)" : "\(least)–\(most)"]
      + zip(corpus.systems, scores).flatMap { system, score -> [String] in
        let letters = Significance(
          corpus, scheme: scheme, field: corpus.fields[field], alpha: options.statistics.alpha
        ).letters(of: system.name)
        let f = TextRenderer.rate(score?.f) + TextRenderer.superscript(letters)
        return hasRates
          ? [TextRenderer.rate(score?.precision), TextRenderer.rate(score?.recall), f] : [f]
      }
  }
}
