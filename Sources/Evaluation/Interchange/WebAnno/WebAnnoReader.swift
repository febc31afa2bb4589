import Annotations

/// Finds the labelled spans of a WebAnno TSV file.
struct WebAnnoReader {
  let file: WebAnnoFile
  let id: String
  let unit: OffsetUnit?

  /// The article with its labels, and what its offsets count.
  ///
  /// The text depends on the unit, since white space between sentences is not written but counted.
  func read() throws(GoldError) -> (article: ExchangeArticle, hypothesis: OffsetHypothesis) {
    var readings: [(article: Article, resolved: ResolvedOffsets)] = []
    var failure: GoldError?
    for unit in unit.map({ [$0] }) ?? [.utf16, .scalar, .utf8] {
      guard let text = file.text(counting: unit) else { continue }
      let article = Article(id: id, text: text)
      do throws(GoldError) {
        let resolved = try resolve(article, unit)
        if !readings.contains(where: {
          $0.article == article && $0.resolved.ranges == resolved.ranges
        }) {
          readings.append((article, resolved))
        }
      } catch {
        failure = failure ?? error
      }
    }
    guard let first = readings.first else {
      throw failure
        ?? GoldError(
          path: file.path, line: file.sentences.first?.units.first?.line,
          "a sentence begins before the one in front of it ends, in every unit; export it again")
    }
    guard readings.count == 1 else { throw ambiguous(readings.map(\.resolved)) }
    let spans = try spans(first.resolved.ranges[0].map { $0[0] })
    return (
      ExchangeArticle(first.article, labels: Labels(spans, in: first.article)),
      first.resolved.hypothesis
    )
  }

  private var units: [WebAnnoFile.Unit] { file.sentences.flatMap(\.units) }

  private func resolve(_ article: Article, _ unit: OffsetUnit) throws(GoldError) -> ResolvedOffsets
  {
    let tokens = units.map {
      FileSpan(label: "a token", start: $0.begin, end: $0.end, surface: $0.text, line: $0.line)
    }
    // WebAnno writes tokens as they are; other tools escape them.
    let resolver = OffsetResolver(path: file.path, documented: .utf16, unit: unit) {
      words, surface in
      words.utf8.elementsEqual(surface.utf8)
        || words.utf8.elementsEqual(WebAnnoEscaping.plainValue(surface).utf8)
    }
    return try resolver.resolve([FileArticle(article: article, spans: tokens)])
  }

  private func ambiguous(_ readings: [ResolvedOffsets]) -> GoldError {
    let lines = units.indices.filter { readings[0].ranges[0][$0] != readings[1].ranges[0][$0] }
    let places = lines.isEmpty ? Array(units.indices.prefix(1)) : lines
    return GoldError(
      places.map {
        GoldFinding(
          path: file.path, line: units[$0].line,
          message: "the token \"\(units[$0].text)\" is one place in "
            + "\(readings[0].hypothesis.label) and another in \(readings[1].hypothesis.label), "
            + "and both fit the whole file; name the unit with --unit", stopsReport: true)
      })
  }

  // MARK: Spans

  private struct Key: Hashable {
    let layer: Int
    let id: Int
  }

  /// The spans of every layer that holds labels.
  private func spans(_ ranges: [ByteRange]) throws(GoldError) -> [LabelledSpan] {
    var spans: [LabelledSpan] = []
    var positions: [Key: Int] = [:]
    for (index, layer) in file.layers.enumerated() where WebAnnoCodec.isRead(layer) {
      for (unit, range) in zip(units, ranges) {
        for annotation in try annotations(of: layer, on: unit) {
          let key = annotation.id.map { Key(layer: index, id: $0) }
          if let key, let position = positions[key] {
            let known = spans[position]
            spans[position] = LabelledSpan(
              label: known.label,
              range: ByteRange(
                min(known.range.lowerBound, range.lowerBound),
                max(known.range.upperBound, range.upperBound)), value: known.value)
          } else {
            if let key { positions[key] = spans.count }
            spans.append(
              LabelledSpan(label: annotation.label, range: range, value: annotation.value))
          }
        }
      }
    }
    return spans
  }

  /// What a layer says on a unit; annotations that lie on one another are stacked in each column.
  private func annotations(
    of layer: WebAnnoFile.Layer, on unit: WebAnnoFile.Unit
  ) throws(GoldError) -> [(label: String, value: String?, id: Int?)] {
    let cells = unit.cells[layer.columns].map(WebAnnoEscaping.stack)
    guard cells.contains(where: { $0 != ["_"] }) else { return [] }
    guard let count = cells.first?.count, cells.allSatisfy({ $0.count == count }) else {
      throw GoldError(
        path: file.path, line: unit.line,
        "the columns of \(layer.name) do not hold equally many annotations")
    }
    return (0..<count).map { number in
      let parts = cells.map { Self.divide($0[number]) }
      var features: [String: String] = [:]
      for (name, part) in zip(layer.features, parts) where part.text != "*" && part.text != "_" {
        features[name] = WebAnnoEscaping.plainValue(part.text)
      }
      let short = layer.name.split(separator: ".").last.map(String.init) ?? layer.name
      let first = layer.features.lazy.compactMap { features[$0] }.first
      let isEntity = layer.name == WebAnnoCodec.layer
      return (
        label: features["value"] ?? (isEntity ? short : first ?? short),
        value: isEntity ? features["identifier"] : nil, id: parts.lazy.compactMap(\.id).first
      )
    }
  }

  /// A value and the number behind it that tells annotations of one layer apart.
  private static func divide(_ cell: String) -> (text: String, id: Int?) {
    guard cell.hasSuffix("]"), !cell.hasSuffix("\\]"), let open = cell.lastIndex(of: "["),
      let id = Int(cell[cell.index(after: open)...].dropLast())
    else { return (cell, nil) }
    return (String(cell[..<open]), id)
  }
}
