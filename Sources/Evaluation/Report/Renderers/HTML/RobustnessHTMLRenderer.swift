import Annotations

/// Renders what perturbations did as one page that needs nothing beside it, not even JavaScript.
public struct RobustnessHTMLRenderer: Sendable {
  /// How many failures of a system are listed for each perturbation; JSON has all.
  public let failuresListed: Int

  /// Makes a renderer.
  public init(failuresListed: Int = 20) {
    self.failuresListed = failuresListed
  }

  /// The page as UTF-8 text with a line end behind it.
  public func render(_ report: RobustnessReport) -> String {
    let corpora = report.gold.keys.sorted()
    let sections = corpora.map { section($0, of: report) }
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <title>Robustness on \(corpora.joined(separator: " and "))</title>
      <style>\(HTML(trusted: HTMLStyle.text))</style>
      </head>
      <body>
      <header>
      <p class="kicker">evalrun \(report.version)</p>
      <h1>Robustness on \(corpora.joined(separator: " and "))</h1>
      <p>Articles are changed and read again; scheme <em>value</em>, seed \
      \(String(report.options.seed)).</p>
      </header>
      <main id="main">
      \(sections)
      \(gaps(report.wordingGaps))
      </main>
      </body>
      </html>

      """
    return page.text
  }

  private func section(_ corpus: String, of report: RobustnessReport) -> HTML {
    let results = report.perturbations.filter { $0.corpus == corpus }
    guard let systems = results.first?.systems.map(\.system) else { return .empty }
    let lapses = report.failures.filter { $0.corpus == corpus }
      .map { failure -> HTML in "<li>\(isolated: failure.sentence)</li>\n" }
    let verdicts = report.verdicts.filter { $0.corpus == corpus }
      .map { verdict -> HTML in "<li>\(isolated: verdict.sentence)</li>\n" }
    return """
      <section aria-label="\(corpus)">
      <h2>\(isolated: corpus)</h2>
      <ul>\(lapses)\(verdicts)</ul>
      \(overview(results, systems))
      \(slopes(report.slopes.filter { $0.corpus == corpus }))
      \(heldOut(report.heldOutEvents.filter { $0.corpus == corpus }))
      <h3>What went wrong</h3>
      \(results.flatMap { failures(of: $0) })
      </section>

      """
  }

  private func overview(_ results: [PerturbationResult], _ systems: [String]) -> HTML {
    let rows = results.map { result -> [HTML] in
      [
        "<span title=\"\(result.documentation)\">\(RobustnessTextRenderer.label(result))</span>",
        "\(result.kind.rawValue)", "\(result.articles.count)",
      ] + result.systems.map { "\(RobustnessTextRenderer.cell($0))" }
    }
    return Self.table(
      "Every perturbation: × is F1 after over F1 before, mean and standard deviation over draws; "
        + "% is the share of articles with the same output, or of contrasts that are right as a "
        + "whole.",
      heads: ["perturbation", "kind", "articles"] + systems, rows: rows)
  }

  private func slopes(_ slopes: [NoiseSlope]) -> HTML {
    guard !slopes.isEmpty else { return .empty }
    return Self.table(
      "Noise at rising rates: the slope is the change of F1 for a rate that rises by 1.",
      heads: ["noise", "system", "F1 at each rate", "slope", "95 %"],
      rows: slopes.map { slope in
        let points = slope.points.map {
          "\(TextRenderer.percent($0.rate)) %: \(TextRenderer.rate($0.f1))"
        }
        let interval =
          switch slope.interval {
          case .success(let bounds):
            "[\(TextRenderer.signed(bounds.lower)), \(TextRenderer.signed(bounds.upper))]"
          case .failure: "–"
          }
        return [
          "\(slope.name)", "\(isolated: slope.system)", "\(points.joined(separator: ", "))",
          "\(TextRenderer.signed(slope.slope))", "\(interval)",
        ]
      })
  }

  private func heldOut(_ events: [HeldOutEvent]) -> HTML {
    guard !events.isEmpty else { return .empty }
    return Self.table(
      "Each event without the rules that are right in no other event.",
      heads: ["event", "system", "F1", "held out", "rules off"],
      rows: events.map { event in
        [
          "\(isolated: event.event)", "\(isolated: event.system)",
          "\(TextRenderer.rate(event.before.fBeta()))", "\(TextRenderer.rate(event.after.fBeta()))",
          "\(event.rules.count)",
        ]
      })
  }

  private func gaps(_ gaps: [WordingGap]) -> HTML {
    guard !gaps.isEmpty else { return .empty }
    return Self.table(
      "The wording gap: the same facts told in other words.",
      heads: ["system", "first", "F1", "second", "F1", "gap"],
      rows: gaps.map { gap in
        [
          "\(isolated: gap.system)", "\(isolated: gap.first)",
          "\(TextRenderer.rate(gap.before.fBeta()))", "\(isolated: gap.second)",
          "\(TextRenderer.rate(gap.after.fBeta()))", "\(TextRenderer.signed(gap.gap))",
        ]
      })
  }

  private func failures(of result: PerturbationResult) -> [HTML] {
    result.systems.filter { !$0.failures.isEmpty }.map { outcome in
      let shown = outcome.failures.prefix(failuresListed)
      let note: HTML =
        shown.count == outcome.failures.count
        ? ""
        : "<p class=\"note\">Showing the first \(shown.count) of \(outcome.failures.count).</p>"
      return """
        <details><summary>\(RobustnessTextRenderer.label(result)), \(isolated: outcome.system): \
        \(TextRenderer.count(outcome.failures.count, "failure"))</summary>
        <p>\(result.documentation)</p>\(note)
        <dl>\(shown.map(Self.item))</dl>
        </details>

        """
    }
  }

  private static func item(_ failure: RobustnessFailure) -> HTML {
    let sides = [("before", failure.before), ("after", failure.after)].compactMap {
      name, text -> HTML? in
      text.map { "<dd dir=\"auto\">\(name): “\($0)”</dd>" }
    }
    return """
      <dt>\(isolated: failure.article): \(failure.kind.rawValue) <strong>\(isolated: failure.label)</strong>\
      </dt>\(sides)

      """
  }

  private static func table(_ caption: String, heads: [String], rows: [[HTML]]) -> HTML {
    let head = heads.map { name -> HTML in "<th scope=\"col\">\(isolated: name)</th>" }
    let body = rows.map { row -> HTML in
      let first: HTML = row.first.map { "<th scope=\"row\">\($0)</th>" } ?? ""
      return "<tr>\(first)\(row.dropFirst().map { cell -> HTML in "<td>\(cell)</td>" })</tr>\n"
    }
    return """
      <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>\(body)</tbody></table></div>

      """
  }
}
