/// Which field was taken for which, a matrix for each system.
struct ConfusionTables {
  let index: PageIndex

  var html: HTML {
    let matrices = index.corpus.systems.enumerated().compactMap { place, system -> HTML? in
      guard let confusion = system.details?.confusion, !confusion.isEmpty else { return nil }
      let mixed = confusion.flatMap { gold, row in
        row.filter { !gold.isEmpty && !$0.key.isEmpty && $0.key != gold }.values
      }.reduce(0, +)
      return """
        <details\(place == 0 ? HTML(trusted: " open") : "")><summary>\(index.name(ofSystem: place)): \
        \(TextRenderer.count(mixed, "mention")) taken for another field</summary>\
        \(matrix(confusion, name: system.name))</details>

        """
    }
    guard !matrices.isEmpty else { return "" }
    return """
      <h4>Confusion between fields</h4>
      <p class="note">Rows are gold, columns what the system said of an overlapping mention, from \
      the scheme <em>type</em>; <i>none</i> is gold that was missed, and predictions without gold. \
      Agreement stands on the diagonal, framed.</p>
      \(matrices)
      """
  }

  private func matrix(_ confusion: [String: [String: Int]], name: String) -> HTML {
    let met = Set(confusion.keys).union(confusion.values.flatMap(\.keys))
    let fields = index.corpus.fields.filter(met.contains) + [""]
    let largest = confusion.values.flatMap(\.values).max() ?? 1
    let heads = fields.map { field -> HTML in
      "<th scope=\"col\" class=\"turned\"><span>\(isolated: Self.name(field))</span></th>"
    }
    let rows = fields.map { gold -> HTML in
      let cells = fields.map { predicted -> HTML in
        let isSame = gold == predicted && !gold.isEmpty
        guard let count = confusion[gold]?[predicted], count > 0 else {
          return "<td class=\"num off\(isSame ? " same" : "")\">·</td>"
        }
        let share = SVGNumber.text(Double(count) / Double(largest))
        return "<td class=\"num h\(isSame ? " same" : "")\" style=\"--v:\(share)\">\(count)</td>"
      }
      return "<tr><th scope=\"row\">\(isolated: Self.name(gold))</th>\(cells)</tr>\n"
    }
    return """
      <div class="scroll" role="region" aria-label="Confusion of \(name)" tabindex="0">
      <table class="matrix"><thead><tr><th scope="col">gold \\ said</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  private static func name(_ field: String) -> String { field.isEmpty ? "none" : field }
}
