import Annotations

/// What makes a fact the same fact within its field: its value and its key attributes, folded.
struct FactKey: Hashable, Sendable {
  let value: String
  /// The folded key attributes by name, those without a value left out.
  let attributes: [String: String]
  private let type: ValueType

  init(
    value: String, attributes: [String: String], field: FieldSpecification, schema: Schema
  ) {
    type = field.type
    self.value = schema.key(of: value, type: field.type)
    var keys: [String: String] = [:]
    for attribute in field.attributes where attribute.isKey {
      guard let given = attributes[attribute.name], !given.isEmpty else { continue }
      keys[attribute.name] = schema.key(of: given, type: attribute.type)
    }
    self.attributes = keys
  }

  /// Whether two different values are a near miss of one another.
  func isNearMiss(of other: FactKey) -> Bool {
    switch type {
    case .count:
      guard let left = CountValue(normalForm: value),
        let right = CountValue(normalForm: other.value)
      else { return false }
      return left.isNearMiss(of: right)
    case .date:
      guard let left = DateValue(normalForm: value), let right = DateValue(normalForm: other.value)
      else { return false }
      return left.isNearMiss(of: right)
    default: return false
    }
  }
}

/// A filler as something that a predicted fact may match.
struct FactTarget: Sendable {
  /// The value and each alternative, with the key attributes.
  let keys: [FactKey]
  let isOptional: Bool

  init(_ filler: Filler, schema: Schema) {
    let field = schema.specificationOrTerm(of: filler.field)
    keys = ([filler.value] + filler.alternatives).map {
      FactKey(value: $0, attributes: filler.attributes, field: field, schema: schema)
    }
    isOptional = filler.isOptional
  }

  /// The outcome of pairing the filler with a fact, or `nil` if the two may not pair.
  func outcome(with fact: FactKey) -> Outcome? {
    if keys.contains(fact) { return .correct }
    // What need not be found is found exactly or not at all.
    if isOptional { return nil }
    let isNear = keys.contains { key in
      key.value == fact.value || key.attributes == fact.attributes && key.isNearMiss(of: fact)
    }
    return isNear ? .partial : nil
  }
}

/// Finds the facts of one field that may match a filler without looking at all of them.
struct FactIndex {
  private let type: ValueType
  private var byValue: [String: [Int]] = [:]
  private var byNumber: [Int: [Int]] = [:]
  /// The dates that each date contains.
  private var byGeneralisation: [String: [Int]] = [:]

  init(type: ValueType) {
    self.type = type
  }

  mutating func add(_ key: FactKey, number: Int) {
    byValue[key.value, default: []].append(number)
    switch type {
    case .count:
      guard case .number(let count, _) = CountValue(normalForm: key.value) else { return }
      byNumber[count, default: []].append(number)
    case .date:
      for date in DateValue(normalForm: key.value)?.generalisations ?? [] {
        byGeneralisation[date.normalForm, default: []].append(number)
      }
    default: return
    }
  }

  func candidates(for target: FactTarget) -> [Int] {
    var found: Set<Int> = []
    for key in target.keys {
      found.formUnion(byValue[key.value] ?? [])
      switch type {
      case .count:
        guard case .number(let count, _) = CountValue(normalForm: key.value) else { continue }
        found.formUnion(byNumber[count] ?? [])
      case .date:
        found.formUnion(byGeneralisation[key.value] ?? [])
        for date in DateValue(normalForm: key.value)?.generalisations ?? [] {
          found.formUnion(byValue[date.normalForm] ?? [])
        }
      default: continue
      }
    }
    return found.sorted()
  }
}
