/// The rules by which a verb takes a side.
extension SideFinder {
  func side(ofBlow place: Place) -> UInt16? {
    let tokens = place.text.tokens
    var subject = place.range.lowerBound - 1
    var isPassive = false
    var isRelative = false
    var steps = 0
    while subject >= place.sentence.lowerBound, steps < 4 {
      let symbol = tokens[subject].symbol
      guard words.auxiliaries.contains(symbol) || words.passives.contains(symbol) else { break }
      if words.passives.contains(symbol) { isPassive = true }
      if words.who.contains(symbol) { isRelative = true }
      subject -= 1
      steps += 1
    }
    guard subject >= place.sentence.lowerBound else { return nil }
    if !isPassive, words.foreigners.contains(tokens[subject].symbol) { return foreignMark }
    let isParticiple = words.participles.contains(tokens[place.range.lowerBound].symbol)
    if isPassive || isParticiple, isByOthers(place) { return hostileMark }
    if isPassive {
      return isForce(place.cue(at: subject)) || isLaunched(subject, place) || isBase(place)
        ? hostileMark : nil
    }
    if isShot(by: subject, place) { return deedMark }
    return isUponUs(place) || hurtsForces(place)
      || isHostile(subject: subject, isRelative: isRelative, place)
      ? hostileMark : nil
  }

  /// *Rockets hit*, *a drone hit the outpost*, *militants fired*, *the Houthis have targeted*.
  private func isHostile(subject: Int, isRelative: Bool, _ place: Place) -> Bool {
    let tokens = place.text.tokens
    if place.text.notes[subject].contains(.subject) { return true }
    let launches = words.launches.contains(tokens[place.range.lowerBound].symbol)
    if launches, place.behind(5).contains(where: { words.salvos.contains(tokens[$0].symbol) }),
      !place.before(place.range.lowerBound, 8).contains(where: isOurs)
    {
      return true
    }
    if hasCrashed(place) || launches && isAimed(place) { return true }
    let noun = place.cue(at: subject)
    if attacks.contains(noun.cue) { return !isOwn(attack: noun) }
    let before = place.before(subject, 5)
    if clause(before).contains(where: isOurs) { return false }
    let symbol = tokens[subject].symbol
    // *At least three rockets tore into the two cars*
    if words.warheads.contains(symbol),
      place.behind(5).contains(where: { words.vehicles.contains(tokens[$0].symbol) })
    {
      return false
    }
    // *Drones laden with explosives came down*
    if words.charges.contains(symbol), before.contains(where: { words.drones.contains($0.symbol) })
    {
      return true
    }
    if words.rockets.contains(symbol) || words.militants.contains(symbol) {
      // *Strikes on militants who fired*: the clause has a subject of its own.
      if isRelative, words.militants.contains(symbol) { return true }
      let preposition = words.lightless(before: subject, tokens)
      return preposition < place.sentence.lowerBound
        || !words.prepositions.contains(tokens[preposition].symbol)
    }
    if words.pronouns.contains(symbol) {
      // *Rockets were fired and 18 of them struck the base.*
      return place.before(subject, 25).contains { words.rockets.contains($0.symbol) }
    }
    guard words.missiles.contains(symbol) else { return false }
    return before.suffix(4).contains { words.laden.contains($0.symbol) }
      || place.behind(14).contains { aims.contains(place.text.cues[$0]) }
  }

  /// *A drone packed with explosives slammed into a base*: pilotless and meant to crash.
  private func hasCrashed(_ place: Place) -> Bool {
    let before = place.before(place.range.lowerBound, 9)
    return words.crashes.contains(place.text.tokens[place.range.lowerBound].symbol)
      && before.contains { words.drones.contains($0.symbol) }
      && (before.contains { words.laden.contains($0.symbol) }
        || !clause(before).contains(where: isOurs))
  }

  /// *Had launched a missile at Ain al-Asad*.
  private func isAimed(_ place: Place) -> Bool {
    place.behind(6).contains {
      let symbol = place.text.tokens[$0].symbol
      return words.missiles.contains(symbol) || words.rockets.contains(symbol)
    } && place.behind(10).contains { aims.contains(place.text.cues[$0]) }
      && !clause(place.before(place.range.lowerBound, 8)).contains(where: isOurs)
  }

  /// The words behind the last one that begins a clause: *US jets struck after rockets hit*.
  private func clause(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    guard let start = tokens.lastIndex(where: { words.clauses.contains($0.symbol) }) else {
      return tokens
    }
    return tokens[(start + 1)...]
  }

  /// Whether a noun is the forces that were hit: *troops were targeted*, but not *the depots of
  /// those who attacked troops were hit*.
  private func isForce(_ noun: Place) -> Bool {
    guard forces.contains(noun.cue) else { return false }
    let before = words.lightless(before: noun.range.lowerBound, noun.text.tokens)
    return before < noun.sentence.lowerBound
      || !words.prepositions.contains(noun.text.tokens[before].symbol)
  }

  /// *Rockets were fired at*, but not *missiles were fired from the destroyer*.
  private func isLaunched(_ subject: Int, _ place: Place) -> Bool {
    let symbol = place.text.tokens[subject].symbol
    guard !place.before(subject, 4).contains(where: isOurs) else { return false }
    if words.rockets.contains(symbol) { return true }
    return words.missiles.contains(symbol)
      && place.behind(8).contains { aims.contains(place.text.cues[$0]) }
  }

  func isOurs(_ token: Token) -> Bool {
    // *US*, not *us*.
    token.shape != .lower && words.own.contains(token.symbol)
  }

  /// *Was hit by rockets*, *targeted by a militia*.
  private func isByOthers(_ place: Place) -> Bool {
    let tokens = place.text.tokens
    let behind = place.behind(8)
    guard let by = behind.prefix(2).first(where: { words.by.contains(tokens[$0].symbol) }) else {
      return false
    }
    for index in behind where index > by {
      let symbol = tokens[index].symbol
      if isOurs(tokens[index]) { return false }
      if words.rockets.contains(symbol) || words.missiles.contains(symbol)
        || words.militants.contains(symbol) || words.sponsored.contains(symbol)
      {
        return true
      }
    }
    return false
  }
}
