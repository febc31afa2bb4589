import Annotations

/// One line of the rule table: a pattern and what its captures state.
///
/// Captures name what they hold. `value`, `value2` … are the spans of mentions, several where the
/// pattern sees a coordination. Beside them stand `modifier` (“at least”, read together with a
/// count) and the attributes `place`, `source`, `party`, `kind`, `role` and `count`; one with the
/// number of a value (`place2`) is for that value, one without for every value that has none of
/// its own. `stated` holds the words that state the value where a span alone does not: the date of
/// a dateline for the weekday behind it.
struct RegexRule: Hashable, Sendable {
  /// What a match says.
  enum Reading: Hashable, Sendable {
    /// The words of the capture, in normal form.
    case captured
    /// Always the same value, such as `0` for a denial.
    case fixed(String)
    /// Nothing, and no other rule of the field may state anything there: what the captures hold
    /// or, where there are none, the whole match is taken.
    case nothing
    /// An earlier round of strikes: no rule states anything of the focal event there.
    case earlierRound
    /// A round that is dated by month and day, which `value` holds: another one where the article
    /// names the day of its own strikes by the weekday, or by a date that is not near.
    case datedRound

    /// Whether the match is of a round of strikes as a whole, and states no value.
    var tellsOfRound: Bool { self == .earlierRound || self == .datedRound }
  }

  /// The fields that describe the focal event, and not another round.
  static let focalFields: Set<Field> = [
    .strikeDate, .strikeCount, .strikeCountry, .strikeLocation, .targetCount, .targetFacility,
    .targetGroup, .weapon, .strikeKilled, .strikeWounded, .strikeOrdinal, .orderedBy,
  ]

  /// In which articles a match counts.
  enum Standing: Hashable, Sendable {
    case everywhere
    /// Where none of these rules finds anything: general words for what has an exact name.
    case unless(Set<String>)
    /// Where no other rule of the field finds anything.
    case lastResort
    /// The same, where others find as many fields as only the report of a strike states.
    case inReports
  }

  /// The name that mentions carry: `field.what-it-sees`.
  var name: String
  var field: Field
  /// The pattern, in the language of `TextPatternSet`, with the parts of `RegexParts`.
  var pattern: String
  var reading: Reading
  /// Attributes that every match has.
  var attributes: [String: String]
  var standing: Standing

  init(
    _ what: String, _ field: Field, _ pattern: String, _ reading: Reading = .captured,
    attributes: [String: String] = [:], standing: Standing = .everywhere
  ) {
    name = "\(field.name).\(what)"
    self.field = field
    self.pattern = pattern
    self.reading = reading
    self.attributes = attributes
    self.standing = standing
  }
}

extension [RegexRule] {
  /// Rules of one field from a table of lines `what-it-sees`, pattern.
  static func table(
    _ field: Field, _ lines: KeyValuePairs<String, String>,
    standing: RegexRule.Standing = .everywhere
  ) -> [RegexRule] {
    lines.map { RegexRule($0.key, field, $0.value, standing: standing) }
  }

  /// Rules that keep those of the focal event from matching inside them.
  static func otherRound(
    _ reading: RegexRule.Reading, _ lines: KeyValuePairs<String, String>
  ) -> [RegexRule] {
    lines.map { RegexRule($0.key, .strikeDate, $0.value, reading) }
  }

  /// Rules that keep the others of a field from matching inside them.
  static func nothing(_ field: Field, _ lines: KeyValuePairs<String, String>) -> [RegexRule] {
    lines.map { RegexRule("not-\($0.key)", field, $0.value, .nothing) }
  }
}
