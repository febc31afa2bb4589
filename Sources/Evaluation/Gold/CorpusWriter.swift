import Annotations

/// Writes a corpus in the layout in which ``CorpusLoader`` finds it.
public enum CorpusWriter: Sendable {
  /// The files of a corpus by their paths in its folder: labels, texts and the schema.
  public static func files(of corpus: Corpus) -> [String: String] {
    var files = ["schema.json": corpus.schema.json.written(width: 100) + "\n"]
    for gold in corpus.articles {
      let name = TextFolder.fileName(of: gold.id)
      files["text/" + name] = gold.article.text
      files["labels/" + name.dropLast(3) + "json"] = json(of: gold).written(width: 100) + "\n"
    }
    return files
  }

  /// The labels of an article, `evalrun.labels/1`, offsets in scalars.
  static func json(of gold: GoldArticle, withText: Bool = false) -> JSONValue {
    let offsets = ScalarOffsets(gold.article)
    func strings(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }
    let fillers = gold.fillers.map { filler in
      JSONValue.object([
        "field": .string(filler.field.name), "value": .string(filler.value),
        "alternatives": strings(filler.alternatives), "optional": .bool(filler.isOptional),
        "attributes": .object(filler.attributes.mapValues(JSONValue.string)),
        "mentions": .array(
          filler.mentions.map { range in
            let scalars = offsets.scalars(of: range)
            return .object([
              "start": .integer(scalars.start), "end": .integer(scalars.end),
              "text": .string(gold.article[range]),
            ])
          }),
      ])
    }
    var members: [String: JSONValue] = [
      "schema": .string(LabelsRecord.schema), "id": .string(gold.id),
      "event": .string(gold.event), "unit": .string("scalar"),
      "annotator": .string("adjudicated"),
      "sha256": .string(SHA256.hexadecimal(gold.article.utf8)),
      "boilerplate": .array(
        gold.boilerplate.map { range in
          let scalars = offsets.scalars(of: range)
          return .array([.integer(scalars.start), .integer(scalars.end)])
        }),
      "fillers": .array(fillers),
    ]
    if withText { members["text"] = .string(gold.article.text) }
    return .object(members)
  }
}

extension Schema {
  /// The schema as a file carries it, `evalrun.schema/1`.
  var json: JSONValue {
    .object([
      "schema": .string(Self.format),
      "fields": .array(
        fields.map { field in
          var members: [String: JSONValue] = [
            "name": .string(field.field.name), "type": .string(field.type.name),
            "many": .bool(field.isMany), "definition": .string(field.definition),
            "attributes": .array(
              field.attributes.map {
                .object([
                  "name": .string($0.name), "type": .string($0.type.name), "key": .bool($0.isKey),
                ])
              }),
          ]
          if let counterpart = field.counterpart {
            members["counterpart"] = .string(counterpart.name)
          }
          return .object(members)
        }),
      "types": .object(
        Dictionary(
          uniqueKeysWithValues: foldings.map { ($0.key.name, $0.value.json) })),
    ])
  }
}
