/// What the lexicon knows about one printed form.
struct CascadeSense: Hashable, Sendable {
  /// What the form may be.
  var categories: ElementCategories = []
  /// The canonical name of the place, group, office or body.
  var place: String?
  /// The country in which the place lies; the place itself if it is a country.
  var country: String?
  /// The canonical name of the group.
  var group: String?
  /// The state to which a body or an adjective belongs.
  var state: String?
}

/// The first phase: a trie over words that finds every form of the lexicons, the longest first.
struct CascadeGazetteer: Sendable {
  /// What a phrase means that ends at a node of the trie.
  private struct Ending: Sendable {
    /// The sense in any letter case, −1 for none.
    var sense: Int32 = -1
    /// The first of the senses in one letter case, −1 for none.
    var firstCased: Int32 = -1
  }

  /// The sense of a form whose case matters.
  private struct CasedEnding: Sendable {
    var sense: Int32
    /// The shape that its first word must have.
    var shape: TokenShape
    /// The next of the same node, −1 for none.
    var next: Int32
  }

  /// What each form may mean; equal senses are kept once.
  private(set) var senses: [CascadeSense] = []
  private var indices: [CascadeSense: Int32] = [:]
  private var trie = SymbolTrie()
  private var endings = [Ending()]
  private var casedEndings: [CasedEnding] = []

  /// The number of a sense, the same one for equal senses.
  mutating func intern(_ sense: CascadeSense) -> Int32 {
    if let known = indices[sense] { return known }
    indices[sense] = Int32(senses.count)
    senses.append(sense)
    return Int32(senses.count - 1)
  }

  /// Adds a form.
  ///
  /// - Parameters:
  ///   - form: how it is printed.
  ///   - sense: what it means, by number; united with what the same form meant before.
  ///   - vocabulary: grows by the words of the form.
  mutating func add(_ form: LexiconForm, _ sense: Int32, vocabulary: inout Vocabulary) {
    let node = trie.insert(vocabulary.intern(literal: form.text))
    guard node != SymbolTrie.none else { return }
    if endings.count < trie.count {
      endings.append(contentsOf: repeatElement(Ending(), count: trie.count - endings.count))
    }
    if form.isCased, let shape = Self.shape(of: form.text) {
      addCased(sense, shape, at: node)
    } else {
      // What holds in every case holds in the one that is asked for too.
      var cased = endings[node].firstCased
      while cased >= 0 {
        casedEndings[Int(cased)].sense = united(casedEndings[Int(cased)].sense, sense)
        cased = casedEndings[Int(cased)].next
      }
      endings[node].sense = united(endings[node].sense, sense)
    }
  }

  private mutating func addCased(_ sense: Int32, _ shape: TokenShape, at node: Int) {
    let sense = endings[node].sense < 0 ? sense : united(sense, endings[node].sense)
    var cased = endings[node].firstCased
    while cased >= 0, casedEndings[Int(cased)].shape != shape {
      cased = casedEndings[Int(cased)].next
    }
    if cased >= 0 {
      casedEndings[Int(cased)].sense = united(casedEndings[Int(cased)].sense, sense)
    } else {
      casedEndings.append(
        CasedEnding(sense: sense, shape: shape, next: endings[node].firstCased))
      endings[node].firstCased = Int32(casedEndings.count - 1)
    }
  }

  private mutating func united(_ old: Int32, _ new: Int32) -> Int32 {
    if old < 0 || old == new { return new }
    let (old, new) = (senses[Int(old)], senses[Int(new)])
    return intern(
      CascadeSense(
        categories: old.categories.union(new.categories), place: old.place ?? new.place,
        country: old.country ?? new.country, group: old.group ?? new.group,
        state: old.state ?? new.state))
  }

  private static func shape(of text: String) -> TokenShape? {
    Vocabulary.tokens(ofLiteral: Array(text.utf8)).first?.shape
  }

  /// Replaces every form in the sequence by one element, the longest from the left.
  func apply(to elements: inout [Element]) {
    let categories = senses.map(\.categories)
    let count = replaceForms(in: &elements, categories.span)
    elements.removeLast(elements.count - count)
  }

  private func replaceForms(
    in elements: inout [Element], _ categories: Span<ElementCategories>
  ) -> Int {
    var places = elements.mutableSpan
    var read = 0
    var write = 0
    while read < places.count {
      var element = places[read]
      let root = trie.root(of: element.symbol)
      var length = 1
      if root != SymbolTrie.none {
        let (longest, sense) = longest(from: root, at: read, in: places.span)
        if longest > 0 {
          length = longest
          element.categories = categories[Int(sense)]
          element.payload = sense
          if length > 1 {
            element.byteEnd = places[read + length - 1].byteEnd
            element.tokenEnd = places[read + length - 1].tokenEnd
            element.symbol = 0
            element.shape = .merged
          }
        }
      }
      places[write] = element
      write += 1
      read += length
    }
    return write
  }

  private func longest(
    from root: Int, at start: Int, in elements: Span<Element>
  ) -> (length: Int, sense: Int32) {
    var node = root
    var best: (length: Int, sense: Int32) = (0, -1)
    var index = start
    while true {
      let sense = sense(at: node, elements[start].shape)
      index += 1
      if sense >= 0 { best = (index - start, sense) }
      guard index < elements.count, !elements[index].gap.contains(.paragraphBreak) else {
        return best
      }
      node = trie.next(node, elements[index].symbol)
      if node == SymbolTrie.none { return best }
    }
  }

  /// What a phrase means that ends at a node, where its first word has some shape.
  @inline(__always)
  private func sense(at node: Int, _ shape: TokenShape) -> Int32 {
    let ending = endings[node]
    var cased = ending.firstCased
    // The form with a case of its own is asked first.
    while cased >= 0 {
      if casedEndings[Int(cased)].shape == shape { return casedEndings[Int(cased)].sense }
      cased = casedEndings[Int(cased)].next
    }
    return ending.sense
  }
}
