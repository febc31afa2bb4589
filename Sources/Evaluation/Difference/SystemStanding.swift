import Annotations

/// How one system stands on one corpus under one scheme: all that a difference is made of.
///
/// A report in memory has it, and so has one that was saved.
public struct SystemStanding: Sendable {
  /// The name of the system.
  public let name: String
  /// The counts of all fields together.
  public let overall: OutcomeCounts
  /// The counts of each field, by its name.
  public let fields: [String: OutcomeCounts]
  /// The counts of each article, by its id; `nil` if they are not known for what was selected.
  public let articles: [String: OutcomeCounts]?
  /// The mistakes under the scheme.
  let mistakes: [Entry]
  /// The optional gold that was found; `nil` if it is not known.
  let optionalFound: [StatedUnit]?

  /// A mistake without what shows it to a reader.
  struct Entry: Sendable {
    let kind: MistakeKind
    let expected: StatedUnit?
    let given: StatedUnit?
  }

  init(
    name: String, overall: OutcomeCounts, fields: [String: OutcomeCounts],
    articles: [String: OutcomeCounts]?, mistakes: [Entry], optionalFound: [StatedUnit]?
  ) {
    self.name = name
    self.overall = overall
    self.fields = fields
    self.articles = articles
    self.mistakes = mistakes
    self.optionalFound = optionalFound
  }

  /// Takes a system of a report; `nil` if it was not scored under the scheme in detail.
  init?(_ system: SystemReport, fields: [String], scheme: MatchScheme) {
    guard let scores = system.schemes[scheme], let details = system.details else { return nil }
    self.init(
      name: system.name, overall: scores.micro.counts,
      fields: Dictionary(
        uniqueKeysWithValues: zip(fields, scores.fields.map(\.counts))),
      articles: scores.articles.mapValues(\.counts),
      mistakes: details.mistakes.filter { $0.scheme == scheme }.map { mistake in
        Entry(
          kind: mistake.kind, expected: StatedUnit(mistake.expected, of: mistake),
          given: StatedUnit(mistake.given, of: mistake))
      },
      optionalFound: details.optionalFound.filter { $0.scheme == scheme }.compactMap {
        StatedUnit($0.expected, in: $0.article)
      })
  }
}

extension SystemStanding {
  /// The part of it that is about some fields and articles.
  ///
  /// - Parameters:
  ///   - chosenFields: the names of the fields; empty for all.
  ///   - chosenArticles: the ids of the articles; empty for all.
  /// - Returns: the part; its articles are not known where fields are chosen, its fields not where
  ///   articles are, since a report has no counts by both.
  func selecting(fields chosenFields: Set<String>, articles chosenArticles: Set<String>)
    -> SystemStanding
  {
    guard !chosenFields.isEmpty || !chosenArticles.isEmpty else { return self }
    func isChosen(_ unit: StatedUnit?) -> Bool {
      guard let unit else { return false }
      return (chosenFields.isEmpty || chosenFields.contains(unit.field))
        && (chosenArticles.isEmpty || chosenArticles.contains(unit.article))
    }
    let fields = self.fields.filter { chosenFields.isEmpty || chosenFields.contains($0.key) }
    let articles = self.articles?.filter {
      chosenArticles.isEmpty || chosenArticles.contains($0.key)
    }
    return SystemStanding(
      name: name,
      overall: chosenFields.isEmpty
        ? articles?.values.reduce(.zero, +) ?? overall : fields.values.reduce(.zero, +),
      fields: chosenArticles.isEmpty ? fields : [:],
      articles: chosenFields.isEmpty ? articles : nil,
      mistakes: mistakes.compactMap { entry in
        let expected = isChosen(entry.expected) ? entry.expected : nil
        let given = isChosen(entry.given) ? entry.given : nil
        guard expected != nil || given != nil else { return nil }
        return Entry(kind: entry.kind, expected: expected, given: given)
      },
      optionalFound: optionalFound?.filter(isChosen))
  }
}
