/// Decides which candidate serves which field.
///
/// Proposals are taken in order of distance; at equal distance the field that the table declares
/// first, then the candidate on the left, then the earlier trigger. A candidate serves one field,
/// unless a field is declared to share; a trigger takes one candidate for a field, unless the field
/// takes every candidate in its window.
struct Settlement {
  let reading: Reading
  let windows: CompiledWindows

  private struct Claim: Hashable {
    var trigger: Int
    var declaration: Int
  }

  /// The proposals that hold, in order of their candidates.
  func settle(_ proposals: [Proposal]) -> [Proposal] {
    let ranked = proposals.sorted {
      ($0.distance, $0.declaration, $0.isRight ? 1 : 0, $0.trigger, $0.candidate, $0.window)
        < ($1.distance, $1.declaration, $1.isRight ? 1 : 0, $1.trigger, $1.candidate, $1.window)
    }
    var owner = [Int](repeating: -1, count: reading.candidates.count)
    var shared: Set<Claim> = []
    var claimed: Set<Claim> = []
    var chosen: [Proposal] = []
    for proposal in ranked {
      let declaration = windows.declarations[proposal.declaration]
      let claim = Claim(trigger: proposal.trigger, declaration: proposal.declaration)
      if declaration.isShared {
        let own = Claim(trigger: proposal.candidate, declaration: proposal.declaration)
        guard !shared.contains(own) else { continue }
        if proposal.trigger >= 0, !declaration.takesEvery, claimed.contains(claim) { continue }
        shared.insert(own)
      } else {
        guard owner[proposal.candidate] < 0 else { continue }
        if proposal.trigger >= 0, !declaration.takesEvery, claimed.contains(claim) { continue }
        owner[proposal.candidate] = proposal.declaration
      }
      claimed.insert(claim)
      chosen.append(proposal)
    }
    spread(&chosen, &owner)
    return chosen.sorted { ($0.candidate, $0.declaration) < ($1.candidate, $1.declaration) }
  }

  /// *40 guards in Basra and 15 more in Kirkuk*: the next member of a list goes where the
  /// last one went.
  private func spread(_ chosen: inout [Proposal], _ owner: inout [Int]) {
    var index = 0
    while index < chosen.count {
      let proposal = chosen[index]
      index += 1
      let declaration = windows.declarations[proposal.declaration]
      guard declaration.spreads > 0 else { continue }
      let start = reading.candidates[proposal.candidate].tokens.upperBound
      var next = proposal.candidate + 1
      while next < reading.candidates.count {
        let candidate = reading.candidates[next]
        let gap = start..<max(start, candidate.tokens.lowerBound)
        guard gap.count <= declaration.spreads, isOneSentence(gap) else { break }
        if declaration.takes.contains(candidate.type) {
          if owner[next] < 0, isMember(candidate, since: start) {
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

  /// Whether a number goes on with a list: joined to what stands before, with a place behind it.
  private func isMember(_ candidate: Candidate, since start: Int) -> Bool {
    let cue = WindowSearch.cueBefore(
      candidate.tokens.lowerBound, in: reading, from: start, light: windows.light)
    let end = candidate.tokens.upperBound
    return windows.joiners.contains(cue)
      && reading.contains(windows.listed, in: end..<min(reading.tokens.count, end + 2))
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
