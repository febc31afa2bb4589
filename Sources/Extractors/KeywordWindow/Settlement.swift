/// Decides which candidate serves which field.
///
/// Proposals are taken in order of distance; at equal distance the field that the table declares
/// first, then the candidate on the left, then the earlier trigger. A candidate serves one field,
/// unless a field is declared to share; a trigger takes one candidate for a field, unless the field
/// takes every candidate in its window.
struct Settlement {
  let reading: Reading
  let windows: CompiledWindows

  /// The proposals that hold, in order of their candidates.
  func settle(_ proposals: [Proposal]) -> [Proposal] {
    var owner = [Int](repeating: -1, count: reading.candidates.count)
    // What is taken already: for each candidate and for each trigger, the declarations as bits.
    var shared = PairSet(windows.declarations.count, count: reading.candidates.count)
    var claimed = PairSet(windows.declarations.count, count: reading.tokens.count)
    var chosen: [Proposal] = []
    for proposal in proposals.sorted(by: Self.precedes) {
      let declaration = windows.declarations[proposal.declaration]
      let isTaken =
        declaration.isShared
        ? shared.contains(proposal.declaration, proposal.candidate)
        : owner[proposal.candidate] >= 0
      if isTaken { continue }
      if proposal.trigger >= 0 {
        if !declaration.takesEvery, claimed.contains(proposal.declaration, proposal.trigger) {
          continue
        }
        claimed.insert(proposal.declaration, proposal.trigger)
      }
      if declaration.isShared {
        shared.insert(proposal.declaration, proposal.candidate)
      } else {
        owner[proposal.candidate] = proposal.declaration
      }
      chosen.append(proposal)
    }
    spread(&chosen, &owner)
    return chosen.sorted { ($0.candidate, $0.declaration) < ($1.candidate, $1.declaration) }
  }

  private static func precedes(_ first: Proposal, _ second: Proposal) -> Bool {
    if first.distance != second.distance { return first.distance < second.distance }
    if first.declaration != second.declaration { return first.declaration < second.declaration }
    if first.isRight != second.isRight { return second.isRight }
    return (first.trigger, first.candidate, first.window)
      < (second.trigger, second.candidate, second.window)
  }

  /// *40 guards in Basra and 15 more in Kirkuk*: the next member of a list goes where the
  /// last one went.
  private func spread(_ chosen: inout [Proposal], _ owner: inout [Int]) {
    var index = 0
    while index < chosen.count {
      let proposal = chosen[index]
      index += 1
      let declaration = windows.declarations[proposal.declaration]
      if declaration.listsNames { spreadNames(proposal, &chosen, &owner) }
      guard declaration.spreads > 0 else { continue }
      if declaration.listsPeople { spreadBack(proposal, &chosen, &owner) }
      let start = reading.candidates[proposal.candidate].tokens.upperBound
      var next = proposal.candidate + 1
      while next < reading.candidates.count {
        let candidate = reading.candidates[next]
        let gap = start..<max(start, candidate.tokens.lowerBound)
        guard gap.count <= declaration.spreads, isOneSentence(gap) else { break }
        if declaration.takes.contains(candidate.type) {
          if owner[next] < 0,
            isMember(candidate, since: start)
              || declaration.listsPeople && isPeople(candidate, since: start)
          {
            owner[next] = proposal.declaration
            var member = proposal
            member.candidate = next
            chosen.append(member)
          }
          break
        }
        next += 1
      }
    }
  }

  /// *Akashat and al-Qaim*, *Taiz, Ibb, Marib and Hajjah*: the names right behind one that was
  /// taken, with nothing but *and*, a preposition or a comma between.
  private func spreadNames(
    _ proposal: Proposal, _ chosen: inout [Proposal], _ owner: inout [Int]
  ) {
    let next = proposal.candidate + 1
    guard next < reading.candidates.count, owner[next] < 0 else { return }
    let last = reading.candidates[proposal.candidate]
    let candidate = reading.candidates[next]
    let gap = last.tokens.upperBound..<max(last.tokens.upperBound, candidate.tokens.lowerBound)
    guard candidate.type == .location, last.type == .location, 1...3 ~= gap.count,
      candidate.detail != .abroad, isOneSentence(gap),
      gap.allSatisfy({
        windows.joiners.contains(reading.cues[$0])
          || windows.continuation.staying.contains(reading.cues[$0])
      }), joins(gap, to: next)
    else { return }
    owner[next] = proposal.declaration
    var member = proposal
    member.candidate = next
    chosen.append(member)
  }

  /// Whether a gap holds *and*, or a comma of a list that ends in *and*.
  private func joins(_ gap: Range<Int>, to candidate: Int) -> Bool {
    if gap.contains(where: { reading.text($0..<($0 + 1)) == "and" }) { return true }
    guard gap.count == 1, reading.text(gap) == ",", candidate + 1 < reading.candidates.count
    else { return false }
    let end = reading.candidates[candidate].tokens.upperBound
    let following = reading.candidates[candidate + 1]
    let behind = end..<max(end, following.tokens.lowerBound)
    return following.type == .location && 1...2 ~= behind.count && isOneSentence(behind)
      && joins(behind, to: candidate + 1)
  }

  /// Whether a number goes on with a list: joined to what stands before, with a place behind it.
  private func isMember(_ candidate: Candidate, since start: Int) -> Bool {
    let cue = WindowSearch.cueBefore(
      candidate.tokens.lowerBound, in: reading, from: start, light: windows.light)
    let end = candidate.tokens.upperBound
    if candidate.detail == .single, end < reading.cues.count,
      windows.partitive.contains(reading.cues[end])
    {
      return false
    }
    return windows.joiners.contains(cue)
      && reading.contains(windows.listed, in: end..<min(reading.tokens.count, end + 2))
  }

  /// *Three soldiers and two policemen died*: the members of a list before the one that was taken.
  private func spreadBack(
    _ proposal: Proposal, _ chosen: inout [Proposal], _ owner: inout [Int]
  ) {
    let spreads = windows.declarations[proposal.declaration].spreads
    var member = proposal
    while member.candidate > 0 {
      let behind = reading.candidates[member.candidate]
      var before = member.candidate - 1
      while before > 0, reading.candidates[before].type != .count { before -= 1 }
      let candidate = reading.candidates[before]
      let gap =
        candidate.tokens
        .upperBound..<max(
          candidate.tokens.upperBound, behind.tokens.lowerBound)
      guard candidate.type == .count, owner[before] < 0, gap.count <= spreads, isOneSentence(gap),
        !reading.contains(windows.harm, in: gap), candidate.detail != .vague,
        isPeople(behind, since: candidate.tokens.upperBound), isCounted(candidate)
      else { return }
      owner[before] = proposal.declaration
      member.candidate = before
      chosen.append(member)
    }
  }

  /// Whether a number of people is joined to what stands before it.
  private func isPeople(_ candidate: Candidate, since start: Int) -> Bool {
    let cue = WindowSearch.cueBefore(
      candidate.tokens.lowerBound, in: reading, from: start, light: windows.light)
    return windows.joiners.contains(cue) && isCounted(candidate)
  }

  private func isCounted(_ candidate: Candidate) -> Bool {
    let end = candidate.span.upperBound
    return reading.contains(windows.people, in: end..<min(reading.tokens.count, end + 4))
  }

  private func isOneSentence(_ gap: Range<Int>) -> Bool {
    for index in gap where reading.tokens[index].gap.contains(.paragraphBreak) { return false }
    return !gap.contains { index in
      let token = reading.tokens[index]
      return token.shape == .punctuation && reading.document.bytes[Int(token.start)] == 0x2E
        && index + 1 < reading.tokens.count && reading.tokens[index + 1].shape == .capitalised
    }
  }
}

/// Pairs of a declaration and a place, one bit each.
private struct PairSet {
  private let width: Int
  private var bits: [UInt64]

  init(_ declarations: Int, count: Int) {
    width = (declarations + 63) / 64
    bits = [UInt64](repeating: 0, count: width * count)
  }

  func contains(_ declaration: Int, _ place: Int) -> Bool {
    bits[place * width + (declaration >> 6)] >> UInt64(declaration & 63) & 1 != 0
  }

  mutating func insert(_ declaration: Int, _ place: Int) {
    bits[place * width + (declaration >> 6)] |= 1 << UInt64(declaration & 63)
  }
}
