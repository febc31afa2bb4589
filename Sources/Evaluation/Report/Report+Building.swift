public import Annotations

extension Report {
  /// Lets every system read every corpus and scores what they say.
  ///
  /// - Precondition: no two systems have one name, nor two corpora.
  /// - Parameters:
  ///   - corpora: a corpus without any text is left out and listed as absent.
  ///   - systems: the systems, in the order of the report.
  ///   - options: how counts become scores.
  ///   - version: the version of the program, for the signature.
  ///   - agreement: how far the annotators of each corpus agree.
  ///   - furniture: what of an article the systems take for page furniture, if that is to be scored.
  ///   - inFull: whether the report keeps texts and statements, for renderers that show them.
  public init(
    corpora: [Corpus], systems: [any System], options: ScoringOptions, version: String,
    agreement: [AgreementSummary] = [], furniture: ((Article) -> [ByteRange])? = nil,
    inFull: Bool = false
  ) {
    requireDistinct(systems.map(\.name), "systems")
    requireDistinct(corpora.map(\.name), "corpora")
    let present = corpora.filter { !$0.articles.isEmpty }
    let ceilings = Dictionary(
      agreement.map { ($0.corpus, $0) }, uniquingKeysWith: { first, _ in first })
    let reports = present.map { corpus in
      let outputs = systems.map { $0.output(for: corpus) }
      let evaluator = Evaluator(corpus: corpus, outputs: outputs, schemes: options.schemes)
      let results = outputs.map(evaluator.result)
      var report = CorpusReport(
        name: corpus.name, table: CountTable(results, evaluator: evaluator), options: options,
        details: Dictionary(
          uniqueKeysWithValues: results.map {
            ($0.name, SystemDetails($0, schema: evaluator.schema))
          }),
        errors: Dictionary(uniqueKeysWithValues: results.map { ($0.name, $0.errors) }))
      report.agreement = ceilings[corpus.name]
      report.furniture = furniture.map { FurnitureScore(corpus, ranges: $0) }
      if inFull { report.articlesInFull = ArticleInFull.all(of: corpus, in: results) }
      return report
    }
    let gold = present.map { corpus in
      (
        corpus.name,
        Signature.Gold(
          hash: corpus.hash, articles: corpus.articles.count, clusters: corpus.clusters.count)
      )
    }
    self.init(
      signature: Signature(
        version: version, options: options, gold: Dictionary(uniqueKeysWithValues: gold)),
      provenance: Provenance(
        absent: Dictionary(
          uniqueKeysWithValues: corpora.filter { !$0.absent.isEmpty }.map { ($0.name, $0.absent) })),
      corpora: reports)
  }
}
