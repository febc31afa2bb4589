/// What rules can tell about an element.
struct ElementClass: Hashable, Sendable {
  /// The label of its word, −1 for a word that the rules do not mention.
  var label: Int32
  /// Its shape, or the first of the shapes that the rules do not tell from it.
  var shape: TokenShape
  /// Those of its categories that the rules ask for.
  var categories: UInt64
}

/// The tests of a token program as masks, so that asking takes no branch.
struct ElementTests: Sendable {
  /// The categories that each test takes; none for a test of shapes.
  let categories: [UInt64]
  /// The shapes that each test takes; none for a test of categories.
  let shapes: [UInt16]
  /// For each shape the first one that no test tells from it.
  let shapeClasses: [TokenShape]

  init(_ tests: [SymbolTest]) {
    categories = tests.map { test in
      if case .category(let bit) = test { 1 << UInt64(bit) } else { 0 }
    }
    let shapes: [UInt16] = tests.map { test in
      if case .shapes(let shapes) = test { shapes.rawValue } else { 0 }
    }
    self.shapes = shapes
    func members(_ shape: TokenShape) -> [Bool] {
      shapes.map { $0 >> UInt16(shape.rawValue) & 1 != 0 }
    }
    shapeClasses = TokenShape.allCases.map { shape in
      TokenShape.allCases.first { members($0) == members(shape) } ?? shape
    }
  }

  /// Whether a test takes the elements of a class.
  @inline(__always)
  func takes(_ element: ElementClass, _ test: Int32) -> Bool {
    categories[Int(test)] & element.categories != 0
      || shapes[Int(test)] >> UInt16(element.shape.rawValue) & 1 != 0
  }
}

/// What must come for a match, or what comes in a text: categories, and words by a hash.
struct ElementNeeds: Hashable, Sendable {
  var categories: UInt64
  /// One bit for each residue of a label by 64.
  var words: UInt64

  static let none = ElementNeeds(categories: 0, words: 0)
  static let everything = ElementNeeds(categories: .max, words: .max)

  init(categories: UInt64, words: UInt64) {
    self.categories = categories
    self.words = words
  }

  /// What an element of a class brings.
  init(_ element: ElementClass) {
    self.init(categories: element.categories, words: Self.word(element.label))
  }

  /// The bit of a label, none for −1.
  @inline(__always)
  static func word(_ label: Int32) -> UInt64 { label < 0 ? 0 : 1 << UInt64(label & 63) }

  @inline(__always)
  func isMet(by present: ElementNeeds) -> Bool {
    categories & ~present.categories == 0 && words & ~present.words == 0
  }

  @inline(__always)
  func union(_ other: ElementNeeds) -> ElementNeeds {
    ElementNeeds(categories: categories | other.categories, words: words | other.words)
  }

  func intersection(_ other: ElementNeeds) -> ElementNeeds {
    ElementNeeds(categories: categories & other.categories, words: words & other.words)
  }
}
