public import Annotations

/// What a task asks for: its fields, the type and attributes of each, and how values fold.
public struct Schema: Sendable {
  /// The fields in the order in which reports list them.
  public let fields: [FieldSpecification]

  /// How the values of each type fold before two are compared.
  public let foldings: [ValueType: Folding]

  /// How many of the fields were described, and not only met in labels or predictions.
  let described: Int

  /// Whether a schema described any field; fields that were only met are terms.
  public var isDescribed: Bool { described > 0 }

  /// Types that no schema can mean, with their lines in the file that it was read from.
  var unknownTypes: [GoldFinding] = []

  private let positions: [Field: Int]

  /// Makes a schema.
  ///
  /// - Precondition: no two fields have one name.
  public init(fields: [FieldSpecification], foldings: [ValueType: Folding] = [:]) {
    self.init(fields: fields, described: fields.count, foldings: foldings)
  }

  private init(fields: [FieldSpecification], described: Int, foldings: [ValueType: Folding]) {
    self.fields = fields
    self.described = described
    self.foldings = foldings
    positions = Dictionary(
      uniqueKeysWithValues: fields.enumerated().map { ($1.field, $0) })
  }

  /// The specification of a field, or `nil` if the schema does not know it.
  public func specification(of field: Field) -> FieldSpecification? {
    positions[field].map { fields[$0] }
  }

  /// The specification of a field; one that the schema does not know is a `term` without
  /// attributes.
  public func specificationOrTerm(of field: Field) -> FieldSpecification {
    specification(of: field) ?? FieldSpecification(field: field, type: .term)
  }

  /// Whether two fields ask the same question about two things; see
  /// ``FieldSpecification/counterpart``.
  public func areCounterparts(_ field: Field, _ other: Field) -> Bool {
    specification(of: field)?.counterpart == other || specification(of: other)?.counterpart == field
  }

  /// This schema with the fields of `others` behind its own, each as a `term`.
  public func adding(_ others: some Sequence<Field>) -> Schema {
    let unknown = Set(others).subtracting(fields.map(\.field)).sorted()
    return Schema(
      fields: fields + unknown.map { FieldSpecification(field: $0, type: .term) },
      described: described, foldings: foldings)
  }

  /// What a value is compared by.
  ///
  /// Dates, counts and ordinals become their normal form. Everything else is folded, and so is a
  /// value of theirs that has no normal form. A list of places is compared as a set.
  public func key(of value: String, type: ValueType) -> String {
    switch type {
    case .date, .count, .ordinal:
      if type.isNormalForm(value) { return value }
      return type.normalForm(of: value) ?? folding(of: type)(value)
    case .place where value.contains(","):
      let places = value.split(separator: ",").map { folding(of: type)(String($0)) }
      return Set(places).sorted().joined(separator: ", ")
    default:
      return folding(of: type)(value)
    }
  }

  private func folding(of type: ValueType) -> Folding { foldings[type] ?? .standard }
}

extension Schema {
  /// The SHA-256 of all that decides how the described fields are scored, whatever the layout of the
  /// file and whatever fields were met besides.
  var hash: String {
    let described = fields.prefix(described).map { field in
      JSONValue.object([
        "name": .string(field.field.name), "type": .string(field.type.name),
        "attributes": .array(
          field.attributes.map {
            .object([
              "name": .string($0.name), "type": .string($0.type.name), "key": .bool($0.isKey),
            ])
          }),
      ])
    }
    let json = JSONValue.object([
      "fields": .array(described),
      "types": .object(
        Dictionary(uniqueKeysWithValues: foldings.map { ($0.name, $1.json) })),
    ])
    return SHA256.hexadecimal(Array(json.written().utf8))
  }
}

/// A field as a schema describes it.
public struct FieldSpecification: Hashable, Sendable {
  /// The field.
  public let field: Field
  /// The type of its values.
  public let type: ValueType
  /// Whether an article may state more than one value.
  public let isMany: Bool
  /// What goes in, in a sentence.
  public let definition: String
  /// What may be said of a value beside it.
  public let attributes: [AttributeSpecification]
  /// The field that asks the same question about something else, for which this one is easily
  /// taken; `nil` if there is none.
  public let counterpart: Field?

  /// Makes a specification.
  public init(
    field: Field, type: ValueType, isMany: Bool = true, definition: String = "",
    attributes: [AttributeSpecification] = [], counterpart: Field? = nil
  ) {
    self.field = field
    self.type = type
    self.isMany = isMany
    self.definition = definition
    self.attributes = attributes
    self.counterpart = counterpart
  }
}

/// An attribute as a schema describes it.
public struct AttributeSpecification: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The type of its values.
  public let type: ValueType
  /// Whether two facts with the same value and another value here are two facts.
  public let isKey: Bool

  /// Makes a specification.
  public init(name: String, type: ValueType, isKey: Bool) {
    self.name = name
    self.type = type
    self.isKey = isKey
  }
}
