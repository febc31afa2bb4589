import Annotations

extension GoldCheck {
  /// No two fillers are the same fact: field, value and key attributes.
  static let factsAreDistinct = GoldCheck(stopsReport: false) { subject in
    let schema = subject.schema ?? Schema(fields: [])
    var first: Set<[String]> = []
    return subject.record.fillers.compactMap { filler in
      let specification = schema.specificationOrTerm(of: Field(filler.field))
      let keys = specification.attributes.filter(\.isKey).map { attribute in
        filler.attributes[attribute.name].map { schema.key(of: $0, type: attribute.type) } ?? ""
      }
      let fact = [filler.field, schema.key(of: filler.value, type: specification.type)] + keys
      guard !first.insert(fact).inserted else { return nil }
      return (filler.line, "\(filler.label) is stated twice; put the mentions into one filler")
    }
  }
}
