/// A candidate that a trigger asks for.
struct Proposal: Hashable, Sendable {
  /// The tokens between trigger and candidate; those on the side that is not preferred count as
  /// behind the whole window of the other side.
  var distance: Int
  /// The declaration, by its place in the table.
  var declaration: Int
  /// The window, by its place among all windows.
  var window: Int
  /// The token of the trigger, −1 for a candidate that stands for itself.
  var trigger: Int
  /// The candidate, by its place in the article.
  var candidate: Int
  /// Whether the candidate stands to the right of the trigger.
  var isRight: Bool
}

/// Looks through the windows around the triggers of one article.
struct WindowSearch {
  let reading: Reading
  let windows: CompiledWindows

  /// How far a sentence is looked through for words that block anywhere.
  static let horizon = 30

  /// Everything that any trigger asks for, in no order that matters.
  ///
  /// - Complexity: O(*t* · *w*) for *t* triggers and windows of *w* tokens.
  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for (number, sentence) in reading.document.sentences.enumerated() {
      let isOfAttacks = reading.tellOfAttacks[number]
      for token in sentence where reading.cues[token] != 0 {
        for window in windows.byCue[Int(reading.cues[token])] {
          if let only = windows.entries[window].window.inAttacks, only != isOfAttacks { continue }
          propose(window, trigger: token, in: sentence, &proposals)
        }
      }
      guard !windows.standing.isEmpty else { continue }
      proposeStanding(in: sentence, &proposals)
    }
    return proposals
  }

  private func propose(
    _ index: Int, trigger: Int, in sentence: Range<Int>, _ proposals: inout [Proposal]
  ) {
    let entry = windows.entries[index]
    let end = trigger + Int(reading.lengths[trigger])
    guard isOpen(entry, around: trigger..<end, in: sentence) else { return }
    let first = reading.firstCandidate(from: trigger)
    if let reach = entry.window.left {
      var candidate = first - 1
      let penalty = entry.window.prefers == .right ? (entry.window.right ?? 0) + 1 : 0
      while candidate >= 0 {
        let tokens = reading.candidates[candidate].tokens
        let distance = trigger - tokens.upperBound
        if tokens.lowerBound < sentence.lowerBound || distance > reach { break }
        if distance >= 0,
          accepts(entry, candidate, gap: tokens.upperBound..<trigger, in: sentence)
        {
          proposals.append(
            Proposal(
              distance: distance + penalty, declaration: entry.declaration, window: index,
              trigger: trigger, candidate: candidate, isRight: false))
        }
        candidate -= 1
      }
    }
    if let reach = entry.window.right {
      var candidate = first
      let penalty = entry.window.prefers == .left ? (entry.window.left ?? 0) + 1 : 0
      while candidate < reading.candidates.count {
        let tokens = reading.candidates[candidate].tokens
        let distance = tokens.lowerBound - end
        if tokens.lowerBound >= sentence.upperBound || distance > reach { break }
        if distance >= 0, accepts(entry, candidate, gap: end..<tokens.lowerBound, in: sentence) {
          proposals.append(
            Proposal(
              distance: distance + penalty, declaration: entry.declaration, window: index,
              trigger: trigger, candidate: candidate, isRight: true))
        }
        candidate += 1
      }
    }
  }

  private func proposeStanding(in sentence: Range<Int>, _ proposals: inout [Proposal]) {
    var candidate = reading.firstCandidate(from: sentence.lowerBound)
    while candidate < reading.candidates.count,
      reading.candidates[candidate].tokens.lowerBound < sentence.upperBound
    {
      let tokens = reading.candidates[candidate].tokens
      for index in windows.standing {
        let entry = windows.entries[index]
        let takes = windows.declarations[entry.declaration].takes
        guard takes.contains(reading.candidates[candidate].type),
          isOpen(entry, around: tokens, in: sentence),
          accepts(entry, candidate, gap: tokens.lowerBound..<tokens.lowerBound, in: sentence)
        else { continue }
        proposals.append(
          Proposal(
            distance: 0, declaration: entry.declaration, window: index, trigger: -1,
            candidate: candidate, isRight: false))
      }
      candidate += 1
    }
  }

  /// Whether the sentence has what the window needs and nothing that blocks it.
  private func isOpen(
    _ entry: CompiledWindows.Entry, around range: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    guard !entry.anywhere.isEmpty || !entry.needs.isEmpty else { return true }
    let scope =
      max(
        sentence.lowerBound, range.lowerBound - Self.horizon)..<min(
        sentence.upperBound, range.upperBound + Self.horizon)
    if reading.contains(entry.anywhere, in: scope) { return false }
    return entry.needs.isEmpty || reading.contains(entry.needs, in: scope)
  }

  private func accepts(
    _ entry: CompiledWindows.Entry, _ index: Int, gap: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    let candidate = reading.candidates[index]
    let declaration = windows.declarations[entry.declaration]
    guard declaration.takes.contains(candidate.type),
      !entry.window.refuses.contains(candidate.detail)
    else { return false }
    if reading.contains(entry.between, in: gap) { return false }
    let tokens = candidate.tokens
    if !entry.before.isEmpty || !entry.preceded.isEmpty {
      let cue = Self.cueBefore(
        tokens.lowerBound, in: reading, from: sentence.lowerBound, light: windows.light)
      if entry.before.contains(cue) { return false }
      if !entry.preceded.isEmpty, !entry.preceded.contains(cue) { return false }
    }
    // A candidate may reach beyond the end of its sentence, as a name with a full stop in it does.
    let behind =
      tokens
      .upperBound..<max(
        tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 2))
    if reading.contains(entry.after, in: behind) { return false }
    guard !entry.beside.isEmpty || !entry.apart.isEmpty else { return true }
    let scope =
      max(
        sentence.lowerBound, tokens.lowerBound - 4)..<min(
        sentence.upperBound, tokens.upperBound + 4)
    // The candidate's own words count: *a contractor* holds the word that says whose it is.
    if reading.contains(entry.apart, in: scope) { return false }
    return entry.beside.isEmpty || reading.contains(entry.beside, in: scope)
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
