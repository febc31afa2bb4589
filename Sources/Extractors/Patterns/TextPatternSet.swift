/// Rules over text, compiled into one automaton.
///
/// Every rule is matched for itself, leftmost-first and without overlaps, as `re.finditer` would,
/// with three conditions that make words whole:
/// - a match begins at the start of a word or at a character that is in no word;
/// - a match whose last character is in a word ends where that word ends;
/// - a match is never empty; a pattern that could be is refused.
///
/// Immutable and free to share; matching is done by a `TextMatcher`.
struct TextPatternSet: Sendable {
  let program: Program
  let partition: ScalarPartition

  /// Compiles the rules.
  ///
  /// - Parameters:
  ///   - rules: The rules, in order.
  ///   - parts: What `$Name` stands for.
  ///   - known: The trees of parts, where several sets use the same.
  /// - Throws: `PatternError` for the first rule that is outside the language.
  init(
    _ rules: [PatternRule], parts: [String: PatternPart] = [:], known: PartMemory = PartMemory()
  ) throws(PatternError) {
    var builder = ProgramBuilder(.text, parts: parts, known: known)
    for rule in rules { try builder.add(rule) }
    program = builder.program
    partition = ScalarPartition(
      builder.sets.map { test in
        guard case .scalars(let set) = test else { return ScalarSet([]) }
        return set
      })
  }

  /// The names of the rules, by index.
  var ruleNames: [String] { program.rules.map(\.name) }
}
