import Annotations

/// What is to be said of two annotators, section by section.
struct PairSection {
  private let pair: PairAgreement
  private let fieldNames: [String]
  private let options: ClusterStatistics.Options
  /// The annotators as heads of columns have room for them.
  private let names: [String]

  init(_ pair: PairAgreement, fields: [String], options: ClusterStatistics.Options) {
    self.pair = pair
    fieldNames = fields
    self.options = options
    names = [pair.first, pair.second].map { AgreementTextRenderer.clipped($0, to: 6) }
  }

  var all: [ReportSection] {
    [overall(), fields(), articles()]
      + [
        differences("facts that differ", pair.factDifferences),
        differences("mentions that differ", pair.mentionDifferences),
      ].compactMap(\.self)
  }

  // MARK: Overall

  private func overall() -> ReportSection {
    var table = TextTable([
      ("\(pair.first) and \(pair.second)", .left), ("F1", .right), ("interval", .left),
      ("both", .right), ("half", .right), (names[0], .right), (names[1], .right),
    ])
    func add(_ name: String, _ score: AgreementScore, half: Bool = false) {
      table.add(
        [name] + Self.rate(score) + [
          String(score.both), half ? String(score.partial) : "", String(score.onlyFirst),
          String(score.onlySecond),
        ])
    }
    add("facts", pair.facts.overall)
    if let spans = pair.spans {
      add("mentions, strict", spans.strict.overall)
      add("mentions, partial", spans.partial.overall, half: true)
      add("boilerplate, in scalars", spans.boilerplate)
    }
    return ReportSection("\(pair.first) and \(pair.second)", table: table, notes: meaning())
  }

  private func meaning() -> [String] {
    let percent = TextRenderer.level(options)
    var lines = [
      "F1 = (2 both + half)/(2 both + 2 half + \(names[0]) + \(names[1])); half: what overlaps; "
        + "\(names[0]), \(names[1]): what one alone has. What one holds optional and the other lacks "
        + "is in no count and not in alpha.",
      "interval: \(percent) % of F1 over \(TextRenderer.count(pair.clusters.count, "event")), "
        + "\(method); – undefined.",
    ]
    if case .failure(let reason)? = pair.facts.overall.interval {
      lines.append("No interval for facts: \(reason).")
    } else if let coverage = pair.facts.overall.expectedCoverage {
      lines.append("Such an interval, for facts: \(coverage).")
    }
    for (own, ids) in [(pair.first, pair.onlyFirst), (pair.second, pair.onlySecond)]
    where !ids.isEmpty {
      lines.append("Left out, since only \(own) labelled them: \(ids.joined(separator: ", ")).")
    }
    return lines + coefficients()
  }

  private func coefficients() -> [String] {
    guard let spans = pair.spans else { return [] }
    var lines: [String] = []
    if spans.articles.count < pair.articles.count {
      lines.append(
        "Mentions and what is below: \(spans.articles.count) of "
          + "\(TextRenderer.count(pair.articles.count, "article")), those whose text is here.")
    }
    let length = "over \(TextRenderer.count(spans.alpha.length, "scalar")) of text"
    switch spans.alpha.overall {
    case .success(let alpha):
      lines.append("Unitizing alpha, all fields: \(TextRenderer.rate(alpha)) \(length).")
    case .failure(let reason):
      lines.append("Unitizing alpha, all fields: undefined, \(reason).")
    }
    let both = "the \(TextRenderer.count(spans.sharedSpans, "span")) that both marked"
    let caution = "with caution, for it does not see what only one marked"
    switch spans.kappa {
    case .success(let kappa):
      lines.append(
        "Cohen's kappa on the fields of \(both): \(TextRenderer.rate(kappa)), \(caution).")
    case .failure(let reason):
      lines.append("Cohen's kappa on the fields of \(both): undefined, \(reason).")
    }
    return lines
  }

  private var method: String {
    switch options.method.resolved(clusters: pair.clusters.count) {
    case .automatic, .jackknife: "delete-one jackknife with Student's t"
    case .poisson: "Poisson bootstrap, percentile"
    case .percentile: "bootstrap, percentile"
    case .bca: "bootstrap, BCa"
    }
  }

  // MARK: Parts

  private func fields() -> ReportSection {
    var table = partsTable("field", hasInterval: true)
    for (index, name) in fieldNames.enumerated() {
      let spans = pair.spans.map { spans in
        Self.rate(spans.strict.fields[index]) + [
          TextRenderer.rate(spans.partial.fields[index].f1),
          TextRenderer.rate(try? spans.alpha.fields[index].get()),
        ]
      }
      let facts = pair.facts.fields[index]
      table.add(
        [AgreementTextRenderer.clipped(name, to: 18)] + Self.rate(facts) + Self.counts(facts)
          + (spans ?? []))
    }
    let reasons = (pair.spans?.alpha.fields ?? []).compactMap { result -> String? in
      guard case .failure(let reason) = result, reason.cause != .noItems else { return nil }
      return "alpha is undefined where \(reason)."
    }
    let legend =
      pair.spans == nil
      ? "A field alone; both, \(names[0]) and \(names[1]) count facts."
      : "A field alone; both, \(names[0]) and \(names[1]) count facts, strict and partial are F1 of "
        + "mentions, alpha that for unitizing (1 perfect, 0 chance)."
    return ReportSection("Fields", table: table, notes: [legend] + reasons)
  }

  private func articles() -> ReportSection {
    var table = partsTable("article", hasInterval: false)
    for id in pair.articles {
      guard let facts = pair.facts.articles[id] else { continue }
      let spans = pair.spans.map { spans in
        [spans.strict, spans.partial].map { TextRenderer.rate($0.articles[id]?.f1) }
      }
      table.add(
        [AgreementTextRenderer.clipped(id, to: 18), TextRenderer.rate(facts.f1)]
          + Self.counts(facts) + (spans ?? []))
    }
    return ReportSection(
      "Articles", table: table,
      notes: ["An article has no interval of its own: it is one observation."])
  }

  private func partsTable(_ head: String, hasInterval: Bool) -> TextTable {
    var columns: [(String, TextTable.Alignment)] = [(head, .left), ("facts", .right)]
    if hasInterval { columns.append(("interval", .left)) }
    columns += [("both", .right), (names[0], .right), (names[1], .right)]
    guard pair.spans != nil else { return TextTable(columns) }
    columns.append(("strict", .right))
    if hasInterval { columns.append(("interval", .left)) }
    columns.append(("partial", .right))
    if hasInterval { columns.append(("alpha", .right)) }
    return TextTable(columns)
  }

  private static func rate(_ score: AgreementScore) -> [String] {
    [TextRenderer.rate(score.f1), TextRenderer.interval(score.interval)]
  }

  private static func counts(_ score: AgreementScore) -> [String] {
    [score.both, score.onlyFirst, score.onlySecond].map(String.init)
  }

  // MARK: Differences

  private func differences(_ title: String, _ differences: [AgreementDifference])
    -> ReportSection?
  {
    guard !differences.isEmpty else { return nil }
    var table = TextTable([
      ("article", .left), ("field", .left), ("only", .left), (title, .left), ("in the text", .left),
    ])
    for difference in differences {
      let keys = difference.keyAttributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      let value = ([difference.fact.value] + keys).joined(separator: ", ")
      let surfaces = difference.mentions.map { mention in
        "\(mention.surface.map { "\"\($0)\" " } ?? "")\(mention.scalars.lowerBound)"
      }
      let who = AgreementTextRenderer.clipped(difference.annotator, to: 6)
      let cells = [
        (difference.article, 10), (difference.fact.field.name, 18),
        (difference.isOptional ? who + "?" : who, 7), (value, 26),
        (surfaces.joined(separator: ", "), 31),
      ]
      table.add(cells.map(AgreementTextRenderer.clipped))
    }
    let hasOptional = differences.contains(where: \.isOptional)
    return ReportSection(
      title.prefix(1).uppercased() + title.dropFirst(), table: table,
      notes: [
        "only: who has it\(hasOptional ? "; with ? optional there and in no count" : ""); in the text: "
          + "the mentions and the scalars they begin at."
      ])
  }
}
