/// The forms of a lexicon as a tree of symbols, for finding the entry of what a pattern matched.
struct NameIndex: Sendable {
  private var children = SymbolEdges()
  /// The entry of each node, −1 for none.
  private var entries: [Int32] = [-1]
  /// The shape that the first word must have, for forms in one letter case only.
  private var firstShapes: [TokenShape?] = [nil]
  /// The phrases, for the part of a pattern.
  private(set) var phrases: [String] = []

  /// Adds the unambiguous forms of entries; where two share a form, the first has it.
  ///
  /// - Parameters:
  ///   - entries: The entries, numbered from `firstIndex`.
  ///   - vocabulary: Grows by the words of the forms.
  init<Kind>(_ entries: [LexiconEntry<Kind>], vocabulary: inout Vocabulary) {
    for (index, entry) in entries.enumerated() {
      for form in entry.forms where !form.isAmbiguous {
        let shape: TokenShape? =
          form.isCased
          ? (form.text.dropFirst().contains { $0.isLowercase } ? .capitalised : .upper)
          : nil
        // *Kataib Sayyid Al Shuhada*: papers of the Gulf write the article apart.
        for text in form.text.contains("al-")
          ? [form.text, form.text.replacing("al-", with: "al ")] : [form.text]
        {
          phrases.append(text)
          insert(vocabulary.intern(literal: text), entry: Int32(index), shape)
        }
      }
    }
  }

  private mutating func insert(_ symbols: [UInt32], entry: Int32, _ shape: TokenShape?) {
    var node: UInt32 = 0
    for symbol in symbols {
      if let child = children[node, symbol] {
        node = child
      } else {
        let child = UInt32(entries.count)
        children.insert(node, symbol, child)
        entries.append(-1)
        firstShapes.append(nil)
        node = child
      }
    }
    guard entries[Int(node)] < 0 else { return }
    entries[Int(node)] = entry
    firstShapes[Int(node)] = shape
  }

  /// The entry that some tokens name, or `nil`.
  func entry(of tokens: ArraySlice<Token>) -> Int? {
    var node: UInt32 = 0
    for token in tokens {
      guard let child = children[node, token.symbol] else { return nil }
      node = child
    }
    let entry = entries[Int(node)]
    guard entry >= 0, let first = tokens.first else { return nil }
    if let shape = firstShapes[Int(node)], first.shape != shape { return nil }
    return Int(entry)
  }
}
