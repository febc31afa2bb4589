extension WindowSearch {
  /// Up to where the sentence has what the window needs and nothing that blocks it; 0 for nowhere.
  ///
  /// What blocks in a clause behind, as in *struck a depot on Monday, after Israel had struck*,
  /// blocks nothing before that clause.
  func limit(
    of entry: CompiledWindows.Entry, around range: Range<Int>, in sentence: Sentence
  ) -> Int {
    let tokens = sentence.tokens
    var scope =
      max(
        tokens.lowerBound, range.lowerBound - Self.horizon)..<min(
        tokens.upperBound, range.upperBound + Self.horizon)
    var limit = tokens.upperBound
    if has(entry.anywhere, in: scope, of: sentence) {
      // A level that was before a departure is a former one.
      guard windows.declarations[entry.declaration].field != .troopLevel,
        let clause = scope.first(where: {
          $0 > range.upperBound && reading.cues[$0] != 0
            && windows.rounds.clauses.contains(reading.cues[$0])
        })
      else { return 0 }
      scope = scope.lowerBound..<clause
      limit = clause
      if has(entry.anywhere, in: scope, of: sentence) { return 0 }
    }
    return entry.needs.isEmpty || has(entry.needs, in: scope, of: sentence) ? limit : 0
  }

  /// Whether a cue of a list begins in a range of a sentence.
  @inline(__always)
  private func has(
    _ list: CueIndex.List, in range: Range<Int>, of sentence: Sentence
  ) -> Bool {
    list.folded & sentence.cues != 0 && reading.contains(list, in: range)
  }

  /// Whether a window takes a candidate of the right type at its place.
  func accepts(
    _ entry: CompiledWindows.Entry, _ index: Int, gap: Range<Int>, in sentence: Sentence
  ) -> Bool {
    let candidate = reading.candidates[index]
    if entry.refuses.contains(candidate.detail) { return false }
    if entry.window.isLarge, !reading.isLarge(candidate) { return false }
    let tokens = candidate.tokens
    if has(entry.between, in: gap, of: sentence), !countsThing(candidate, gap),
      !isDayAlone(entry.between, in: gap)
    {
      return false
    }
    if !entry.before.isEmpty || !entry.preceded.isEmpty {
      let cue = Self.cueBefore(
        tokens.lowerBound, in: reading, from: sentence.tokens.lowerBound, light: windows.light)
      if entry.before.contains(cue) { return false }
      if !entry.preceded.isEmpty, !entry.preceded.contains(cue),
        !entry.preceded.contains(rightBefore(tokens.lowerBound, in: sentence))
      {
        return false
      }
    }
    let end = sentence.tokens.upperBound
    // A candidate may reach beyond the end of its sentence, as a name with a full stop in it does.
    let behind = tokens.upperBound..<max(tokens.upperBound, min(end, tokens.upperBound + 2))
    if has(entry.after, in: behind, of: sentence) { return false }
    guard !entry.beside.isEmpty || !entry.apart.isEmpty else { return true }
    let scope =
      max(sentence.tokens.lowerBound, tokens.lowerBound - 4)..<min(end, tokens.upperBound + 4)
    // The candidate's own words count: *a contractor* holds the word that says whose it is.
    if has(entry.apart, in: scope, of: sentence) { return false }
    return entry.beside.isEmpty || has(entry.beside, in: scope, of: sentence)
  }

  /// *The US military on Monday struck*: nothing blocks but the *on* of a day.
  private func isDayAlone(_ list: CueIndex.List, in gap: Range<Int>) -> Bool {
    gap.allSatisfy { index in
      !list.contains(reading.cues[index])
        || reading.text(index..<(index + 1)) == "on"
          && reading.candidates(in: (index + 1)..<(index + 2)).first?.type == .date
    }
  }

  /// *Three operational and weapons storage facilities*: nothing but one thing's name in the gap.
  private func countsThing(_ candidate: Candidate, _ gap: Range<Int>) -> Bool {
    guard candidate.type == .count, candidate.tokens.upperBound == gap.lowerBound, !gap.isEmpty
    else { return false }
    return reading.candidates(in: gap).first.map {
      $0.type == .facility && $0.tokens.lowerBound <= gap.lowerBound + 2
        && $0.tokens.upperBound > gap.upperBound
    } ?? false
  }

  /// The cue that ends right before a token, whatever word it is.
  private func rightBefore(_ token: Int, in sentence: Sentence) -> UInt16 {
    var index = token - 1
    guard index >= sentence.tokens.lowerBound else { return 0 }
    while index > sentence.tokens.lowerBound, reading.lengths[index] == CueIndex.inside {
      index -= 1
    }
    return reading.cues[index]
  }

  /// The cue that ends right before a token, light words left out.
  static func cueBefore(
    _ token: Int, in reading: Reading, from start: Int, light: CueIndex.List
  ) -> UInt16 {
    var index = token - 1
    var steps = 0
    while index >= start, steps < 6 {
      while index > start, reading.lengths[index] == CueIndex.inside { index -= 1 }
      let cue = reading.cues[index]
      guard cue != 0 else { return 0 }
      if !light.contains(cue) { return cue }
      index -= 1
      steps += 1
    }
    return 0
  }
}
