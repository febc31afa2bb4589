import Annotations
import Extractors

/// What an extractor made of one case.
struct PhraseOutcome: Sendable {
  let phrase: PhraseCase
  /// The mentions of the field that the extractor stated.
  let found: [Mention]
  /// What kept the extractor from reading the text, or `nil`.
  let error: String?
  /// The values that nobody found.
  let missed: [String]
  /// The values that the text does not state.
  let spurious: [String]

  /// Every value found and no other one stated.
  var passes: Bool { error == nil && missed.isEmpty && spurious.isEmpty }

  init(of extractor: any Extractor, on phrase: PhraseCase, in table: PhraseTable) {
    self.phrase = phrase
    do {
      found = try extractor.mentions(in: phrase.article).filter { $0.field == table.field }
      error = nil
    } catch {
      found = []
      self.error = "\(error)"
    }
    let values = found.map { PhraseFolding.fold($0.value, table.type) }
    missed = phrase.fillers.filter { !$0.isOptional && $0.folded.isDisjoint(with: values) }
      .compactMap(\.values.first)
    spurious = zip(found, values).filter { _, value in
      !phrase.fillers.contains { $0.folded.contains(value) }
    }.map(\.0.value)
  }

  /// The text, what was expected, and what was found with the rule behind each value.
  var details: String {
    let expected = phrase.fillers.map {
      $0.values.joined(separator: "|") + ($0.isOptional ? " (optional)" : "")
    }
    let stated = found.map { mention in
      let surface = mention.range.map { " “\(phrase.article[$0])”" } ?? ""
      return mention.value + surface + " by \(mention.rule ?? "no rule")"
    }
    return """
        text:     \(phrase.article.text)
        expected: \(expected.isEmpty ? "nothing" : expected.joined(separator: ", "))
        found:    \(error ?? (stated.isEmpty ? "nothing" : stated.joined(separator: ", ")))
      """
  }
}

/// One extractor on the phrases of one field.
struct PhraseRun: Sendable {
  let extractor: any Extractor
  let table: PhraseTable

  /// Every extractor on every field.
  static func all(
    of extractors: [any Extractor], on tables: [PhraseTable] = PhraseTable.all
  ) -> [PhraseRun] {
    extractors.flatMap { extractor in
      tables.map { PhraseRun(extractor: extractor, table: $0) }
    }
  }

  /// The outcomes in the order of the table.
  func outcomes() -> [PhraseOutcome] {
    table.cases.map { PhraseOutcome(of: extractor, on: $0, in: table) }
  }

  /// What is wrong, given which cases are known to fail.
  ///
  /// A case fails that should pass, or passes though it is listed.
  func complaints(knownFailures: KnownFailures) -> [String] {
    outcomes().compactMap { outcome in
      let line = KnownFailures.Line(extractor: extractor.name, table.field, outcome.phrase.id)
      switch (outcome.passes, knownFailures.lines.contains(line)) {
      case (false, false): return "\(line) fails:\n\(outcome.details)"
      case (true, true): return "\(line) passes now: remove its line from \(KnownFailures.name)"
      default: return nil
      }
    }
  }
}
