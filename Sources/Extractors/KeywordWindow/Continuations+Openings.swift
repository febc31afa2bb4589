import Annotations

/// Numbers without a noun that are the first of their kind.
extension Continuations {
  /// *There have been more than 40 in Iraq*, behind a sentence about attacks.
  func existing(_ index: Int, in sentence: Range<Int>) -> Proposal? {
    let candidate = reading.candidates[index]
    guard candidate.type == .count, candidate.detail == .none,
      !reading.tokens[sentence.lowerBound].gap.contains(.paragraphBreak),
      let been = sentence.first(where: { reading.text($0..<($0 + 1)) == "been" }),
      been > sentence.lowerBound + 1, 0...3 ~= candidate.tokens.lowerBound - been - 1,
      reading.text((been - 2)..<(been - 1)).lowercased() == "there",
      place(behind: candidate, in: sentence) != nil || isBare(candidate, in: sentence),
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
      let window = windows.entries.firstIndex(where: {
        windows.declarations[$0.declaration].field == .troopLevel
      })
    else { return nil }
    return Proposal(
      distance: 0, declaration: windows.entries[window].declaration, window: window,
      trigger: trigger, candidate: index, isRight: false)
  }
}
