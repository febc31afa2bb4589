import Annotations

/// What a mention must be besides near its words.
extension MentionBuilder {
  /// Whether a country can be where strikes or attacks were: *in Iran*, but not *against Iran and
  /// its allies*.
  func isHost(_ candidate: Candidate, _ value: String, of field: Field) -> Bool {
    guard field == .attackCountry || field == .strikeCountry,
      AttributeWords.neverHost.contains(value)
    else { return true }
    let before = candidate.tokens.lowerBound - 1
    return field == .strikeCountry && before >= 0
      && reading.text(before..<(before + 1)) == "in"
  }

  /// Whether so many can be the victims of a strike or an attack, and not of a war.
  func isToll(_ count: String) -> Bool {
    guard case .number(let number, _)? = CountValue(normalForm: count) else { return true }
    return number <= 1_000
  }

  /// Whether so many can be all that a state has in a country.
  func isGarrison(_ count: String) -> Bool {
    guard case .number(let number, _)? = CountValue(normalForm: count) else { return true }
    return number >= 50
  }
}
