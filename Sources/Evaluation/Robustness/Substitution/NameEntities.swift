import Annotations

/// Something with a name that gold files values under, with every form in which the text prints it.
struct NameEntity: Hashable, Sendable {
  let type: ValueType
  let kind: String
  let canonical: String
  /// The forms of the name that stand in the text.
  var forms: Set<String>
  /// The adjective, where the thing is a country.
  let adjective: String?
  /// The fillers, by field and value.
  var fillers: Set<FillerKey>

  struct FillerKey: Hashable, Sendable {
    let field: Field
    let value: String
  }

  /// Whether two entities are one thing: a form is shared.
  func isOne(with other: NameEntity) -> Bool { !forms.isDisjoint(with: other.forms) }
}

extension NameEntity {
  /// The named things of an article whose names can be exchanged.
  ///
  /// A name is left alone where a mention prints it in words of its own (`groups allied to it`),
  /// where it is part of a description that is filed as a whole, as in `Iran-backed groups`, and
  /// where the schema's definitions use it.
  static func all(in gold: GoldArticle, schema: Schema, pool: NamePool) -> [NameEntity] {
    let search = TextSearch(gold.article)
    var entities: [NameEntity] = []
    for filler in gold.fillers {
      let type = schema.specificationOrTerm(of: filler.field).type
      guard nameTypes.contains(type),
        let entity = entity(of: filler, type: type, in: gold.article, search, pool: pool)
      else { continue }
      if let place = entities.firstIndex(where: { $0.isOne(with: entity) }) {
        entities[place].forms.formUnion(entity.forms)
        entities[place].fillers.formUnion(entity.fillers)
      } else {
        entities.append(entity)
      }
    }
    // A name in a definition is part of the question: “attacks on US forces” of another country
    // would be no answer to it.
    let fixed = (descriptions(in: gold, schema: schema) + schema.fields.map(\.definition))
      .map(TextSearch.init(_:))
    return entities.filter { entity in
      !fixed.contains { text in entity.forms.contains { text.contains($0) } }
    }
  }

  static let nameTypes: Set<ValueType> = [.place, .group, .organization, .person]

  private static func entity(
    of filler: Filler, type: ValueType, in article: Article, _ search: TextSearch, pool: NamePool
  ) -> NameEntity? {
    guard !filler.mentions.isEmpty, isName(filler.value) else { return nil }
    let surfaces = filler.mentions.map { bare(article[$0]) }
    let names = surfaces.filter(isName)
    guard !names.isEmpty else { return nil }
    let known =
      pool.name(printed: filler.value, as: type)
      ?? names.lazy.compactMap { pool.name(printed: $0, as: type) }.first
    var forms = Set(names)
    if type == .person {
      for name in names + [filler.value] {
        if let last = name.split(separator: " ").last { forms.insert(String(last)) }
      }
    }
    let adjective = known?.adjective ?? Demonyms.adjectives[filler.value]
    forms.formUnion(known?.forms.filter(isName) ?? [])
    if let adjective { forms.formUnion([adjective, Demonyms.people(adjective)]) }
    forms = forms.filter { search.contains($0) }
    // A mention in other words can only be kept if the name is a part of it.
    let rest = surfaces.filter { !isName($0) }.map(TextSearch.init(_:))
    guard rest.allSatisfy({ text in forms.contains { text.contains($0) } }) else { return nil }
    return NameEntity(
      type: type, kind: known?.kind ?? "", canonical: known?.canonical ?? filler.value,
      forms: forms, adjective: adjective,
      fillers: [FillerKey(field: filler.field, value: filler.value)])
  }

  /// The mentions of groups and bodies that describe rather than name.
  private static func descriptions(in gold: GoldArticle, schema: Schema) -> [String] {
    gold.fillers.filter {
      [.group].contains(schema.specificationOrTerm(of: $0.field).type)
    }.flatMap { $0.mentions.map { gold.article[$0] } }.filter { !isName($0) }
  }

  /// Whether every word is written as a part of a name is.
  static func isName(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || "-–".contains($0) }
    return !words.isEmpty && words.contains { $0.first?.isUppercase == true }
      && words.allSatisfy { word in
        word.first?.isUppercase == true || particles.contains(word.lowercased())
      }
  }

  private static let particles: Set<String> = [
    "al", "el", "ez", "az", "as", "ar", "ash", "ad", "at", "an", "of", "the", "for", "and", "in",
    "de", "da", "bin", "ibn", "van", "von",
  ]

  /// A surface without its possessive ending.
  private static func bare(_ surface: String) -> String {
    for ending in ["'s", "’s"] where surface.hasSuffix(ending) {
      return String(surface.dropLast(2))
    }
    return surface
  }
}
