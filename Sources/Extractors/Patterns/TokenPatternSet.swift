/// Rules over elements, compiled into one automaton.
///
/// Every rule is matched for itself, leftmost-first and without overlaps, as `re.finditer` would.
/// A match may begin at any element, is never empty and never crosses the break between two
/// paragraphs.
///
/// Immutable and free to share; matching is done by a `TokenMatcher`.
struct TokenPatternSet: Sendable {
  let program: Program
  /// The sets of the program, by number.
  let tests: [SymbolTest]
  /// The same as masks.
  let masks: ElementTests
  /// What each node of the program asks for.
  let facts: TokenNodeFacts
  /// The label of each symbol plus one, 0 for words that these rules do not mention.
  let labels: [UInt32]
  let labelCount: Int
  /// The categories that these rules ask for.
  let usedCategories: ElementCategories

  /// Compiles the rules.
  ///
  /// - Parameters:
  ///   - rules: The rules, in order.
  ///   - parts: What `$Name` stands for; a name that is none of these must be a category.
  ///   - categories: The categories that elements may carry.
  ///   - vocabulary: Grows by the words of the rules; tokenise with its final state.
  /// - Throws: `PatternError` for the first rule that is outside the language.
  init(
    _ rules: [PatternRule], parts: [String: PatternPart] = [:],
    categories: ElementCategoryNames = ElementCategoryNames(), vocabulary: inout Vocabulary
  ) throws(PatternError) {
    var builder = ProgramBuilder(
      .tokens, parts: parts, categories: categories, vocabulary: vocabulary)
    for rule in rules { try builder.add(rule) }
    vocabulary = builder.vocabulary
    program = builder.program
    tests = builder.sets
    masks = ElementTests(builder.sets)
    facts = TokenNodeFacts(builder.program, masks)
    labels = builder.labels
    labelCount = builder.labelCount
    usedCategories = tests.reduce(into: ElementCategories()) { used, test in
      guard case .category(let index) = test else { return }
      used.insert(ElementCategories(rawValue: 1 << UInt64(index)))
    }
  }

  /// The names of the rules, by index.
  var ruleNames: [String] { program.rules.map(\.name) }

  /// The class of elements of one label, shape and choice of categories.
  func symbolClass(
    label: UInt32, shape: TokenShape, categories: ElementCategories
  ) -> SymbolClass {
    var result = SymbolClass(label: Int32(bitPattern: label) - 1)
    for (index, test) in tests.enumerated() {
      switch test {
      case .shapes(let shapes): if shapes.contains(shape) { result.insert(index) }
      case .category(let bit):
        if categories.rawValue >> UInt64(bit) & 1 != 0 { result.insert(index) }
      case .scalars: break
      }
    }
    return result
  }
}
