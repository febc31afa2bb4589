import Annotations

/// Exchanges only what no filler uses: other numbers, dates and names.
///
/// The output stays the same.
public struct Distractors: Perturbation {
  private let schema: Schema
  private let pool: NamePool

  /// Makes the perturbation.
  ///
  /// - Parameters:
  ///   - schema: says which fields hold counts and dates.
  ///   - pool: the names to look for and to draw from.
  public init(schema: Schema, pool: NamePool) {
    self.schema = schema
    self.pool = pool
  }

  /// `substitution-distractors`.
  public var name: String { "substitution-distractors" }
  /// A substitution.
  public var kind: PerturbationKind { .substitution }
  /// No fact is touched.
  public var keepsOutput: Bool { true }
  /// What is changed.
  public var documentation: String {
    "Only numbers, dates and names that no filler uses are exchanged; the output must stay."
  }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let mentions = article.fillers.flatMap(\.mentions)
    let dates = PrintedDate.all(in: search)
    let numbers = NumberSubstitution(article, schema: schema, search: search, dates: dates)
    let free = Set(numbers.printed.map(\.value)).subtracting(numbers.used)
    let numberMap = numbers.draw(for: free, using: &generator)
    var edits = numbers.edits(numberMap, outside: mentions)
    edits += self.dates(dates, of: article, mentions, search, using: &generator)
    edits += names(of: article, search, using: &generator)
    edits = edits.filter { edit in !mentions.contains { $0.overlaps(edit.range) } }
    edits += IndefiniteArticle.repairs(of: edits, in: search)
    return PerturbedArticle(article, edits)
  }

  /// Moves the dates that agree with none of gold, by a number of days that keeps them apart.
  private func dates(
    _ dates: [PrintedDate], of article: GoldArticle, _ mentions: [ByteRange],
    _ search: TextSearch, using generator: inout some RandomNumberGenerator
  ) -> [TextEdit] {
    let gold = article.fillers.filter {
      schema.specificationOrTerm(of: $0.field).type == .date
    }.flatMap { [$0.value] + $0.alternatives }.compactMap(DateValue.init(normalForm:))
    func touchesGold(_ date: DateValue) -> Bool {
      gold.contains { $0 == date || $0.isNearMiss(of: date) }
    }
    let days = 1 + generator.index(below: 60)
    return dates.filter { date in
      guard !touchesGold(date.value), let later = date.value.shifted(byDays: days) else {
        return false
      }
      return !touchesGold(later) && !mentions.contains { $0.overlaps(date.range) }
    }.flatMap { $0.edits(shiftedBy: days, in: search) }
  }

  private func names(
    of article: GoldArticle, _ search: TextSearch,
    using generator: inout some RandomNumberGenerator
  ) -> [TextEdit] {
    var chooser = NameChooser(search: search)
    var renaming = NameRenaming()
    for entity in distractors(of: article, search) {
      if let name = chooser.choose(for: entity, from: pool, using: &generator) {
        renaming.rename(entity, to: name)
      }
    }
    return renaming.edits(in: search)
  }

  /// The names of the pool that the text prints and gold does not use in any value or mention.
  private func distractors(of article: GoldArticle, _ search: TextSearch) -> [NameEntity] {
    let words = Set(search.words().map(\.text))
    let used = article.fillers.flatMap { filler in
      [filler.value] + filler.alternatives + filler.attributes.values
        + filler.mentions.map { search[$0] }
    }.map(TextSearch.init(_:))
    return [ValueType.place, .group, .person].flatMap { type in
      pool[type].compactMap { name -> NameEntity? in
        var forms = name.forms + (name.adjective.map { [$0, Demonyms.people($0)] } ?? [])
        forms = forms.filter { form in
          TextSearch(form).words().allSatisfy { words.contains($0.text) } && search.contains(form)
            && NameEntity.isName(form)
        }
        guard forms.contains(where: name.forms.contains),
          !used.contains(where: { text in forms.contains { text.contains($0) } })
        else { return nil }
        return NameEntity(
          type: type, kind: name.kind, canonical: name.canonical, forms: Set(forms),
          adjective: name.adjective, fillers: [])
      }
    }
  }
}
