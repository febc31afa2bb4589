/// Renders differences between two systems for a terminal of 100 columns: scores, fields, articles,
/// then everything that one of the two does and the other does not.
public struct DifferenceTextRenderer: Sendable {
  /// Whether nothing but ASCII may be written.
  public let isASCII: Bool
  private let options: ScoringOptions
  private let labels: [String]

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - options: how counts become scores.
  ///   - labels: what the two were called where systems alone do not tell them apart, as the files
  ///     of two reports.
  ///   - isASCII: whether nothing but ASCII may be written.
  public init(options: ScoringOptions, labels: [String] = [], isASCII: Bool = false) {
    self.options = options
    self.labels = labels
    self.isASCII = isASCII
  }

  /// The differences as text with a line end behind it.
  public func render(_ differences: [SystemDifference]) -> String {
    let text = differences.map(section).joined(separator: "\n")
    return isASCII ? TextRenderer.plain(text) : text
  }

  private func section(_ difference: SystemDifference) -> String {
    let articles = difference.clusters.values.reduce(0) { $0 + $1.count }
    let head =
      "\(difference.corpus), \(difference.scheme.rawValue): "
      + "\(TextRenderer.count(articles, "article")) on "
      + "\(TextRenderer.count(difference.clusters.count, "event"))\n"
    let parts = [
      head + legend(difference), scores(difference) + meaning(difference), fields(difference),
      self.articles(difference),
      list(difference, .found, .first), list(difference, .found, .second),
      list(difference, .wrong, .first), list(difference, .wrong, .second),
      TextRenderer.paragraph(
        [
          "Neither finds \(difference.neitherFinds) of gold; both state \(difference.bothWrong) "
            + "wrongly in the same way."
        ] + difference.unknown),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func legend(_ difference: SystemDifference) -> String {
    zip(["A", "B"], [difference.first, difference.second]).enumerated().map { index, side in
      let label = index < labels.count ? " of \(labels[index])" : ""
      return "\(side.0) = \(side.1.name)\(label)\n"
    }.joined()
  }

  // MARK: Tables

  private var f: String { options.fLabel }

  private func f(_ counts: OutcomeCounts, _ scheme: MatchScheme) -> Double? {
    counts.fBeta(partialCredit: options.credit(of: scheme), beta: options.beta)
  }

  private func scores(_ difference: SystemDifference) -> String {
    var table = TextTable([
      ("", .left), ("P", .right), ("R", .right), (f, .right), ("gold", .right), ("pred", .right),
      ("COR", .right), ("INC", .right), ("PAR", .right), ("MIS", .right), ("SPU", .right),
      ("dup", .right),
    ])
    let credit = options.credit(of: difference.scheme)
    for (letter, side) in zip(["A", "B"], [difference.first, difference.second]) {
      table.add(
        [
          "\(letter) \(side.name)",
          TextRenderer.rate(side.overall.precision(partialCredit: credit)),
          TextRenderer.rate(side.overall.recall(partialCredit: credit)),
          TextRenderer.rate(f(side.overall, difference.scheme)),
        ] + TextRenderer.counts(side.overall))
    }
    return table.text()
  }

  private func meaning(_ difference: SystemDifference) -> String {
    guard let overall = difference.overall else {
      return TextRenderer.paragraph(["A − B has no test: the counts by article are not known."])
    }
    let test = overall.test
    let events = TextRenderer.count(test.clusters, "event")
    var lines = [
      "A − B: \(f) \(TextRenderer.signed(test.difference)) "
        + "\(Self.interval(overall.interval)), p \(TextRenderer.p(test.p)) by paired "
        + "permutation over \(events)."
    ]
    if let floor = test.floor, floor > options.statistics.alpha {
      lines.append(
        "The smallest p that \(events) can give is \(TextRenderer.p(floor)): no difference can be "
          + "claimed, however large it is and whatever the interval leaves out.")
    }
    return TextRenderer.paragraph(lines)
  }

  private static func interval(_ result: Result<ConfidenceInterval, IntervalFailure>) -> String {
    guard case .failure(let reason) = result else { return TextRenderer.interval(result) }
    return "(no interval: \(reason))"
  }

  private func fields(_ difference: SystemDifference) -> String {
    let tallies = Dictionary(grouping: difference.units, by: \.unit.field)
    func count(
      _ field: String, _ kind: UnitDifference.Kind, _ side: UnitDifference.Side
    ) -> String {
      let count = tallies[field, default: []].count { $0.kind == kind && $0.side == side }
      return count == 0 ? "" : String(count)
    }
    let names = difference.fields.isEmpty ? tallies.keys.sorted() : difference.fields.map(\.field)
    let differing = names.filter { tallies[$0] != nil }
    guard !differing.isEmpty else { return "The two find and state the same.\n" }
    let rows = Dictionary(
      difference.fields.map { ($0.field, $0) }, uniquingKeysWith: { first, _ in first })
    let hasTests = difference.fields.contains { $0.comparison != nil }
    let tests: [(String, TextTable.Alignment)] =
      hasTests ? [("interval", .left), ("p", .right), ("Holm", .right)] : []
    var table = TextTable(
      [("field", .left), ("\(f) A", .right), ("\(f) B", .right), ("A − B", .right)] + tests
        + [("found A", .right), ("B", .right), ("wrong A", .right), ("B", .right)])
    for name in differing {
      let row = rows[name]
      let (a, b) = (
        row.flatMap { f($0.first, difference.scheme) },
        row.flatMap { f($0.second, difference.scheme) }
      )
      let scores = [
        TextRenderer.rate(a), TextRenderer.rate(b),
        TextRenderer.signed(a.flatMap { a in b.map { a - $0 } }),
      ]
      let tests = [
        TextRenderer.interval(row?.comparison?.interval), TextRenderer.p(row?.comparison?.test.p),
        TextRenderer.p(row?.adjustedP),
      ]
      table.add(
        [name] + scores + (hasTests ? tests : [])
          + [
            count(name, .found, .first), count(name, .found, .second),
            count(name, .wrong, .first), count(name, .wrong, .second),
          ])
    }
    return table.text()
      + TextRenderer.paragraph([
        "found A: gold that A alone finds; wrong A: what A alone states wrongly; fields in which the "
          + "two do the same are left out."
      ])
  }

  private func articles(_ difference: SystemDifference) -> String {
    guard difference.articles.count > 1 else { return "" }
    var table = TextTable([
      ("article", .left), ("\(f) A", .right), ("\(f) B", .right), ("A − B", .right),
    ])
    let shown = difference.articles.prefix(20)
    for row in shown {
      let (a, b) = (f(row.first, difference.scheme), f(row.second, difference.scheme))
      table.add([
        row.article, TextRenderer.rate(a), TextRenderer.rate(b),
        TextRenderer.signed(a.flatMap { a in b.map { a - $0 } }),
      ])
    }
    let rest = difference.articles.count - shown.count
    return table.text()
      + TextRenderer.paragraph([
        "The articles in which the two differ most stand first"
          + (rest > 0 ? "; \(rest) more are left out here, --format json has them all." : ".")
      ])
  }
}
