/// A symbol as what all patterns make of it.
///
/// Not copyable: it holds all that is known about words, and is asked for every thread.
struct WordLetter: ~Copyable {
  let isWord: Bool
  let words: WordClasses
  /// The place of the ways out that it takes through each pattern, −1 for none.
  let routes: [Int32]

  /// Calls `visit` with the nodes to which a consuming node goes, preferred ones first, and the
  /// calls by which parts are entered within the word, outermost first.
  @inline(__always)
  func forEachTarget(of node: Int32, _ visit: (Int32, ArraySlice<Int32>) -> Void) {
    let pattern = words.paths.pattern(of: node)
    guard pattern >= 0, routes[pattern] >= 0 else { return }
    for number in words.exits(at: routes[pattern]) {
      let exit = words.paths.exit(number, of: node)
      visit(exit.node, words.paths.calls(of: exit))
    }
  }
}
