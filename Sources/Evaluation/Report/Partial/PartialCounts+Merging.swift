import Annotations

extension PartialCounts {
  /// Unites the parts of a corpus; the result is the same for every split and order.
  ///
  /// - Parameter parts: the records, each with the place that messages name it by.
  /// - Throws: ``MergeError`` if there is none, if two were counted on other terms, if an article
  ///   stands in two, or if all together are more than statistics can count.
  public init(merging parts: [(place: String, counts: PartialCounts)]) throws(MergeError) {
    guard let first = parts.first else { throw .nothing }
    for part in parts {
      if let what = Self.difference(first.counts.terms, part.counts.terms) {
        throw .incomparable(what: what, first: first.place, second: part.place)
      }
    }
    var places: [String: String] = [:]
    for part in parts {
      for id in part.counts.table.rows.map(\.id) + part.counts.absent {
        if let other = places.updateValue(part.place, forKey: id) {
          throw .repeated(article: id, first: other, second: part.place)
        }
      }
    }
    let all = parts.map(\.counts)
    let described = first.counts.terms.described
    // A field that labels of one part have may be one that only predictions of another have.
    let labelled = Set(all.flatMap(\.labelled))
    let predicted = Set(all.flatMap(\.predicted)).subtracting(labelled)
    func sorted(_ names: Set<String>) -> [String] { names.map { Field($0) }.sorted().map(\.name) }
    let fields = described + sorted(labelled) + sorted(predicted)
    self.init(
      terms: first.counts.terms, labelled: sorted(labelled), predicted: sorted(predicted),
      table: CountTable(
        fields: fields, systems: first.counts.terms.systems,
        rows: all.flatMap { $0.table.rows(withFields: fields) }),
      absent: all.flatMap(\.absent).sorted(),
      errors: first.counts.terms.systems.indices.map { Self.errors(of: $0, in: all) })
    try table.checkSize()
  }

  private static func difference(_ one: Terms, _ other: Terms) -> String? {
    if one.version != other.version { return "a version (\(other.version))" }
    if one.schema != other.schema { return "a schema" }
    if one.schemes != other.schemes { return "--match options" }
    if one.systems != other.systems { return "systems (\(other.systems.joined(separator: ", ")))" }
    return nil
  }

  /// The errors of a system without those that one part lists about an article of another: the part
  /// that has the article knows better.
  private static func errors(of system: Int, in parts: [PartialCounts]) -> [SystemError] {
    let everywhere = Set(parts.flatMap { $0.table.rows.map(\.id) + $0.absent })
    var errors: Set<SystemError> = []
    for part in parts {
      let own = Set(part.table.rows.map(\.id) + part.absent)
      errors.formUnion(
        part.errors[system].filter { error in
          guard let article = error.article else { return true }
          return own.contains(article) || !everywhere.contains(article)
        })
    }
    func key(_ error: SystemError) -> [String] {
      [error.article ?? "", error.kind.rawValue, error.reason]
    }
    return errors.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }
}

extension CountTable {
  /// Checks that no column, of all fields or of one, is too large for statistics.
  fileprivate func checkSize() throws(MergeError) {
    let most = ClusterStatistics.mostFacts
    for (index, system) in systems.enumerated() {
      for scheme in MatchScheme.allCases {
        var totals = [OutcomeCounts](repeating: .zero, count: 1 + fields.count)
        for counts in rows.compactMap({ $0.systems[index][scheme] }) {
          totals[0] += counts.overall
          for (field, count) in counts.fields.enumerated() { totals[1 + field] += count }
        }
        if totals.contains(where: { max($0.gold, $0.predicted) > most }) {
          throw .tooMany(system: system, scheme: scheme, most: most)
        }
      }
    }
  }

  /// The rows with the counts of these fields, zero for those that the table does not have.
  fileprivate func rows(withFields names: [String]) -> [Row] {
    guard names != fields else { return rows }
    let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
    return rows.map { row in
      Row(
        id: row.id, event: row.event, hash: row.hash,
        systems: row.systems.map { schemes in
          schemes.mapValues { counts in
            SchemeCounts(
              overall: counts.overall,
              fields: names.map { places[$0].map { counts.fields[$0] } ?? .zero })
          }
        })
    }
  }
}
