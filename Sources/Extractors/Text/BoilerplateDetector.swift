/// Tells what of a page is the article and what is furniture around and inside it.
///
/// It judges lines by what pages look like in general: a story is prose that shares names with its
/// own top; furniture is short lines behind the last prose, teasers that were cut off, cues such as
/// *Read more* or *Leave a reply*, captions, and paragraphs that address the reader and share
/// nothing with the story.
struct BoilerplateDetector: Sendable {
  private let cues: TokenPatternSet
  let words: BlockWords

  /// Compiles the cues; the vocabulary grows by their words.
  init(vocabulary: inout Vocabulary) throws(PatternError) {
    cues = try TokenPatternSet(
      BoilerplateCues.rules, parts: BoilerplateCues.parts, vocabulary: &vocabulary)
    words = BlockWords(
      reader: WordSet(["you", "your", "youre", "yours"].map { vocabulary.intern(Array($0.utf8)) }))
  }

  func makeMatcher() -> TokenMatcher { TokenMatcher(cues) }

  /// The furniture of a page as byte ranges in order.
  func boilerplate(
    in elements: [Element], blocks: [Block], text: Span<UInt8>, matcher: inout TokenMatcher
  ) -> [Range<Int>] {
    guard let top = blocks.firstIndex(where: { $0.isProse && !$0.isAppeal }) else {
      // A text without a paragraph is a headline or a note: all of it is taken for the article.
      return []
    }
    var blocks = blocks
    Self.countSharedNames(&blocks, with: top, in: text, elements)
    let cues = cues(in: elements, blocks: blocks, matcher: &matcher)
    var isFurniture = [Bool](repeating: false, count: blocks.count)
    let end = Self.end(of: blocks, top: top, cues: cues)
    for index in blocks.indices {
      isFurniture[index] =
        index >= end || index < top && Self.isFurniture(aboveStory: blocks, index, top, cues, text)
        || index >= top && Self.isFurniture(insideStory: blocks[index], cue: cues[index])
    }
    Self.markLinks(&isFurniture, in: blocks, from: top, cues: cues)
    return Self.united(blocks, where: isFurniture)
  }

  // MARK: Cues

  /// The cue at the beginning of each block.
  private func cues(
    in elements: [Element], blocks: [Block], matcher: inout TokenMatcher
  ) -> [BoilerplateCues.Kind?] {
    var cues = [BoilerplateCues.Kind?](repeating: nil, count: blocks.count)
    var lengths = [Int](repeating: 0, count: blocks.count)
    var block = 0
    for match in matcher.matches(in: elements, startingIn: Self.places(of: blocks)) {
      while block + 1 < blocks.count, blocks[block + 1].tokens.lowerBound <= match.range.lowerBound
      {
        block += 1
      }
      let kind = BoilerplateCues.kinds[match.rule]
      guard holds(kind, at: match.range, in: blocks[block]) else { continue }
      // "Related:" says more than "Related" does.
      let length = match.range.count
      if length > lengths[block]
        || length == lengths[block] && kind.rawValue < cues[block].map(\.rawValue) ?? 0
      {
        cues[block] = kind
        lengths[block] = length
      }
    }
    return cues
  }

  /// Where cues may stand: the first two tokens of a block, and the end of one that ends as
  /// captions and credits do.
  private static func places(of blocks: [Block]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for block in blocks {
      let tokens = block.tokens
      let head = tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + 2)
      guard !block.isLongProse, !block.endsInStop else {
        places.append(head)
        continue
      }
      // Longer than any cue of a picture with the five tokens that may follow it.
      let tail = max(head.upperBound, tokens.upperBound - 16)..<tokens.upperBound
      places.append(head)
      if !tail.isEmpty { places.append(tail) }
    }
    return places
  }

  private func holds(
    _ kind: BoilerplateCues.Kind, at range: Range<Int>, in block: Block
  ) -> Bool {
    // A bracket or quotation mark may stand before a cue.
    let isAtStart = range.lowerBound - block.tokens.lowerBound <= 1
    let isAtEnd = !block.isLongProse && !block.endsInStop
    switch kind {
    case .ending, .aside: return isAtStart
    case .byline: return isAtStart && block.wordCount <= 12
    case .timestamp: return isAtStart && block.wordCount <= 9
    case .digest: return isAtStart && block.wordCount <= 4
    case .caption: return isAtStart || isAtEnd && range.upperBound + 5 >= block.tokens.upperBound
    case .credit: return isAtEnd && range.upperBound == block.tokens.upperBound
    }
  }

  private static func united(_ blocks: [Block], where isFurniture: [Bool]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in blocks.indices where isFurniture[index] {
      if index > 0, isFurniture[index - 1], let last = ranges.popLast() {
        ranges.append(last.lowerBound..<blocks[index].bytes.upperBound)
      } else {
        ranges.append(blocks[index].bytes)
      }
    }
    return ranges
  }
}
