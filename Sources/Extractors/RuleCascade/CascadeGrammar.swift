/// Everything that the cascade compiles once: lexicon, rules, and what the rules mean.
///
/// A class, since every article and phase holds it and nothing changes it.
final class CascadeGrammar: Sendable {
  let vocabulary: Vocabulary
  let reader: DocumentReader.Parts
  let gazetteer: CascadeGazetteer
  let names: TokenPatternSet
  let groups: TokenPatternSet
  let events: TokenPatternSet
  let bindings: TokenPatternSet
  /// All event rules, and the table of each.
  let eventRules: [EventRule]
  let eventTables: [Int]
  /// All binding rules, and the table of each.
  let bindingRules: [BindingRule]
  let bindingTables: [Int]
  let symbols: CascadeSymbols

  /// Compiles the grammar.
  init() throws(PatternError) {
    var vocabulary = Vocabulary()
    reader = try DocumentReader.Parts(vocabulary: &vocabulary)
    gazetteer = CascadeLexicon.gazetteer(vocabulary: &vocabulary)
    symbols = CascadeSymbols(vocabulary: &vocabulary)
    let categories = CascadeCategory.names
    names = try TokenPatternSet(
      NamePhase.rules.map { PatternRule($0.name, $0.pattern) }, parts: NamePhase.parts,
      categories: categories, vocabulary: &vocabulary)
    groups = try TokenPatternSet(
      GroupPhase.rules.map { PatternRule($0.name, $0.pattern) }, parts: GroupPhase.parts,
      categories: categories, vocabulary: &vocabulary)
    eventRules = EventPhase.tables.flatMap(\.rules)
    eventTables = EventPhase.tables.enumerated().flatMap { index, table in
      [Int](repeating: index, count: table.rules.count)
    }
    events = try TokenPatternSet(
      eventRules.map { PatternRule($0.name, $0.pattern) }, parts: EventPhase.parts,
      categories: categories, vocabulary: &vocabulary)
    bindingRules = BindingPhase.tables.flatMap(\.rules)
    bindingTables = BindingPhase.tables.enumerated().flatMap { index, table in
      [Int](repeating: index, count: table.rules.count)
    }
    bindings = try TokenPatternSet(
      bindingRules.map { PatternRule($0.name, $0.pattern) }, parts: BindingPhase.parts,
      categories: categories, vocabulary: &vocabulary)
    self.vocabulary = vocabulary
  }
}
