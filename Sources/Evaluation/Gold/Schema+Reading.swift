import Annotations

extension Schema {
  static let format = "evalrun.schema/1"

  /// Reads a schema from the bytes of `schema.json`.
  ///
  /// - Throws: ``GoldError`` with the line at which something else should stand.
  init(parsing bytes: [UInt8], path: String) throws(GoldError) {
    let record = try JSONObject(parsing: bytes, path: path)
    let format = try record.string("schema")
    guard format == Self.format else {
      throw record.error("the schema is \"\(format)\"; this version reads \"\(Self.format)\"")
    }
    var names: Set<String> = []
    let fields = try record.objects("fields").map { object throws(GoldError) in
      let field = try FieldSpecification(object)
      guard names.insert(field.field.name).inserted else {
        throw object.error("the field \"\(field.field)\" is described twice; remove one")
      }
      return field
    }
    for (object, specification) in zip(try record.objects("fields"), fields) {
      guard let counterpart = specification.counterpart else { continue }
      guard names.contains(counterpart.name), counterpart != specification.field else {
        throw object.error(
          "the counterpart of \"\(specification.field)\" is \"\(counterpart)\"; name another field "
            + "of the schema")
      }
    }
    var foldings: [ValueType: Folding] = [:]
    if let types = try record.optionalObject("types") {
      for name in types.keys {
        guard let type = try types.optionalObject(name) else { continue }
        foldings[ValueType(name)] = try Folding(type)
      }
    }
    self.init(fields: fields, foldings: foldings)
    unknownTypes = try Self.unknownTypes(in: record)
  }

  /// Every type has a normal form of its own; a mistyped one would compare as folded text.
  private static func unknownTypes(in record: JSONObject) throws(GoldError) -> [GoldFinding] {
    let known = ValueType.known.map(\.name)
    var findings: [GoldFinding] = []
    func check(_ object: JSONObject, _ name: String) throws(GoldError) {
      guard let value = try object["type"], let type = try object.optionalString("type"),
        !known.contains(type)
      else { return }
      findings.append(
        GoldFinding(
          path: object.path, line: object.line(of: value),
          message: "the schema gives \(name) the type \"\(type)\"; types are "
            + known.joined(separator: ", "), stopsReport: false))
    }
    for field in try record.objects("fields") {
      let name = try field.string("name")
      try check(field, name)
      for attribute in try field.objects("attributes") {
        try check(attribute, "\(name).\(attribute.string("name"))")
      }
    }
    return findings
  }
}

extension FieldSpecification {
  fileprivate init(_ record: JSONObject) throws(GoldError) {
    self.init(
      field: Field(try record.string("name")),
      type: ValueType(try record.optionalString("type") ?? "term"),
      isMany: try record.optionalBool("many") ?? true,
      definition: try record.optionalString("definition") ?? "",
      attributes: try record.objects("attributes").map { object throws(GoldError) in
        AttributeSpecification(
          name: try object.string("name"),
          type: ValueType(try object.optionalString("type") ?? "term"),
          isKey: try object.optionalBool("key") ?? false)
      },
      counterpart: try record.optionalString("counterpart").map { Field($0) })
  }
}

extension Folding {
  fileprivate init(_ record: JSONObject) throws(GoldError) {
    var aliases: [String: [String]] = [:]
    if let table = try record.optionalObject("aliases") {
      for name in table.keys { aliases[name] = try table.strings(name) }
      try Self.refuseSharedAliases(aliases, in: table)
    }
    self.init(
      drop: try record.optionalString("drop") ?? "'\"",
      space: try record.optionalString("space") ?? "-", aliases: aliases)
  }

  /// A spelling of two names would have to mean one of them.
  private static func refuseSharedAliases(
    _ aliases: [String: [String]], in table: JSONObject
  ) throws(GoldError) {
    var names: [String: String] = [:]
    for name in table.keys {
      for spelling in Set(aliases[name, default: []].map { $0.lowercased() }).sorted() {
        if let other = names.updateValue(name, forKey: spelling) {
          throw table.error(
            "\"\(spelling)\" is an alias of both \"\(other)\" and \"\(name)\"; leave it to one")
        }
      }
    }
  }
}
