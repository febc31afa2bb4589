import Annotations

extension GoldCheck {
  /// Values, alternatives and attributes are written as their type asks for.
  static let valuesAreInNormalForm = GoldCheck(stopsReport: false) { subject in
    guard let schema = subject.schema else { return [] }
    return subject.record.fillers.flatMap { filler -> [(line: Int?, message: String)] in
      guard let specification = schema.specification(of: Field(filler.field)) else { return [] }
      let values = ([filler.value] + filler.alternatives).map { ($0, specification.type, "value") }
      let attributes = specification.attributes.compactMap { attribute in
        filler.attributes[attribute.name].map { ($0, attribute.type, attribute.name) }
      }
      return (values + attributes).compactMap { value, type, name in
        guard !type.isNormalForm(value) else { return nil }
        let hint = type.normalForm(of: value).map { "; write \"\($0)\"" } ?? ""
        return (
          filler.line,
          "\(filler.label): the \(name) \"\(value)\" is no \(type) in normal form\(hint)"
        )
      }
    }
  }
}
