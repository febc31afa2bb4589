import Annotations

/// doccano's JSON Lines of a sequence labelling project.
///
/// An export has `label` (`[[start, end, name], …]`; `labels` in old versions) or, of a project
/// with relations, `entities` of objects. Offsets are those of the browser: UTF-16 code units.
struct DoccanoCodec: InterchangeCodec {
  func holds(at path: String) -> Holdings { [.ids, .texts, .overlaps] }

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    var relations = 0
    let records = try ExchangeFiles.jsonLines(path).map { record throws(GoldError) in
      let text = try record.text(firstOf: "text", "data")
      let id = try record.id("id") ?? String(record.line ?? 0)
      relations += try record.array("relations").count
      return FileRecord(
        entry: FileArticle(
          article: Article(id: id, text: text), spans: try spans(of: record)))
    }
    let notes =
      relations == 0 ? [] : ["\(path): \(relations) relations between spans are left out"]
    return try ExchangeCorpus(
      records, resolver: OffsetResolver(path: path, documented: .utf16, unit: options.unit),
      notes: notes)
  }

  private func spans(of record: JSONObject) throws(GoldError) -> [FileSpan] {
    var spans: [FileSpan] = []
    for key in ["label", "labels"] {
      for element in try record.array(key) {
        guard case .array(let parts) = element.bare, parts.count == 3,
          case .integer(let start) = parts[0].bare, case .integer(let end) = parts[1].bare,
          case .string(let label) = parts[2].bare
        else { throw record.error("a label is [start, end, \"name\"]", at: element) }
        spans.append(
          FileSpan(label: label, start: start, end: end, line: record.line(of: element)))
      }
    }
    for entity in try record.objects("entities") {
      spans.append(
        FileSpan(
          label: try entity.string("label"), start: try entity.integer("start_offset"),
          end: try entity.integer("end_offset"), line: entity.line))
    }
    return spans
  }

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    let lines = corpus.articles.map { entry in
      let offsets = OffsetTable(entry.article, OffsetHypothesis(unit: .utf16))
      let labels = entry.labels.spans.map { span -> JSONValue in
        let (start, end) = offsets.offsets(of: span.range)
        return .array([.integer(start), .integer(end), .string(span.label)])
      }
      return JSONValue.object([
        "id": .string(entry.article.id), "text": .string(entry.article.text),
        "label": .array(labels), "Comments": .array([]),
      ])
    }
    return WrittenCorpus(contents: .file(ExchangeFiles.jsonLines(lines)))
  }
}
