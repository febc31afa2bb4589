import Annotations

/// One article as the windows see it.
struct Reading {
  let document: Document
  /// In order of their place.
  let candidates: [Candidate]
  let people: [PersonFinder.Person]
  /// The cue that begins at each token, 0 for none.
  let cues: [UInt16]
  /// Its length, `CueIndex.inside` behind its first token.
  let lengths: [UInt8]
  /// Whether each sentence tells of attacks and of no strike.
  let tellOfAttacks: [Bool]
  /// What stretches of text stated before, in this article or another.
  let memo: ValueMemo<String>

  var tokens: [Token] { document.tokens }

  /// The bytes of a stretch of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The text of a stretch of tokens.
  func text(_ range: Range<Int>) -> String {
    String(decoding: document.bytes[bytes(range)], as: UTF8.self)
  }

  /// What a stretch of tokens states: remembered, or read by a normaliser.
  func value(
    _ reading: ValueReading, of range: Range<Int>, _ normalise: (String) -> String?
  ) -> String? {
    memo.value(reading, of: bytes(range), in: document.bytes) { normalise(text(range)) }
  }

  /// Whether a number is one of a hundred and more.
  func isLarge(_ number: Candidate) -> Bool {
    let normalForm = value(.count, of: number.span) { CountNormaliser.value(of: $0)?.normalForm }
    switch normalForm.flatMap(CountValue.init(normalForm:)) {
    case .number(let count, _): return count >= 100
    case .range(let least, _): return least >= 100
    case .vague, nil: return number.detail == .vague
    }
  }

  /// Whether a cue of a list begins in a range of tokens.
  func contains(_ list: CueIndex.List, in range: Range<Int>) -> Bool {
    guard !list.isEmpty else { return false }
    for index in range where cues[index] != 0 && list.contains(cues[index]) { return true }
    return false
  }

  /// The first candidate that begins at a token or behind it.
  func firstCandidate(from token: Int) -> Int {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The candidates that lie in a range of tokens.
  func candidates(in range: Range<Int>) -> ArraySlice<Candidate> {
    let first = firstCandidate(from: range.lowerBound)
    var last = first
    while last < candidates.count, candidates[last].tokens.lowerBound < range.upperBound {
      last += 1
    }
    return candidates[first..<last]
  }
}
