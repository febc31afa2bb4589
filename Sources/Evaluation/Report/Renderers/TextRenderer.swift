/// Renders a report for a terminal of 100 columns: systems, then fields, then what to make of it.
public struct TextRenderer: Sendable {
  /// Whether nothing but ASCII may be written.
  public let isASCII: Bool

  /// Makes a renderer.
  public init(isASCII: Bool = false) {
    self.isASCII = isASCII
  }

  /// The report as text with a line end behind it.
  public func render(_ report: Report) -> String {
    let parts = report.corpora.map { corpus(in: report, $0) } + absences(report)
    let text = parts.joined(separator: "\n")
    return isASCII ? Self.plain(text) : text
  }

  // MARK: Parts

  private func corpus(in report: Report, _ corpus: CorpusReport) -> String {
    let clusters = corpus.clusters.count
    let gold = report.signature.gold[corpus.name]?.hash.prefix(12) ?? ""
    var text = """
      \(corpus.name): \(Self.count(corpus.articles.count, "article")) on \
      \(Self.count(clusters, "event")), \(Self.count(corpus.fields.count, "field")), gold \(gold)


      """
    for scheme in report.signature.options.schemes {
      text += overview(corpus, scheme: scheme, options: report.signature.options) + "\n"
    }
    guard let headline = report.signature.options.schemes.first else { return text }
    text += fields(corpus, scheme: headline) + "\n"
    text += meaning(corpus, scheme: headline, options: report.signature.options)
    text += failures(corpus)
    return text
  }

  private func overview(
    _ corpus: CorpusReport, scheme: MatchScheme, options: ScoringOptions
  ) -> String {
    let f = options.beta == 1 ? "F1" : "F\(options.beta)"
    var table = TextTable([
      (scheme.rawValue, .left), ("P", .right), ("R", .right), (f, .right), ("interval", .left),
      ("macro", .right), ("gold", .right), ("pred", .right), ("COR", .right), ("INC", .right),
      ("PAR", .right), ("MIS", .right), ("SPU", .right), ("dup", .right),
    ])
    for system in corpus.systems {
      guard let scores = system.schemes[scheme] else { continue }
      table.add(
        [
          system.name, Self.rate(scores.micro.precision), Self.rate(scores.micro.recall),
          Self.rate(scores.micro.f), Self.interval(scores.micro.intervals?.f),
          Self.rate(scores.macro.f),
        ] + Self.counts(scores.micro.counts))
    }
    return table.text()
  }

  private func fields(_ corpus: CorpusReport, scheme: MatchScheme) -> String {
    var table = TextTable([
      ("field", .left), ("system", .left), ("P", .right), ("R", .right), ("F1", .right),
      ("gold", .right), ("pred", .right), ("COR", .right), ("INC", .right), ("PAR", .right),
      ("MIS", .right), ("SPU", .right), ("dup", .right),
    ])
    for (index, field) in corpus.fields.enumerated() {
      for (place, system) in corpus.systems.enumerated() {
        guard let score = system.schemes[scheme]?.fields[index] else { continue }
        table.add(
          [
            place == 0 ? field : "", system.name, Self.rate(score.precision),
            Self.rate(score.recall), Self.rate(score.f),
          ] + Self.counts(score.counts))
      }
    }
    return table.text()
  }

  /// What the figures can and cannot tell, in sentences.
  private func meaning(
    _ corpus: CorpusReport, scheme: MatchScheme, options: ScoringOptions
  ) -> String {
    let percent = Self.percent(1 - options.statistics.alpha)
    var lines = [
      "P = COR/pred, R = COR/gold, – undefined; dup: further mentions of a predicted fact, in no rate.",
      "interval: \(percent) % of F over events, \(Self.method(options, corpus)); macro: mean F of the "
        + "\(corpus.systems.first?.schemes[scheme]?.macro.n ?? 0) fields with gold.",
    ]
    if let coverage = corpus.systems.compactMap({
      $0.schemes[scheme]?.micro.intervals?.expectedCoverage
    }).min(by: { $0.coverage < $1.coverage }) {
      lines.append("Such an interval of F, overall: \(coverage).")
    }
    lines.append(contentsOf: comparisons(corpus, scheme: scheme, options: options))
    return lines.flatMap { Self.wrapped($0, to: 98) }.joined(separator: "\n") + "\n"
  }

  private func comparisons(
    _ corpus: CorpusReport, scheme: MatchScheme, options: ScoringOptions
  ) -> [String] {
    let overall = corpus.comparisons.filter { $0.scheme == scheme && $0.field == nil }
    var lines = overall.map { comparison in
      let test = comparison.outcome.test
      return "\(comparison.first) − \(comparison.second): \(Self.signed(test.difference)) "
        + "\(Self.interval(comparison.outcome.interval)), p \(Self.p(test.p)), after Holm "
        + "\(Self.p(comparison.adjustedP))"
    }
    guard let floor = overall.compactMap(\.outcome.test.floor).max() else { return lines }
    if floor > options.statistics.alpha {
      lines.append(
        "With \(Self.count(overall.first?.outcome.test.clusters ?? 0, "event")) the smallest p there "
          + "can be is \(Self.p(floor)): no difference between systems can be claimed, however large."
      )
    }
    return lines
  }

  private func failures(_ corpus: CorpusReport) -> String {
    corpus.systems.filter { !$0.errors.isEmpty }.map { system in
      let shown = system.errors.prefix(5).map { error in
        "  \(error.article.map { "article \($0): " } ?? "")\(error.kind.rawValue): \(error.message)\n"
      }
      let rest = system.errors.count - shown.count
      return "\(system.name) failed: \(Self.count(system.errors.count, "error"))\n" + shown.joined()
        + (rest > 0 ? "  and \(rest) more\n" : "")
    }.joined()
  }

  private func absences(_ report: Report) -> [String] {
    report.provenance.absent.sorted { $0.key < $1.key }.map { corpus, ids in
      "\(corpus): left out, the text of \(Self.count(ids.count, "article")) is not here; name its "
        + "folder with --text DIR or EVALRUN_TEXT to include it\n"
    }
  }
}
