import Annotations

extension GoldCheck {
  /// Every key means something; a mistyped one would leave out what stands behind it in silence.
  static let keysAreKnown = GoldCheck(stopsReport: false) { subject in
    subject.record.strangers.map { stranger in
      (
        stranger.line,
        "the key \"\(stranger.key)\" means nothing here; the keys are "
          + stranger.known.joined(separator: ", ")
      )
    }
  }

  /// Every type of the schema has a normal form; a mistyped one would compare as folded text.
  static func unknownTypes(in schema: Schema?, of corpus: String) -> [GoldFinding] {
    guard let schema else { return [] }
    let known = ValueType.known.map(\.name).joined(separator: ", ")
    return schema.fields.flatMap { field in
      [(field.field.name, field.type)]
        + field.attributes.map { ("\(field.field.name).\($0.name)", $0.type) }
    }.filter { !ValueType.known.contains($0.1) }.map { name, type in
      GoldFinding(
        path: corpus, line: nil,
        message: "the schema gives \(name) the type \"\(type)\"; types are \(known)",
        stopsReport: false)
    }
  }
}
