/// A later run compared with the baseline, article by article.
public struct RegressionCheck: Sendable {
  /// What changed in one field of one article for one system.
  public struct Change: Hashable, Sendable {
    /// The corpus.
    public let corpus: String
    /// The article.
    public let article: String
    /// The system.
    public let system: String
    /// The field.
    public let field: String
    /// What happens if it is worse.
    public let tier: Baseline.Tier
    /// What changed.
    public let outcome: OutcomeChange
  }

  /// Every change, in the order of corpus, system, field, article.
  public let changes: [Change]
  /// Why articles cannot be compared, a sentence each.
  public let notComparable: [String]
  /// What the baseline has and this run does not, a sentence each.
  public let notes: [String]

  /// The changes for the worse in fields that block.
  public var regressions: [Change] { changes.filter { $0.outcome.isWorse && $0.tier == .block } }

  /// Compares a run with a baseline.
  ///
  /// - Parameters:
  ///   - current: the run.
  ///   - baseline: what was accepted.
  public init(_ current: Baseline, against baseline: Baseline) {
    var changes: [Change] = []
    var notComparable: [String] = []
    var notes: [String] = []
    for (corpus, articles) in current.corpora.sorted(by: { $0.key < $1.key }) {
      guard let accepted = baseline.corpora[corpus] else {
        notComparable.append("corpus \(corpus) is not in the baseline; accept it first")
        continue
      }
      for (id, entry) in articles.sorted(by: { $0.key < $1.key }) {
        guard let before = accepted[id] else {
          notComparable.append("\(corpus) \(id) is not in the baseline; accept it first")
          continue
        }
        guard before.gold == entry.gold else {
          notComparable.append(
            "\(corpus) \(id): the gold or the text is another than in the baseline; accept it first"
          )
          continue
        }
        changes += Self.changes(entry, since: before, tiers: baseline, corpus: corpus, article: id)
        notComparable += Set(entry.systems.keys).subtracting(before.systems.keys).sorted().map {
          "\(corpus) \(id): \($0) is not in the baseline; accept it first"
        }
      }
      notes += Self.systems(of: accepted).subtracting(Self.systems(of: articles)).sorted().map {
        "\(corpus): \($0) is in the baseline and was not run"
      }
    }
    for (corpus, articles) in baseline.corpora.sorted(by: { $0.key < $1.key }) {
      let absent = articles.keys.filter { current.corpora[corpus]?[$0] == nil }.sorted()
      if !absent.isEmpty {
        notes.append(
          "\(corpus): not compared, as they or their texts are not here: "
            + absent.joined(separator: ", "))
      }
    }
    self.changes = changes.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    self.notComparable = notComparable
    self.notes = notes
  }

  private static func systems(of articles: [String: Baseline.Entry]) -> Set<String> {
    Set(articles.values.flatMap(\.systems.keys))
  }

  private static func order(_ change: Change) -> [String] {
    [change.corpus, change.system, change.field, change.article]
  }

  private static func changes(
    _ entry: Baseline.Entry, since before: Baseline.Entry, tiers: Baseline, corpus: String,
    article: String
  ) -> [Change] {
    entry.systems.flatMap { system, fields -> [Change] in
      guard let earlier = before.systems[system] else { return [] }
      return Set(fields.keys).union(earlier.keys).compactMap { field in
        let outcome = (fields[field] ?? FieldOutcomes())
          .change(since: earlier[field] ?? FieldOutcomes())
        guard outcome.isWorse || outcome.isBetter else { return nil }
        return Change(
          corpus: corpus, article: article, system: system, field: field,
          tier: tiers.tier(of: field), outcome: outcome)
      }
    }
  }
}

extension RegressionCheck.Change: CustomStringConvertible {
  /// `rendition 000 regex strike_count: lost "2" (rule strike_count.verb); new and wrong: "3"`.
  public var description: String {
    func list(_ label: String, _ names: [String], _ rules: [String: [String]]) -> String? {
      names.isEmpty
        ? nil
        : label + " " + names.map { "\"\($0)\"\(Self.words(rules[$0]))" }.joined(separator: ", ")
    }
    let parts = [
      list("lost", outcome.lost, outcome.earlierRules),
      list("new and wrong:", outcome.newWrong, outcome.rules),
      list("now found:", outcome.gained, outcome.rules),
      list("no longer wrong:", outcome.noLongerWrong, outcome.earlierRules),
    ]
    return "\(corpus) \(article) \(system) \(field): "
      + parts.compactMap(\.self).joined(separator: "; ")
  }

  private static func words(_ rules: [String]?) -> String {
    guard let rules, !rules.isEmpty else { return "" }
    return " (\(rules.count == 1 ? "rule" : "rules") \(rules.joined(separator: ", ")))"
  }
}
