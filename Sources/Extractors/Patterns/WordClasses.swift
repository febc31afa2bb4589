/// Symbols by what the rules make of them: words, and characters that are in no word.
///
/// Symbols of which all patterns make the same are one class, and most words of a language are,
/// whatever their letters. Patterns are met one by one, so classes are a tree: a pattern that lets
/// some symbols of a class through makes a class below it for those, and the others stay.
struct WordClasses: Sendable {
  /// A class: that above it, and what one more pattern makes of its symbols.
  private struct Class: Hashable, Sendable {
    var parent: UInt32
    var pattern: Int32
    /// The ways out that they take through the pattern, by their place in `exits`.
    var exits: Int32
  }

  /// The classes of characters and of words of which no pattern makes anything.
  private static let characters: UInt32 = 0
  private static let words: UInt32 = 1

  private var tree: [Class] = []
  private var known: [Class: UInt32] = [:]
  private var exits: [[Int32]] = []
  private var knownExits: [[Int32]: Int32] = [:]
  /// The class of each symbol: of characters that are in no word by their classes in the partition,
  /// and then of words.
  private(set) var classes: [UInt32] = []
  /// The classes of the scalars of all symbols, and where those of each end.
  private var scalars: [UInt16] = []
  private var ends = [0]
  /// The words and the patterns that begin with a scalar of each class.
  private var wordsByFirst: [[Int]]
  private var patternsByFirst: [[Int]]
  private(set) var paths: WordPaths
  private let characterCount: Int

  /// More classes than this are not kept from one text to the next.
  private static let limit = TransitionTable.limit / 8

  init(_ program: Program, _ partition: ScalarPartition) {
    paths = WordPaths(program, partition)
    characterCount = partition.classes.count
    wordsByFirst = Array(repeating: [], count: partition.classes.count)
    patternsByFirst = wordsByFirst
    removeAll()
  }

  /// Whether it is time to forget all words.
  var isFull: Bool { tree.count >= Self.limit }

  /// Adds the next word by the classes of its scalars.
  mutating func add(_ word: [UInt16]) { add(word, isWord: true) }

  private mutating func add(_ word: [UInt16], isWord: Bool) {
    wordsByFirst[Int(word[0])].append(classes.count)
    scalars += word
    ends.append(scalars.count)
    var symbolClass = isWord ? Self.words : Self.characters
    for pattern in patternsByFirst[Int(word[0])]
    where word.count == 1 || paths.mayGoOn(pattern, with: word[1]) {
      symbolClass = child(of: symbolClass, pattern, paths.exits(of: pattern, for: word.span))
    }
    classes.append(symbolClass)
  }

  /// Looks at the nodes at which a thread may read the next symbol.
  mutating func read(from node: Int32, in program: Program) {
    let first = paths.count
    paths.read(from: node, in: program)
    for pattern in first..<paths.count { tellApart(by: pattern) }
  }

  private mutating func tellApart(by pattern: Int) {
    for first in paths.beginnings(of: pattern) {
      patternsByFirst[first].append(pattern)
      for word in wordsByFirst[first]
      where ends[word + 1] - ends[word] == 1
        || paths.mayGoOn(pattern, with: scalars[ends[word] + 1])
      {
        classes[word] = child(of: classes[word], pattern, exits(of: pattern, for: word))
      }
    }
  }

  private func exits(of pattern: Int, for word: Int) -> [Int32] {
    paths.exits(of: pattern, for: scalars.span.extracting(ends[word]..<ends[word + 1]))
  }

  /// The class to which a class belongs if patterns are left out from one on.
  func symbolClass(_ symbolClass: UInt32, before pattern: Int32) -> UInt32 {
    var symbolClass = symbolClass
    while tree[Int(symbolClass)].pattern >= pattern {
      symbolClass = tree[Int(symbolClass)].parent
    }
    return symbolClass
  }

  /// Calls `body` with the patterns that let symbols of a class through, and the place of the ways
  /// out that these take.
  func forEachOutcome(of symbolClass: UInt32, _ body: (_ pattern: Int, _ exits: Int32) -> Void) {
    var symbolClass = symbolClass
    while tree[Int(symbolClass)].pattern >= 0 {
      body(Int(tree[Int(symbolClass)].pattern), tree[Int(symbolClass)].exits)
      symbolClass = tree[Int(symbolClass)].parent
    }
  }

  /// The ways out at a place, preferred ones first.
  func exits(at place: Int32) -> [Int32] { exits[Int(place)] }

  /// Whether the symbols of a class are words.
  func isWord(_ symbolClass: UInt32) -> Bool {
    self.symbolClass(symbolClass, before: 0) == Self.words
  }

  /// Forgets all words and classes; what was read of the program stays.
  mutating func removeAll() {
    tree = [Self.characters, Self.words].map { Class(parent: $0, pattern: -1, exits: 0) }
    known.removeAll()
    classes.removeAll()
    scalars.removeAll()
    ends = [0]
    for first in wordsByFirst.indices { wordsByFirst[first].removeAll() }
    for character in 0..<characterCount { add([UInt16(character)], isWord: false) }
  }

  /// The class of those symbols of a class that take some ways out through a new pattern.
  private mutating func child(of parent: UInt32, _ pattern: Int, _ taken: [Int32]) -> UInt32 {
    if taken.isEmpty { return parent }
    let place: Int32
    if let known = knownExits[taken] {
      place = known
    } else {
      place = Int32(exits.count)
      knownExits[taken] = place
      exits.append(taken)
    }
    let child = Class(parent: parent, pattern: Int32(pattern), exits: place)
    if let symbolClass = known[child] { return symbolClass }
    known[child] = UInt32(tree.count)
    tree.append(child)
    return UInt32(tree.count - 1)
  }
}
