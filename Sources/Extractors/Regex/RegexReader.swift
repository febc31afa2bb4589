import Annotations

/// Reads what the captures of a match state.
struct RegexReader: Sendable {
  private let places = Gazetteer(Places.entries + Places.adjectives)
  private let groups = Gazetteer(Groups.entries)
  private let people = Gazetteer(People.entries)
  private let bodies = Gazetteer(Bodies.entries)

  private static let valueNames = ["value", "value2", "value3", "value4", "value5"]
  private static let attributeNames = ["place", "source", "party", "kind", "role", "count"]

  /// What a match proposes: a candidate for each value that it captured.
  func candidates(
    of match: PatternMatch, captures: Captures, in article: Article
  ) -> [RegexCandidate] {
    let rule = RegexRules.all[match.rule]
    var found: [RegexCandidate] = []
    func add(_ value: String?, _ range: Range<Int>, _ attributes: [String: String]) {
      found.append(
        RegexCandidate(
          field: rule.field, value: value, range: range, length: match.range.count,
          rule: match.rule, attributes: attributes))
    }
    for (index, name) in Self.valueNames.enumerated() {
      guard let range = captures[name] else { continue }
      let number = index == 0 ? "" : String(index + 1)
      if rule.reading == .nothing {
        add(nil, range, [:])
      } else if let value = value(rule, range, captures, number, article) {
        add(
          value, span(of: value, in: range, rule.field, article),
          attributes(rule, captures, number, article))
      }
    }
    if found.isEmpty, rule.reading == .nothing { add(nil, match.range, [:]) }
    return found
  }

  private func value(
    _ rule: RegexRule, _ range: Range<Int>, _ captures: Captures, _ number: String,
    _ article: Article
  ) -> String? {
    if case .fixed(let value) = rule.reading { return value }
    let words = text(captures["stated"] ?? range, article)
    switch rule.field {
    case .strikeDate: return ValueType.date.normalForm(of: words)
    case .strikeOrdinal: return ValueType.ordinal.normalForm(of: words)
    case .strikeCountry, .strikeLocation, .attackCountry:
      return places[words]?.canonical ?? NameNormaliser.name(words)
    case .targetGroup: return groups[words]?.canonical ?? NameNormaliser.name(words)
    case .actor: return state(words)
    case .orderedBy, .official: return person(words)
    case .targetFacility, .weapon: return NameNormaliser.term(words)
    default:
      let modifier = captures["modifier" + number].map { text($0, article) + " " } ?? ""
      return ValueType.count.normalForm(of: modifier + words)
    }
  }

  /// The range without the title that capital letters made part of a name.
  private func span(
    of value: String, in range: Range<Int>, _ field: Field, _ article: Article
  ) -> Range<Int> {
    guard field == .official || field == .orderedBy else { return range }
    let words = text(range, article)
    guard words.hasSuffix(value) else { return range }
    // Counted in the text itself, where a space may take more than one byte.
    let length = article[ByteRange(range)].suffix(value.count).utf8.count
    return range.upperBound - length..<range.upperBound
  }

  /// The state that a body belongs to: guideline 2 makes bodies alternatives of their country.
  private func state(_ words: String) -> String? {
    guard let entry = bodies[words] else { return NameNormaliser.name(words) }
    return entry.kind == .country ? entry.canonical : entry.qualifier ?? entry.canonical
  }

  /// A name as printed; a surname alone by the fuller name that it is known by.
  private func person(_ words: String) -> String? {
    guard let name = NameNormaliser.person(words) else { return nil }
    return name.contains(" ") ? name : people[name]?.canonical ?? name
  }

  private func attributes(
    _ rule: RegexRule, _ captures: Captures, _ number: String, _ article: Article
  ) -> [String: String] {
    var attributes = rule.attributes
    for name in Self.attributeNames {
      guard let range = captures[name + number] ?? captures[name] else { continue }
      let words = text(range, article)
      attributes[name] =
        switch name {
        case "place": countries(words)
        case "party": RegexWords.party(words)
        case "kind": RegexWords.kind(words)
        case "count": ValueType.count.normalForm(of: words)
        default: NameNormaliser.name(words)
        }
    }
    return attributes
  }

  /// `Syria and neighbouring Iraq` as `Iraq, Syria`; `nil` where no country is named.
  private func countries(_ words: String) -> String? {
    let names = RegexWords.items(of: words).compactMap { places[$0]?.canonical }
    return names.isEmpty ? nil : Set(names).sorted().joined(separator: ", ")
  }

  private func text(_ range: Range<Int>, _ article: Article) -> String {
    let text = article[ByteRange(range)]
    // Lexicons and normal forms know the plain space alone.
    return text.utf8.allSatisfy { $0 < 0x80 }
      ? text : String(text.map { $0.isWhitespace ? " " : $0 })
  }
}
