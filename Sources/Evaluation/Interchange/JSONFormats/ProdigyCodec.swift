import Annotations

/// Prodigy's JSON Lines: `text`, `spans`, and the annotator's `answer`.
///
/// Offsets are Python's: Unicode scalars. Only accepted answers count. In a binary task
/// (`_is_binary`) each line asks about one span, so the accepted lines of one text make one
/// article.
struct ProdigyCodec: InterchangeCodec {
  func holds(at path: String) -> Holdings { [.ids, .texts, .values, .overlaps] }

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    var records: [FileRecord] = []
    var positions: [[UInt8]: Int] = [:]
    var left: [String: Int] = [:]
    for line in try ExchangeFiles.jsonLines(path) {
      let answer = try line.optionalString("answer") ?? "accept"
      guard answer == "accept" else {
        left[answer, default: 0] += 1
        continue
      }
      let record = try record(line)
      let key = Array(record.entry.article.id.utf8)
      if try line.optionalBool("_is_binary") == true, let position = positions[key],
        records[position].entry.article == record.entry.article
      {
        records[position] = FileRecord(
          entry: FileArticle(
            article: record.entry.article,
            spans: records[position].entry.spans + record.entry.spans),
          annotator: record.annotator)
      } else {
        positions[key] = records.count
        records.append(record)
      }
    }
    let notes = left.sorted { $0.key < $1.key }.map { answer, count in
      "\(path): \(count) line\(count == 1 ? "" : "s") answered \"\(answer)\" left out; only "
        + "accepted ones count"
    }
    return try ExchangeCorpus(
      records, resolver: OffsetResolver(path: path, documented: .scalar, unit: options.unit),
      notes: notes)
  }

  private func record(_ line: JSONObject) throws(GoldError) -> FileRecord {
    let text = try line.string("text")
    var id = try line.optionalObject("meta")?.id("id")
    if id == nil { id = try line.id(firstOf: "id", "_input_hash") }
    let spans = try line.objects("spans").map { span throws(GoldError) in
      FileSpan(
        label: try span.string("label"), start: try span.integer("start"),
        end: try span.integer("end"), surface: try span.optionalString("text"),
        value: try span.optionalString("value"), line: span.line)
    }
    return FileRecord(
      entry: FileArticle(
        article: Article(id: id ?? String(line.line ?? 0), text: text), spans: spans),
      annotator: try line.id(firstOf: "_annotator_id", "_session_id"))
  }

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    let lines = corpus.articles.map { entry in
      let offsets = OffsetTable(entry.article, OffsetHypothesis(unit: .scalar))
      let spans = entry.labels.spans.map { span -> JSONValue in
        let (start, end) = offsets.offsets(of: span.range)
        var members: [String: JSONValue] = [
          "start": .integer(start), "end": .integer(end), "label": .string(span.label),
        ]
        if let value = span.ownValue(in: entry.article) { members["value"] = .string(value) }
        return .object(members)
      }
      return JSONValue.object([
        "text": .string(entry.article.text), "spans": .array(spans),
        "meta": .object(["id": .string(entry.article.id)]), "answer": .string("accept"),
      ])
    }
    return WrittenCorpus(contents: .file(ExchangeFiles.jsonLines(lines)))
  }
}
