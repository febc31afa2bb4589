import Annotations

/// Label Studio's JSON export: tasks with annotations, each by one annotator.
///
/// Offsets are those of the browser: UTF-16 code units, checked by the words that each region
/// repeats. Cancelled annotations are left out; predictions are no annotations.
struct LabelStudioCodec: InterchangeCodec {
  func holds(at path: String) -> Holdings { [.ids, .texts, .values, .overlaps, .annotators] }

  // MARK: Reading

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    let json = try ExchangeFiles.json(path)
    guard case .array(let elements) = json.bare else {
      throw GoldError(path: path, line: 1, "an array of tasks should stand here")
    }
    var records: [FileRecord] = []
    var skipped = LabelStudioSkipped()
    for element in elements {
      records += try task(JSONObject(element, path: path), &skipped)
    }
    return try ExchangeCorpus(
      records, resolver: OffsetResolver(path: path, documented: .utf16, unit: options.unit),
      notes: skipped.notes(path: path))
  }

  private func task(
    _ task: JSONObject, _ skipped: inout LabelStudioSkipped
  ) throws(GoldError) -> [FileRecord] {
    guard let data = try task.optionalObject("data") else {
      throw task.error("\"data\" is missing; export as JSON, not as JSON-MIN")
    }
    let text = try text(of: data)
    var id = try data.id("id")
    if id == nil { id = try task.id("id") }
    let article = Article(id: id ?? String(task.line ?? 0), text: text)
    var records: [FileRecord] = []
    let annotations = try task.objects("annotations") + task.objects("completions")
    for annotation in annotations {
      if try annotation.optionalBool("was_cancelled") == true {
        skipped.cancelled += 1
        continue
      }
      var spans: [FileSpan] = []
      for result in try annotation.objects("result") {
        spans += try regions(of: result, &skipped)
      }
      records.append(
        FileRecord(
          entry: FileArticle(article: article, spans: spans), event: try data.id("event"),
          annotator: try annotator(of: annotation),
          isGroundTruth: try annotation.optionalBool("ground_truth") ?? false))
    }
    if records.isEmpty { skipped.unlabelled += 1 }
    return records
  }

  /// The text of a task: under `text`, or whatever string there is alone.
  private func text(of data: JSONObject) throws(GoldError) -> String {
    if let text = try data.optionalString("text") { return text }
    var strings: [String] = []
    for key in data.keys where key != "id" {
      if case .string(let text)? = try data[key]?.bare { strings.append(text) }
    }
    guard strings.count == 1 else {
      throw data.error("\"data\" has no \"text\", and no other text alone")
    }
    return strings[0]
  }

  private func regions(
    of result: JSONObject, _ skipped: inout LabelStudioSkipped
  ) throws(GoldError) -> [FileSpan] {
    let type = try result.optionalString("type") ?? ""
    guard type == "labels" || type == "hypertextlabels",
      let value = try result.optionalObject("value")
    else {
      skipped.others[type, default: 0] += 1
      return []
    }
    let meta = try result.optionalObject("meta")?.strings("text")
    let names = try value.strings(type)
    return try names.map { name throws(GoldError) in
      FileSpan(
        label: name, start: try value.integer("start"), end: try value.integer("end"),
        surface: try value.optionalString("text"), value: meta?.first, line: value.line)
    }
  }

  private func annotator(of annotation: JSONObject) throws(GoldError) -> String? {
    guard let value = try annotation["completed_by"] else { return nil }
    if case .object = value.bare {
      let person = annotation.object(value)
      return try person.id(firstOf: "email", "id")
    }
    return try annotation.id("completed_by")
  }

  // MARK: Writing

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    let tasks = corpus.articles.enumerated().map { index, entry in
      // Labels that none of the annotators wrote are the adjudicated ones.
      let isOneOfThem = entry.annotators.contains { $0.fillers == entry.labels.fillers }
      let sets = (isOneOfThem ? [] : [entry.labels]) + entry.annotators
      let annotations = sets.enumerated().map { number, labels in
        annotation(
          labels, of: entry, id: "\(index + 1)-\(number + 1)",
          isGroundTruth: sets.count > 1 && labels.fillers == entry.labels.fillers)
      }
      return JSONValue.object([
        "id": .integer(index + 1),
        "data": .object(["text": .string(entry.article.text), "id": .string(entry.article.id)]),
        "annotations": .array(annotations), "predictions": .array([]),
      ])
    }
    return WrittenCorpus(
      contents: .file(Array((JSONValue.array(tasks).written(width: 100) + "\n").utf8)))
  }

  private func annotation(
    _ labels: Labels, of entry: ExchangeArticle, id: String, isGroundTruth: Bool
  ) -> JSONValue {
    let offsets = OffsetTable(entry.article, OffsetHypothesis(unit: .utf16))
    let regions = labels.spans.enumerated().map { number, span -> JSONValue in
      let (start, end) = offsets.offsets(of: span.range)
      var region: [String: JSONValue] = [
        "id": .string("\(id)-\(number + 1)"), "type": .string("labels"),
        "from_name": .string("label"), "to_name": .string("text"), "origin": .string("manual"),
        "value": .object([
          "start": .integer(start), "end": .integer(end),
          "text": .string(entry.article[span.range]), "labels": .array([.string(span.label)]),
        ]),
      ]
      if let value = span.ownValue(in: entry.article) {
        region["meta"] = .object(["text": .array([.string(value)])])
      }
      return .object(region)
    }
    var members: [String: JSONValue] = [
      "result": .array(regions), "was_cancelled": .bool(false),
      "ground_truth": .bool(isGroundTruth),
    ]
    if let annotator = labels.annotator {
      members["completed_by"] = .object(["email": .string(annotator)])
    }
    return .object(members)
  }
}

/// What of a Label Studio export is no labelled span.
struct LabelStudioSkipped {
  var cancelled = 0
  var unlabelled = 0
  var others: [String: Int] = [:]

  func notes(path: String) -> [String] {
    var notes: [String] = []
    if cancelled > 0 { notes.append("\(path): \(cancelled) cancelled annotations left out") }
    if unlabelled > 0 {
      notes.append("\(path): \(unlabelled) tasks without an annotation left out")
    }
    for (type, count) in others.sorted(by: { $0.key < $1.key }) {
      notes.append("\(path): \(count) results of type \"\(type)\" left out; only labels are read")
    }
    return notes
  }
}
