import Annotations

/// Writes predictions as JSON Lines with sorted keys, straight into bytes.
struct PredictionWriter {
  private var json = JSONWriter()

  /// What has been written.
  var bytes: [UInt8] { json.bytes }

  /// Writes the mentions of an article, offsets in Unicode scalars.
  mutating func write(_ mentions: [Mention], of article: Article) {
    let offsets = ScalarOffsets(article)
    json.raw("{\"id\": ")
    json.string(article.id)
    json.raw(", \"mentions\": [")
    for (index, mention) in mentions.enumerated() {
      if index > 0 { json.raw(", ") }
      write(mention, offsets)
    }
    json.raw("], \"sha256\": ")
    json.hash(of: article.utf8)
    json.raw("}\n")
  }

  /// Writes that an article could not be read.
  mutating func write(error: String, id: String) {
    json.raw("{\"error\": ")
    json.string(error)
    json.raw(", \"id\": ")
    json.string(id)
    json.raw("}\n")
  }

  private mutating func write(_ mention: Mention, _ offsets: ScalarOffsets) {
    json.raw("{")
    if !mention.attributes.isEmpty {
      json.raw("\"attributes\": {")
      writeAttributes(mention.attributes)
      json.raw("}, ")
    }
    if let range = mention.range {
      json.raw("\"end\": ")
      json.integer(offsets.scalar(ofByte: range.upperBound))
      json.raw(", ")
    }
    json.raw("\"field\": ")
    json.string(mention.field.name)
    if let rule = mention.rule {
      json.raw(", \"rule\": ")
      json.string(rule)
    }
    if let range = mention.range {
      json.raw(", \"start\": ")
      json.integer(offsets.scalar(ofByte: range.lowerBound))
    }
    json.raw(", \"value\": ")
    json.string(mention.value)
    json.raw("}")
  }

  private mutating func writeAttributes(_ attributes: [String: String]) {
    let isOne = attributes.count == 1
    let sorted = isOne ? Array(attributes) : attributes.sorted { $0.key < $1.key }
    for (index, attribute) in sorted.enumerated() {
      if index > 0 { json.raw(", ") }
      json.string(attribute.key)
      json.raw(": ")
      json.string(attribute.value)
    }
  }
}
