import Annotations

extension GoldCheck {
  /// Fields and attributes are those of the schema.
  static let namesAreInTheSchema = GoldCheck(stopsReport: false) { subject in
    guard let schema = subject.schema else { return [] }
    return subject.record.fillers.flatMap { filler -> [(line: Int?, message: String)] in
      guard let specification = schema.specification(of: Field(filler.field)) else {
        return [(filler.line, "\(filler.label): the schema has no field \"\(filler.field)\"")]
      }
      let known = Set(specification.attributes.map(\.name))
      return filler.attributes.keys.sorted().filter { !known.contains($0) }.map {
        (filler.line, "\(filler.label): \(filler.field) has no attribute \"\($0)\"")
      }
    }
  }
}
