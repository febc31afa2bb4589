/// Fills attributes with the nearest candidate or word of a kind: in the sentence, then in the
/// paragraph.
struct AttributeFinder {
  let reading: Reading
  let windows: CompiledWindows

  /// How many tokens of a sentence or paragraph are looked through on each side.
  private static let horizon = 120

  // MARK: Places

  /// The country or countries beside a count, in alphabetical order.
  func place(of candidate: Candidate) -> String? {
    let sentence = range(around: candidate, in: reading.document.sentences)
    let countries = nearestCountries(to: candidate, in: sentence)
    if !countries.isEmpty { return joined(countries) }
    if reading.contains(windows.region, in: sentence) { return "Middle East" }
    let paragraph = range(around: candidate, in: reading.document.paragraphs)
    return joined(nearestCountries(to: candidate, in: paragraph))
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
  private func nearestCountries(to candidate: Candidate, in scope: Range<Int>) -> [Candidate] {
    let near = Array(reading.candidates(in: scope))
    let countries = near.filter { isPlace($0) }
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
    return listed(countries, endingAt: last)
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

  private func listed(_ countries: [Candidate], endingAt last: Int) -> [Candidate] {
    var start = last
    while start > 0, isListed(countries[start - 1], countries[start]) { start -= 1 }
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

  /// *Iraq and Syria*, *in Syria as well as in Iraq*.
  private func isListed(_ first: Candidate, _ second: Candidate) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard gap.count <= 5, !gap.isEmpty, !reading.contains(windows.remainders, in: gap) else {
      return false
    }
    return gap.allSatisfy {
      reading.tokens[$0].shape == .lower || reading.tokens[$0].shape == .punctuation
    } && !gap.contains { reading.document.bytes[Int(reading.tokens[$0].start)] == 0x2E }
  }

  // MARK: Parties and kinds

  /// Whose people a count counts: the nearest word for a party around number and trigger.
  func party(of candidate: Candidate) -> String? {
    nearest(windows.parties, to: candidate, reach: 8)
  }

  /// With what an attack was made: the nearest word for a weapon around the number.
  func kind(of candidate: Candidate, trigger: Int) -> String? {
    if trigger >= 0,
      let kind = windows.kinds.first(where: {
        $0.words.contains(reading.cues[trigger])
      })
    {
      return kind.name
    }
    return nearest(windows.kinds, to: candidate, reach: 4)
  }

  private func nearest(
    _ lists: [(name: String, words: CueIndex.List)], to candidate: Candidate, reach: Int
  ) -> String? {
    let sentence = range(around: candidate, in: reading.document.sentences)
    for distance in 0..<reach {
      let behind = candidate.span.upperBound + distance
      let before = candidate.tokens.lowerBound - 1 - distance
      for index in [behind, before] where sentence.contains(index) {
        let cue = reading.cues[index]
        guard cue != 0 else { continue }
        if let list = lists.first(where: { $0.words.contains(cue) }) { return list.name }
      }
    }
    return nil
  }

  // MARK: Sources

  /// Who makes the claim: the name or the noun for a source nearest to a word of saying.
  func source(of candidate: Candidate) -> String? {
    let sentence = range(around: candidate, in: reading.document.sentences)
    let verbs = sentence.filter {
      reading.cues[$0] != 0 && windows.saying.contains(reading.cues[$0])
    }
    guard !verbs.isEmpty else { return nil }
    var best: (distance: Int, text: String)?
    func offer(_ range: Range<Int>, _ text: @autoclosure () -> String) {
      for verb in verbs {
        let distance = verb < range.lowerBound ? range.lowerBound - verb : verb - range.upperBound
        guard distance >= 0, distance <= 6, distance < best?.distance ?? .max else { continue }
        best = (distance, text())
      }
    }
    for other in reading.candidates(in: sentence) where other.tokens != candidate.tokens {
      switch other.type {
      case .person:
        offer(
          other.tokens,
          String(decoding: reading.document.bytes[reading.people[other.entry].name], as: UTF8.self))
      case .speaker where !isRelay(other): offer(other.tokens, reading.text(other.tokens))
      case .body: offer(other.tokens, reading.text(other.tokens))
      default: break
      }
    }
    for index in sentence
    where reading.cues[index] != 0 && windows.sources.contains(reading.cues[index]) {
      let end = index + Int(reading.lengths[index])
      offer(index..<end, reading.text(index..<end))
    }
    return best?.text
  }

  /// An agency only relays what another says.
  private func isRelay(_ speaker: Candidate) -> Bool {
    CandidateLexicon.speakerEntries[speaker.entry].kind == .media
  }

  // MARK: Ranges

  private func range(around candidate: Candidate, in ranges: [Range<Int>]) -> Range<Int> {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= candidate.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < ranges.count else { return candidate.tokens }
    let near = candidate.tokens
    return max(
      ranges[low].lowerBound, near.lowerBound - Self.horizon)..<min(
        ranges[low].upperBound, near.upperBound + Self.horizon)
  }
}
