extension Report {
  /// Derives every score and comparison from united counts.
  ///
  /// The one corpus is called `merged`. Counts do not tell rules, confusions and mistakes, so it has
  /// none.
  ///
  /// - Parameters:
  ///   - counts: the counts of all parts.
  ///   - options: how counts become scores; the schemes are those of the counts.
  public init(merged counts: PartialCounts, options: ScoringOptions) {
    var options = options
    options.schemes = counts.terms.schemes
    let name = "merged"
    let table = counts.table
    let errors = zip(counts.terms.systems, counts.errors)
    self.init(
      signature: Signature(
        version: counts.terms.version, options: options,
        gold: [
          name: Signature.Gold(
            hash: Corpus.hash(ofArticles: table.rows.map(\.hash)), articles: table.rows.count,
            clusters: table.clusters.count)
        ]),
      provenance: Provenance(absent: counts.absent.isEmpty ? [:] : [name: counts.absent]),
      corpora: [
        CorpusReport(
          name: name, table: table, options: options, details: [:],
          errors: Dictionary(uniqueKeysWithValues: errors.map { ($0, $1) }))
      ])
  }
}
