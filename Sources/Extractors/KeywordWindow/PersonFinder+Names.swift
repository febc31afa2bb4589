/// Names beside titles.
extension PersonFinder {
  func nameBeside(
    _ title: Candidate, _ tokens: [Token], _ isName: (Int) -> Bool
  ) -> Range<Int>? {
    var start = title.tokens.upperBound
    if start < tokens.count, tokens[start].symbol == comma { start += 1 }
    if let name = name(from: start, tokens, isName) { return name }
    // *Lloyd Austin, the US Defense Secretary*
    var end = title.tokens.lowerBound
    var steps = 0
    while end > 0, steps < 3,
      fillers.contains(tokens[end - 1].symbol) || nationalities.contains(tokens[end - 1].symbol)
    {
      end -= 1
      steps += 1
    }
    guard end > 1, tokens[end - 1].symbol == comma else { return nil }
    return name(endingAt: end - 1, tokens, isName)
  }

  /// *The Houthis' military spokesman*: the spokesman of a group is no official.
  func isOfGroup(
    _ title: Candidate, _ candidates: ArraySlice<Candidate>, _ tokens: [Token]
  ) -> Bool {
    candidates.contains {
      $0.type == .group && $0.tokens.upperBound <= title.tokens.lowerBound
        && title.tokens.lowerBound - $0.tokens.upperBound <= 2
        && !hasStop($0.tokens.upperBound..<title.tokens.lowerBound, tokens)
    }
  }

  /// *The leader of the Houthis*: a group stands right behind the title.
  func leadsGroup(
    _ title: Candidate, _ candidates: ArraySlice<Candidate>, _ tokens: [Token]
  ) -> Bool {
    candidates.contains {
      let gap = $0.tokens.lowerBound - title.tokens.upperBound
      return $0.type == .group && gap >= 1 && gap <= 2
        && !hasStop(title.tokens.upperBound..<$0.tokens.lowerBound, tokens)
    }
  }

  /// Whether a sentence ends in a gap.
  private func hasStop(_ gap: Range<Int>, _ tokens: [Token]) -> Bool {
    gap.contains { tokens[$0].symbol == fullStop }
  }

  /// Up to five capitalised words with particles and hyphens between them.
  private func name(from start: Int, _ tokens: [Token], _ isName: (Int) -> Bool) -> Range<Int>? {
    var end = start
    var words = 0
    var index = start
    while index < tokens.count, words < 5, !tokens[index].gap.contains(.paragraphBreak) {
      if isName(index) {
        index += 1
        words += 1
        end = index
        let isInitial = tokens[index - 1].end - tokens[index - 1].start == 1
        if isInitial, index < tokens.count, tokens[index].symbol == fullStop { index += 1 }
      } else if particles.contains(tokens[index].symbol), index + 1 < tokens.count {
        index += 1
      } else if tokens[index].symbol == hyphen, index > start, tokens[index].gap.isEmpty {
        index += 1
      } else if apostrophes.contains(tokens[index].symbol), words > 0, tokens[index].gap.isEmpty,
        index + 1 < tokens.count, particles.contains(tokens[index + 1].symbol)
      {
        // *Mohammed Shia' al-Sudani*
        index += 1
      } else if words > 0, index + 3 < tokens.count, tokens[index].shape == .punctuation,
        isName(index + 1), tokens[index + 1].gap.isEmpty, tokens[index + 2].shape == .punctuation,
        tokens[index + 2].gap.isEmpty, isName(index + 3), !tokens[index + 3].gap.isEmpty
      {
        // A nickname in quotation marks: *Michael "Erik" Kurilla*.
        index += 3
      } else {
        break
      }
    }
    return end > start && words > 0 ? start..<end : nil
  }

  private func name(endingAt end: Int, _ tokens: [Token], _ isName: (Int) -> Bool) -> Range<Int>? {
    var start = end
    var index = end - 1
    while index >= 0, end - index <= 6 {
      if isName(index) {
        start = index
      } else if tokens[index].symbol != hyphen, !particles.contains(tokens[index].symbol) {
        break
      }
      index -= 1
    }
    return end - start >= 2 ? start..<end : nil
  }

  /// *The killing of General Salami*, *who killed the Iranian general*: a man who died acts no more.
  func isVictim(_ name: Range<Int>, _ title: Range<Int>, _ tokens: [Token]) -> Bool {
    var index = min(name.lowerBound, title.lowerBound) - 1
    var steps = 0
    while index >= 0, steps < 4, tokens[index].shape != .punctuation {
      if killing.contains(tokens[index].symbol) { return true }
      index -= 1
      steps += 1
    }
    let end = max(name.upperBound, title.upperBound)
    return end < tokens.count && died.contains(tokens[end].symbol)
  }

  /// The title to print; of an office and a rank side by side it is the office.
  func roleAround(
    _ title: Candidate, _ candidates: ArraySlice<Candidate>, _ tokens: [Token]
  )
    -> Range<Int>
  {
    guard ranks.entry(of: tokens[title.tokens]) != nil,
      let before = candidates.last(where: {
        $0.type == .title && $0.tokens.upperBound <= title.tokens.lowerBound
          && title.tokens.lowerBound - $0.tokens.upperBound <= 1
      })
    else { return title.tokens }
    return before.tokens
  }

  func trimmed(_ title: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
    var start = title.lowerBound
    while start + 1 < title.upperBound,
      nationalities.contains(tokens[start].symbol) || fillers.contains(tokens[start].symbol)
    { start += 1 }
    return start..<title.upperBound
  }
}
