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
    let corpora = report.corpora.map {
      CorpusText(
        $0, options: report.signature.options,
        gold: report.signature.gold[$0.name]?.hash ?? ""
      ).text
    }
    let text = (corpora + absences(report)).joined(separator: "\n")
    return isASCII ? Self.plain(text) : text
  }

  private func absences(_ report: Report) -> [String] {
    report.provenance.absent.sorted { $0.key < $1.key }.map { corpus, ids in
      "\(corpus): left out, the text of \(Self.count(ids.count, "article")) is not here; name its "
        + "folder with --text DIR or EVALRUN_TEXT to include it\n"
    }
  }
}

/// One corpus of a report as text.
private struct CorpusText {
  private let corpus: CorpusReport
  private let options: ScoringOptions
  private let gold: String

  init(_ corpus: CorpusReport, options: ScoringOptions, gold: String) {
    self.corpus = corpus
    self.options = options
    self.gold = gold
  }

  var text: String {
    let head =
      "\(corpus.name): \(TextRenderer.count(corpus.articles.count, "article")) on "
      + "\(TextRenderer.count(corpus.clusters.count, "event")), "
      + "\(TextRenderer.count(corpus.fields.count, "field")), gold \(gold.prefix(12))\n"
    let first = options.schemes.first.map { [overview($0), fields($0), meaning($0)] } ?? []
    let gains = GainTable(corpus, options: options)?.text ?? ""
    let parts = [head] + first + [others, gains, attributes, failures]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var f: String { options.beta == 1 ? "F1" : "F\(options.beta)" }

  // MARK: Tables

  private func overview(_ scheme: MatchScheme) -> String {
    var table = TextTable([
      (scheme.rawValue, .left), ("P", .right), ("R", .right), (f, .right), ("interval", .left),
      ("macro", .right), ("gold", .right), ("pred", .right), ("COR", .right), ("INC", .right),
      ("PAR", .right), ("MIS", .right), ("SPU", .right), ("dup", .right),
    ])
    let letters = Significance(corpus, scheme: scheme, alpha: options.statistics.alpha)
    for (index, system) in corpus.systems.enumerated() {
      guard let scores = system.schemes[scheme] else { continue }
      let micro = scores.micro
      table.add(
        [
          "\(label(index)) \(system.name)", TextRenderer.rate(micro.precision),
          TextRenderer.rate(micro.recall),
          TextRenderer.rate(micro.f) + TextRenderer.superscript(letters.letters(of: system.name)),
          TextRenderer.interval(micro.intervals?.f), TextRenderer.rate(scores.macro.f),
        ] + TextRenderer.counts(micro.counts))
    }
    return table.text()
  }

  private func fields(_ scheme: MatchScheme) -> String {
    var table = TextTable([
      ("field", .left), ("system", .left), ("P", .right), ("R", .right), (f, .right),
      ("gold", .right), ("pred", .right), ("COR", .right), ("INC", .right), ("PAR", .right),
      ("MIS", .right), ("SPU", .right), ("dup", .right),
    ])
    for (index, field) in corpus.fields.enumerated() {
      let letters = Significance(
        corpus, scheme: scheme, field: field, alpha: options.statistics.alpha)
      for (place, system) in corpus.systems.enumerated() {
        guard let score = system.schemes[scheme]?.fields[index] else { continue }
        table.add(
          [
            place == 0 ? field : "", system.name, TextRenderer.rate(score.precision),
            TextRenderer.rate(score.recall),
            TextRenderer.rate(score.f) + TextRenderer.superscript(letters.letters(of: system.name)),
          ] + TextRenderer.counts(score.counts))
      }
    }
    return table.text()
  }

  /// The overall scores under every scheme behind the first.
  private var others: String {
    let schemes = options.schemes.dropFirst()
    guard !schemes.isEmpty else { return "" }
    var table = TextTable([
      ("scheme", .left), ("system", .left), ("P", .right), ("R", .right), (f, .right),
      ("interval", .left), ("gold", .right), ("pred", .right), ("COR", .right), ("INC", .right),
      ("PAR", .right), ("MIS", .right), ("SPU", .right),
    ])
    for scheme in schemes {
      for (place, system) in corpus.systems.enumerated() {
        guard let micro = system.schemes[scheme]?.micro else { continue }
        table.add(
          [
            place == 0 ? scheme.rawValue : "", system.name, TextRenderer.rate(micro.precision),
            TextRenderer.rate(micro.recall), TextRenderer.rate(micro.f),
            TextRenderer.interval(micro.intervals?.f),
          ] + TextRenderer.counts(micro.counts).dropLast())
      }
    }
    let pieces = corpus.systems.compactMap { system in
      system.details.map {
        "\(system.name) \($0.fragmentation.fragmented)/\($0.fragmentation.merged)"
      }
    }
    return table.text()
      + TextRenderer.paragraph([
        "These pair mentions: strict wants span and field, exact the span, partial any overlap at "
          + "half credit, type the field. All fields are aligned together here, so the fields need "
          + "not add up to it.",
        pieces.isEmpty
          ? "" : "Gold mentions split / predictions joined: \(pieces.joined(separator: ", ")).",
      ])
  }

  private var attributes: String {
    let counted = corpus.systems.compactMap { system in
      system.details.map { (system.name, $0.attributes) }
    }
    let names = Set(
      counted.flatMap { $0.1.flatMap { field, counts in counts.keys.map { [field, $0] } } })
    guard !names.isEmpty else { return "" }
    var table = TextTable(
      [("attribute", .left)] + counted.map { ($0.0, .right) })
    let order = Dictionary(uniqueKeysWithValues: corpus.fields.enumerated().map { ($1, $0) })
    for name in names.sorted(by: { (order[$0[0]] ?? 0, $0[1]) < (order[$1[0]] ?? 0, $1[1]) }) {
      table.add(
        ["\(name[0]).\(name[1])"]
          + counted.map { system in
            guard let counts = system.1[name[0]]?[name[1]] else { return "–" }
            let total = counts.correct + counts.incorrect + counts.missing + counts.spurious
            return "\(TextRenderer.rate(counts.accuracy)) of \(total)"
          })
    }
    return table.text()
      + TextRenderer.paragraph([
        "Accuracy on the facts that are correct, where gold or system gives the attribute."
      ])
  }

  // MARK: Sentences

  /// What the figures can and cannot tell.
  private func meaning(_ scheme: MatchScheme) -> String {
    let percent = TextRenderer.percent(1 - options.statistics.alpha)
    var lines = [
      "P = COR/pred, R = COR/gold; – is undefined; dup counts further mentions of a predicted fact, "
        + "in no rate. Optional gold counts only where it is found.",
      "interval: \(percent) % of \(f) over events, \(TextRenderer.method(options, corpus)). macro: "
        + "mean \(f) of the \(corpus.systems.first?.schemes[scheme]?.macro.n ?? 0) fields with gold.",
    ]
    let expected = corpus.systems.compactMap {
      $0.schemes[scheme]?.micro.intervals?.expectedCoverage
    }
    if let worst = expected.min(by: { $0.coverage < $1.coverage }) {
      lines.append("Coverage to expect of these intervals: \(worst).")
    }
    if let furniture = corpus.furniture {
      lines.append(
        "Page furniture is told from story with P \(TextRenderer.rate(furniture.precision)) and R "
          + "\(TextRenderer.rate(furniture.recall)) over \(furniture.gold) scalars, the same for all "
          + "built-in extractors.")
    }
    if let line = corpus.agreement?.line { lines.append("The \(line).") }
    lines.append(
      "Scores on articles that were in sight when rules were written are development scores, and "
        + "their intervals and tests are development figures too.")
    return TextRenderer.paragraph(lines + comparisons(scheme))
  }

  private func comparisons(_ scheme: MatchScheme) -> [String] {
    let overall = corpus.comparisons.filter { $0.scheme == scheme && $0.field == nil }
    var lines = overall.map { comparison in
      let test = comparison.outcome.test
      return "\(comparison.first) − \(comparison.second): \(TextRenderer.signed(test.difference)) "
        + "\(TextRenderer.interval(comparison.outcome.interval)), p \(TextRenderer.p(test.p)), "
        + "after Holm \(TextRenderer.p(comparison.adjustedP))"
    }
    guard let floor = overall.compactMap(\.outcome.test.floor).max() else { return lines }
    let events = TextRenderer.count(overall.first?.outcome.test.clusters ?? 0, "event")
    if floor > options.statistics.alpha {
      lines.append(
        "With \(events) the smallest p there can be is \(TextRenderer.p(floor)): no difference "
          + "between systems can be claimed, however large it is.")
    } else if overall.count > 0 {
      lines.append(
        "Letters behind a score name the systems that it beats at \(options.statistics.alpha) after "
          + "Holm; the smallest p that \(events) can give is \(TextRenderer.p(floor)).")
    }
    return lines
  }

  private var failures: String {
    corpus.systems.filter { !$0.errors.isEmpty }.map { system in
      let shown = system.errors.prefix(5).map { error in
        "  \(error.article.map { "article \($0): " } ?? "")\(error.kind.rawValue): \(error.message)\n"
      }
      let rest = system.errors.count - shown.count
      return "\(system.name) failed: \(TextRenderer.count(system.errors.count, "error"))\n"
        + shown.joined() + (rest > 0 ? "  and \(rest) more\n" : "")
    }.joined()
  }

  private func label(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return index < letters.count ? String(letters[index]) : " "
  }
}
