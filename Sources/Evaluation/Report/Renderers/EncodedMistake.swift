import Annotations

/// A mistake as files carry it.
///
/// `expected` and `given` are mentions as a file of predictions has them, so that a saved report
/// says what to take away from the predictions and what to add.
struct EncodedMistake {
  let json: JSONValue

  init(_ mistake: Mistake) {
    json = .object([
      "kind": .string(mistake.kind.rawValue),
      "scheme": .string(mistake.scheme.rawValue),
      "outcome": .string(mistake.outcome.rawValue),
      "outcomes": .array(mistake.outcomes.map { .string($0.rawValue) }),
      "article": .string(mistake.article), "field": .string(mistake.field.name),
      "start": mistake.scalars.map { .integer($0.lowerBound) } ?? .null,
      "end": mistake.scalars.map { .integer($0.upperBound) } ?? .null,
      "sentence": mistake.sentence.map(Self.sentence) ?? .null,
      "gold": mistake.gold.map(JSONValue.string) ?? .null,
      "predicted": mistake.predicted.map(JSONValue.string) ?? .null,
      "rules": .array(mistake.rules.map(JSONValue.string)),
      "expected": .array(mistake.expected.map(Self.statement)),
      "given": .array(mistake.given.map(Self.statement)),
    ])
  }

  /// Optional gold that was found, in the same terms.
  static func json(_ found: OptionalFound) -> JSONValue {
    .object([
      "scheme": .string(found.scheme.rawValue), "article": .string(found.article),
      "expected": .array(found.expected.map(statement)),
    ])
  }

  private static func sentence(_ sentence: Mistake.Sentence) -> JSONValue {
    .object([
      "start": .integer(sentence.scalars.lowerBound), "end": .integer(sentence.scalars.upperBound),
      "text": .string(sentence.text),
    ])
  }

  private static func statement(_ statement: Mistake.Statement) -> JSONValue {
    let mention = statement.mention
    var members: [String: JSONValue] = [
      "field": .string(mention.field.name), "value": .string(mention.value),
    ]
    if let scalars = statement.scalars {
      members["start"] = .integer(scalars.lowerBound)
      members["end"] = .integer(scalars.upperBound)
    }
    if !mention.attributes.isEmpty {
      members["attributes"] = .object(mention.attributes.mapValues(JSONValue.string))
    }
    if let rule = mention.rule { members["rule"] = .string(rule) }
    return .object(members)
  }
}
