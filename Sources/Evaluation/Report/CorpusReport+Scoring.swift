extension CorpusReport {
  /// Derives all scores and comparisons of a corpus from its counts.
  ///
  /// - Parameters:
  ///   - name: the name of the corpus.
  ///   - table: the counts.
  ///   - options: how counts become scores.
  ///   - details: what is known of each system beyond its counts, by name.
  ///   - errors: what went wrong in each system, by name.
  init(
    name: String, table: CountTable, options: ScoringOptions, details: [String: SystemDetails],
    errors: [String: [SystemError]]
  ) {
    let clusters = table.clusters
    let events = clusters.keys.sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    let statistics = ClusterStatistics(clusters: events, options: options.statistics)
    let places = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($1, $0) })
    var schemes = [[MatchScheme: SchemeReport]](repeating: [:], count: table.systems.count)
    var comparisons: [Comparison] = []
    // Scheme by scheme, since the replicates of a column are large from 20 clusters on.
    for scheme in options.schemes {
      let columns = table.systems.indices.map { system in
        SystemColumns(
          table, system: system, scheme: scheme, places: places, statistics: statistics)
      }
      for system in table.systems.indices {
        schemes[system][scheme] = SchemeReport(
          columns[system], table: table, system: system, scheme: scheme, options: options,
          statistics: statistics)
      }
      comparisons += Self.comparisons(
        of: table, columns, scheme: scheme, options: options, statistics: statistics)
    }
    self.init(
      name: name, articles: table.rows.map(\.id), clusters: clusters, fields: table.fields,
      systems: table.systems.enumerated().map { index, system in
        SystemReport(
          name: system, errors: errors[system] ?? [], schemes: schemes[index],
          details: details[system], options: options)
      },
      comparisons: comparisons)
  }

  /// Compares each pair of systems, or each with the baseline; a Holm family for the overall
  /// scores and one for the fields.
  private static func comparisons(
    of table: CountTable, _ columns: [SystemColumns], scheme: MatchScheme, options: ScoringOptions,
    statistics: ClusterStatistics
  ) -> [Comparison] {
    let ratio = options.f(of: scheme)
    let pairs = table.systems.indices.flatMap { first in
      table.systems.indices.filter { second in
        guard let baseline = options.baseline else { return first < second }
        return first < second
          && (table.systems[first] == baseline || table.systems[second] == baseline)
      }.map { (first, $0) }
    }
    let overall = pairs.map { first, second in
      (
        first, second,
        statistics.comparison(of: ratio, columns[first].overall, columns[second].overall)
      )
    }
    let withGold = table.fields.indices.filter { field in
      columns.contains { $0.fields[field].total.gold > 0 }
    }
    let byField = withGold.flatMap { field in
      pairs.map { first, second in
        (
          field,
          (
            first, second,
            statistics.comparison(
              of: ratio, columns[first].fields[field], columns[second].fields[field])
          )
        )
      }
    }
    let overallP = holmAdjusted(overall.map(\.2.test.p))
    let fieldP = holmAdjusted(byField.map(\.1.2.test.p))
    return zip(overall, overallP).map { pair, p in
      Comparison(
        scheme: scheme, field: nil, first: table.systems[pair.0], second: table.systems[pair.1],
        outcome: pair.2, adjustedP: p)
    }
      + zip(byField, fieldP).map { entry, p in
        Comparison(
          scheme: scheme, field: table.fields[entry.0], first: table.systems[entry.1.0],
          second: table.systems[entry.1.1], outcome: entry.1.2, adjustedP: p)
      }
  }
}

/// The counts of one system under one scheme, added up by cluster.
struct SystemColumns {
  let overall: ClusterStatistics.Column
  /// By the place of the field.
  let fields: [ClusterStatistics.Column]

  init(
    _ table: CountTable, system: Int, scheme: MatchScheme, places: [String: Int],
    statistics: ClusterStatistics
  ) {
    var overall = [Tally](repeating: .zero, count: places.count)
    var fields = [[Tally]](repeating: overall, count: table.fields.count)
    for row in table.rows {
      guard let counts = row.systems[system][scheme], let place = places[row.event] else {
        continue
      }
      overall[place] += Tally(counts.overall)
      for field in counts.fields.indices { fields[field][place] += Tally(counts.fields[field]) }
    }
    self.overall = statistics.column(overall)
    self.fields = fields.map(statistics.column)
  }
}

extension SchemeReport {
  init(
    _ columns: SystemColumns, table: CountTable, system: Int, scheme: MatchScheme,
    options: ScoringOptions, statistics: ClusterStatistics
  ) {
    let counts = table.rows.map { $0.systems[system][scheme] }
    let credit = options.credit(of: scheme)
    func score(_ counts: OutcomeCounts, _ column: ClusterStatistics.Column) -> Score {
      let f = options.f(of: scheme)
      return Score(
        counts, scheme: scheme, options: options,
        intervals: Score.Intervals(
          precision: statistics.interval(of: .precision(partialCredit: credit), in: column),
          recall: statistics.interval(of: .recall(partialCredit: credit), in: column),
          f: statistics.interval(of: f, in: column),
          expectedCoverage: statistics.expectedCoverage(of: f, in: column)))
    }
    let overall = counts.reduce(into: OutcomeCounts.zero) { $0 += $1?.overall ?? .zero }
    let fields = table.fields.indices.map { field in
      counts.reduce(into: OutcomeCounts.zero) { $0 += $1?.fields[field] ?? .zero }
    }
    func macro(_ tallies: [Tally], _ selection: MacroAverage.Selection) -> MacroAverage {
      MacroAverage(tallies, over: selection, beta: options.beta, partialCredit: credit)
    }
    self.init(
      micro: score(overall, columns.overall), macro: macro(fields.map(Tally.init), .withGold),
      macroWithPredictions: macro(fields.map(Tally.init), .withGoldOrPredicted),
      macroOverArticles: macro(counts.compactMap { $0.map { Tally($0.overall) } }, .withGold),
      fields: zip(fields, columns.fields).map(score),
      articles: Dictionary(
        uniqueKeysWithValues: zip(table.rows, counts).map { row, counts in
          (row.id, Score(counts?.overall ?? .zero, scheme: scheme, options: options))
        }))
  }
}
