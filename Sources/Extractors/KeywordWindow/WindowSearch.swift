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
    var first = 0
    for (number, tokens) in reading.document.sentences.enumerated() {
      while first < reading.candidates.count,
        reading.candidates[first].tokens.lowerBound < tokens.lowerBound
      { first += 1 }
      // What has no candidate in it needs no window.
      guard let sentence = sentence(number, tokens, from: first) else { continue }
      propose(in: sentence, &proposals)
      if !windows.standing.isEmpty { proposeStanding(in: sentence, &proposals) }
      first = sentence.candidates.upperBound
    }
    return proposals
  }

  /// A sentence with what is asked of it again and again.
  struct Sentence {
    var tokens: Range<Int>
    /// The candidates that begin in it, by number.
    var candidates: Range<Int>
    /// Their types.
    var types: CandidateTypes
    /// Its cues, folded as those of a list are.
    var cues: UInt64
    /// Whether it tells of attacks and of no strike.
    var tellsOfAttacks: Bool
  }

  private func sentence(_ number: Int, _ tokens: Range<Int>, from first: Int) -> Sentence? {
    var types: CandidateTypes = []
    var last = first
    while last < reading.candidates.count,
      reading.candidates[last].tokens.lowerBound < tokens.upperBound
    {
      types.insert(reading.candidates[last].type)
      last += 1
    }
    guard last > first else { return nil }
    var cues: UInt64 = 0
    for token in tokens where reading.cues[token] != 0 {
      cues |= 1 << UInt64(reading.cues[token] & 63)
    }
    return Sentence(
      tokens: tokens, candidates: first..<last, types: types, cues: cues,
      tellsOfAttacks: reading.tellOfAttacks[number])
  }

  private func propose(in sentence: Sentence, _ proposals: inout [Proposal]) {
    var first = sentence.candidates.lowerBound
    for token in sentence.tokens {
      let cue = reading.cues[token]
      if cue == 0 { continue }
      while first < sentence.candidates.upperBound,
        reading.candidates[first].tokens.lowerBound < token
      { first += 1 }
      for index in windows.windows(of: cue) {
        let reach = windows.reaches[Int(index)]
        guard !reach.takes.isDisjoint(with: sentence.types) else { continue }
        if let only = reach.inAttacks, only != sentence.tellsOfAttacks { continue }
        propose(reach, trigger: token, from: first, in: sentence, &proposals)
      }
    }
  }

  /// Proposes the candidates around a trigger.
  ///
  /// - Parameters:
  ///   - reach: The window.
  ///   - trigger: The first token of the trigger.
  ///   - first: The first candidate that begins with the trigger or behind it.
  ///   - sentence: The sentence of the trigger.
  ///   - proposals: Grows by what the window asks for.
  private func propose(
    _ reach: CompiledWindows.Reach, trigger: Int, from first: Int, in sentence: Sentence,
    _ proposals: inout [Proposal]
  ) {
    let end = trigger + Int(reading.lengths[trigger])
    // Up to where the sentence lets the window open, asked when a candidate is there.
    var limit: Int?
    func offer(_ candidate: Int, _ gap: Range<Int>, _ penalty: Int, isRight: Bool) -> Bool {
      let entry = windows.entries[reach.window]
      let open = limit ?? self.limit(of: entry, around: trigger..<end, in: sentence)
      limit = open
      guard open > trigger else { return false }
      guard reading.candidates[candidate].tokens.lowerBound < open else { return true }
      guard accepts(entry, candidate, gap: gap, in: sentence) else { return true }
      proposals.append(
        Proposal(
          distance: gap.count + penalty, declaration: reach.declaration, window: reach.window,
          trigger: trigger, candidate: candidate, isRight: isRight))
      return true
    }
    var candidate = first - 1
    while candidate >= sentence.candidates.lowerBound {
      let tokens = reading.candidates[candidate].tokens
      let distance = trigger - tokens.upperBound
      if distance > reach.left { break }
      if distance >= 0, reach.takes.contains(reading.candidates[candidate].type),
        !offer(candidate, tokens.upperBound..<trigger, reach.leftPenalty, isRight: false)
      {
        return
      }
      candidate -= 1
    }
    candidate = first
    while candidate < sentence.candidates.upperBound {
      let tokens = reading.candidates[candidate].tokens
      let distance = tokens.lowerBound - end
      if distance > reach.right { break }
      if distance >= 0, reach.takes.contains(reading.candidates[candidate].type),
        !offer(candidate, end..<tokens.lowerBound, reach.rightPenalty, isRight: true)
      {
        return
      }
      candidate += 1
    }
  }

  private func proposeStanding(in sentence: Sentence, _ proposals: inout [Proposal]) {
    for candidate in sentence.candidates {
      let tokens = reading.candidates[candidate].tokens
      for index in windows.standing {
        let reach = windows.reaches[index]
        guard reach.takes.contains(reading.candidates[candidate].type) else { continue }
        let entry = windows.entries[index]
        guard limit(of: entry, around: tokens, in: sentence) > tokens.lowerBound,
          accepts(entry, candidate, gap: tokens.lowerBound..<tokens.lowerBound, in: sentence)
        else { continue }
        proposals.append(
          Proposal(
            distance: 0, declaration: reach.declaration, window: index, trigger: -1,
            candidate: candidate, isRight: false))
      }
    }
  }
}
