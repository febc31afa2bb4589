import Annotations

/// Finds the words around a number that say how exact it is.
struct CountModifiers: Sendable {
  private let before: [[UInt32]]
  private let behind: [[UInt32]]
  /// The last words of the phrases before a number and the first of those behind it: most numbers
  /// have neither.
  private let lastBefore: WordSet
  private let firstBehind: WordSet
  private let upTo: [UInt32]
  /// Verbs that *up to* goes with.
  private let risen: WordSet

  init(vocabulary: inout Vocabulary) {
    func symbols(_ phrases: some Sequence<String>) -> [[UInt32]] {
      phrases.sorted().map { vocabulary.intern(literal: $0) }.sorted { $0.count > $1.count }
    }
    before = symbols(CountPhrases.before.keys)
    behind = symbols(CountPhrases.behind.keys)
    lastBefore = WordSet(before.compactMap(\.last))
    upTo = vocabulary.intern(literal: "up to")
    risen = WordSet(
      "gone go went goes going owned owns owning climbed risen rose crept pushed brought admitted",
      vocabulary: &vocabulary)
    firstBehind = WordSet(behind.compactMap(\.first))
  }

  /// The number with the longest modifiers on both sides.
  func extent(of number: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var range = number
    if number.lowerBound > 0, lastBefore.contains(tokens[number.lowerBound - 1].symbol),
      let phrase = before.first(where: { ends($0, at: number.lowerBound, tokens) })
    {
      let start = number.lowerBound - phrase.count
      // *The toll had gone up to 25*.
      if phrase == upTo, start > 0, risen.contains(tokens[start - 1].symbol) { return number }
      range = start..<range.upperBound
    } else if number.upperBound < tokens.count,
      firstBehind.contains(tokens[number.upperBound].symbol),
      !tokens[number.upperBound].gap.contains(.paragraphBreak),
      let phrase = behind.first(where: { begins($0, at: number.upperBound, tokens) })
    {
      range = range.lowerBound..<(number.upperBound + phrase.count)
    }
    return range
  }

  private func ends(_ phrase: [UInt32], at end: Int, _ tokens: [Token]) -> Bool {
    begins(phrase, at: end - phrase.count, tokens)
  }

  private func begins(_ phrase: [UInt32], at start: Int, _ tokens: [Token]) -> Bool {
    guard start >= 0, start + phrase.count <= tokens.count else { return false }
    return phrase.indices.allSatisfy {
      tokens[start + $0].symbol == phrase[$0]
        && !($0 > 0 && tokens[start + $0].gap.contains(.paragraphBreak))
    }
  }
}
