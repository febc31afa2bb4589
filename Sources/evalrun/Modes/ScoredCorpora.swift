import Evaluation

/// What of gold is scored: the corpora that were named, with the fields that were named.
struct ScoredCorpora {
  /// The corpora with all their fields.
  let whole: [Corpus]
  let corpora: [Corpus]
  /// Empty for all fields.
  private let fields: Set<String>

  /// - Throws: If something named is not there, or there is no text to score.
  init(_ selection: Selection) throws {
    whole = try selection.corpora()
    let fields = try selection.fields(of: whole)
    self.fields = fields
    corpora = fields.isEmpty ? whole : whole.map { $0.selecting(fields: fields) }
    guard corpora.contains(where: { !$0.articles.isEmpty }) else {
      throw SelectionError.nothing(
        whole.allSatisfy(\.absent.isEmpty)
          ? "no article to score: the corpus is empty"
          : "no article to score: none of the texts is here; name their folder with --text DIR")
    }
  }

  /// Systems of which only the fields that are scored are looked at.
  func narrowing(_ systems: [any System]) -> [any System] {
    fields.isEmpty ? systems : systems.map { FieldSelection(system: $0, fields: fields) }
  }
}

/// A system of which only some fields are looked at.
private struct FieldSelection: System {
  let system: any System
  let fields: Set<String>

  var name: String { system.name }

  func output(for corpus: Corpus) -> SystemOutput {
    system.output(for: corpus).selecting(fields: fields)
  }
}
