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

  /// Whether a capital only says in which direction the town before it lies: *Wasit, some miles south
  /// of Baghdad*.
  func isBearing(_ index: Int) -> Bool {
    let place = reading.candidates[index]
    guard place.detail == .capital, index > 0 else { return false }
    let cue = WindowSearch.cueBefore(
      place.tokens.lowerBound, in: reading, from: 0, light: windows.light)
    guard windows.rounds.bearings.contains(cue),
      let town = reading.candidates[..<index].last(where: { $0.type == .location })
    else { return false }
    let gap = town.tokens.upperBound..<max(town.tokens.upperBound, place.tokens.lowerBound)
    return 2...10 ~= gap.count && reading.text(gap.lowerBound..<(gap.lowerBound + 1)) == ","
  }

  /// *A mission against the Islamic State*: whom the coalition was made to fight is no target where
  /// another group is.
  func dropJihadists(from mentions: inout [Mention]) {
    let isJihadist = { (mention: Mention) in
      mention.field == .targetGroup && AttributeWords.jihadists.contains(mention.value)
    }
    guard mentions.contains(where: { $0.field == .targetGroup && !isJihadist($0) }) else { return }
    mentions.removeAll(where: isJihadist)
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
