public import Annotations

/// One fact that an article states: a field, a value, and every mention of it.
public struct Filler: Hashable, Sendable {
  /// The field.
  public let field: Field
  /// The value in normal form.
  public let value: String
  /// Other values that are just as right.
  public let alternatives: [String]
  /// Whether not finding the fact is no fault.
  public let isOptional: Bool
  /// What the article says of the value beside it.
  public let attributes: [String: String]
  /// Where the text states it, in the order of the text.
  public let mentions: [ByteRange]

  /// Makes a filler.
  public init(
    field: Field, value: String, alternatives: [String] = [], isOptional: Bool = false,
    attributes: [String: String] = [:], mentions: [ByteRange] = []
  ) {
    self.field = field
    self.value = value
    self.alternatives = alternatives
    self.isOptional = isOptional
    self.attributes = attributes
    self.mentions = mentions.sorted()
  }
}

/// An article with its gold labels.
public struct GoldArticle: Hashable, Sendable, Identifiable {
  /// The text.
  public let article: Article
  /// The event that the article reports; articles on one event are resampled together.
  public let event: String
  /// The facts, in the order of the file.
  public let fillers: [Filler]
  /// Stretches of the page that are none of the article, in the order of the text.
  public let boilerplate: [ByteRange]
  /// The SHA-256 of text and labels, whatever the layout of the file they came from.
  public let hash: String

  /// The article's id.
  public var id: String { article.id }

  /// Makes a labelled article.
  public init(
    article: Article, event: String? = nil, fillers: [Filler], boilerplate: [ByteRange] = []
  ) {
    self.article = article
    self.event = event ?? article.id
    self.fillers = fillers
    self.boilerplate = boilerplate.sorted()
    hash = Self.hash(
      of: article, event: self.event, fillers: fillers, boilerplate: self.boilerplate)
  }

  private static func hash(
    of article: Article, event: String, fillers: [Filler], boilerplate: [ByteRange]
  ) -> String {
    func json(_ range: ByteRange) -> JSONValue {
      .array([.integer(range.lowerBound), .integer(range.upperBound)])
    }
    let facts = fillers.map { filler in
      JSONValue.object([
        "field": .string(filler.field.name), "value": .string(filler.value),
        "alternatives": .array(filler.alternatives.sorted().map(JSONValue.string)),
        "optional": .bool(filler.isOptional),
        "attributes": .object(filler.attributes.mapValues(JSONValue.string)),
        "mentions": .array(filler.mentions.map(json)),
      ]).written()
    }
    let labels = JSONValue.object([
      "id": .string(article.id), "event": .string(event),
      "text": .string(SHA256.hexadecimal(article.utf8)),
      "boilerplate": .array(boilerplate.map(json)),
      // The order of the facts in the file means nothing.
      "facts": .array(facts.sorted().map(JSONValue.string)),
    ])
    return SHA256.hexadecimal(Array(labels.written().utf8))
  }
}
