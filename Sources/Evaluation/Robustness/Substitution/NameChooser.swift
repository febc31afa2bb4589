import Annotations

/// Draws new names of the right kind, none twice and none that the text has already.
struct NameChooser {
  private let present: Set<String>
  private var used: Set<String> = []

  init(search: TextSearch) {
    present = Set(search.words().filter(\.isCapitalised).map(\.text))
  }

  /// A name for an entity.
  ///
  /// - Returns: `nil` if the pool has none that fits.
  mutating func choose(
    for entity: NameEntity, from pool: NamePool, using generator: inout some RandomNumberGenerator
  ) -> NamePool.Name? {
    let fitting = pool[entity.type].filter { isFree($0) && suits($0, entity) }
    let sameKind = fitting.filter { $0.kind == entity.kind }
    let isCountry = entity.adjective != nil
    let candidates =
      sameKind.isEmpty ? fitting.filter { ($0.kind == "country") == isCountry } : sameKind
    guard !candidates.isEmpty else { return nil }
    let name = candidates[generator.index(below: candidates.count)]
    used.formUnion(Self.words(of: name))
    return name
  }

  private func suits(_ name: NamePool.Name, _ entity: NameEntity) -> Bool {
    let words = name.canonical.split(separator: " ")
    if entity.type == .person, words.count < 2 { return false }
    if entity.adjective != nil, name.adjective == nil { return false }
    return words.count <= 4 && NameEntity.isName(name.canonical)
  }

  private func isFree(_ name: NamePool.Name) -> Bool {
    let words = Self.words(of: name)
    return words.isDisjoint(with: present) && words.isDisjoint(with: used)
  }

  private static func words(of name: NamePool.Name) -> Set<String> {
    let texts = [name.canonical] + (name.adjective.map { [$0] } ?? [])
    return Set(texts.flatMap { TextSearch($0).words().filter(\.isCapitalised).map(\.text) })
  }
}
