/// Field by field: rates with their counts, where precision and recall lie, which fields are taken
/// for one another, and how attributes fare.
struct FieldsSection {
  let index: PageIndex

  private var corpus: CorpusReport { index.corpus }

  var html: HTML {
    guard let scheme = index.scheme else { return "" }
    let others = index.options.schemes.dropFirst().map { scheme -> HTML in
      """
      <details><summary>The fields under <em>\(scheme.rawValue)</em></summary>\(heat(scheme))\
      </details>
      """
    }
    return """
      \(heat(scheme))
      <p class="note">Shading repeats the number in the cell: the darker, the higher. COR / gold / \
      predicted stand beside the rates, since a rate over two facts says little. The numbers of the \
      fields are those of the dots below.</p>
      \(others)
      <h4>Precision against recall</h4>
      <div class="charts">\(scatters(scheme))</div>
      <p class="note">Each dot is a field by its number; fields at one place share a larger dot. \
      The curves join places of equal F1: 0.25, 0.5 and 0.75.</p>
      \(ConfusionTables(index: index).html)
      \(attributes)
      """
  }

  // MARK: Heat

  private func heat(_ scheme: MatchScheme) -> HTML {
    let groups = corpus.systems.indices.map { place -> HTML in
      "<th scope=\"colgroup\" colspan=\"4\">\(index.name(ofSystem: place))</th>"
    }
    let heads = corpus.systems.map { system -> HTML in
      """
      \(["P", "R", index.f].map(OverviewSection.head))\
      <th scope="col" class="num"><abbr title="correct / gold / predicted">C/G/P</abbr></th>
      """
    }
    let rows = corpus.fields.enumerated().map { number, field -> HTML in
      let letters = Significance(
        corpus, scheme: scheme, field: field, alpha: index.options.statistics.alpha)
      let cells = corpus.systems.map { system -> HTML in
        guard let score = system.schemes[scheme]?.fields[number] else { return "" }
        return rates(score, beats: letters.letters(of: system.name))
      }
      return """
        <tr><td class="num">\(number + 1)</td><th scope="row">\(isolated: field)</th>\(cells)</tr>

        """
    }
    return """
      <div class="scroll" role="region" aria-label="Fields under \(scheme.rawValue)" tabindex="0">
      <table class="sortable heat"><caption>Fields under <em>\(scheme.rawValue)</em>; – is \
      undefined</caption>
      <colgroup span="2"></colgroup>\(corpus.systems.map { _ -> HTML in
        "<colgroup span=\"4\"></colgroup>" })
      <thead><tr><td colspan="2"></td>\(groups)</tr>
      <tr><th scope="col" class="num">no.</th><th scope="col">field</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div>

      """
  }

  private func rates(_ score: Score, beats: String) -> HTML {
    let letters: HTML = beats.isEmpty ? "" : "<sup>\(beats)</sup>"
    let counts = score.counts
    return """
      \(cell(score.precision, ""))\(cell(score.recall, ""))\(cell(score.f, letters))\
      <td class="num counts">\(counts.correct)/\(counts.gold)/\(counts.predicted)</td>
      """
  }

  private func cell(_ value: Double?, _ letters: HTML) -> HTML {
    guard let value else { return "<td class=\"num off\">–</td>" }
    return """
      <td class="num h" style="--v:\(SVGNumber.text(value))">\(TextRenderer.rate(value))\(letters)\
      </td>
      """
  }

  private func scatters(_ scheme: MatchScheme) -> [HTML] {
    corpus.systems.enumerated().compactMap { place, system in
      guard let scores = system.schemes[scheme]?.fields else { return nil }
      var points: [ScatterChart.Point] = []
      var undefined: [String] = []
      for (number, score) in scores.enumerated() {
        if let precision = score.precision, let recall = score.recall {
          points.append(
            ScatterChart.Point(
              number: number + 1, field: corpus.fields[number], precision: precision,
              recall: recall))
        } else if score.counts.gold + score.counts.predicted > 0 {
          undefined.append(corpus.fields[number])
        }
      }
      return ScatterChart(
        title: system.name, source: place + 1, points: points, undefined: undefined
      ).html
    }
  }

  // MARK: Attributes

  private var attributes: HTML {
    let counted = corpus.systems.map { $0.details?.attributes ?? [:] }
    let names = corpus.fields.flatMap { field in
      Set(counted.flatMap { ($0[field] ?? [:]).keys }).sorted().map { (field, $0) }
    }
    guard !names.isEmpty else { return "" }
    let rows = names.map { field, attribute -> HTML in
      let cells = counted.map { system -> HTML in
        guard let counts = system[field]?[attribute] else { return "<td class=\"num off\">–</td>" }
        let total = counts.correct + counts.incorrect + counts.missing + counts.spurious
        return """
          <td class="num">\(TextRenderer.rate(counts.accuracy)) <small>of \(total)</small></td>
          """
      }
      return "<tr><th scope=\"row\">\(isolated: field).\(isolated: attribute)</th>\(cells)</tr>\n"
    }
    return """
      <h4>Attributes of facts that are correct</h4>
      <div class="scroll" role="region" aria-label="Attributes" tabindex="0">
      <table class="sortable"><caption>Accuracy where gold or system gives the attribute</caption>
      <thead><tr><th scope="col">attribute</th>\(corpus.systems.indices.map { place -> HTML in
        "<th scope=\"col\" class=\"num\">\(index.name(ofSystem: place))</th>" })</tr></thead>
      <tbody>\(rows)</tbody></table></div>

      """
  }
}
