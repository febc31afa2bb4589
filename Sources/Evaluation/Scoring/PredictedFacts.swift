import Annotations

/// The facts that mentions state, each once, in an order that does not depend on theirs.
struct PredictedFacts {
  var facts: [PredictedFact] = []
  private(set) var keys: [FactKey] = []

  init(_ mentions: [Mention], schema: Schema) {
    struct Identity: Hashable {
      let field: Field
      let key: FactKey
    }
    var positions: [Identity: Int] = [:]
    var groups: [(identity: Identity, mentions: [Mention])] = []
    for mention in mentions.sorted(by: Self.precedes) {
      let specification = schema.specificationOrTerm(of: mention.field)
      let identity = Identity(
        field: mention.field,
        key: FactKey(
          value: mention.value, attributes: mention.attributes, field: specification,
          schema: schema))
      if let position = positions[identity] {
        groups[position].mentions.append(mention)
      } else {
        positions[identity] = groups.count
        groups.append((identity, [mention]))
      }
    }
    for (identity, mentions) in groups {
      var attributes: [String: String] = [:]
      for mention in mentions { attributes.merge(mention.attributes) { first, _ in first } }
      keys.append(identity.key)
      facts.append(
        PredictedFact(
          field: identity.field, value: mentions[0].value, attributes: attributes,
          mentions: mentions))
    }
  }

  /// By field, position, value and whatever else tells two mentions apart.
  private static func precedes(_ left: Mention, _ right: Mention) -> Bool {
    if left.field != right.field { return left.field < right.field }
    if left.range != right.range {
      guard let first = left.range else { return true }
      guard let second = right.range else { return false }
      return first < second
    }
    let (a, b) = (describe(left), describe(right))
    return a.lexicographicallyPrecedes(b)
  }

  private static func describe(_ mention: Mention) -> [UInt8] {
    let attributes = mention.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let parts = [mention.value] + attributes + [mention.rule ?? ""]
    return Array(parts.joined(separator: "\u{0}").utf8)
  }
}
