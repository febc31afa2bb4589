/// What each system scores on one corpus and on another, and the difference.
struct GapSection {
  let corpus: CorpusReport
  let other: CorpusReport
  let options: ScoringOptions

  var html: HTML {
    guard let scheme = options.schemes.first else { return "" }
    let names = corpus.systems.map(\.name).filter { name in
      other.systems.contains { $0.name == name }
    }
    guard !names.isEmpty else { return "<p>No system was scored on both.</p>" }
    let f = options.fLabel
    let fields = corpus.fields + other.fields.filter { !corpus.fields.contains($0) }
    let groups = names.map { name -> HTML in
      "<th scope=\"colgroup\" colspan=\"3\">\(isolated: name)</th>"
    }
    let heads = names.map { _ -> HTML in
      """
      <th scope="col" class="num">\(isolated: other.name)</th>\
      <th scope="col" class="num">\(isolated: corpus.name)</th><th scope="col" class="num">Δ</th>
      """
    }
    return """
      <p class="lead">Rules that only know one wording lose on another. Δ is \(f) on \
      \(isolated: corpus.name) minus \(f) on \(isolated: other.name), under \
      <em>\(scheme.rawValue)</em>: below zero, the system does worse on \(isolated: corpus.name).</p>
      <div class="scroll" role="region" aria-label="\(corpus.name) against \(other.name)" \
      tabindex="0"><table class="sortable gap"><thead><tr><td></td>\(groups)</tr>
      <tr><th scope="col">field</th>\(heads)</tr></thead>
      <tbody>\(row("overall", names) { Self.system($0, $1)?.schemes[scheme]?.micro.f })
      \(fields.map { field in
        row(field, names) { corpus, name in
          corpus.fields.firstIndex(of: field).flatMap {
            Self.system(corpus, name)?.schemes[scheme]?.fields[$0].f
          }
        }
      })</tbody></table></div>

      """
  }

  private static func system(_ corpus: CorpusReport, _ name: String) -> SystemReport? {
    corpus.systems.first { $0.name == name }
  }

  private func row(
    _ field: String, _ names: [String], _ f: (CorpusReport, String) -> Double?
  ) -> HTML {
    let cells = names.map { name -> HTML in
      let (here, there) = (f(corpus, name), f(other, name))
      let difference = here.flatMap { a in there.map { a - $0 } }
      return """
        <td class="num">\(TextRenderer.rate(there))</td>\
        <td class="num">\(TextRenderer.rate(here))</td>\
        <td class="num strong">\(TextRenderer.signed(difference))</td>
        """
    }
    return "<tr><th scope=\"row\">\(isolated: field)</th>\(cells)</tr>\n"
  }
}
