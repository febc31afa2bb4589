/// The accepted outcomes that later runs are compared with.
public struct Baseline: Hashable, Sendable {
  /// What happens when a field gets worse.
  public enum Tier: String, Hashable, Sendable, CaseIterable {
    /// The check fails.
    case block
    /// The check warns.
    case warn
    /// The change is listed.
    case track
  }

  /// The outcomes of one article.
  public struct Entry: Hashable, Sendable {
    /// The hash of text and labels.
    public let gold: String
    /// The outcomes by system and field.
    public let systems: [String: [String: FieldOutcomes]]

    fileprivate func accepting(_ later: Entry) -> Entry {
      guard gold == later.gold else { return later }
      return Entry(gold: gold, systems: systems.merging(later.systems) { _, new in new })
    }
  }

  /// The articles by corpus and id.
  public internal(set) var corpora: [String: [String: Entry]]

  /// The tier of each field; one that is not named blocks.
  public internal(set) var tiers: [String: Tier]

  /// Makes a baseline.
  public init(corpora: [String: [String: Entry]] = [:], tiers: [String: Tier] = [:]) {
    self.corpora = corpora
    self.tiers = tiers
  }

  /// The tier of a field.
  public func tier(of field: String) -> Tier { tiers[field] ?? .block }

  /// This baseline with the articles of a later run in place of its own.
  ///
  /// Articles whose text was absent from the later run, and systems that did not take part in it,
  /// stay as they were accepted; but where the gold is another, only what was run on it stays.
  public func accepting(_ later: Baseline) -> Baseline {
    var accepted = self
    for (corpus, entries) in later.corpora {
      accepted.corpora[corpus, default: [:]].merge(entries) { $0.accepting($1) }
    }
    return accepted
  }
}
