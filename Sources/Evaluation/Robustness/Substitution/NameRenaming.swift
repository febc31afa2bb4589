import Annotations

/// What becomes of the names of an article: each form of each old name and the form that takes its
/// place.
struct NameRenaming: Sendable {
  /// What stands for a form.
  enum Form: Hashable, Sendable {
    case text(String)
    /// A short form such as `US`, which serves as noun and as adjective.
    case country(noun: String, adjective: String)
  }

  /// The new form of every old one.
  private(set) var forms: [String: Form] = [:]
  /// The new name of each renamed filler.
  private(set) var names: [NameEntity.FillerKey: NamePool.Name] = [:]

  /// Gives an entity the name of another.
  mutating func rename(_ entity: NameEntity, to name: NamePool.Name) {
    for form in entity.forms { forms[form] = Self.form(form, of: entity, as: name) }
    for filler in entity.fillers { names[filler] = name }
  }

  /// Gives an entity a name of which each form is known.
  mutating func rename(
    _ entity: NameEntity, to name: NamePool.Name, forms newForms: [String: String]
  ) {
    for (form, new) in newForms { forms[form] = .text(new) }
    for filler in entity.fillers { names[filler] = name }
  }

  private static func form(
    _ old: String, of entity: NameEntity, as new: NamePool.Name
  ) -> Form {
    let adjective = new.adjective ?? new.canonical
    if let oldAdjective = entity.adjective {
      if old == oldAdjective { return .text(adjective) }
      if old == Demonyms.people(oldAdjective) { return .text(Demonyms.people(adjective)) }
    }
    if entity.type == .person {
      let isSurname = !old.contains(" ")
      let surname = new.canonical.split(separator: " ").last.map(String.init)
      return .text(isSurname ? surname ?? new.canonical : new.canonical)
    }
    guard isAcronym(old) else { return .text(new.canonical) }
    if let acronym = new.forms.first(where: { isAcronym($0) && !$0.contains(".") }) {
      return .text(acronym)
    }
    if entity.adjective != nil { return .country(noun: new.canonical, adjective: adjective) }
    let initials = new.canonical.split { " -".contains($0) }.compactMap(\.first)
      .filter(\.isUppercase)
    return .text(initials.count > 1 ? String(initials) : new.canonical)
  }

  static func isAcronym(_ text: String) -> Bool {
    let letters = text.filter { $0 != "." }
    return (2...5).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  /// The edits that rename everything in a text, longer forms before those inside them.
  func edits(in search: TextSearch) -> [TextEdit] {
    var edits: [TextEdit] = []
    let ordered = forms.sorted { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }
    for (old, new) in ordered {
      for range in search.occurrences(of: old) {
        guard !edits.contains(where: { $0.range.overlaps(range) }) else { continue }
        let text =
          switch new {
          case .text(let text): text
          case .country(let noun, let adjective):
            Self.isNoun(range, in: search) ? noun : adjective
          }
        edits.append(TextEdit(range, text))
        edits += Self.articleEdits(from: old, to: text, at: range, in: search)
      }
    }
    return edits
  }

  /// `the United States` becomes `Germany`, and `Germany` becomes `the United States`.
  private static func articleEdits(
    from old: String, to new: String, at range: ByteRange, in search: TextSearch
  ) -> [TextEdit] {
    guard Demonyms.adjectives[new] != nil || Demonyms.withArticle.contains(new) else { return [] }
    let before = search.word(before: range.lowerBound)
    let hasArticle = before?.text.lowercased() == "the"
    let wantsArticle = Demonyms.withArticle.contains(new)
    // What stands behind the name tells whether the article is its own: “the Iraq war” keeps it.
    let isNoun = isNoun(range, in: search)
    if hasArticle, !wantsArticle, Demonyms.withArticle.contains(old), isNoun, let before {
      return [TextEdit(ByteRange(before.range.lowerBound, range.lowerBound), "")]
    }
    if !hasArticle, wantsArticle, !Demonyms.withArticle.contains(old), isNoun {
      return [TextEdit(ByteRange(range.lowerBound, range.lowerBound), "the ")]
    }
    return []
  }

  /// A value or attribute with every name in it renamed.
  func renamed(_ text: String) -> String {
    let search = TextSearch(text)
    guard let script = EditScript(edits(in: search), of: Article(id: "value", text: text)) else {
      return text
    }
    return String(decoding: script.applied(to: search.utf8), as: UTF8.self)
  }

  /// Whether a short form of a country stands for the country and not before a noun.
  static func isNoun(_ range: ByteRange, in search: TextSearch) -> Bool {
    guard let next = search.word(after: range.upperBound) else { return true }
    if next.isCapitalised { return ["Says", "Said", "Hits", "Launches"].contains(next.text) }
    // “US and coalition forces”, but “the US and its allies”.
    if ["and", "or"].contains(next.text) {
      return search.word(before: range.lowerBound)?.text.lowercased() == "the"
    }
    return verbsAndJoints.contains(next.text)
  }

  /// Words that follow a noun and never an adjective.
  private static let verbsAndJoints: Set<String> = [
    "a", "also", "an", "and", "are", "as", "at", "be", "because", "been", "blamed", "but", "by",
    "came", "can", "carried", "conducted", "could", "did", "does", "for", "from", "had", "has",
    "have", "hit", "hits", "in", "into", "is", "it", "its", "itself", "launched", "launches", "may",
    "means", "might", "moved", "must", "not", "now", "of", "on", "or", "over", "says", "said",
    "sent", "should", "since", "struck", "than", "that", "the", "to", "under", "was", "wants",
    "warned", "were", "when", "where", "which", "while", "who", "will", "with", "would",
  ]
}
