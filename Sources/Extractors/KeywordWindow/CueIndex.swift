/// The words and phrases that declarations mention, each with a number.
///
/// A list in a declaration reads `strike, strikes, air strike`. In text the longest phrase wins and
/// hides the shorter ones inside it from every list: where *drone strikes* is a phrase of some
/// list, these two words are no *strikes* for any.
struct CueIndex: Sendable {
  /// A list of a declaration as a set of cue numbers.
  struct List: Sendable {
    fileprivate(set) var bits: [UInt64] = []
    /// All words of `bits` on top of each other: a list that shares no bit with a text folded in
    /// the same way has no cue in it.
    fileprivate(set) var folded: UInt64 = 0

    var isEmpty: Bool { folded == 0 }

    /// The numbers of the cues in order.
    var cues: [Int] {
      bits.indices.flatMap { word in
        (0..<64).filter { bits[word] >> UInt64($0) & 1 != 0 }.map { word << 6 | $0 }
      }
    }

    fileprivate mutating func insert(_ cue: UInt16) {
      let word = Int(cue >> 6)
      while bits.count <= word { bits.append(0) }
      bits[word] |= 1 << UInt64(cue & 63)
      folded |= 1 << UInt64(cue & 63)
    }

    @inline(__always)
    func contains(_ cue: UInt16) -> Bool {
      let word = Int(cue >> 6)
      return word < bits.count && bits[word] >> UInt64(cue & 63) & 1 != 0
    }
  }

  /// The length that stands at a token inside a cue.
  static let inside = UInt8.max

  private var trie = SymbolTrie()
  /// The cue that ends at each node of the trie, 0 for none.
  private var cueOfNode: [UInt16] = [0]
  /// The text of each cue; 0 stands for no cue.
  private(set) var texts: [String] = [""]
  private var numbers: [String: UInt16] = [:]

  /// The cue numbers of the phrases of a list, and of the other spellings of these phrases.
  ///
  /// - Parameters:
  ///   - text: Phrases with commas between them.
  ///   - vocabulary: Grows by their words.
  /// - Returns: Their set, empty for an empty list.
  mutating func list(_ text: String, vocabulary: inout Vocabulary) -> List {
    var list = List()
    for phrase in Self.phrases(of: text) {
      list.insert(number(of: phrase, vocabulary: &vocabulary))
      for other in SpellingVariants.phrases(of: phrase) {
        list.insert(number(of: other, vocabulary: &vocabulary))
      }
    }
    return list
  }

  /// The phrases of a list in order; `<comma>` stands for the comma itself.
  static func phrases(of text: String) -> [String] {
    // Bytes, as a table has hundreds of lists and the lists are read at every start.
    Array(text.utf8).split(separator: UInt8(ascii: ",")).compactMap { piece in
      var words: [UInt8] = []
      for byte in piece {
        let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x09
        if !isBlank {
          words.append(byte)
        } else if let last = words.last, last != 0x20 {
          words.append(0x20)
        }
      }
      if words.last == 0x20 { words.removeLast() }
      if words.isEmpty { return nil }
      let phrase = String(decoding: words, as: UTF8.self)
      return words.contains(UInt8(ascii: "<")) ? phrase.replacing("<comma>", with: ",") : phrase
    }
  }

  private mutating func number(of phrase: String, vocabulary: inout Vocabulary) -> UInt16 {
    if let known = numbers[phrase] { return known }
    let cue = UInt16(texts.count)
    texts.append(phrase)
    numbers[phrase] = cue
    let node = trie.insert(vocabulary.intern(literal: phrase))
    if cueOfNode.count < trie.count {
      cueOfNode.append(contentsOf: repeatElement(0, count: trie.count - cueOfNode.count))
    }
    // Of two phrases that read alike the first one stands.
    if node != SymbolTrie.none, cueOfNode[node] == 0 { cueOfNode[node] = cue }
    return cue
  }

  /// Finds the cues of a text.
  ///
  /// - Parameters:
  ///   - tokens: The tokens.
  ///   - cues: Becomes the cue that begins at each token, 0 for none.
  ///   - lengths: Becomes the length of that cue, ``inside`` for the tokens behind its first.
  func mark(_ tokens: [Token], _ cues: inout [UInt16], _ lengths: inout [UInt8]) {
    cues.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    cues.append(contentsOf: repeatElement(0, count: tokens.count))
    lengths.append(contentsOf: repeatElement(0, count: tokens.count))
    var cuePlaces = cues.mutableSpan
    var lengthPlaces = lengths.mutableSpan
    let tokens = tokens.span
    var index = 0
    while index < tokens.count {
      let root = trie.root(of: tokens[index].symbol)
      let (cue, length) = root == SymbolTrie.none ? (0, 1) : longest(from: root, at: index, tokens)
      if cue != 0 {
        cuePlaces[index] = cue
        lengthPlaces[index] = UInt8(clamping: length)
        for inner in index + 1..<index + length { lengthPlaces[inner] = Self.inside }
      }
      index += length
    }
  }

  /// The longest phrase that begins at a token; cue 0 and length 1 if there is none.
  private func longest(
    from root: Int, at start: Int, _ tokens: Span<Token>
  ) -> (cue: UInt16, length: Int) {
    var node = root
    var best: (cue: UInt16, length: Int) = (0, 1)
    var index = start
    while true {
      let cue = cueOfNode[node]
      index += 1
      if cue != 0 { best = (cue, index - start) }
      guard index < tokens.count, !tokens[index].gap.contains(.paragraphBreak) else { return best }
      node = trie.next(node, tokens[index].symbol)
      if node == SymbolTrie.none { return best }
    }
  }
}
