import Annotations

extension CascadeMerger {
  /// Missiles and drones are what strikes are flown with or answer, unless they are destroyed.
  func isStruckThing(_ index: Int) -> Bool {
    guard !run.has(index, .general) else { return false }
    let last =
      run.value(.lastWord, of: run.elements[index].bytes) {
        NameNormaliser.term($0)?.split(separator: " ").last.map(String.init)
      } ?? ""
    guard
      Self.arms.contains(last) || run.has(index, .weapon) || run.has(index, .means)
        || run.has(index, .ship)
    else {
      // “A think tank”, “bases that house troops”, “a hospital in Gaza”, “used for storage”,
      // “Dover air base”.
      return
        !(index > 0
        && (run.hasWord(index - 1, run.grammar.symbols.beforeVerbs) && Self.verbs.contains(last)
          || isLandmark(index)
          || run.hasWord(index - 1, run.grammar.symbols.purpose) || isPurpose(index)
          || Self.bases.contains(last) && isNamed(index)))
        && !(index + 1 < run.elements.count && run.has(index + 1, .say))
        && !sentence(of: index).contains { run.hasWord($0, run.grammar.symbols.gaza) }
    }
    // “Control stations for drones”.
    if index > 0, run.hasWord(index - 1, run.grammar.symbols.purpose) { return false }
    if isAimedAt(index) || isListed(index) { return true }
    let start = max(sentence(of: index).lowerBound, index - 9)
    return (start..<index).contains {
      run.hasWord($0, run.grammar.symbols.destroying)
    }
  }

  /// Nouns that are verbs behind “that”: “bases that house troops”; and what a tank may be.
  private static let verbs: Set<String> = [
    "house", "houses", "store", "stores", "post", "posts", "garrison", "garrisons", "shelter",
    "shelters", "tank", "tanks", "ship", "ships", "camp", "camps", "base", "bases",
  ]

  /// “Next to the airport”: what only says where.
  private func isLandmark(_ index: Int) -> Bool {
    let start = max(sentence(of: index).lowerBound, index - 5)
    return (start..<index).contains {
      run.hasWord($0, run.grammar.symbols.beside)
        && !($0..<index).contains { run.grammar.symbols.comma.contains(run.elements[$0].symbol) }
    }
  }

  /// What a named base, which is a place, ends in.
  private static let bases: Set<String> = ["base", "airbase", "airfield", "airport"]

  /// “Used for training, command and control”: what a struck thing is good for, however long the list.
  private func isPurpose(_ index: Int) -> Bool {
    let symbols = run.grammar.symbols
    let first = max(sentence(of: index).lowerBound, index - 12)
    var other = index - 1
    while other > first, run.eventOf[other] == .none {
      if run.hasWord(other, symbols.purpose) {
        return (max(first, other - 2)..<other).contains { run.hasWord($0, symbols.uses) }
      }
      other -= 1
    }
    return false
  }

  /// Whether a name stands right before an element, as in “Dover air base”.
  private func isNamed(_ index: Int) -> Bool {
    (run.has(index - 1, .name) || run.has(index - 1, .town)) && run.elements[index].gap == .space
  }

  /// “Strikes against two Houthi missiles”: arms, too, are struck where strikes are aimed at them.
  private func isAimedAt(_ index: Int) -> Bool {
    let symbols = run.grammar.symbols
    var other = index - 1
    let first = max(sentence(of: index).lowerBound, index - 8)
    while other > first {
      if symbols.aims.contains(run.elements[other].symbol), run.eventOf[other - 1] == .strike {
        return true
      }
      guard run.eventOf[other] == .none, !symbols.comma.contains(run.elements[other].symbol) else {
        return false
      }
      other -= 1
    }
    return false
  }

  /// “Headquarters, storage and training locations”: the parts of a list whose first nouns could
  /// each stand alone, or nothing.
  func coordinates(in index: Int) -> [Range<Int>] {
    let element = run.elements[index]
    guard element.tokenEnd - element.tokenStart > 3 else { return [] }
    var parts: [Range<Int>] = []
    var words: [Range<Int>] = []
    for token in element.tokens {
      let range = run.document.tokens[token].range
      let isBreak = ["and", ",", "&"].contains(run.text(range).lowercased())
      if isBreak {
        if !words.isEmpty { parts.append(words[0].lowerBound..<words[words.count - 1].upperBound) }
        words = []
      } else {
        words.append(range)
      }
    }
    guard let first = words.first, let last = words.last, !parts.isEmpty else { return [] }
    parts.append(first.lowerBound..<last.upperBound)
    let standAlone = parts.dropLast().allSatisfy {
      Self.standingAlone.contains(run.text($0).lowercased())
    }
    // “Storage and launch sites” may be one kind of site; where people train is another.
    let isTold = parts.count > 2 || run.text(first).lowercased() == "training"
    return standAlone && isTold && words.count > 1 ? parts : []
  }

  private static let standingAlone: Set<String> = ["headquarters", "storage"]

  /// “The targets included radars, drones and a helicopter”: what a list of targets has.
  private func isListed(_ index: Int) -> Bool {
    let range = sentence(of: index)
    let symbols = run.grammar.symbols
    // “Ballistic missile launches” are none.
    guard index + 1 >= range.upperBound || !run.has(index + 1, .plain),
      let list = (range.lowerBound..<index).last(where: { run.hasWord($0, symbols.lists) }),
      !(list..<index).contains(where: { run.hasWord($0, symbols.purpose) || run.has($0, .say) })
    else { return false }
    return (max(range.lowerBound, list - 10)..<list).contains { run.hasWord($0, symbols.targeted) }
  }

  /// Things that are struck only where they are said to be destroyed.
  private static let arms: Set<String> = [
    "weapon", "weapons", "munitions", "ammunition", "explosives", "arms", "drones", "drone",
    "missiles", "missile", "rockets", "rocket", "aircraft", "ships", "warships",
  ]
}
