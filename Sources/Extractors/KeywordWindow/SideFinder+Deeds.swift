/// The rules by which a word that is no strike of itself tells of one.
extension SideFinder {
  /// *Two jets dropped seven bombs*, *bombs were released on the depot*.
  func isRelease(_ place: Place) -> Bool {
    let start = place.range.lowerBound
    guard !isOthers(place.before(start, 6)) else { return false }
    let first = max(place.sentence.lowerBound, start - 12)
    if (first..<start).contains(where: { place.text.notes[$0].contains(.subject) }) { return false }
    if words.using.contains(place.text.tokens[start].symbol) {
      // *Used Paveway bombs against two depots*
      let behind = place.behind(14)
      guard
        let against = behind.first(where: {
          words.onlyAgainst.contains(place.text.tokens[$0].symbol)
        })
      else { return false }
      return (behind.lowerBound..<against).contains { place.text.notes[$0].contains(.munition) }
        && !(against..<behind.upperBound).contains { forces.contains(place.text.cues[$0]) }
    }
    return place.behind(6).contains { place.text.notes[$0].contains(.munition) }
      || place.text.notes[max(place.sentence.lowerBound, start - 4)..<start].contains {
        $0.contains(.munition)
      }
  }

  /// *Bombers were sent against the bunkers*.
  func isSending(_ place: Place) -> Bool {
    let start = place.range.lowerBound
    let before = place.before(start, 6)
    guard !isOthers(before) else { return false }
    // What armed groups have are drones and missiles.
    return
      (before.contains { words.aircraft.contains($0.symbol) }
      || (max(place.sentence.lowerBound, start - 6)..<start).contains {
        place.text.notes[$0].contains(.munition)
          && !words.rockets.contains(place.text.tokens[$0].symbol)
      })
      && place.behind(6).contains { isTarget(place.text.notes[$0]) }
  }

  /// *An operation against the Houthis*, *reprisals against depots*.
  func isUndertaking(_ place: Place) -> Bool {
    let start = place.range.lowerBound
    if start >= place.sentence.lowerBound + 2, place.text.tokens[start - 1].shape == .clitic,
      words.weekdays.contains(place.text.tokens[start - 2].symbol)
    {
      // *Tuesday's operation*
      return true
    }
    let behind = place.behind(7)
    guard let first = behind.first, words.onlyAgainst.contains(place.text.tokens[first].symbol),
      !isOthers(place.before(place.range.lowerBound, 4)),
      !behind.contains(where: {
        forces.contains(place.text.cues[$0])
          || words.jihadists.contains(place.text.tokens[$0].symbol)
      })
    else { return false }
    return behind.contains { isTarget(place.text.notes[$0]) }
  }

  /// *Planes from Texas attacked 85 targets*: aircraft or US forces before the verb, something that
  /// they strike behind it.
  func isAssault(_ place: Place) -> Bool {
    let start = place.range.lowerBound
    let behind = place.behind(7)
    guard
      let thing = behind.first(where: { isTarget(place.text.notes[$0]) }),
      !behind.contains(where: { forces.contains(place.text.cues[$0]) }),
      !isOthers(place.text.tokens[place.range.upperBound...thing])
    else { return false }
    let first = max(place.sentence.lowerBound, start - 24)
    guard !(first..<start).contains(where: { place.text.notes[$0].contains(.subject) }) else {
      return false
    }
    return (first..<start).contains { index in
      let token = place.text.tokens[index]
      return words.aircraft.contains(token.symbol)
        || place.text.notes[index].contains(.aircraft)
          && !words.missiles.contains(token.symbol)
    } && !isOthers(place.text.tokens[first..<start])
  }

  /// *Drones were used against coalition forces*.
  func isAgainstForces(_ place: Place) -> Bool {
    !place.before(place.range.lowerBound, 8).contains(where: isOurs)
      && place.behind(4).contains { forces.contains(place.text.cues[$0]) }
  }

  private func isTarget(_ note: Note) -> Bool {
    note.contains(.thing) || note.contains(.group)
  }

  func isOthers(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { words.foreigners.contains($0.symbol) || words.militants.contains($0.symbol) }
  }
}
