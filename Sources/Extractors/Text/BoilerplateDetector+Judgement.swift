extension BoilerplateDetector {
  /// The first block behind the story.
  static func end(
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

  static func isFurniture(
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
    // Sections of the site above the headline, and whoever wrote it below.
    if block.wordCount <= 3, !block.endsSentence, !block.endsInColon {
      let headline = blocks[..<top].firstIndex { $0.wordCount >= 5 && !$0.isNavigation } ?? index
      if index < headline { return true }
      if block.wordCount >= 2, block.nameCount == block.wordCount, block.sharedNames == 0 {
        return true
      }
    }
    // A headline printed twice: the first stands for navigation.
    return blocks[(index + 1)..<top].contains { other in
      other.bytes.count == block.bytes.count
        && zip(other.bytes, block.bytes).allSatisfy { text[$0] == text[$1] }
    }
  }

  /// Marks lists of links to other stories, which stand inside a story too: between blank lines at
  /// least two headlines, or a cue and headlines below it.
  static func markLinks(
    _ isFurniture: inout [Bool], in blocks: [Block], from top: Int,
    cues: [BoilerplateCues.Kind?]
  ) {
    // What stands between a long headline and the first paragraph are its own points.
    let paragraph = blocks[top...].firstIndex { $0.isProse && $0.endsInStop } ?? top
    var start = paragraph + 1
    while start < blocks.count {
      var end = start + 1
      while end < blocks.count, !blocks[end].followsBlankLine { end += 1 }
      defer { start = end }
      let isLabelled = cues[start] == .aside || cues[start] == .ending
      let links = isLabelled ? start + 1..<end : start..<end
      // What a colon announces is a list of the story's own, unless it is such a cue, and so is
      // what has bullets.
      guard blocks[start].followsBlankLine, links.count >= (isLabelled ? 1 : 2),
        blocks[links].allSatisfy(\.isHeadline),
        isLabelled || !blocks[start - 1].endsInColon && !blocks[links].contains(where: \.isBullet)
      else { continue }
      for index in start..<end { isFurniture[index] = true }
    }
  }

  static func isFurniture(insideStory block: Block, cue: BoilerplateCues.Kind?) -> Bool {
    if let cue { return cue == .caption || cue == .credit || !block.isStory }
    // In a briefing, questions that name somebody are put to a “you” as well.
    return block.isAppeal && block.nameCount < 4
  }
}

extension Block {
  /// Prose that shares at least two names with the top of the story.
  fileprivate var isStory: Bool { isProse && sharedNames >= 2 }

  /// A short line that still belongs to the story: an item of a list, or one that names its people.
  fileprivate var isPoint: Bool {
    guard sharedNames >= 1 else { return false }
    return isBullet && wordCount >= 4 || wordCount >= 8 && !isNavigation
      || wordCount >= 5 && endsInStop
  }

  /// A line that may be a link to another story: as long as a headline, and no sentence of a story.
  fileprivate var isHeadline: Bool {
    wordCount >= 4 && wordCount <= 20 && (!endsInStop || endsInQuestion) && !endsInColon
  }

  /// Menus, paths and the name of the site.
  var isNavigation: Bool {
    !endsSentence && (separators >= 2 || isAllCapitals && wordCount <= 4)
  }

  /// A paragraph that speaks to the reader and has nothing to do with the story.
  var isAppeal: Bool { addressesReader && !quotes && sharedNames == 0 }

  /// Too long to be a caption.
  var isLongProse: Bool { wordCount > 60 }
}
