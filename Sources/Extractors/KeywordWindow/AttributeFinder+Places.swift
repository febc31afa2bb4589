/// The countries beside a count.
extension AttributeFinder {
  /// How far back a country is looked for that *the country* takes up, in tokens.
  private static let reach = 200

  /// The country or countries beside a count, in alphabetical order.
  func place(of candidate: Candidate, before blows: CueIndex.List? = nil) -> String? {
    let sentence = range(around: candidate, in: reading.document.sentences)
    let countries = nearestCountries(to: candidate, in: sentence, before: blows)
    if !countries.isEmpty { return joined(countries) }
    if reading.contains(windows.region, in: sentence) { return "Middle East" }
    let paragraph = range(around: candidate, in: reading.document.paragraphs)
    if let place = joined(
      nearestCountries(to: candidate, in: paragraph, before: blows, isTotal: blows != nil))
    {
      return place
    }
    guard reading.contains(windows.continuation.taken, in: sentence) else { return nil }
    // *The 2,500 troops in the country*: the one that was named last.
    let before = max(0, sentence.lowerBound - Self.reach)..<sentence.lowerBound
    return joined(reading.candidates(in: before).filter(isPlace).suffix(1).map(\.self))
  }

  private func joined(_ countries: [Candidate]) -> String? {
    let names = Set(countries.map(name))
    return names.isEmpty ? nil : names.sorted().joined(separator: ", ")
  }

  private func name(_ place: Candidate) -> String {
    place.type == .country
      ? CandidateLexicon.countryEntries[place.entry].canonical
      : CandidateLexicon.placeEntries[place.entry].canonical
  }

  /// The country behind the count, before any other count of its kind; else the nearest before it;
  /// in both cases with those that are listed beside it.
  private func nearestCountries(
    to candidate: Candidate, in scope: Range<Int>, before: CueIndex.List? = nil,
    isTotal: Bool = false
  ) -> [Candidate] {
    let near = Array(reading.candidates(in: scope))
    let countries = near.filter { isPlace($0) && !isAcross(candidate, $0, before) }
    guard !countries.isEmpty else { return [] }
    let nextCount = near.first {
      $0.type == .count && $0.tokens.lowerBound >= candidate.tokens.upperBound
        && ($0.detail == .none || $0.detail == .single)
    }
    let limit = nextCount?.tokens.lowerBound ?? scope.upperBound
    if let left = countries.lastIndex(where: { standsRightBefore(candidate, $0) }) {
      return listed(countries, endingAt: left)
    }
    if let parts = partsOfTotal(candidate, near) { return parts }
    if let first = countries.firstIndex(where: {
      $0.tokens.lowerBound >= candidate.tokens.upperBound && $0.tokens.lowerBound < limit
    }) {
      var end = first + 1
      while end < countries.count, countries[end].tokens.lowerBound < limit,
        isListed(countries[end - 1], countries[end])
      { end += 1 }
      return Array(countries[first..<end])
    }
    guard
      let last = countries.lastIndex(where: { $0.tokens.upperBound <= candidate.tokens.lowerBound })
    else { return [] }
    return listed(countries, endingAt: last, isTotal: isTotal)
  }

  /// *Four times since jets bombed a depot in Syria*: a blow between a number and a country that
  /// stands behind it.
  private func isAcross(
    _ candidate: Candidate, _ country: Candidate, _ blows: CueIndex.List?
  ) -> Bool {
    guard let blows, country.tokens.lowerBound >= candidate.tokens.upperBound else { return false }
    let gap = candidate.tokens.upperBound..<country.tokens.lowerBound
    return reading.contains(blows, in: gap) && reading.contains(windows.rounds.turns, in: gap)
  }

  /// *67 in Iraq and 98 in Syria* behind a total: the total is of all these countries.
  private func partsOfTotal(_ total: Candidate, _ near: [Candidate]) -> [Candidate]? {
    let behind = near.filter { $0.tokens.lowerBound >= total.tokens.upperBound }
    var countries: [Candidate] = []
    var isPart = false
    for candidate in behind {
      if candidate.type == .count {
        isPart = true
      } else if isPlace(candidate) {
        // A country that stands before any other number is the total's own.
        guard isPart || !countries.isEmpty else { return nil }
        countries.append(candidate)
        isPart = false
      }
    }
    return countries.count > 1 ? countries : nil
  }

  private func listed(
    _ countries: [Candidate], endingAt last: Int, isTotal: Bool = false
  ) -> [Candidate] {
    var start = last
    while start > 0, isListed(countries[start - 1], countries[start], isTotal: isTotal) {
      start -= 1
    }
    return Array(countries[start...last])
  }

  /// *In Iraq about 2,500 soldiers*: no word that joins stands between.
  private func standsRightBefore(_ candidate: Candidate, _ country: Candidate) -> Bool {
    let gap =
      country.tokens.upperBound..<max(country.tokens.upperBound, candidate.tokens.lowerBound)
    return country.tokens.upperBound <= candidate.tokens.lowerBound && gap.count <= 2
      && !reading.contains(windows.joiners, in: gap)
  }

  private func isPlace(_ candidate: Candidate) -> Bool {
    if candidate.type == .country {
      return candidate.entry >= 0 && !AttributeWords.neverHost.contains(name(candidate))
    }
    return candidate.type == .location && candidate.entry >= 0
      && CandidateLexicon.placeEntries[candidate.entry].canonical == "Middle East"
  }

  /// *Iraq and Syria*, *in Syria as well as in Iraq*; where numbers of a total may stand between,
  /// *2,500 soldiers in Iraq and another 900 in Syria* as well.
  private func isListed(
    _ first: Candidate, _ second: Candidate, isTotal: Bool = false
  ) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard gap.count <= 5, !gap.isEmpty, !reading.contains(windows.remainders, in: gap) else {
      return false
    }
    return gap.allSatisfy {
      reading.tokens[$0].shape == .lower || reading.tokens[$0].shape == .punctuation
        || isTotal && reading.tokens[$0].shape == .number
    } && !gap.contains { reading.document.bytes[Int(reading.tokens[$0].start)] == 0x2E }
  }
}
