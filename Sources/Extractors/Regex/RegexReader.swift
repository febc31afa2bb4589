import Annotations

/// Reads what the captures of a match state.
struct RegexReader: Sendable {
  private let places = Gazetteer(Places.entries + Places.adjectives)
  private let groups = Gazetteer(Groups.entries)
  private let people = Gazetteer(People.entries)
  private let bodies = Gazetteer(Bodies.entries)

  private static let valueNames = [
    "value", "value2", "value3", "value4", "value5", "value6", "value7",
  ]
  private static let attributeNames = ["place", "source", "party", "kind", "role", "count"]

  /// What a match proposes: a candidate for each value that it captured.
  func candidates(
    of match: PatternMatch, captures: Captures, in article: Article, _ memo: ValueMemo<String>
  ) -> [RegexCandidate] {
    let rule = RegexRules.all[match.rule]
    let text = RegexText(article: article, memo: memo)
    var found: [RegexCandidate] = []
    func add(_ value: String?, _ range: Range<Int>, _ attributes: [String: String]) {
      found.append(
        RegexCandidate(
          field: rule.field, value: value, range: range, length: match.range.count,
          rule: match.rule, attributes: attributes))
    }
    if rule.reading.tellsOfRound {
      let day = captures["value"].flatMap { range in
        text.value(.date, range) { ValueType.date.normalForm(of: $0) }
      }
      add(day, match.range, [:])
      return found
    }
    for (index, name) in Self.valueNames.enumerated() {
      guard let range = captures[name] else { continue }
      let number = index == 0 ? "" : String(index + 1)
      if rule.reading == .nothing {
        add(nil, range, [:])
      } else if let value = value(rule, range, captures, number, text) {
        add(
          value, span(of: value, in: range, rule.field, text),
          attributes(rule, captures, number, text))
        if rule.field == .strikeLocation {
          found[found.count - 1].printed = text.value(.name, range, NameNormaliser.name)
        }
      }
    }
    if rule.field == .attackCount, rule.reading != .nothing {
      for name in ["place", "place2", "place3"] {
        guard let range = captures[name] else { continue }
        for (country, span) in countries(in: range, text) {
          found.append(
            RegexCandidate(
              field: .attackCountry, value: country, range: span, length: match.range.count,
              rule: match.rule, attributes: [:]))
        }
      }
    }
    if found.isEmpty, rule.reading == .nothing {
      add(nil, match.range, [:])
    }
    return found
  }

  private func value(
    _ rule: RegexRule, _ range: Range<Int>, _ captures: Captures, _ number: String,
    _ text: RegexText
  ) -> String? {
    if case .fixed(let value) = rule.reading { return value }
    let range = captures["stated"] ?? range
    switch rule.field {
    case .strikeDate: return text.value(.date, range) { ValueType.date.normalForm(of: $0) }
    case .strikeOrdinal: return text.value(.ordinal, range) { ValueType.ordinal.normalForm(of: $0) }
    case .strikeCountry, .strikeLocation, .attackCountry:
      return text.value(.place, range) {
        let name = places[$0]?.canonical
        return name.map { PlaceNames.canonical[$0] ?? $0 } ?? NameNormaliser.name($0)
      }
    case .targetGroup:
      return text.value(.group, range) { groups[$0]?.canonical ?? NameNormaliser.name($0) }
    case .actor: return text.value(.state, range, state)
    case .orderedBy, .official: return text.value(.person, range, person)
    case .targetFacility, .weapon: return text.value(.term, range, NameNormaliser.term)
    default:
      guard let modifier = captures["modifier" + number] else {
        return text.value(.count, range) { ValueType.count.normalForm(of: $0) }
      }
      return ValueType.count.normalForm(of: text[modifier] + " " + text[range])
    }
  }

  /// The range without the title that capital letters made part of a name.
  private func span(
    of value: String, in range: Range<Int>, _ field: Field, _ text: RegexText
  ) -> Range<Int> {
    guard field == .official || field == .orderedBy else { return range }
    if value.utf8.count == range.count { return range }
    guard text[range].hasSuffix(value) else { return range }
    // Counted in the text itself, where a space may take more than one byte.
    let length = text.article[ByteRange(range)].suffix(value.count).utf8.count
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
    let isFull = name.contains(" ") && !name.hasPrefix("Abdul ") && !name.hasPrefix("Abdel ")
    return isFull ? name : people[name]?.canonical ?? name
  }

  private func attributes(
    _ rule: RegexRule, _ captures: Captures, _ number: String, _ text: RegexText
  ) -> [String: String] {
    var attributes = rule.attributes
    for name in Self.attributeNames {
      guard let range = captures[name + number] ?? captures[name] else { continue }
      attributes[name] =
        switch name {
        case "place": text.value(.countries, range, countries)
        case "party": text.value(.party, range, RegexWords.party)
        case "kind": text.value(.kind, range, RegexWords.kind)
        case "count": text.value(.count, range) { ValueType.count.normalForm(of: $0) }
        default: text.value(.name, range, NameNormaliser.name)
        }
    }
    return attributes
  }

  /// The countries of one word that a stretch names, with their spans.
  private func countries(
    in range: Range<Int>, _ text: RegexText
  ) -> [(country: String, span: Range<Int>)] {
    let bytes = text.article.utf8.span
    var found: [(country: String, span: Range<Int>)] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      if index < range.upperBound, bytes[index] | 0x20 >= 0x61, bytes[index] != 0x7F { continue }
      if start < index, let name = places[text[start..<index]]?.canonical {
        found.append((PlaceNames.canonical[name] ?? name, start..<index))
      }
      start = index + 1
    }
    return found
  }

  /// `Syria and neighbouring Iraq` as `Iraq, Syria`; `nil` where no country is named.
  private func countries(_ words: String) -> String? {
    let names = RegexWords.items(of: words).compactMap { places[$0]?.canonical }
    return names.isEmpty ? nil : Set(names).sorted().joined(separator: ", ")
  }
}

/// The words of an article as the reader sees them.
private struct RegexText {
  let article: Article
  let memo: ValueMemo<String>

  subscript(range: Range<Int>) -> String {
    let text = article[ByteRange(range)]
    // Lexicons and normal forms know the plain space alone.
    return text.utf8.allSatisfy { $0 < 0x80 && $0 >= 0x20 }
      ? text : String(text.map { $0.isWhitespace ? " " : $0 })
  }

  /// What a stretch states: remembered, or read by a normaliser.
  func value(
    _ reading: ValueReading, _ range: Range<Int>, _ normalise: (String) -> String?
  ) -> String? {
    memo.value(reading, of: range, in: article.utf8) { normalise(self[range]) }
  }
}
