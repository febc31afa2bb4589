extension BoilerplateDetector {
  /// Counts, for each block, the different capitalised words that the top of the story has too.
  static func countSharedNames(
    _ blocks: inout [Block], with top: Int, in text: Span<UInt8>, _ elements: [Element]
  ) {
    var known = NameKeys()
    // A page of posts or of questions and answers tells its subject in its headline first.
    let heads = blocks[max(0, top - 8)..<top].filter { $0.wordCount >= 4 && !$0.isNavigation }
    // Headings may stand between the first paragraphs.
    let paragraphs = blocks[top..<min(blocks.count, top + 8)].filter(\.isProse).prefix(3)
    for block in heads + paragraphs where !block.addressesReader || block.quotes {
      forEachName(in: block, text, elements) { known.insert($0) }
    }
    for index in blocks.indices {
      var shared = 0
      var count = 0
      forEachName(in: blocks[index], text, elements) {
        count += 1
        if known.mark($0, with: index) { shared += 1 }
      }
      blocks[index].sharedNames = shared
      blocks[index].nameCount = count
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
}
