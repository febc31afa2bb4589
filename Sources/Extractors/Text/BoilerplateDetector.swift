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
    return Self.united(blocks, where: isFurniture)
  }

  // MARK: Cues

  /// The cue at the beginning of each block.
  private func cues(
    in elements: [Element], blocks: [Block], matcher: inout TokenMatcher
  ) -> [BoilerplateCues.Kind?] {
    var cues = [BoilerplateCues.Kind?](repeating: nil, count: blocks.count)
    var block = 0
    for match in matcher.matches(in: elements, startingIn: Self.places(of: blocks)) {
      while block + 1 < blocks.count, blocks[block + 1].tokens.lowerBound <= match.range.lowerBound
      {
        block += 1
      }
      let kind = BoilerplateCues.kinds[match.rule]
      guard holds(kind, at: match.range, in: blocks[block]) else { continue }
      if cues[block] == nil || kind.rawValue < cues[block].map(\.rawValue) ?? 0 {
        cues[block] = kind
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

  // MARK: Judgement

  /// The first block behind the story.
  private static func end(
    of blocks: [Block], top: Int, cues: [BoilerplateCues.Kind?]
  ) -> Int {
    // The story goes on as long as prose comes that shares names with its top, or that stands
    // among such prose; an ending cue stops it unless two such paragraphs follow.
    var end = top + 1
    var index = top + 1
    var hasEnded = false
    while index < blocks.count {
      let block = blocks[index]
      if cues[index] == .ending, !block.isStory {
        if storyFollows(blocks, from: index + 1, cues: cues) {
          index += 1
          continue
        }
        hasEnded = true
        break
      }
      if block.isProse || block.isPoint, cues[index] == nil { end = index + 1 }
      index += 1
    }
    if hasEnded { return max(end, top + 1) }
    // Without a cue: trailing prose that shares nothing with the story, behind a line that is
    // none, is another story.
    while end > top + 1, blocks[end - 1].sharedNames == 0,
      blocks[top..<end - 1].contains(where: { !$0.isProse && !$0.endsSentence })
    {
      let heading = blocks[..<(end - 1)].lastIndex { !$0.isProse } ?? top
      guard heading > top, blocks[heading..<end].allSatisfy({ $0.sharedNames == 0 }) else { break }
      end = heading
    }
    return end
  }

  private static func storyFollows(
    _ blocks: [Block], from index: Int, cues: [BoilerplateCues.Kind?]
  ) -> Bool {
    var found = 0
    for next in index..<blocks.count where blocks[next].isStory && cues[next] == nil {
      found += 1
      if found == 2 { return true }
    }
    return false
  }

  private static func isFurniture(
    aboveStory blocks: [Block], _ index: Int, _ top: Int, _ cues: [BoilerplateCues.Kind?],
    _ text: Span<UInt8>
  ) -> Bool {
    let block = blocks[index]
    if cues[index] != nil || block.isCutOff || block.isAppeal || block.isNavigation { return true }
    // The points below the heading of a digest.
    if let heading = cues[..<index].lastIndex(of: .digest),
      blocks[(heading + 1)...index].allSatisfy(\.isBullet)
    {
      return true
    }
    // A headline printed twice: the first stands for navigation.
    return blocks[(index + 1)..<top].contains { other in
      other.bytes.count == block.bytes.count
        && zip(other.bytes, block.bytes).allSatisfy { text[$0] == text[$1] }
    }
  }

  private static func isFurniture(insideStory block: Block, cue: BoilerplateCues.Kind?) -> Bool {
    if let cue { return cue == .caption || cue == .credit || !block.isStory }
    return block.isAppeal
  }

  // MARK: Names

  /// Counts, for each block, the different capitalised words that the top of the story has too.
  private static func countSharedNames(
    _ blocks: inout [Block], with top: Int, in text: Span<UInt8>, _ elements: [Element]
  ) {
    var known = NameKeys()
    let storyTop = min(blocks.count, top + 3)
    for block in blocks[top..<storyTop]
    where block.isProse && !(block.addressesReader && !block.quotes) {
      forEachName(in: block, text, elements) { known.insert($0) }
    }
    for index in blocks.indices {
      var shared = 0
      forEachName(in: blocks[index], text, elements) {
        if known.mark($0, with: index) { shared += 1 }
      }
      blocks[index].sharedNames = shared
    }
  }

  private static func forEachName(
    in block: Block, _ text: Span<UInt8>, _ elements: [Element], _ body: (UInt64) -> Void
  ) {
    for place in block.tokens {
      let element = elements[place]
      switch element.shape {
      case .capitalised, .upper, .mixed:
        // The first eight letters tell names apart well enough for a count.
        var key: UInt64 = 0
        let end = min(element.byteEnd, element.byteStart + 8)
        for index in Int(element.byteStart)..<Int(end) { key = key << 8 | UInt64(text[index]) }
        body(key)
      default: break
      }
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

extension Block {
  /// Prose that shares at least two names with the top of the story.
  fileprivate var isStory: Bool { isProse && sharedNames >= 2 }

  /// A short line that still belongs to the story: an item of a list, or one that names its people.
  fileprivate var isPoint: Bool {
    sharedNames >= 1 && (isBullet && wordCount >= 4 || wordCount >= 8 && !isNavigation)
  }

  /// Menus, paths and the name of the site.
  fileprivate var isNavigation: Bool {
    !endsSentence && (separators >= 2 || isAllCapitals && wordCount <= 4)
  }

  /// A paragraph that speaks to the reader and has nothing to do with the story.
  fileprivate var isAppeal: Bool { addressesReader && !quotes && sharedNames == 0 }

  /// Too long to be a caption.
  fileprivate var isLongProse: Bool { wordCount > 60 }
}
