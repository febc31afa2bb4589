import Annotations

/// spaCy's JSON: what `Doc.to_json` writes, in an array.
///
/// It also reads the older ways of keeping training data: pairs of a text and
/// `{"entities": [[start, end, label], …]}`, and documents of paragraphs with tokens tagged in
/// BILUO. Offsets are Python's: Unicode scalars. Entities do not overlap in spaCy; the mentions
/// that would stand in the span group `sc`, where a span categorizer looks for them.
struct SpaCyCodec: InterchangeCodec {
  static let overlappingGroup = "sc"

  func holds(at path: String) -> Holdings { [.ids, .texts, .overlaps] }

  // MARK: Reading

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    let objects = try elements(path)
    var records: [FileRecord] = []
    var paragraphs = SpaCyParagraphs(path: path)
    for (number, element) in objects.enumerated() {
      if case .array(let pair) = element.value.bare, pair.count == 2 {
        records.append(try self.pair(pair, number: number + 1, path: path, element.lineOffset))
        continue
      }
      let document = JSONObject(element.value, path: path, lineOffset: element.lineOffset)
      let id = try document.id("id") ?? String(number + 1)
      if try document["paragraphs"] != nil {
        try paragraphs.read(document, id: id)
      } else {
        records.append(try record(document, id: id))
      }
    }
    guard records.isEmpty || paragraphs.isEmpty else {
      throw GoldError(path: path, "two kinds of spaCy JSON are mixed here; divide them")
    }
    if !paragraphs.isEmpty { return paragraphs.corpus() }
    return try ExchangeCorpus(
      records, resolver: OffsetResolver(path: path, documented: .scalar, unit: options.unit))
  }

  private func elements(
    _ path: String
  ) throws(GoldError) -> [(value: JSONValue, lineOffset: Int)] {
    if ExchangeFiles.suffix(of: path) == "jsonl" {
      var elements: [(JSONValue, Int)] = []
      for (index, line) in try ExchangeFiles.lines(path).enumerated()
      where !line.utf8.allSatisfy(\.isBlank) {
        do {
          elements.append((try JSONValue(parsing: Array(line.utf8)), index))
        } catch {
          throw GoldError(path: path, line: index + 1, error.reason)
        }
      }
      return elements
    }
    let json = try ExchangeFiles.json(path)
    if case .array(let elements) = json.bare { return elements.map { ($0, 0) } }
    return [(json, 0)]
  }

  private func pair(
    _ pair: [JSONValue], number: Int, path: String, _ lineOffset: Int
  ) throws(GoldError) -> FileRecord {
    let annotations = JSONObject(pair[1], path: path, lineOffset: lineOffset)
    guard case .string(let text) = pair[0].bare else {
      throw annotations.error("a pair is a text and {\"entities\": […]}")
    }
    let spans = try triples(of: annotations)
    return FileRecord(
      entry: FileArticle(article: Article(id: String(number), text: text), spans: spans))
  }

  private func record(_ document: JSONObject, id: String) throws(GoldError) -> FileRecord {
    var spans = try triples(of: document)
    for entity in try document.objects("ents") { spans.append(try span(entity)) }
    if let groups = try document.optionalObject("spans") {
      for group in groups.keys {
        for entity in try groups.objects(group) {
          let span = try span(entity)
          // A categorizer's group may repeat the entities.
          let isKnown = spans.contains { $0.label == span.label && $0.extents == span.extents }
          if group == Self.overlappingGroup || !isKnown { spans.append(span) }
        }
      }
    }
    return FileRecord(
      entry: FileArticle(
        article: Article(id: id, text: try document.string("text")), spans: spans))
  }

  private func span(_ entity: JSONObject) throws(GoldError) -> FileSpan {
    FileSpan(
      label: try entity.string("label"), start: try entity.integer("start"),
      end: try entity.integer("end"), line: entity.line)
  }

  private func triples(of object: JSONObject) throws(GoldError) -> [FileSpan] {
    try object.array("entities").map { element throws(GoldError) in
      guard case .array(let parts) = element.bare, parts.count >= 3,
        case .integer(let start) = parts[0].bare, case .integer(let end) = parts[1].bare,
        case .string(let label) = parts[2].bare
      else { throw object.error("an entity is [start, end, \"label\"]", at: element) }
      return FileSpan(label: label, start: start, end: end, line: object.line(of: element))
    }
  }

  // MARK: Writing

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    var overlapping = 0
    let documents = corpus.articles.map { document($0, &overlapping) }
    var notes: [String] = []
    if overlapping > 0 {
      notes.append(
        "entities of spaCy's do not overlap: \(overlapping) "
          + "mention\(overlapping == 1 ? "" : "s") put into the span group "
          + "\"\(Self.overlappingGroup)\"")
    }
    return WrittenCorpus(
      contents: .file(Array((JSONValue.array(documents).written(width: 100) + "\n").utf8)),
      notes: notes)
  }

  private func document(_ entry: ExchangeArticle, _ overlapping: inout Int) -> JSONValue {
    let offsets = OffsetTable(entry.article, OffsetHypothesis(unit: .scalar))
    func place(_ range: ByteRange) -> [String: JSONValue] {
      let (start, end) = offsets.offsets(of: range)
      return ["start": .integer(start), "end": .integer(end)]
    }
    var entities: [JSONValue] = []
    var others: [JSONValue] = []
    var covered = 0
    for span in entry.labels.spans {
      var record = place(span.range)
      record["label"] = .string(span.label)
      if span.range.lowerBound >= covered {
        entities.append(.object(record))
        covered = span.range.upperBound
      } else {
        record["kb_id"] = .string("")
        others.append(.object(record))
      }
    }
    overlapping += others.count
    let tokens = SpaCyTokens(entry.article, spans: entry.labels.spans).ranges
    var document: [String: JSONValue] = [
      "id": .string(entry.article.id), "text": .string(entry.article.text),
      "ents": .array(entities),
      "tokens": .array(
        tokens.enumerated().map { index, range in
          .object(place(range).merging(["id": .integer(index)]) { $1 })
        }),
    ]
    if !others.isEmpty {
      document["spans"] = .object([Self.overlappingGroup: .array(others)])
    }
    return .object(document)
  }
}

/// The words of a text as spaCy lines them up: one space behind a word belongs to it, and other
/// white space makes a token of its own.
struct SpaCyTokens {
  let ranges: [ByteRange]

  init(_ article: Article, spans: [LabelledSpan]) {
    var ranges: [ByteRange] = []
    var byte = 0
    for word in WordSplitter(article, spans: spans).words {
      if byte < word.lowerBound { ranges.append(ByteRange(byte, word.lowerBound)) }
      ranges.append(word)
      byte = word.upperBound
      if byte < article.utf8.count, article.utf8[byte] == 0x20 { byte += 1 }
    }
    if byte < article.utf8.count { ranges.append(ByteRange(byte, article.utf8.count)) }
    self.ranges = ranges
  }
}
