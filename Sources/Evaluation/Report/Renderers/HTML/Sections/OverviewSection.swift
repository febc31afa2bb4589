/// The systems as a whole: a table, charts with intervals, and what may be concluded.
struct OverviewSection {
  let index: PageIndex

  private var corpus: CorpusReport { index.corpus }
  private var options: ScoringOptions { index.options }

  var html: HTML {
    guard let scheme = index.scheme else { return "" }
    return """
      <p class="lead">\(summary(scheme))</p>
      \(table(scheme))
      <div class="charts">\(charts(scheme))</div>
      <p class="note">Dots are the scores, whiskers the \(percent) % intervals over events \
      (\(TextRenderer.method(options, corpus))); letters name the systems as in the table.\
      \(coverage(scheme))</p>
      \(comparisons(scheme))
      \(otherSchemes)
      """
  }

  private var percent: String { TextRenderer.level(options.statistics) }

  private func summary(_ scheme: MatchScheme) -> HTML {
    let ranked = corpus.systems.compactMap { system in
      system.schemes[scheme].flatMap { scores in scores.micro.f.map { (system.name, $0, scores) } }
    }.sorted { $0.1 > $1.1 }
    guard let best = ranked.first else { return "No system has a score." }
    let counts = best.2.micro.counts
    let what = corpus.systems.count > 1 ? "Highest \(index.f)" : index.f
    return """
      \(what) under <em>\(scheme.rawValue)</em>: \(isolated: best.0) with \
      <b>\(TextRenderer.rate(best.1))</b>; it finds \(counts.correct) of \
      \(TextRenderer.count(counts.gold, "gold \(scheme.unit == .fact ? "fact" : "mention")")) \
      and states \(counts.predicted). \(claim(scheme))
      """
  }

  /// Whether a difference may be claimed at all.
  private func claim(_ scheme: MatchScheme) -> String {
    let overall = corpus.comparisons.filter { $0.scheme == scheme && $0.field == nil }
    guard let smallest = SmallestP(overall) else { return "" }
    let alpha = options.statistics.alpha
    if !smallest.permitsClaim(alpha: alpha) {
      return "With \(smallest.eventCount) the smallest p there can be is \(smallest.words), so no "
        + "difference between systems can be claimed, however large it looks."
    }
    let sure = overall.filter { ($0.adjustedP ?? 1) <= alpha }.count
    return "\(sure) of \(TextRenderer.count(overall.count, "difference")) between systems "
      + "\(sure == 1 ? "is" : "are") significant at \(alpha) after Holm's correction."
  }

  private func coverage(_ scheme: MatchScheme) -> HTML {
    let expected = corpus.systems.compactMap {
      $0.schemes[scheme]?.micro.intervals?.expectedCoverage
    }
    guard let worst = expected.min(by: { $0.coverage < $1.coverage }) else { return "" }
    return " Coverage to expect of the intervals of \(index.f): \(worst.description)."
  }

  // MARK: Tables

  private func table(_ scheme: MatchScheme) -> HTML {
    let letters = Significance(corpus, scheme: scheme, alpha: options.statistics.alpha)
    let rows = corpus.systems.enumerated().compactMap { place, system -> HTML? in
      guard let scores = system.schemes[scheme] else { return nil }
      let beaten = letters.letters(of: system.name)
      let raised: HTML = beaten.isEmpty ? "" : "<sup>\(beaten)</sup>"
      let failed = articlesWithoutAnswer(of: system)
      return """
        <tr><th scope="row">\(index.name(ofSystem: place))</th>\(rates(scores.micro, raised))\
        <td class="num">\(TextRenderer.interval(scores.micro.intervals?.f))</td>\
        <td class="num">\(TextRenderer.rate(scores.macro.f))</td>\(counts(scores.micro.counts))\
        <td class="num\(failed > 0 ? " bad" : "")">\(failed)</td></tr>

        """
    }
    let heads =
      ["P", "R", index.f, "interval", "macro \(index.f)"]
      + Self.countHeads + ["failed"]
    let n = corpus.systems.first?.schemes[scheme]?.macro.n ?? 0
    return """
      <div class="scroll" role="region" aria-label="Systems" tabindex="0"><table class="sortable">
      <caption>Systems under <em>\(scheme.rawValue)</em>; P, R and \(index.f) are micro, of all \
      fields together, macro is the mean over the \(n) fields with gold, dup. counts repeated facts, \
      failed the articles without an answer; – is undefined.\
      </caption>
      <thead><tr><th scope="col">system</th>\(heads.map(Self.head))</tr></thead>
      <tbody>\(rows)</tbody></table></div>

      """
  }

  /// How many articles of the corpus have no answer; an answer with a bad mention is one.
  private func articlesWithoutAnswer(of system: SystemReport) -> Int {
    Set(system.errors.filter { $0.kind.leavesNoAnswer }.compactMap(\.article))
      .intersection(corpus.articles).count
  }

  static let countHeads = ["gold", "pred.", "COR", "INC", "PAR", "MIS", "SPU", "dup."]

  static func head(_ text: String) -> HTML { "<th scope=\"col\" class=\"num\">\(text)</th>" }

  private func rates(_ score: Score, _ raised: HTML = "") -> HTML {
    """
    <td class="num">\(TextRenderer.rate(score.precision))</td>\
    <td class="num">\(TextRenderer.rate(score.recall))</td>\
    <td class="num strong">\(TextRenderer.rate(score.f))\(raised)</td>
    """
  }

  private func counts(_ counts: OutcomeCounts) -> [HTML] {
    TextRenderer.counts(counts).map { "<td class=\"num\">\($0)</td>" }
  }

  private func charts(_ scheme: MatchScheme) -> [HTML] {
    let measures: [(String, (Score) -> Double?, (Score.Intervals) -> IntervalResult)] = [
      (index.f, { $0.f }, { $0.f }), ("Precision", { $0.precision }, { $0.precision }),
      ("Recall", { $0.recall }, { $0.recall }),
    ]
    return measures.map { title, value, interval in
      let rows = corpus.systems.enumerated().compactMap { place, system -> WhiskerChart.Row? in
        guard let micro = system.schemes[scheme]?.micro else { return nil }
        return WhiskerChart.Row(
          name: system.name, source: place + 1, letter: index.letter(place + 1),
          value: value(micro), interval: micro.intervals.flatMap { try? interval($0).get() })
      }
      return WhiskerChart(title: title, rows: rows).html
    }
  }

  private typealias IntervalResult = Result<ConfidenceInterval, IntervalFailure>

  private func comparisons(_ scheme: MatchScheme) -> HTML {
    let all = corpus.comparisons.filter { $0.scheme == scheme }
    guard !all.isEmpty else { return "" }
    func table(_ comparisons: [Comparison], _ caption: String) -> HTML {
      let rows = comparisons.map { comparison -> HTML in
        let test = comparison.outcome.test
        return """
          <tr><th scope="row">\(isolated: comparison.field ?? "overall")</th>\
          <td>\(isolated: comparison.first) − \(isolated: comparison.second)</td>\
          <td class="num">\(TextRenderer.signed(test.difference))</td>\
          <td class="num">\(TextRenderer.interval(comparison.outcome.interval))</td>\
          <td class="num">\(TextRenderer.p(test.p))</td>\
          <td class="num">\(TextRenderer.p(test.floor))</td>\
          <td class="num">\(TextRenderer.p(comparison.adjustedP))</td>\
          <td class="num">\(test.clusters)</td></tr>

          """
      }
      let heads = ["Δ \(index.f)", "interval", "p", "smallest p", "p after Holm", "events"]
      return """
        <div class="scroll" role="region" aria-label="\(caption)" tabindex="0">
        <table class="sortable"><caption>\(caption): paired permutation over events, two-sided\
        </caption><thead><tr><th scope="col">field</th><th scope="col">systems</th>\
        \(heads.map(Self.head))</tr></thead><tbody>\(rows)</tbody></table></div>

        """
    }
    let byField = all.filter { $0.field != nil }
    let fields: HTML =
      byField.isEmpty
      ? ""
      : """
      <details><summary>Differences field by field</summary>\
      \(table(byField, "Differences by field"))</details>
      """
    return """
      \(table(all.filter { $0.field == nil }, "Differences between systems"))
      <p class="note">\(SmallestP.decision)</p>
      \(fields)
      """
  }

  private var otherSchemes: HTML {
    let schemes = options.schemes.dropFirst()
    guard !schemes.isEmpty else { return "" }
    let rows = schemes.flatMap { scheme in
      corpus.systems.enumerated().compactMap { place, system -> HTML? in
        guard let scores = system.schemes[scheme] else { return nil }
        return """
          <tr><th scope="row">\(scheme.rawValue)</th><td>\(index.name(ofSystem: place))</td>\
          \(rates(scores.micro))<td class="num">\(TextRenderer.interval(scores.micro.intervals?.f))\
          </td>\(counts(scores.micro.counts))</tr>

          """
      }
    }
    let heads = ["P", "R", index.f, "interval"] + Self.countHeads
    return """
      <details><summary>The same systems under the other schemes</summary>
      <div class="scroll" role="region" aria-label="Other schemes" tabindex="0">
      <table class="sortable"><thead><tr><th scope="col">scheme</th><th scope="col">system</th>\
      \(heads.map(Self.head))</tr></thead><tbody>\(rows)</tbody></table></div>
      <p class="note">\(options.otherSchemesNote)</p></details>
      """
  }
}
