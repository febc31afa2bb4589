/// The working parts of the cascade for one task: matchers and buffers that live from article to
/// article.
struct CascadeMachine: Sendable {
  let grammar: CascadeGrammar
  private var reader: DocumentReader
  private var names: TokenMatcher
  private var groups: TokenMatcher
  private var events: TokenMatcher
  private var bindings: TokenMatcher
  private var elements: [Element] = []
  private let memo = CascadeMemo()

  init(_ grammar: CascadeGrammar) {
    self.grammar = grammar
    reader = DocumentReader(grammar.reader, vocabulary: grammar.vocabulary)
    names = TokenMatcher(grammar.names)
    groups = TokenMatcher(grammar.groups)
    events = TokenMatcher(grammar.events)
    bindings = TokenMatcher(grammar.bindings)
  }

  /// Runs all phases over a text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - isTracing: whether to keep a record of what each phase did.
  /// - Returns: the article with its events and the elements that are tied to fields.
  mutating func run(_ bytes: [UInt8], isTracing: Bool = false) -> CascadeRun {
    let document = reader.document(of: bytes)
    ElementSequence.fill(&elements, from: document.tokens)
    dropQuotationMarks()
    grammar.gazetteer.apply(to: &elements)
    var run = CascadeRun(
      document: document, elements: elements, grammar: grammar, memo: memo,
      isTracing: isTracing)
    run.markNames()
    run.traceNames()
    run.group(names.matches(in: run.elements), by: NamePhase.rules, phase: .names)
    run.markUnknownPlaces()
    run.markMonths()
    run.markVerbs()
    run.markOperations()
    run.markFill(eventsAreKnown: false)
    run.group(groups.matches(in: run.elements), by: GroupPhase.rules, phase: .groups)
    run.markFill(eventsAreKnown: false)
    run.decideEvents(events.matches(in: run.elements))
    run.markFill(eventsAreKnown: true)
    run.markLocated()
    run.bind(bindings.matches(in: run.elements))
    return run
  }

  /// Takes quotation marks out of the sequence: “precision” strikes are precision strikes.
  private mutating func dropQuotationMarks() {
    var write = 0
    var gap: TokenGap = []
    for read in elements.indices {
      var element = elements[read]
      if element.shape == .punctuation, grammar.symbols.quotes.contains(element.symbol) {
        gap.formUnion(element.gap)
        continue
      }
      element.gap.formUnion(gap)
      gap = []
      elements[write] = element
      write += 1
    }
    elements.removeSubrange(write..<elements.count)
  }
}
