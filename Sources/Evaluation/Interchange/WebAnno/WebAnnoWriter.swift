import Annotations

/// Writes one article as WebAnno TSV 3.3.
struct WebAnnoWriter {
  private let article: Article
  private let spans: [LabelledSpan]
  private let offsets: OffsetTable
  private let words: [ByteRange]

  init(_ entry: ExchangeArticle) {
    article = entry.article
    spans = entry.labels.spans
    offsets = OffsetTable(article, OffsetHypothesis(unit: .utf16))
    words = WordSplitter(article, spans: spans).words
  }

  /// The spans that lie on each word, by their position; white space at the ends of a span lies
  /// on none.
  private func spansOnWords() -> [[Int]] {
    var onWord = [[Int]](repeating: [], count: words.count)
    var first = 0
    for (number, span) in spans.enumerated() {
      while first < words.count, words[first].upperBound <= span.range.lowerBound { first += 1 }
      var word = first
      while word < words.count, words[word].lowerBound < span.range.upperBound {
        onWord[word].append(number)
        word += 1
      }
    }
    return onWord
  }

  /// Whether the text begins with white space that the format does not write.
  var losesLeadingSpace: Bool {
    article.utf8[..<(words.first?.lowerBound ?? article.utf8.count)].contains { $0 != 0x20 }
      || words.isEmpty && !article.utf8.isEmpty
  }

  /// How many spans are widened or lost because they begin or end with white space.
  var blankSpans: Int {
    let starts = Set(words.map(\.lowerBound))
    let ends = Set(words.map(\.upperBound))
    return spans.count {
      !starts.contains($0.range.lowerBound) || !ends.contains($0.range.upperBound)
    }
  }

  /// The file.
  func file() -> [UInt8] {
    var lines = [
      "#FORMAT=WebAnno TSV 3.3", "#T_SP=\(WebAnnoCodec.layer)|identifier|value", "",
    ]
    let onWord = spansOnWords()
    let ids = disambiguation(onWord)
    for (number, sentence) in sentences().enumerated() {
      lines.append("")
      lines += text(of: sentence).map { "#Text=" + WebAnnoEscaping.text($0) }
      for (position, index) in sentence.words.enumerated() {
        let (begin, end) = offsets.offsets(of: words[index])
        let cells = cells(onWord[index], ids)
        lines.append(
          "\(number + 1)-\(position + 1)\t\(begin)-\(end)\t\(article[words[index]])\t"
            + "\(cells.identifier)\t\(cells.value)\t")
      }
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// A number for each span that takes more than one word or shares one.
  private func disambiguation(_ onWord: [[Int]]) -> [Int: Int] {
    var words = [Int](repeating: 0, count: spans.count)
    var isShared = [Bool](repeating: false, count: spans.count)
    for numbers in onWord {
      for number in numbers {
        words[number] += 1
        if numbers.count > 1 { isShared[number] = true }
      }
    }
    let marked = spans.indices.filter { words[$0] > 1 || isShared[$0] }
    return Dictionary(uniqueKeysWithValues: marked.enumerated().map { ($1, $0 + 1) })
  }

  private func cells(_ numbers: [Int], _ ids: [Int: Int]) -> (identifier: String, value: String) {
    guard !numbers.isEmpty else { return ("_", "_") }
    func stack(_ cell: (LabelledSpan) -> String?) -> String {
      numbers.map { number in
        (cell(spans[number]).map(WebAnnoEscaping.value) ?? "*")
          + (ids[number].map { "[\($0)]" } ?? "")
      }.joined(separator: "|")
    }
    return (stack { $0.ownValue(in: article) }, stack { $0.label })
  }

  // MARK: Sentences

  private struct Sentence {
    var words: Range<Int>
    /// Up to the next sentence's first word.
    var range: ByteRange
    let isLast: Bool
  }

  /// Lines as sentences, except that none ends inside a span.
  private func sentences() -> [Sentence] {
    var starts: [Int] = []
    var covered = 0
    var nextSpan = 0
    for (index, word) in words.enumerated() {
      while nextSpan < spans.count, spans[nextSpan].range.lowerBound < word.lowerBound {
        covered = max(covered, spans[nextSpan].range.upperBound)
        nextSpan += 1
      }
      let gap = index == 0 ? [0x0A] : article.utf8[words[index - 1].upperBound..<word.lowerBound]
      if index == 0 || gap.contains(0x0A) && covered <= word.lowerBound { starts.append(index) }
    }
    return starts.enumerated().map { number, first in
      let isLast = number + 1 == starts.count
      let next = isLast ? words.count : starts[number + 1]
      let end = isLast ? article.utf8.count : words[next].lowerBound
      return Sentence(
        words: first..<next, range: ByteRange(words[first].lowerBound, end), isLast: isLast)
    }
  }

  /// The lines of a sentence's text; the line feed before the next sentence is understood.
  private func text(of sentence: Sentence) -> [String] {
    var bytes = article.utf8[sentence.range.range]
    if !sentence.isLast, bytes.last == 0x0A { bytes.removeLast() }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
