import Annotations

/// What becomes of the values of an article when its text is substituted: the same for every field,
/// attribute and mention, so that text and gold stay in step.
struct ValueMap: Sendable {
  var names = NameRenaming()
  var numbers: [Int: Int] = [:]
  var ordinals: [Int: Int] = [:]
  /// How many days later every date is; 0 for none.
  var days = 0

  /// A filler after the substitution; its mentions lie in the new text already.
  func filler(_ filler: Filler, in article: Article, schema: Schema) -> Filler {
    let specification = schema.specificationOrTerm(of: filler.field)
    var attributes = filler.attributes
    for (name, value) in attributes {
      let type = specification.attributes.first { $0.name == name }?.type ?? .term
      attributes[name] = self.value(value, type: type)
    }
    let key = NameEntity.FillerKey(field: filler.field, value: filler.value)
    guard let name = names.names[key] else {
      return filler.with(
        value: value(filler.value, type: specification.type),
        alternatives: filler.alternatives.map { value($0, type: specification.type) },
        attributes: attributes)
    }
    let own = own(filler.value, name: name, type: specification.type)
    let surfaces = filler.mentions.compactMap { specification.type.normalForm(of: article[$0]) }
    var alternatives: [String] = []
    let candidates =
      filler.alternatives.map(names.renamed).filter { !filler.alternatives.contains($0) }
      + surfaces + [name.canonical] + (specification.type == .person ? [] : name.forms)
    for candidate in candidates where candidate != own && !alternatives.contains(candidate) {
      alternatives.append(candidate)
    }
    return filler.with(value: own, alternatives: alternatives, attributes: attributes)
  }

  /// The new name; a person known by surname alone stays known by surname alone.
  private func own(_ value: String, name: NamePool.Name, type: ValueType) -> String {
    if type == .person, case .text(let text) = names.forms[value] { return text }
    return name.canonical
  }

  /// A value of some type after the substitution.
  func value(_ value: String, type: ValueType) -> String {
    switch type {
    case .count:
      guard case .number(let number, let modifier) = CountValue(normalForm: value),
        let new = numbers[number]
      else { return value }
      return CountValue.number(new, modifier).normalForm
    case .ordinal:
      return Int(value).flatMap { ordinals[$0] }.map(String.init) ?? value
    case .date:
      guard days != 0 else { return value }
      return DateValue(normalForm: value)?.shifted(byDays: days)?.normalForm ?? value
    case .place where value.contains(","):
      return value.split(separator: ",").map { place($0.drop { $0 == " " }) }
        .joined(separator: ", ")
    case .place: return place(value[...])
    default: return names.renamed(value)
    }
  }

  /// A place by the name under which gold files it, even where the text prints another form.
  private func place(_ value: Substring) -> String {
    let text = String(value)
    let named = names.names.first { $0.key.value == text }
    return named?.value.canonical ?? names.renamed(text)
  }
}
