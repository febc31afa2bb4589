import Annotations

/// Renders what perturbations did for a terminal: a table for each corpus, then what went wrong.
public struct RobustnessTextRenderer: Sendable {
  /// Whether nothing but ASCII may be written.
  public let isASCII: Bool
  /// How many failures of a system are listed for each perturbation; JSON has all.
  public let failuresListed: Int

  /// Makes a renderer.
  public init(isASCII: Bool = false, failuresListed: Int = 3) {
    self.isASCII = isASCII
    self.failuresListed = failuresListed
  }

  /// The report as text with a line end behind it.
  public func render(_ report: RobustnessReport) -> String {
    let corpora = report.gold.keys.sorted()
    let parts = corpora.flatMap { sections(of: $0, in: report) } + [gaps(report)]
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n")
    return isASCII
      ? TextRenderer.plain(text.replacing("“", with: "\"").replacing("”", with: "\""))
      : text
  }

  private func sections(of corpus: String, in report: RobustnessReport) -> [String] {
    let results = report.perturbations.filter { $0.corpus == corpus }
    guard let systems = results.first?.systems.map(\.system) else { return [] }
    let head = "\(corpus): robustness, scheme value, seed \(report.options.seed)\n"
    let verdicts = report.verdicts.filter { $0.corpus == corpus }
      .flatMap { TextRenderer.wrapped($0.sentence, to: 98) }.map { $0 + "\n" }.joined()
    let lapses = report.failures.filter { $0.corpus == corpus }
      .flatMap { TextRenderer.wrapped($0.sentence, to: 98) }.map { $0 + "\n" }.joined()
    return [
      head, lapses, verdicts, overview(results, systems), fields(results, systems),
      slopes(report.slopes.filter { $0.corpus == corpus }, systems),
      heldOut(report.heldOutEvents.filter { $0.corpus == corpus }, systems),
    ] + [failures(results)]
  }

  private func overview(_ results: [PerturbationResult], _ systems: [String]) -> String {
    var table = TextTable(
      [("perturbation", .left), ("articles", .right)] + systems.map { ($0, .right) })
    var kind: PerturbationKind?
    for result in results {
      if let kind, kind != result.kind { table.addRule() }
      kind = result.kind
      table.add(
        [Self.label(result), String(result.articles.count)] + result.systems.map(Self.cell))
    }
    return table.text(rule: isASCII ? "-" : "─")
      + Self.prose(
        "× is F1 after over F1 before, mean and standard deviation over draws; % is the share of "
          + "articles with the same output, or of contrasts that are right as a whole.")
  }

  static func label(_ result: PerturbationResult) -> String {
    result.name + (result.rate.map { " \(TextRenderer.percent($0)) %" } ?? "")
  }

  static func cell(_ outcome: PerturbationOutcome) -> String {
    if let consistency = outcome.consistency { return TextRenderer.percent(consistency) + " %" }
    guard let ratio = outcome.ratio else { return "–" }
    let spread = ratio.deviation.map { " ± " + TextRenderer.fixed($0, digits: 2) } ?? ""
    return "×" + TextRenderer.fixed(ratio.mean, digits: 2) + spread
  }

  /// F1 after over before in each field, for each arm of the substitution.
  private func fields(_ results: [PerturbationResult], _ systems: [String]) -> String {
    let arms = results.filter {
      $0.kind == .substitution && $0.systems.allSatisfy { $0.consistency == nil }
    }
    guard !arms.isEmpty else { return "" }
    var text = ""
    for (index, system) in systems.enumerated() {
      var table = TextTable(
        [(system, .left), ("F1", .right)]
          + arms.map { (String($0.name.split(separator: "-").last ?? ""), .right) })
      let names = Set(arms.flatMap { $0.systems[index].fields.keys }).sorted()
      for field in names {
        let before = arms[0].systems[index].fields[field]?.before ?? .zero
        guard before.gold > 0 else { continue }
        table.add(
          [field.name, TextRenderer.rate(before.fBeta())]
            + arms.map { arm in
              arm.systems[index].fields[field]?.ratio.map {
                "×" + TextRenderer.fixed($0.mean, digits: 2)
                  + ($0.deviation.map { " ± " + TextRenderer.fixed($0, digits: 2) } ?? "")
              } ?? "–"
            })
      }
      text += (index == 0 ? "" : "\n") + table.text(rule: isASCII ? "-" : "─")
    }
    return text
  }

  private func slopes(_ slopes: [NoiseSlope], _ systems: [String]) -> String {
    guard !slopes.isEmpty else { return "" }
    var table = TextTable(
      [
        ("noise", .left), ("system", .left), ("F1 at each rate", .left), ("slope", .right),
        ("95 %", .right),
      ])
    for slope in slopes {
      let points = slope.points.map { $0.f1.map { TextRenderer.fixed($0, digits: 2) } ?? "–" }
      table.add([
        slope.name, slope.system, points.joined(separator: " "),
        TextRenderer.signed(slope.slope), Self.interval(slope.interval),
      ])
    }
    return table.text(rule: isASCII ? "-" : "─")
      + Self.prose(
        "F1 without noise and at each rate of the table above; the slope is the change of F1 for a "
          + "rate that rises by 1.")
  }

  private static func interval(_ interval: Result<ConfidenceInterval, IntervalFailure>) -> String {
    guard case .success(let bounds) = interval else { return "–" }
    return "[\(TextRenderer.signed(bounds.lower)), \(TextRenderer.signed(bounds.upper))]"
  }

  private func heldOut(_ events: [HeldOutEvent], _ systems: [String]) -> String {
    guard !events.isEmpty else { return "" }
    var table = TextTable([
      ("event", .left), ("system", .left), ("F1", .right), ("held out", .right),
      ("rules off", .right),
    ])
    for event in events {
      table.add([
        event.event, event.system, TextRenderer.rate(event.before.fBeta()),
        TextRenderer.rate(event.after.fBeta()), String(event.rules.count),
      ])
    }
    return table.text(rule: isASCII ? "-" : "─")
      + Self.prose("Held out: without the rules that are right in no other event.")
  }

  private func failures(_ results: [PerturbationResult]) -> String {
    var text = ""
    for result in results {
      for outcome in result.systems where !outcome.failures.isEmpty {
        text +=
          "\(Self.label(result)), \(outcome.system): "
          + TextRenderer.count(outcome.failures.count, "failure") + "\n"
        for failure in outcome.failures.prefix(failuresListed) {
          text += Self.lines(of: failure)
        }
      }
    }
    return text
  }

  private static func lines(of failure: RobustnessFailure) -> String {
    let head = "  \(failure.article) \(failure.kind.rawValue) \(failure.label)"
    let sides = [("before", failure.before), ("after ", failure.after)].compactMap { name, text in
      text.map { text in "    \(name) “" + text.replacing("\n", with: " ") + "”" }
    }
    return ([head] + sides).joined(separator: "\n") + "\n"
  }

  private func gaps(_ report: RobustnessReport) -> String {
    guard !report.wordingGaps.isEmpty else { return "" }
    var table = TextTable([
      ("wording gap", .left), ("first", .left), ("F1", .right), ("second", .left), ("F1", .right),
      ("gap", .right),
    ])
    for gap in report.wordingGaps {
      table.add([
        gap.system, gap.first, TextRenderer.rate(gap.before.fBeta()), gap.second,
        TextRenderer.rate(gap.after.fBeta()), TextRenderer.signed(gap.gap),
      ])
    }
    return table.text(rule: isASCII ? "-" : "─")
  }

  private static func prose(_ sentence: String) -> String {
    TextRenderer.wrapped(sentence, to: 98).map { $0 + "\n" }.joined()
  }
}
