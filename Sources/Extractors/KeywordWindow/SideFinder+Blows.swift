/// What beside a blow says whose it was.
extension SideFinder {
  /// *They have hit us at Harir*: whoever speaks so in print is on the side of the forces.
  func isUponUs(_ place: Place) -> Bool {
    let end = place.range.upperBound
    return end + 1 < place.sentence.upperBound && words.us.contains(place.text.tokens[end].symbol)
      && place.text.tokens[end].shape == .lower
      && words.at.contains(place.text.tokens[end + 1].symbol)
  }

  /// *The locations attacked lie in the desert*: what armed groups attack is never called so.
  func isOfTargets(_ place: Place) -> Bool {
    let before = place.range.lowerBound - 1
    return before >= place.sentence.lowerBound
      && words.targets.contains(place.text.tokens[before].symbol)
  }

  /// *A drone fired three missiles at a house*: those of the other side carry none.
  func isShot(by subject: Int, _ place: Place) -> Bool {
    let tokens = place.text.tokens
    let before = place.before(subject, 3)
    return words.launches.contains(tokens[place.range.lowerBound].symbol)
      && (words.drones.contains(tokens[subject].symbol)
        || words.aircraft.contains(tokens[subject].symbol))
      && !isOthers(before) && !before.contains { words.laden.contains($0.symbol) }
      && (place.behind(4).contains { words.warheads.contains(tokens[$0].symbol) }
        || place.behind(4).contains { place.text.notes[$0].contains(.thing) })
      && !place.behind(14).contains { aims.contains(place.text.cues[$0]) }
  }

  /// *Conoco was targeted*, *a base was hit and the Green Zone as well*.
  func isBase(_ place: Place) -> Bool {
    let first = max(place.sentence.lowerBound, place.range.lowerBound - 4)
    if (first..<place.range.lowerBound).contains(where: {
      bases.contains(place.text.cues[$0]) && !isPlaced($0, place)
    }) {
      return true
    }
    return place.behind(8).contains {
      bases.contains(place.text.cues[$0])
        && words.adding.contains(
          place.text.tokens[words.lightless(before: $0, place.text.tokens)].symbol)
    }
  }

  /// Whether a preposition stands before a name: *depots near Harir*.
  private func isPlaced(_ name: Int, _ place: Place) -> Bool {
    let before = words.lightless(before: name, place.text.tokens)
    return before >= place.sentence.lowerBound
      && words.placing.contains(place.text.tokens[before].symbol)
  }

  /// *A craft hit a shed, killing a contractor*: whom the blow hurts says whose it was.
  func hurtsForces(_ place: Place) -> Bool {
    let behind = place.behind(14)
    guard
      let harm = behind.first(where: { words.harming.contains(place.text.tokens[$0].symbol) }),
      !(behind.lowerBound..<harm).contains(where: {
        words.turning.contains(place.text.tokens[$0].symbol)
      })
    else { return false }
    return (harm..<min(harm + 5, behind.upperBound)).contains {
      victims.contains(place.text.cues[$0])
    }
  }
}
