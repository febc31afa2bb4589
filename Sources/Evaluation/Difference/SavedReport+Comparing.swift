import Annotations

extension SavedReport {
  /// Which parts of two reports to compare.
  public struct Selection: Sendable {
    /// The systems; empty for all that stand in both reports.
    public var systems: Set<String>
    /// The fields; empty for all.
    public var fields: Set<String>
    /// The articles; empty for all.
    public var articles: Set<String>
    /// The schemes.
    public var schemes: [MatchScheme]

    /// Makes a selection.
    public init(
      systems: Set<String> = [], fields: Set<String> = [], articles: Set<String> = [],
      schemes: [MatchScheme] = [.value]
    ) {
      self.systems = systems
      self.fields = fields
      self.articles = articles
      self.schemes = schemes
    }
  }

  /// Compares each system of this report with the one of the same name in another; where each has
  /// only one, those two, whatever their names.
  ///
  /// - Returns: a difference for each corpus, scheme and system that stand in both.
  /// - Throws: ``NotComparable`` if gold or options differ, or nothing stands in both; ``GoldError``
  ///   if a report is damaged.
  public func differences(to other: SavedReport, _ selection: Selection = Selection())
    throws -> [SystemDifference]
  {
    let reasons = obstacles(to: other)
    guard reasons.isEmpty else { throw NotComparable(reasons) }
    var differences: [SystemDifference] = []
    for name in gold.keys.sorted() {
      guard let own = corpora[name], let its = other.corpora[name] else { continue }
      for (first, second) in Self.pairs(own, its)
      where selection.systems.isEmpty || selection.systems.contains(first) {
        for scheme in selection.schemes {
          guard let a = try own.standing(of: first, scheme: scheme),
            let b = try its.standing(of: second, scheme: scheme)
          else { continue }
          differences.append(difference(a, b, own, scheme: scheme, selection))
        }
      }
    }
    guard !differences.isEmpty else {
      throw NotComparable(["nothing that is selected stands in both \(path) and \(other.path)"])
    }
    return differences
  }

  /// What stands in only one of two reports and therefore in no difference, a sentence each.
  public func remainder(beside other: SavedReport) -> [String] {
    func alone(_ what: String, _ own: some Sequence<String>, _ its: some Sequence<String>)
      -> [String]
    {
      let (own, its) = (Set(own), Set(its))
      return own.subtracting(its).sorted().map { "\(what) \($0) stands in \(path) alone" }
        + its.subtracting(own).sorted().map { "\(what) \($0) stands in \(other.path) alone" }
    }
    return alone("the corpus", gold.keys, other.gold.keys)
      + corpora.sorted { $0.key < $1.key }.flatMap { name, corpus -> [String] in
        guard let others = other.corpora[name] else { return [] }
        if corpus.systems.count == 1, others.systems.count == 1 { return [] }
        return alone("the system", corpus.systems, others.systems)
      }
  }

  private static func pairs(_ own: SavedCorpus, _ other: SavedCorpus) -> [(String, String)] {
    if own.systems.count == 1, other.systems.count == 1 {
      return [(own.systems[0], other.systems[0])]
    }
    return own.systems.filter(other.systems.contains).map { ($0, $0) }
  }

  private func difference(
    _ first: SystemStanding, _ second: SystemStanding, _ corpus: SavedCorpus, scheme: MatchScheme,
    _ selection: Selection
  ) -> SystemDifference {
    var unknown = ["Reports hold no counts by article and field, so the fields have no test."]
    if !selection.fields.isEmpty {
      unknown.append("For the same reason the chosen fields together have none, nor the articles.")
    }
    if !selection.articles.isEmpty {
      unknown.append("For the same reason the fields have no scores in the chosen articles.")
    }
    if !selection.fields.isEmpty, scheme.unit == .mention {
      unknown.append("The mistakes are those of all fields aligned together.")
    }
    if first.optionalFound == nil || second.optionalFound == nil {
      unknown.append("One report does not say which optional gold was found.")
    }
    unknown.append(
      "Without the schema wrong values are the same if they agree as folded text, whatever their "
        + "attributes.")
    let clusters = corpus.clusters.compactMapValues { ids in
      let chosen = ids.filter { selection.articles.isEmpty || selection.articles.contains($0) }
      return chosen.isEmpty ? nil : chosen
    }
    return SystemDifference(
      corpus: corpus.name,
      first.selecting(fields: selection.fields, articles: selection.articles),
      second.selecting(fields: selection.fields, articles: selection.articles), scheme: scheme,
      clusters: clusters, fields: corpus.fields, comparisons: [:], options: options,
      schema: Schema(fields: []), unknown: unknown)
  }

  /// What keeps two reports from being compared.
  private func obstacles(to other: SavedReport) -> [String] {
    var reasons: [String] = []
    func compare<Value: Equatable>(_ what: String, _ own: Value, _ its: Value) {
      if own != its { reasons.append("\(what) is \(own) in \(path) and \(its) in \(other.path)") }
    }
    let (own, its) = (options, other.options)
    compare("beta", own.beta, its.beta)
    compare("partial credit", own.partialCredit, its.partialCredit)
    compare("alpha", own.statistics.alpha, its.statistics.alpha)
    compare("interval", own.statistics.method.rawValue, its.statistics.method.rawValue)
    compare("resamples", own.statistics.replicates, its.statistics.replicates)
    compare("seed", own.statistics.seed, its.statistics.seed)
    for (name, hash) in gold.sorted(by: { $0.key < $1.key }) {
      guard let others = other.gold[name], others != hash else { continue }
      reasons.append(
        "the gold of \(name) is \(hash.prefix(12)) in \(path) and \(others.prefix(12)) in "
          + "\(other.path); score both on the same gold")
    }
    if Set(gold.keys).isDisjoint(with: other.gold.keys) {
      reasons.append("no corpus stands in both \(path) and \(other.path)")
    }
    return reasons
  }
}
