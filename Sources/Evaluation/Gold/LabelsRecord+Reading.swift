import Annotations

extension LabelsRecord {
  /// Reads a record.
  ///
  /// - Parameters:
  ///   - json: the value of a whole file, or of one line of it.
  ///   - path: the file's name for messages.
  ///   - lineOffset: what to add to the lines of the value, for a value that is one line of a file.
  /// - Throws: ``GoldError`` with the line at which something else should stand.
  init(_ json: JSONValue, path: String, lineOffset: Int = 0) throws(GoldError) {
    let record = JSONObject(json, path: path, lineOffset: lineOffset)
    let schema = try record.string("schema")
    guard schema == Self.schema else {
      throw record.error("the schema is \"\(schema)\"; this version reads \"\(Self.schema)\"")
    }
    let unit = try record.optionalString("unit") ?? "scalar"
    guard unit == "scalar" else {
      throw record.error(
        "offsets are counted in \"\(unit)\"; write them in \"scalar\" (Unicode scalars)")
    }
    let id = try record.string("id")
    guard Self.isID(id) else {
      throw record.error("an id is a non-empty string without control characters")
    }
    self.path = path
    line = record.line
    self.id = id
    event = try record.optionalString("event") ?? id
    sha256 = try record.optionalString("sha256")
    annotator = try record.optionalString("annotator")
    text = try record.optionalString("text")
    boilerplate = try record.array("boilerplate").map { element throws(GoldError) in
      let bounds = try record.integers(element, count: 2, what: "a range of boilerplate")
      return Range(start: bounds[0], end: bounds[1], line: record.line(of: element))
    }
    let objects = try record.objects("fillers")
    fillers = try objects.map { object throws(GoldError) in try Filler(object) }
    var strangers = Self.strangers(in: record, known: Self.keys)
    for object in objects {
      strangers += Self.strangers(in: object, known: Filler.keys)
      for mention in try object.objects("mentions") {
        strangers += Self.strangers(in: mention, known: Mention.keys)
      }
    }
    self.strangers = strangers
  }

  private static let keys = [
    "annotator", "boilerplate", "event", "fillers", "id", "schema", "sha256", "text", "unit",
  ]

  private static func strangers(in object: JSONObject, known: [String]) -> [Stranger] {
    object.keys.filter { !known.contains($0) }.map {
      Stranger(key: $0, line: object.line, known: known)
    }
  }
}

extension LabelsRecord.Mention {
  fileprivate static let keys = ["end", "start", "text"]
}

extension LabelsRecord {
  /// Says whether a text can be the id of an article.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty
      && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

extension LabelsRecord.Filler {
  fileprivate static let keys = [
    "alternatives", "attributes", "field", "mentions", "optional", "value",
  ]

  fileprivate init(_ record: JSONObject) throws(GoldError) {
    field = try record.string("field")
    value = try record.string("value")
    alternatives = try record.strings("alternatives")
    isOptional = try record.optionalBool("optional") ?? false
    attributes = try record.stringMembers("attributes").filter { !$0.value.isEmpty }
    mentions = try record.objects("mentions").map { mention throws(GoldError) in
      LabelsRecord.Mention(
        range: LabelsRecord.Range(
          start: try mention.integer("start"), end: try mention.integer("end"),
          line: mention.line),
        text: try mention.optionalString("text"))
    }
    line = record.line
  }
}
