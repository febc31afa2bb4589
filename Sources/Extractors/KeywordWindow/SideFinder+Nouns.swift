/// The rules by which a noun takes a side.
extension SideFinder {
  /// *Israeli raids*, *strikes on US troops*.
  func side(ofStrike place: Place) -> UInt16? {
    let before = place.before(place.range.lowerBound, 3)
    if let owner = before.lastIndex(where: { words.foreigners.contains($0.symbol) }),
      before[owner...].dropFirst().allSatisfy({
        words.adjectives.contains($0.symbol) || $0.shape == .clitic || $0.shape == .punctuation
      })
    {
      return foreignMark
    }
    if isAgainst(forces, place) { return hostileMark }
    return !before.contains(where: isOurs) && hurtForces(place) ? hostileMark : nil
  }

  /// *Strikes on US troops*, *attacks on headquarters of the militia*.
  private func isAgainst(_ aims: CueIndex.List, _ place: Place) -> Bool {
    let behind = place.behind(5)
    guard let first = behind.first, words.against.contains(place.text.tokens[first].symbol) else {
      return false
    }
    return behind.dropFirst().contains { aims.contains(place.text.cues[$0]) }
  }

  /// *An attack on the oil port*: what stands there is the other side's.
  private func isUponThing(_ place: Place) -> Bool {
    let behind = place.behind(7)
    guard bareAttacks.contains(place.cue),
      let on = behind.prefix(3).first(where: {
        words.against.contains(place.text.tokens[$0].symbol)
      }), !isOthers(place.before(place.range.lowerBound, 4))
    else { return false }
    let object = on..<min(on + 5, behind.upperBound)
    return object.contains { place.text.notes[$0].contains(.thing) }
      && !object.contains { isOurs(place.text.tokens[$0]) }
  }

  /// *The drone strike in Jordan that killed three US soldiers*.
  private func hurtForces(_ place: Place) -> Bool {
    let tokens = place.text.tokens
    let behind = place.behind(12)
    guard
      let clause = behind.prefix(4).first(where: { words.relatives.contains(tokens[$0].symbol) })
    else { return false }
    let rest = behind.filter { $0 > clause }
    return rest.contains { harm.contains(place.text.cues[$0]) }
      && rest.contains { forces.contains(place.text.cues[$0]) }
  }

  /// *The US attacked*, *American air attacks*, *attacks by the United States*.
  func isOwn(attack place: Place) -> Bool {
    let tokens = place.text.tokens
    let behind = place.behind(4)
    if let first = behind.first, words.by.contains(tokens[first].symbol) {
      return behind.dropFirst().contains { isOurs(tokens[$0]) }
    }
    if isAgainst(forces, place) { return false }
    if isAgainst(quarters, place) || isUponThing(place) { return true }
    var index = place.range.lowerBound - 1
    var steps = 0
    while index >= place.sentence.lowerBound, steps < 6 {
      let symbol = tokens[index].symbol
      if isOurs(tokens[index]) {
        let before = words.lightless(before: index, tokens)
        return before < place.sentence.lowerBound
          || !words.aiming.contains(tokens[before].symbol)
      }
      let isFlying = words.aircraft.contains(symbol)
      let isBetween =
        isFlying || words.adjectives.contains(symbol) || words.auxiliaries.contains(symbol)
        || tokens[index].shape == .clitic || words.hyphen.contains(symbol)
        || tokens[index].shape == .alphanumeric || tokens[index].shape == .number
      guard isBetween else { return false }
      // Attackers of US forces have drones and rockets, but no warplanes.
      if isFlying, place.before(index, 3).allSatisfy({ !words.foreigners.contains($0.symbol) }) {
        return true
      }
      index -= 1
      steps += 1
    }
    return false
  }
}
