public import Annotations

/// Takes for each field the first thing in the article that has the right type: what one scores
/// with types and without context.
public struct FirstCandidateExtractor: Extractor, RuleListing {
  /// The name that reports know it by.
  public let name = "first"

  /// Makes the extractor.
  public init() {}

  /// What of the text may fill a field.
  enum Candidate: String, CaseIterable {
    case body, person, date, count, ordinal, country, place, facility, group, weapon
  }

  static let fields: [(field: Field, candidate: Candidate)] = [
    (.actor, .body), (.orderedBy, .person), (.strikeDate, .date), (.strikeCount, .count),
    (.strikeOrdinal, .ordinal), (.strikeCountry, .country), (.strikeLocation, .place),
    (.targetCount, .count), (.targetFacility, .facility), (.targetGroup, .group),
    (.weapon, .weapon), (.strikeKilled, .count), (.strikeWounded, .count), (.attackCount, .count),
    (.attackCountry, .country), (.attackKilled, .count), (.attackWounded, .count),
    (.troopLevel, .count), (.official, .person),
  ]

  /// One rule for each field: the type whose first candidate it takes.
  public var rules: [RuleDescription] {
    Self.fields.map { RuleDescription(name: "\($0.field).first", text: $0.candidate.rawValue) }
  }

  /// A mention for every field whose type occurs in the article.
  public func mentions(in article: Article) -> [Mention] {
    let found = FirstCandidates.pool.withMatcher { $0.candidates(in: article.utf8) }
    let mentions = Self.fields.compactMap { field, candidate -> Mention? in
      guard let range = found[candidate], let value = Self.value(candidate, article[range]) else {
        return nil
      }
      return Mention(field: field, value: value, range: range, rule: "\(field).first")
    }
    return mentions.sorted {
      ($0.range ?? ByteRange(0, 0), $0.field) < ($1.range ?? ByteRange(0, 0), $1.field)
    }
  }

  private static func value(_ candidate: Candidate, _ text: String) -> String? {
    switch candidate {
    case .date: ValueType.date.normalForm(of: text)
    case .count: ValueType.count.normalForm(of: text)
    case .ordinal: ValueType.ordinal.normalForm(of: text)
    case .person: ValueType.person.normalForm(of: text)
    case .facility, .weapon: ValueType.term.normalForm(of: text)
    case .body, .country, .place, .group: ValueType.place.normalForm(of: text)
    }
  }
}
