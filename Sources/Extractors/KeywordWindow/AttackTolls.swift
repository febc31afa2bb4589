import Annotations

/// Gives the tolls of relative clauses to the attacks that the clauses are about.
///
/// *The raids answered a rocket barrage in which two soldiers died and a dozen people were hurt*: the
/// sentence tells of strikes, the clause with the numbers does not.
struct AttackTolls {
  let reading: Reading
  let windows: CompiledWindows

  /// The proposals, with those of attacks at the declarations of attacks.
  func turned(_ proposals: [Proposal]) -> [Proposal] {
    guard let killed = declaration(.attackKilled), let wounded = declaration(.attackWounded) else {
      return proposals
    }
    return proposals.map { proposal in
      let field = windows.declarations[proposal.declaration].field
      guard field == .strikeKilled || field == .strikeWounded,
        isOfAttack(reading.candidates[proposal.candidate])
      else { return proposal }
      var turned = proposal
      turned.declaration = field == .strikeKilled ? killed : wounded
      return turned
    }
  }

  private func declaration(_ field: Field) -> Int? {
    windows.declarations.firstIndex { $0.field == field }
  }

  /// *Announced that*: a clause of what was said is no relative clause.
  private func isSaid(_ relative: Int) -> Bool {
    guard relative > 0 else { return false }
    let cue = reading.cues[relative - 1]
    return cue != 0 && (windows.saying.contains(cue) || windows.telling.contains(cue))
  }

  /// Whether the last blow before a number is an attack, with the beginning of a relative clause
  /// between them, and the number counts no fighters.
  private func isOfAttack(_ count: Candidate) -> Bool {
    guard
      let sentence = reading.document.sentences.first(where: {
        $0.contains(count.tokens.lowerBound)
      })
    else { return false }
    let end = min(sentence.upperBound, count.tokens.upperBound + 4)
    guard !reading.contains(windows.rounds.fighters, in: count.tokens.lowerBound..<end) else {
      return false
    }
    var index = count.tokens.lowerBound - 1
    var isRelative = false
    while index >= sentence.lowerBound {
      let cue = reading.cues[index]
      if cue != 0 {
        if windows.rounds.strikes.contains(cue) { return false }
        if windows.rounds.hostile.contains(cue) { return isRelative }
        if windows.rounds.relatives.contains(cue), !isSaid(index) { isRelative = true }
      }
      index -= 1
    }
    return false
  }
}
