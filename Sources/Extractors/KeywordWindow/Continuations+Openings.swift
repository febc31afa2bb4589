import Annotations

/// Numbers without a noun that are the first of their kind.
extension Continuations {
  /// *There have been more than 40 in Iraq*, behind a sentence about attacks.
  func existing(_ index: Int, in sentence: Range<Int>) -> Proposal? {
    let candidate = reading.candidates[index]
    guard candidate.type == .count, candidate.detail == .none,
      !reading.tokens[sentence.lowerBound].gap.contains(.paragraphBreak)
    else { return nil }
    if isUponForces(candidate, in: sentence) { return attacks(index, behind: sentence) }
    guard
      let been = sentence.first(where: { reading.text($0..<($0 + 1)) == "been" }),
      been > sentence.lowerBound + 1, 0...3 ~= candidate.tokens.lowerBound - been - 1,
      reading.text((been - 2)..<(been - 1)).lowercased() == "there",
      place(behind: candidate, in: sentence) != nil || isBare(candidate, in: sentence)
    else { return nil }
    return attacks(index, behind: sentence)
  }

  /// *At least 166 on American troops in Iraq*.
  private func isUponForces(_ count: Candidate, in sentence: Range<Int>) -> Bool {
    let end = count.tokens.upperBound
    guard end + 1 < sentence.upperBound, reading.text(end..<(end + 1)) == "on" else { return false }
    return windows.continuation.soldiers.contains(reading.cues[end + 1])
  }

  /// A number of attacks, behind a sentence that tells of such.
  private func attacks(_ index: Int, behind sentence: Range<Int>) -> Proposal? {
    guard
      let before = reading.document.sentences.last(where: {
        $0.upperBound == sentence.lowerBound
      }),
      let trigger = before.first(where: {
        reading.cues[$0] != 0 && windows.attacks.contains(reading.cues[$0])
      }),
      let window = windows.entries.firstIndex(where: {
        windows.declarations[$0.declaration].field == .attackCount
      })
    else { return nil }
    return Proposal(
      distance: 0, declaration: windows.entries[window].declaration, window: window,
      trigger: trigger, candidate: index, isRight: false)
  }

  /// *The 2,500 in Iraq*: a large number that is said of a country in a sentence about soldiers.
  func garrison(_ index: Int, in sentence: Range<Int>) -> Proposal? {
    let candidate = reading.candidates[index]
    guard candidate.type == .count, candidate.detail == .none,
      let trigger = sentence.first(where: {
        reading.cues[$0] != 0 && windows.continuation.soldiers.contains(reading.cues[$0])
      }), place(behind: candidate, in: sentence)?.type == .country, reading.isLarge(candidate),
      !isUponForces(candidate, in: sentence),
      let window = windows.entries.firstIndex(where: {
        windows.declarations[$0.declaration].field == .troopLevel
      })
    else { return nil }
    return Proposal(
      distance: 0, declaration: windows.entries[window].declaration, window: window,
      trigger: trigger, candidate: index, isRight: false)
  }
}
