/// What a report says of one corpus, section by section: the same tables and words in every format
/// that is made to be read.
struct CorpusSections {
  let corpus: CorpusReport
  let options: ScoringOptions
  private let gold: String

  init(_ corpus: CorpusReport, of report: Report) {
    self.corpus = corpus
    options = report.signature.options
    gold = report.signature.gold[corpus.name]?.hash ?? ""
  }

  /// `5 articles on 4 events, 19 fields, gold 0123456789ab`.
  var size: String {
    "\(TextRenderer.count(corpus.articles.count, "article")) on "
      + "\(TextRenderer.count(corpus.clusters.count, "event")), "
      + "\(TextRenderer.count(corpus.fields.count, "field")), gold \(gold.prefix(12))"
  }

  var all: [ReportSection] {
    let first: [ReportSection?] =
      options.schemes.first.map { [overview($0), fields($0), comparisons($0)] } ?? []
    let parts = first + [schemes, gains, attributes, limits]
    return parts.compactMap(\.self) + failures
  }

  private var percent: String { TextRenderer.level(options.statistics) }

  private static let countColumns: [(String, TextTable.Alignment)] = [
    ("gold", .right), ("pred", .right), ("COR", .right), ("INC", .right), ("PAR", .right),
    ("MIS", .right), ("SPU", .right), ("dup", .right),
  ]

  private var rateColumns: [(String, TextTable.Alignment)] {
    [("P", .right), ("R", .right), (options.fLabel, .right)]
  }

  // MARK: The first scheme

  func overview(_ scheme: MatchScheme) -> ReportSection {
    var table = TextTable(
      [(scheme.rawValue, .left)] + rateColumns + [("interval", .left), ("macro", .right)]
        + Self.countColumns)
    let letters = Significance(corpus, scheme: scheme, alpha: options.statistics.alpha)
    for (index, system) in corpus.systems.enumerated() {
      guard let scores = system.schemes[scheme] else { continue }
      let micro = scores.micro
      table.add(
        ["\(label(index)) \(system.name)"]
          + rates(micro, letters: letters.letters(of: system.name))
          + [TextRenderer.interval(micro.intervals?.f), TextRenderer.rate(scores.macro.f)]
          + TextRenderer.counts(micro.counts))
    }
    let n = corpus.systems.first?.schemes[scheme]?.macro.n ?? 0
    let credited = options.credited(scheme)
    return ReportSection(
      "Systems", table: table,
      notes: [
        "P = \(credited)/pred, R = \(credited)/gold and \(options.fLabel) are micro, of all fields "
          + "together; – is undefined; dup counts further mentions of a predicted fact, in no rate. "
          + "Optional gold counts only where it is found.",
        "interval: \(percent) % of \(options.fLabel) over events, "
          + "\(TextRenderer.method(options, corpus)). macro: mean \(options.fLabel) of the "
          + "\(TextRenderer.count(n, "field")) with gold.",
      ] + missingIntervals(scheme))
  }

  /// Why systems have no interval, a sentence for each reason.
  private func missingIntervals(_ scheme: MatchScheme) -> [String] {
    var systems: [(reason: String, names: [String])] = []
    for system in corpus.systems {
      guard case .failure(let failure)? = system.schemes[scheme]?.micro.intervals?.f else {
        continue
      }
      if let place = systems.firstIndex(where: { $0.reason == "\(failure)" }) {
        systems[place].names.append(system.name)
      } else {
        systems.append(("\(failure)", [system.name]))
      }
    }
    return systems.map { "No interval for \($0.names.joined(separator: ", ")): \($0.reason)." }
  }

  func fields(_ scheme: MatchScheme) -> ReportSection {
    var table = TextTable(
      [("field", .left), ("system", .left)] + rateColumns + Self.countColumns, keys: 2)
    for (index, field) in corpus.fields.enumerated() {
      let letters = Significance(
        corpus, scheme: scheme, field: field, alpha: options.statistics.alpha)
      for (place, system) in corpus.systems.enumerated() {
        guard let score = system.schemes[scheme]?.fields[index] else { continue }
        table.add(
          [place == 0 ? field : "", system.name]
            + rates(score, letters: letters.letters(of: system.name))
            + TextRenderer.counts(score.counts))
      }
    }
    return ReportSection(
      "Fields", table: table,
      notes: [
        "Each field alone; one with neither gold nor predictions has no score. Intervals of fields "
          + "are in JSON and CSV, for few facts tell little."
      ])
  }

  func comparisons(_ scheme: MatchScheme) -> ReportSection? {
    let overall = corpus.comparisons.filter { $0.scheme == scheme && $0.field == nil }
    guard !overall.isEmpty else { return nil }
    var table = TextTable(
      [
        ("difference", .left), (options.fLabel, .right), ("interval", .left), ("p", .right),
        ("after Holm", .right),
      ])
    for comparison in overall {
      let test = comparison.outcome.test
      table.add([
        "\(comparison.first) − \(comparison.second)", TextRenderer.signed(test.difference),
        TextRenderer.interval(comparison.outcome.interval), TextRenderer.p(test.p),
        TextRenderer.p(comparison.adjustedP),
      ])
    }
    return ReportSection("Differences", table: table, notes: claims(of: overall))
  }

  /// What p can be at all, and what it decides.
  private func claims(of comparisons: [Comparison]) -> [String] {
    guard let smallest = SmallestP(comparisons) else { return ["Without data there is no p."] }
    let alpha = options.statistics.alpha
    let claim =
      smallest.permitsClaim(alpha: alpha)
      ? "Letters behind a score name the systems that it beats at \(alpha) after Holm's correction; "
        + "the smallest p that \(smallest.eventCount) can give is \(smallest.words)."
      : "With \(smallest.eventCount) the smallest p there can be is \(smallest.words): no "
        + "difference between systems can be claimed, however large it is."
    return [claim, SmallestP.decision]
  }

  // MARK: Beside it

  /// The overall scores under every scheme behind the first.
  var schemes: ReportSection? {
    let schemes = options.schemes.dropFirst()
    guard !schemes.isEmpty else { return nil }
    var table = TextTable(
      [("scheme", .left), ("system", .left)] + rateColumns + [("interval", .left)]
        + Self.countColumns.dropLast(), keys: 2)
    for scheme in schemes {
      for (place, system) in corpus.systems.enumerated() {
        guard let micro = system.schemes[scheme]?.micro else { continue }
        table.add(
          [place == 0 ? scheme.rawValue : "", system.name] + rates(micro)
            + [TextRenderer.interval(micro.intervals?.f)]
            + TextRenderer.counts(micro.counts).dropLast())
      }
    }
    let pieces = corpus.systems.compactMap { system in
      system.details.map {
        "\(system.name) \($0.fragmentation.fragmented)/\($0.fragmentation.merged)"
      }
    }
    return ReportSection(
      "Other schemes", table: table,
      notes: [
        options.otherSchemesNote,
        pieces.isEmpty
          ? "" : "Gold mentions split / predictions joined: \(pieces.joined(separator: ", ")).",
      ])
  }

  var gains: ReportSection? { GainTable(corpus, options: options)?.section }

  var attributes: ReportSection? {
    let counted = corpus.systems.compactMap { system in
      system.details.map { (system.name, $0.attributes) }
    }
    let names = Set(
      counted.flatMap { $0.1.flatMap { field, counts in counts.keys.map { [field, $0] } } })
    guard !names.isEmpty else { return nil }
    var table = TextTable([("attribute", .left)] + counted.map { ($0.0, .right) })
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
    return ReportSection(
      "Attributes", table: table,
      notes: ["Accuracy on the facts that are correct, where gold or system gives the attribute."])
  }

  /// What the figures can and cannot tell.
  var limits: ReportSection {
    var notes: [String] = []
    let expected = corpus.systems.compactMap { system in
      options.schemes.first.flatMap { system.schemes[$0]?.micro.intervals?.expectedCoverage }
    }
    if let worst = expected.min(by: { $0.coverage < $1.coverage }) {
      notes.append("Coverage to expect of the intervals: \(worst).")
    }
    if let furniture = corpus.furniture, furniture.gold > 0 {
      notes.append(
        "Page furniture is told from story with P \(TextRenderer.rate(furniture.precision)) and R "
          + "\(TextRenderer.rate(furniture.recall)) over \(furniture.gold) scalars, the same for all "
          + "built-in extractors.")
    }
    if let line = corpus.agreement?.line { notes.append("The \(line).") }
    notes.append(
      "Scores on articles that were in sight when rules were written are development scores, and "
        + "their intervals and tests are development figures too.")
    return ReportSection("Limits", notes: notes)
  }

  private var failures: [ReportSection] {
    corpus.systems.filter { !$0.errors.isEmpty }.map { system in
      let shown = system.errors.prefix(5).map { error in
        "\(error.article.map { "article \($0): " } ?? "")\(error.kind.rawValue): \(error.message)"
      }
      let rest = system.errors.count - shown.count
      return ReportSection(
        "Failures of \(system.name)",
        notes: ["\(system.name) failed: \(TextRenderer.count(system.errors.count, "error"))"],
        items: shown + (rest > 0 ? ["and \(rest) more"] : []))
    }
  }

  private func rates(_ score: Score, letters: String = "") -> [String] {
    [
      TextRenderer.rate(score.precision), TextRenderer.rate(score.recall),
      TextRenderer.rate(score.f) + TextRenderer.superscript(letters),
    ]
  }

  private func label(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return index < letters.count ? String(letters[index]) : " "
  }
}
