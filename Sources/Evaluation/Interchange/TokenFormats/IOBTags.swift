import Annotations

/// The tags of a sequence of words, in the scheme IOB2: `B-` begins a span, `I-` goes on with it.
struct IOBTags {
  let words: [ByteRange]
  let tags: [String]
  /// Spans that no tag can show beside another one that lies on the same words.
  let overlapping: Int
  /// Spans of white space alone, or that begin or end with it.
  let blank: Int

  /// Tags the words of an article; of spans that share a word the first is kept, then the longest.
  init(_ article: Article, spans: [LabelledSpan]) {
    let words = WordSplitter(article, spans: spans).words
    var tags = [String](repeating: "O", count: words.count)
    var position = 0
    var covered = 0
    var overlapping = 0
    var blank = 0
    for span in spans {
      if span.range.lowerBound < covered {
        overlapping += 1
        continue
      }
      while position < words.count, words[position].lowerBound < span.range.lowerBound {
        position += 1
      }
      var last = position
      while last < words.count, words[last].upperBound <= span.range.upperBound { last += 1 }
      let bounds = last > position ? (words[position].lowerBound, words[last - 1].upperBound) : nil
      if bounds?.0 != span.range.lowerBound || bounds?.1 != span.range.upperBound { blank += 1 }
      for index in position..<last {
        tags[index] = (index == position ? "B-" : "I-") + span.label
      }
      covered = span.range.upperBound
      position = last
    }
    (self.words, self.tags) = (words, tags)
    (self.overlapping, self.blank) = (overlapping, blank)
  }

  /// What a note says of spans that could not be tagged as they are.
  static func notes(_ tagged: [IOBTags], for format: InterchangeFormat) -> [String] {
    let overlapping = tagged.reduce(0) { $0 + $1.overlapping }
    let blank = tagged.reduce(0) { $0 + $1.blank }
    var notes = [
      "\(format.rawValue): tags are IOB2 over words and punctuation; a word is cut where a mention "
        + "begins or ends inside it"
    ]
    if overlapping > 0 {
      notes.append(
        "\(format.rawValue) has one tag for a word: \(overlapping) overlapping "
          + "mention\(overlapping == 1 ? "" : "s") left out")
    }
    if blank > 0 {
      notes.append(
        "\(format.rawValue) has no tag for white space: \(blank) "
          + "mention\(blank == 1 ? "" : "s") that begin or end with it cut short or left out")
    }
    return notes
  }
}
