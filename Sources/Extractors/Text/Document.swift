/// A text as the extractors see it: tokens, sentences and what of it is the article.
///
/// All three extractors read the same document; they differ only in how they tie a candidate to a
/// field.
struct Document {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// The tokens of the article; those of furniture are left out.
  let tokens: [Token]
  /// The sentences of the article, as ranges of `tokens`; none crosses furniture.
  let sentences: [Range<Int>]
  /// The lines of the article, as ranges of `tokens`; in news a line is a paragraph, unless the
  /// text was wrapped by hand.
  let paragraphs: [Range<Int>]
  /// The first paragraph of prose, by index; headlines and standfirsts come before it.
  let firstProse: Int
  /// What is furniture, as byte ranges in order.
  let boilerplate: [Range<Int>]
}

/// Makes documents of texts.
///
/// It holds what is compiled once; the state of its matchers grows with use, so each task has a
/// reader of its own.
struct DocumentReader {
  private let detector: BoilerplateDetector
  private let splitter: SentenceSplitter
  private var tokenizer: Tokenizer
  private var matcher: TokenMatcher
  private var elements: [Element] = []

  /// What a reader is made of, compiled and free to share.
  struct Parts: Sendable {
    let detector: BoilerplateDetector
    let splitter: SentenceSplitter

    /// Compiles the parts; the vocabulary grows by their words.
    init(vocabulary: inout Vocabulary) throws(PatternError) {
      detector = try BoilerplateDetector(vocabulary: &vocabulary)
      splitter = SentenceSplitter(vocabulary: &vocabulary)
    }
  }

  /// Makes a reader that cuts words by a vocabulary that has all words of all patterns.
  init(_ parts: Parts, vocabulary: Vocabulary) {
    detector = parts.detector
    splitter = parts.splitter
    tokenizer = Tokenizer(vocabulary: vocabulary)
    matcher = parts.detector.makeMatcher()
  }

  /// Reads a text.
  mutating func document(of bytes: [UInt8]) -> Document {
    let text = bytes.span
    tokenizer.tokenize(text)
    tokenizer.joinLines(before: WrappedLines.joints(of: tokenizer.tokens, in: text))
    ElementSequence.fill(&elements, from: tokenizer.tokens)
    let blocks = Block.blocks(of: tokenizer.tokens, in: text, words: detector.words)
    let boilerplate = detector.boilerplate(
      in: elements, blocks: blocks, text: text, matcher: &matcher)
    var tokens: [Token] = []
    tokens.reserveCapacity(tokenizer.tokens.count)
    var paragraphs: [Range<Int>] = []
    var firstProse: Int?
    for block in blocks where !boilerplate.contains(where: { $0.overlaps(block.bytes) }) {
      let start = tokens.count
      tokens.append(contentsOf: tokenizer.tokens[block.tokens])
      // What stood between two lines may be gone; they are still two.
      tokens[start].gap.formUnion([.space, .lineBreak, .paragraphBreak])
      if block.isProse, firstProse == nil { firstProse = paragraphs.count }
      paragraphs.append(start..<tokens.count)
    }
    return Document(
      bytes: bytes, tokens: tokens, sentences: splitter.sentences(of: tokens, in: text),
      paragraphs: paragraphs, firstProse: firstProse ?? 0, boilerplate: boilerplate)
  }
}
