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
  /// A form whose case matters, by the shape that its first word must have.
  private struct Ending: Sendable {
    var sense: Int32
    var shape: TokenShape?
  }

  /// What each form may mean; equal senses are kept once.
  private(set) var senses: [CascadeSense] = []
  private var indices: [CascadeSense: Int32] = [:]
  private var roots: [Int32] = []
  private var edges = SymbolEdges()
  private var endings: [[Ending]] = [[]]
  /// Whether forms go on behind a node; most end there, and nothing has to be looked up.
  private var goesOn = [false]

  /// Adds a form.
  ///
  /// - Parameters:
  ///   - form: how it is printed.
  ///   - sense: what it means; united with what the same form meant before.
  ///   - vocabulary: grows by the words of the form.
  mutating func add(_ form: LexiconForm, _ sense: CascadeSense, vocabulary: inout Vocabulary) {
    let symbols = vocabulary.intern(literal: form.text)
    guard let first = symbols.first else { return }
    while roots.count <= Int(first) { roots.append(0) }
    if roots[Int(first)] == 0 {
      roots[Int(first)] = Int32(endings.count)
      endings.append([])
      goesOn.append(false)
    }
    var node = roots[Int(first)]
    for symbol in symbols.dropFirst() {
      if let next = edges[UInt32(node), symbol] {
        node = Int32(next)
      } else {
        edges.insert(UInt32(node), symbol, UInt32(endings.count))
        goesOn[Int(node)] = true
        node = Int32(endings.count)
        endings.append([])
        goesOn.append(false)
      }
    }
    let shape = form.isCased ? Self.shape(of: form.text) : nil
    var sense = sense
    // What holds in every case holds in the one that is asked for too.
    for index in endings[Int(node)].indices where endings[Int(node)][index].shape != shape {
      let other = endings[Int(node)][index]
      if shape == nil {
        endings[Int(node)][index].sense = intern(Self.united(senses[Int(other.sense)], sense))
      } else if other.shape == nil {
        sense = Self.united(sense, senses[Int(other.sense)])
      }
    }
    if let same = endings[Int(node)].firstIndex(where: { $0.shape == shape }) {
      let old = senses[Int(endings[Int(node)][same].sense)]
      endings[Int(node)][same].sense = intern(Self.united(old, sense))
    } else {
      // The form with a case of its own is asked first.
      endings[Int(node)].insert(
        Ending(sense: intern(sense), shape: shape), at: shape == nil ? endings[Int(node)].count : 0)
    }
  }

  private mutating func intern(_ sense: CascadeSense) -> Int32 {
    if let known = indices[sense] { return known }
    indices[sense] = Int32(senses.count)
    senses.append(sense)
    return Int32(senses.count - 1)
  }

  private static func united(_ old: CascadeSense, _ new: CascadeSense) -> CascadeSense {
    CascadeSense(
      categories: old.categories.union(new.categories), place: old.place ?? new.place,
      country: old.country ?? new.country, group: old.group ?? new.group,
      state: old.state ?? new.state)
  }

  private static func shape(of text: String) -> TokenShape? {
    Vocabulary.tokens(ofLiteral: Array(text.utf8)).first?.shape
  }

  /// Replaces every form in the sequence by one element, the longest from the left.
  func apply(to elements: inout [Element]) {
    var read = 0
    var write = 0
    while read < elements.count {
      let (length, sense) = longest(at: read, in: elements)
      var element = elements[read]
      if length > 0 {
        element.categories = senses[Int(sense)].categories
        element.payload = sense
        if length > 1 {
          element.byteEnd = elements[read + length - 1].byteEnd
          element.tokenEnd = elements[read + length - 1].tokenEnd
          element.symbol = 0
          element.shape = .merged
        }
      }
      elements[write] = element
      write += 1
      read += max(1, length)
    }
    elements.removeSubrange(write..<elements.count)
  }

  private func longest(at start: Int, in elements: [Element]) -> (length: Int, sense: Int32) {
    let first = Int(elements[start].symbol)
    guard first < roots.count, roots[first] != 0 else { return (0, -1) }
    var node = roots[first]
    var best: (length: Int, sense: Int32) = (0, -1)
    var index = start
    while true {
      for ending in endings[Int(node)] {
        if let shape = ending.shape, shape != elements[start].shape { continue }
        best = (index - start + 1, ending.sense)
        break
      }
      index += 1
      guard goesOn[Int(node)], index < elements.count,
        !elements[index].gap.contains(.paragraphBreak),
        elements[index].symbol != 0,
        let next = edges[UInt32(node), elements[index].symbol]
      else { return best }
      node = Int32(next)
    }
  }
}
