/// A symbol as what all patterns make of it.
struct WordLetter {
  let isWord: Bool
  let words: WordClasses
  /// The place of the ways out that it takes through each pattern, −1 for none.
  let routes: [Int32]

  /// Calls `visit` with the nodes to which a consuming node goes, preferred ones first, and where
  /// they return to if they lie in a shared part that is entered within the word.
  @inline(__always)
  func forEachTarget(of node: Int32, _ visit: (Int32, UInt32?) -> Void) {
    let pattern = words.paths.pattern(of: node)
    guard pattern >= 0, routes[pattern] >= 0 else { return }
    for number in words.exits(at: routes[pattern]) {
      let exit = words.paths.exit(number, of: node)
      visit(exit.node, exit.back)
    }
  }
}
