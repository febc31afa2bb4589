import Annotations

/// Fills attributes with the nearest candidate or word of a kind: in the sentence, then in the
/// paragraph.
struct AttributeFinder {
  let reading: Reading
  let windows: CompiledWindows

  /// How many tokens of a sentence or paragraph are looked through on each side.
  private static let horizon = 120

  // MARK: Parties and kinds

  /// Whose people a count counts: the nearest word for a party around number and trigger.
  func party(of candidate: Candidate) -> String? {
    nearest(windows.parties, to: candidate, reach: 8)
  }

  /// How many of a weapon: the number right before it, with nothing but adjectives between.
  func count(of weapon: Candidate) -> String? {
    guard
      let number = reading.candidates(
        in: max(0, weapon.tokens.lowerBound - 4)..<weapon.tokens.lowerBound
      ).last(where: { $0.type == .count && $0.tokens.upperBound <= weapon.tokens.lowerBound }),
      number.detail == .none || number.detail == .single || number.detail == .pair
    else { return nil }
    let gap = number.tokens.upperBound..<weapon.tokens.lowerBound
    guard
      gap.allSatisfy({
        reading.tokens[$0].shape != .punctuation && reading.tokens[$0].shape != .clitic
          && !windows.joiners.contains(reading.cues[$0])
          && !windows.continuation.staying.contains(reading.cues[$0])
      }),
      let value = number.detail == .pair
        ? "2"
        : reading.value(.count, of: number.span, { CountNormaliser.value(of: $0)?.normalForm })
    else { return nil }
    return value.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? value : nil
  }

  /// With what an attack was made: the nearest word for a weapon around the number.
  func kind(of candidate: Candidate, trigger: Int) -> String? {
    if trigger >= 0,
      let kind = windows.kinds.first(where: {
        $0.words.contains(reading.cues[trigger])
      })
    {
      return kind.name
    }
    return nearest(windows.kinds, to: candidate, reach: 4)
  }

  private func nearest(
    _ lists: [(name: String, words: CueIndex.List)], to candidate: Candidate, reach: Int
  ) -> String? {
    let sentence = range(around: candidate, in: reading.document.sentences)
    for distance in 0..<reach {
      let behind = candidate.span.upperBound + distance
      let before = candidate.tokens.lowerBound - 1 - distance
      for index in [behind, before] where sentence.contains(index) {
        let cue = reading.cues[index]
        guard cue != 0 else { continue }
        if let list = lists.first(where: { $0.words.contains(cue) }) { return list.name }
      }
    }
    return nil
  }

  // MARK: Sources

  /// Who makes the claim: the name or the noun for a source nearest to a word of saying.
  func source(of candidate: Candidate) -> String? {
    let sentence = range(around: candidate, in: reading.document.sentences)
    let verbs = sentence.filter {
      reading.cues[$0] != 0 && windows.saying.contains(reading.cues[$0])
    }
    guard !verbs.isEmpty else { return nil }
    var best: (distance: Int, text: String)?
    func offer(_ range: Range<Int>, _ text: @autoclosure () -> String) {
      for verb in verbs {
        let distance = verb < range.lowerBound ? range.lowerBound - verb : verb - range.upperBound
        guard distance >= 0, distance <= 6, distance < best?.distance ?? .max else { continue }
        best = (distance, text())
      }
    }
    for other in reading.candidates(in: sentence) where other.tokens != candidate.tokens {
      switch other.type {
      case .person:
        offer(
          other.tokens,
          String(decoding: reading.document.bytes[reading.people[other.entry].name], as: UTF8.self))
      case .speaker where !isRelay(other): offer(other.tokens, reading.text(other.tokens))
      case .body: offer(other.tokens, reading.text(other.tokens))
      default: break
      }
    }
    for index in sentence
    where reading.cues[index] != 0 && windows.sources.contains(reading.cues[index]) {
      let end = index + Int(reading.lengths[index])
      offer(index..<end, reading.text(index..<end))
    }
    return best?.text
  }

  /// An agency only relays what another says.
  private func isRelay(_ speaker: Candidate) -> Bool {
    CandidateLexicon.speakerEntries[speaker.entry].kind == .media
  }

  // MARK: Ranges

  func range(around candidate: Candidate, in ranges: [Range<Int>]) -> Range<Int> {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= candidate.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < ranges.count else { return candidate.tokens }
    let near = candidate.tokens
    return max(
      ranges[low].lowerBound, near.lowerBound - Self.horizon)..<min(
        ranges[low].upperBound, near.upperBound + Self.horizon)
  }
}
