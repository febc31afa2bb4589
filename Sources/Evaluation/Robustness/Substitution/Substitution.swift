import Annotations

/// Exchanges every value that gold has, in text and gold at once: numbers, ordinals, dates and
/// names.
///
/// Numbers keep their form, weekday and date move together, names stay consistent with their
/// aliases and adjectives, `a` and `an` are mended, and no new value is one that the text has
/// already. One stays one, so that singular and plural stay right. What an article says in words of
/// its own (`a dozen`, `groups allied to it`) stays as it is.
public struct Substitution: Perturbation {
  /// Where the new names come from.
  public enum Names: String, Hashable, Sendable, CaseIterable {
    /// Names that the systems under test know.
    case lexicon
    /// Names that nobody knows, made like real ones.
    case invented
    /// Meaningless names of the same shape as the old ones.
    case nonsense
  }

  /// Where the new names come from.
  public let names: Names
  private let schema: Schema
  private let pool: NamePool

  /// Makes an arm of the experiment.
  ///
  /// - Parameters:
  ///   - names: where new names come from.
  ///   - schema: says which fields hold counts, dates and names.
  ///   - pool: names that the systems know; also tells which forms are one name.
  public init(_ names: Names, schema: Schema, pool: NamePool) {
    self.names = names
    self.schema = schema
    self.pool = pool
  }

  /// `substitution-lexicon`, `substitution-invented` or `substitution-nonsense`.
  public var name: String { "substitution-\(names.rawValue)" }
  /// A substitution.
  public var kind: PerturbationKind { .substitution }
  /// What is exchanged.
  public var documentation: String {
    let source =
      switch names {
      case .lexicon: "names from the lexicon"
      case .invented: "names outside the lexicon"
      case .nonsense: "nonsense of the same shape for names"
      }
    return "Every value is exchanged in text and gold: new numbers, dates, and \(source)."
  }

  /// Exchanges the values of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    var map = ValueMap()
    rename(article, search, in: &map.names, using: &generator)
    var edits = map.names.edits(in: search)
    let dates = PrintedDate.all(in: search)
    let numbers = NumberSubstitution(article, schema: schema, search: search, dates: dates)
    map.numbers = numbers.draw(for: numbers.goldNumbers, using: &generator)
    edits += numbers.edits(map.numbers, outside: article.boilerplate + edits.map(\.range))
    edits += ordinals(article, search, in: &map, using: &generator)
    edits += shift(dates, of: article, search, in: &map, using: &generator)
    edits += IndefiniteArticle.repairs(of: edits, in: search)
    return PerturbedArticle(article, edits) { [schema] filler, text in
      map.filler(filler, in: text, schema: schema)
    }
  }

  private func rename(
    _ article: GoldArticle, _ search: TextSearch, in renaming: inout NameRenaming,
    using generator: inout some RandomNumberGenerator
  ) {
    var chooser = NameChooser(search: search)
    var nonsense = NonsenseNames()
    for entity in NameEntity.all(in: article, schema: schema, pool: pool) {
      if names == .nonsense {
        let ordered = entity.forms.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        var forms: [String: String] = [:]
        let canonical = nonsense.name(for: entity.canonical, using: &generator)
        for form in ordered { forms[form] = nonsense.name(for: form, using: &generator) }
        renaming.rename(entity, to: NamePool.Name(canonical: canonical), forms: forms)
      } else if let name = chooser.choose(
        for: entity, from: names == .lexicon ? pool : InventedNames.pool, using: &generator)
      {
        renaming.rename(entity, to: name)
      }
    }
  }

  private func ordinals(
    _ article: GoldArticle, _ search: TextSearch, in map: inout ValueMap,
    using generator: inout some RandomNumberGenerator
  ) -> [TextEdit] {
    var edits: [TextEdit] = []
    let words = PrintedNumber.ordinals
    for filler in article.fillers
    where schema.specificationOrTerm(of: filler.field).type == .ordinal {
      guard let old = Int(filler.value), words.indices.contains(old - 1),
        filler.mentions.allSatisfy({ search[$0].lowercased() == words[old - 1] })
      else { continue }
      let choices = (2...9).filter { $0 != old && !search.contains(words[$0 - 1]) }
      guard !choices.isEmpty else { continue }
      let new = map.ordinals[old] ?? choices[generator.index(below: choices.count)]
      map.ordinals[old] = new
      for mention in filler.mentions where !edits.contains(where: { $0.range == mention }) {
        edits.append(TextEdit(mention, words[new - 1]))
      }
    }
    return edits
  }

  /// Moves every date of the text by the same number of days, so that weekdays move with them.
  private func shift(
    _ dates: [PrintedDate], of article: GoldArticle, _ search: TextSearch, in map: inout ValueMap,
    using generator: inout some RandomNumberGenerator
  ) -> [TextEdit] {
    let days = 8 + generator.index(below: 300)
    let labelled = article.fillers.filter {
      schema.specificationOrTerm(of: $0.field).type == .date
    }
    let isPrinted = labelled.flatMap(\.mentions).allSatisfy { mention in
      dates.contains { mention.contains($0.range) }
    }
    guard isPrinted, !labelled.isEmpty else { return [] }
    map.days = days.isMultiple(of: 7) ? days + 1 : days
    return dates.filter { date in !article.boilerplate.contains { $0.overlaps(date.range) } }
      .flatMap { $0.edits(shiftedBy: map.days, in: search) }
  }
}
