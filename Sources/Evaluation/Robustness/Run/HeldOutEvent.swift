import Annotations

/// The score on one event with every rule switched off that is right in no other event.
///
/// A rule that is right in one event alone may have been written for it; without such rules the
/// score is nearer to what an unseen event would give.
public struct HeldOutEvent: Sendable {
  /// The corpus.
  public let corpus: String
  /// The event.
  public let event: String
  /// The system.
  public let system: String
  /// The counts with all rules.
  public let before: OutcomeCounts
  /// The counts without the rules that are right in no other event.
  public let after: OutcomeCounts
  /// The rules that were switched off and had found something in the event.
  public let rules: [String]

  /// Scores each event of a corpus; empty for a system that names no rules, and
  /// for a single event, which has no others.
  static func all(in corpus: Corpus, _ output: SystemOutput) -> [HeldOutEvent] {
    guard corpus.clusters.count > 1,
      output.mentions.values.contains(where: { $0.contains { $0.rule != nil } })
    else { return [] }
    let evaluator = Evaluator(corpus: corpus, outputs: [output], schemes: [.value])
    let scorer = FactScorer(schema: evaluator.schema)
    var right: [String: Set<String>] = [:]
    var counts: [String: OutcomeCounts] = [:]
    for gold in corpus.articles {
      let alignment = scorer.alignment(of: gold, with: output.mentions[gold.id] ?? [])
      counts[gold.event, default: .zero] += alignment.overall
      for fact in alignment.predicted where fact.outcome == .correct {
        for rule in fact.rules { right[rule, default: []].insert(gold.event) }
      }
    }
    return corpus.clusters.keys.sorted().map { event in
      func isKept(_ mention: Mention) -> Bool {
        guard let rule = mention.rule else { return true }
        return right[rule]?.contains { $0 != event } ?? false
      }
      var after = OutcomeCounts.zero
      var off: Set<String> = []
      for gold in corpus.articles where gold.event == event {
        let mentions = output.mentions[gold.id] ?? []
        off.formUnion(mentions.filter { !isKept($0) }.compactMap(\.rule))
        after += scorer.alignment(of: gold, with: mentions.filter(isKept)).overall
      }
      return HeldOutEvent(
        corpus: corpus.name, event: event, system: output.name, before: counts[event] ?? .zero,
        after: after, rules: off.sorted())
    }
  }
}
