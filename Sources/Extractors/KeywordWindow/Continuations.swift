import Annotations

/// Takes numbers without a noun that go on with what was counted before.
///
/// *The Observatory said nine fighters died; the militia speaks of four*: no word beside *four* asks
/// for it, but the count before it says what it counts. So do *46, 24 of them in Iraq* and *2,500 in
/// Iraq and 900 in Syria*.
struct Continuations {
  let reading: Reading
  let windows: CompiledWindows

  private static let fields: Set<Field> = [
    .strikeKilled, .strikeWounded, .attackCount, .troopLevel, .targetCount,
  ]

  /// What a sentence has counted so far.
  private struct Counted {
    /// What was counted last.
    var last: Proposal?
    /// The dead, where the hurt were counted with them.
    var dead: Proposal?
    var hurt: Proposal?
  }

  /// The proposals that hold, with those of numbers that go on, in order of their candidates.
  ///
  /// - Complexity: O(*c*) for *c* candidates, but for the few tokens beside each number.
  func added(to settled: [Proposal]) -> [Proposal] {
    var counts = [Proposal?](repeating: nil, count: reading.candidates.count)
    var isTaken = [Bool](repeating: false, count: reading.candidates.count)
    for proposal in settled {
      guard let field = field(of: proposal) else { continue }
      isTaken[proposal.candidate] = true
      if Self.fields.contains(field) { counts[proposal.candidate] = proposal }
    }
    var result = settled
    var before = Counted()
    var next = 0
    for sentence in reading.document.sentences {
      if reading.tokens[sentence.lowerBound].gap.contains(.paragraphBreak) { before = Counted() }
      var here = Counted()
      while next < reading.candidates.count,
        reading.candidates[next].tokens.lowerBound < sentence.upperBound
      {
        defer { next += 1 }
        if let known = counts[next] {
          note(known, in: &here)
        } else if !isTaken[next],
          let model = model(of: next, in: sentence, here: here, before: before)
        {
          var proposal = model
          proposal.candidate = next
          result.append(proposal)
          note(proposal, in: &here)
        }
      }
      if here.last != nil || !isShort(sentence) { before = here }
    }
    guard result.count > settled.count else { return settled }
    return result.sorted { ($0.candidate, $0.declaration) < ($1.candidate, $1.declaration) }
  }

  private func field(of proposal: Proposal) -> Field? {
    windows.declarations[proposal.declaration].field
  }

  private func note(_ proposal: Proposal, in counted: inout Counted) {
    counted.last = proposal
    switch field(of: proposal) {
    case .strikeKilled: counted.dead = proposal
    case .strikeWounded: counted.hurt = proposal
    default: break
    }
  }

  /// The count that a number goes on with.
  private func model(
    of index: Int, in sentence: Range<Int>, here: Counted, before: Counted
  ) -> Proposal? {
    let candidate = reading.candidates[index]
    if here.last == nil, let count = existing(index, in: sentence) { return count }
    guard let last = here.last ?? before.last else { return garrison(index, in: sentence) }
    if let pair = pair(candidate, index, last, here.hurt ?? before.hurt) { return pair }
    guard goesOn(candidate, in: sentence, with: last, isSame: here.last != nil) else { return nil }
    // *Two dead and 13 hurt, then six and 16*: the first number is that of the dead.
    let both = here.last == nil ? before : here
    guard field(of: last) == .strikeWounded, let dead = both.dead else { return last }
    return reading.contains(windows.continuation.hurt, in: sentence) && here.last == nil
      ? last : dead
  }

  /// *Then six and 16*: the second of two bare numbers where the dead and the hurt were counted.
  private func pair(
    _ candidate: Candidate, _ index: Int, _ last: Proposal, _ hurt: Proposal?
  ) -> Proposal? {
    guard index > 0, last.candidate == index - 1, field(of: last) == .strikeKilled,
      let hurt, candidate.type == .count, candidate.detail == .none
    else { return nil }
    let gap = reading.candidates[index - 1].tokens.upperBound..<candidate.tokens.lowerBound
    guard gap.count == 1, reading.text(gap) == "and" else { return nil }
    return isBare(candidate, in: gap.lowerBound..<reading.tokens.count) ? hurt : nil
  }

  /// *He gave no details.*: what stands between two numbers without breaking off.
  private func isShort(_ sentence: Range<Int>) -> Bool { sentence.count <= 8 }

  /// Whether a number counts what the one before it did.
  private func goesOn(
    _ count: Candidate, in sentence: Range<Int>, with model: Proposal, isSame: Bool
  ) -> Bool {
    guard count.type == .count, count.detail == .none || count.detail == .single,
      count.span.upperBound == count.tokens.upperBound
    else { return false }
    let cue = WindowSearch.cueBefore(
      count.tokens.lowerBound, in: reading, from: sentence.lowerBound, light: windows.light)
    let field = field(of: model)
    if let place = place(behind: count, in: sentence) {
      // *24 in Iraq and 22 in Syria*, *two in the desert near Mayadin*.
      if field == .troopLevel { return place.type == .country && count.detail != .single }
      if isSame, windows.joiners.contains(cue), count.detail != .single { return true }
    }
    if field == .targetCount {
      // *Two of the sites were in Syria and one was in Iraq*, *Two lay in Anbar*.
      return count.detail == .none || isSame
        ? windows.continuation.lying.contains(reading.cues[count.tokens.lowerBound]) : false
    }
    guard field != .troopLevel, isBare(count, in: sentence) else { return false }
    if windows.continuation.next.contains(cue) { return isSame }
    return windows.continuation.giving.contains(cue)
      || windows.continuation.reaching.contains(cue)
        && reading.contains(windows.continuation.sums, in: sentence)
  }

  /// The place that a number is said of: *in Iraq*, *near the town of Qaim*.
  func place(behind count: Candidate, in sentence: Range<Int>) -> Candidate? {
    var end = count.tokens.upperBound
    // *24 of them in Iraq*, *900 others are deployed in Syria*
    while end < sentence.upperBound, end - count.tokens.upperBound < 4,
      windows.continuation.standing.contains(reading.cues[end])
        || reading.lengths[end] == CueIndex.inside
    { end += 1 }
    guard end < sentence.upperBound, windows.continuation.staying.contains(reading.cues[end])
    else { return nil }
    let reach = end..<min(sentence.upperBound, end + 6)
    return reading.candidates(in: reach).first {
      $0.type == .country || $0.type == .location || $0.type == .countryPart
    }
  }

  /// Whether nothing behind a number says what it counts.
  func isBare(_ count: Candidate, in sentence: Range<Int>) -> Bool {
    let end = count.tokens.upperBound
    guard end < sentence.upperBound else { return true }
    if reading.tokens[end].shape == .punctuation {
      let mark = reading.text(end..<(end + 1))
      return [",", ".", ";", ":", ")", "\u{2014}", "\u{2013}"].contains(mark)
        && !(mark == "." && end + 1 < sentence.upperBound
          && reading.tokens[end + 1].gap.isEmpty)
    }
    return count.detail != .single && windows.continuation.goingOn.contains(reading.cues[end])
  }
}
