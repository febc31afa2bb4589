import Annotations

/// The compiled rules with the state that grows while they run; one for each task.
struct RegexMachine: Sendable {
  /// Machines that wait for the next article.
  static let pool = MatcherPool { RegexMachine() }

  /// How many transitions the automaton keeps: 32 MB.
  private static let entryLimit = 1 << 20

  private static let compiled = Compiled()
  private static let reader = RegexReader()

  private var documents = DocumentReader(compiled.parts, vocabulary: compiled.vocabulary)
  private var memory = RegexMemory()
  private var matcher = TextMatcher(
    compiled.set, stateLimit: 100_000, entryLimit: entryLimit)
  private let memo = ValueMemo<String>()

  /// What is built once: the rules, and what finds the furniture of a page.
  private struct Compiled: Sendable {
    let set: TextPatternSet
    let parts: DocumentReader.Parts
    let vocabulary: Vocabulary

    /// Rules are part of the program, so one that does not compile stops it; a test reads them all.
    init() {
      do {
        var vocabulary = Vocabulary()
        parts = try DocumentReader.Parts(vocabulary: &vocabulary)
        self.vocabulary = vocabulary
        set = try TextPatternSet(
          RegexRules.all.map { PatternRule($0.name, $0.pattern) }, parts: RegexParts.all)
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }

  /// Finds the mentions of one article.
  mutating func mentions(in article: Article) -> [Mention] {
    let bytes = article.utf8.span
    var furniture = documents.document(of: article.utf8).boilerplate[...]
    var candidates: [RegexCandidate] = []
    let lines = Self.lines(of: bytes)
    for line in lines {
      while let first = furniture.first, first.upperBound <= line.lowerBound {
        furniture.removeFirst()
      }
      // Whatever lies in furniture is dropped, so there is no need to look at all.
      if let first = furniture.first, first.lowerBound <= line.lowerBound,
        first.upperBound >= line.upperBound
      {
        continue
      }
      let near = furniture.prefix { $0.lowerBound < line.upperBound }
      for found in matcher.matches(in: bytes.extracting(line)) {
        let range =
          found.range.lowerBound + line.lowerBound..<found.range.upperBound + line.lowerBound
        if near.contains(where: { $0.overlaps(range) }) { continue }
        let match = PatternMatch(rule: found.rule, range: range)
        let said = memory.candidates(of: match, in: bytes) {
          let captures = matcher.captures(of: match, in: bytes)
          return Self.reader.candidates(of: match, captures: captures, in: article, memo)
        }
        for candidate in said { candidates.append(candidate.moved(by: range.lowerBound)) }
      }
    }
    return RegexCandidate.chosen(of: candidates, lines: lines)
  }

  /// The longest piece of a line that is searched at once: open gaps make the search of text
  /// without punctuation quadratic in its length.
  private static let longestLine = 4096

  /// The lines of a text; a line is a paragraph.
  ///
  /// Overlong ones are cut at a blank, or at last between any two characters.
  private static func lines(of bytes: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isBreak = byte == 0x0A ? !RegexLines.goesOn(at: index, in: bytes) : byte == 0x0D
      let length = index - start
      let isOverlong =
        length >= longestLine && (byte == 0x20 || length >= 2 * longestLine && byte & 0xC0 != 0x80)
      guard isBreak || isOverlong else { continue }
      if start < index { lines.append(start..<index) }
      start = isBreak ? index + 1 : index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
