import Annotations

/// Turns an active clause into a passive one: `US jets struck two sites in Syria` becomes `Two
/// sites were struck by US jets in Syria`.
///
/// It takes a sentence that begins with its subject, followed by one of a few verbs and an object;
/// every fact stays as it is.
public struct ActivePassive: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `active-passive`.
  public var name: String { "active-passive" }
  /// A contrast in which nothing changes but the construction.
  public var kind: PerturbationKind { .directional }
  /// Every fact is stated as before.
  public var keepsOutput: Bool { true }
  /// What is changed.
  public var documentation: String { "An active clause becomes passive; every fact stays." }

  private struct Clause {
    let subject: ByteRange
    let verb: String
    let object: ByteRange
  }

  /// Turns one clause of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let clauses = search.paragraphs(of: article).flatMap { self.clauses(in: $0, search) }
    guard !clauses.isEmpty else { return nil }
    let clause = clauses[generator.index(below: clauses.count)]
    let object = clause.object
    let isPlural = search[object].last == "s"
    let behind = " \(isPlural ? "were" : "was") \(clause.verb) by "
    let start = clause.subject.lowerBound
    let first = ByteRange(object.lowerBound, object.lowerBound + 1)
    return PerturbedArticle(
      article,
      [
        TextEdit(ByteRange(start, object.lowerBound), ""),
        TextEdit(first, search[first].uppercased()),
        TextEdit(ByteRange(object.upperBound, object.upperBound), behind + search[clause.subject]),
      ],
      moved: [clause.subject: start + object.count + behind.utf8.count])
  }

  private func clauses(in paragraph: ByteRange, _ search: TextSearch) -> [Clause] {
    let words = search.words().filter { paragraph.contains($0.range) }
    return words.indices.compactMap { index -> Clause? in
      guard Self.verbs.contains(words[index].text), index > 0, index + 1 < words.count,
        let first = (0..<index).last(where: { starts(words[$0], paragraph, search) }),
        words[first].isCapitalised, index - first <= 5,
        let last = object(behind: index, words, search)
      else { return nil }
      let subject = ByteRange(
        words[first].range.lowerBound, words[index - 1].range.upperBound)
      let object = ByteRange(
        words[index + 1].range.lowerBound, words[last].range.upperBound)
      guard isPlain(subject, search), isPlain(object, search),
        !Self.lightWords.contains(words[first].text),
        // In `the wounded soldiers` the verb is none.
        !Self.determiners.contains(words[index - 1].text.lowercased())
      else { return nil }
      return Clause(subject: subject, verb: words[index].text, object: object)
    }
  }

  /// Whether a word begins a sentence.
  private func starts(_ word: TextWord, _ paragraph: ByteRange, _ search: TextSearch) -> Bool {
    let place = word.range.lowerBound
    return place == paragraph.lowerBound || search.has(". ", at: place - 2)
  }

  /// The last word of the object: the one before a preposition or a mark.
  private func object(behind verb: Int, _ words: [TextWord], _ search: TextSearch) -> Int? {
    for index in verb + 1..<min(verb + 8, words.count) {
      let end = words[index].range.upperBound
      if search.byte(at: end) != 0x20 { return index }
      guard index + 1 < words.count else { return index }
      if Self.prepositions.contains(words[index + 1].text) { return index }
    }
    return nil
  }

  /// Whether nothing but words and spaces stands in a stretch.
  private func isPlain(_ range: ByteRange, _ search: TextSearch) -> Bool {
    !search[range].contains { ",;:.()“”\"".contains($0) }
  }

  private static let verbs: Set<String> = [
    "struck", "hit", "bombed", "targeted", "destroyed", "attacked", "killed", "wounded",
    "injured", "damaged",
  ]

  private static let prepositions: Set<String> = [
    "in", "on", "near", "at", "along", "across", "inside", "outside", "with", "during", "after",
    "before", "overnight", "from", "as", "and", "among",
  ]

  private static let determiners: Set<String> = [
    "the", "a", "an", "all", "both", "some", "many", "those", "these", "of",
  ]

  private static let lightWords: Set<String> = [
    "It", "They", "He", "She", "This", "That", "These", "Those", "Who", "What", "If", "When",
  ]
}
