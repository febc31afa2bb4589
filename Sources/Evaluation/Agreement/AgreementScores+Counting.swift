/// What two annotators share of one article.
struct AgreementRow {
  let id: String
  let event: String
  let counts: SchemeCounts

  init(_ article: AnnotatedArticle, _ counts: SchemeCounts) {
    id = article.id
    event = article.event
    self.counts = counts
  }
}

extension SchemeCounts {
  /// The scalars that two annotators take for boilerplate; there are no fields.
  static func boilerplate(_ first: [Range<Int>], _ second: [Range<Int>]) -> SchemeCounts {
    func united(_ ranges: [Range<Int>]) -> RangeSet<Int> {
      ranges.reduce(into: RangeSet<Int>()) { $0.insert(contentsOf: $1) }
    }
    func size(_ set: RangeSet<Int>) -> Int { set.ranges.reduce(0) { $0 + $1.count } }
    let (one, other) = (united(first), united(second))
    let both = size(one.intersection(other))
    return SchemeCounts(
      overall: OutcomeCounts(
        correct: both, missing: size(one) - both, spurious: size(other) - both),
      fields: [])
  }
}

extension AgreementScores {
  /// Adds articles up.
  ///
  /// - Parameters:
  ///   - rows: the counts of each article, of the same fields.
  ///   - partialCredit: what a partial is worth.
  ///   - statistics: made for the events of the articles, and maybe others.
  init(_ rows: [AgreementRow], partialCredit: Double, statistics: ClusterStatistics) {
    let places = Dictionary(
      uniqueKeysWithValues: statistics.clusters.enumerated().map { ($1, $0) })
    func score(_ counts: (SchemeCounts) -> OutcomeCounts) -> AgreementScore {
      var total = OutcomeCounts.zero
      var tallies = [Tally](repeating: .zero, count: places.count)
      for row in rows {
        total += counts(row.counts)
        if let place = places[row.event] { tallies[place] += Tally(counts(row.counts)) }
      }
      let column = statistics.column(tallies)
      let f1 = Ratio.f(partialCredit: partialCredit)
      return AgreementScore(
        total, partialCredit: partialCredit, interval: statistics.interval(of: f1, in: column),
        expectedCoverage: statistics.expectedCoverage(of: f1, in: column))
    }
    let fieldCount = rows.first?.counts.fields.count ?? 0
    self.init(
      overall: score(\.overall),
      fields: (0..<fieldCount).map { field in score { $0.fields[field] } },
      articles: Dictionary(
        uniqueKeysWithValues: rows.map {
          ($0.id, AgreementScore($0.counts.overall, partialCredit: partialCredit))
        }))
  }
}

extension AgreementScore {
  init(
    _ counts: OutcomeCounts, partialCredit: Double,
    interval: Result<ConfidenceInterval, IntervalFailure>? = nil,
    expectedCoverage: ExpectedCoverage? = nil
  ) {
    both = counts.correct
    partial = counts.partial
    onlyFirst = counts.missing
    onlySecond = counts.spurious
    f1 = counts.fBeta(partialCredit: partialCredit)
    self.interval = interval
    self.expectedCoverage = expectedCoverage
  }
}
