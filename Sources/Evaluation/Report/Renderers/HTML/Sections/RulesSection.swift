/// How often each rule of each system is right.
struct RulesSection {
  let index: PageIndex

  var html: HTML {
    let tables = index.corpus.systems.enumerated().compactMap { place, system -> HTML? in
      guard let rules = system.details?.rules, !rules.isEmpty else { return nil }
      return table(rules, place: place, name: system.name)
    }
    guard !tables.isEmpty else { return "<p>No system names the rules it used.</p>" }
    return """
      <p class="lead">The precision of each rule on facts, under <em>value</em>. A fact that two \
      rules found counts for both; nobody can say which gold a rule should have found, so there is \
      no recall.</p>
      \(tables)
      """
  }

  private func table(_ rules: [String: OutcomeCounts], place: Int, name: String) -> HTML {
    let sorted = rules.sorted { left, right in
      left.value.predicted == right.value.predicted
        ? left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
        : left.value.predicted > right.value.predicted
    }
    let shown = sorted.prefix(index.limits.rules)
    let note: HTML =
      shown.count == sorted.count
      ? "" : "<p class=\"note\">Showing the first \(shown.count) of \(sorted.count) rules.</p>"
    let rows = shown.map { rule, counts -> HTML in
      let precision = counts.precision()
      return """
        <tr><th scope="row">\(isolated: rule)</th><td class="num">\
        \(TextRenderer.rate(precision))</td><td class="bar"><span aria-hidden="true" \
        style="--v:\(SVGNumber.text(precision ?? 0))"></span></td>\
        <td class="num">\(counts.predicted)</td><td class="num">\(counts.correct)</td>\
        <td class="num">\(counts.partial)</td><td class="num">\(counts.spurious)</td></tr>

        """
    }
    let heads = ["facts", "COR", "PAR", "SPU"].map(OverviewSection.head)
    return """
      <details\(place == 0 ? HTML(trusted: " open") : "")><summary>\(index.name(ofSystem: place)): \
      \(TextRenderer.count(rules.count, "rule"))</summary>\(note)
      <div class="scroll tall" role="region" aria-label="Rules of \(name)" tabindex="0">
      <table class="sortable"><thead><tr><th scope="col">rule</th>\
      <th scope="col" class="num">precision</th><td></td>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div></details>

      """
  }
}
