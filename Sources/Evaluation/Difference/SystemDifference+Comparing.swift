import Annotations

extension SystemDifference {
  /// Compares two systems of one report; `nil` if one was not scored under the scheme.
  ///
  /// - Parameters:
  ///   - corpus: the part of the report that is about one corpus.
  ///   - first: the name of the first system.
  ///   - second: the name of the second.
  ///   - scheme: `value` or `strict`.
  ///   - options: those of the report.
  ///   - schema: says which wrong predictions are the same fact.
  public init?(
    _ corpus: CorpusReport, _ first: String, _ second: String, scheme: MatchScheme,
    options: ScoringOptions, schema: Schema
  ) {
    func standing(_ name: String) -> SystemStanding? {
      corpus.systems.first { $0.name == name }.flatMap {
        SystemStanding($0, fields: corpus.fields, scheme: scheme)
      }
    }
    guard let a = standing(first), let b = standing(second) else { return nil }
    let comparisons = corpus.comparisons.filter {
      $0.scheme == scheme && $0.first == first && $0.second == second
    }
    self.init(
      corpus: corpus.name, a, b, scheme: scheme, clusters: corpus.clusters, fields: corpus.fields,
      comparisons: Dictionary(
        comparisons.compactMap { comparison in comparison.field.map { ($0, comparison) } },
        uniquingKeysWith: { first, _ in first }),
      options: options, schema: schema)
  }

  /// Compares two systems by their counts and mistakes.
  init(
    corpus: String, _ first: SystemStanding, _ second: SystemStanding, scheme: MatchScheme,
    clusters: [String: [String]], fields: [String], comparisons: [String: Comparison],
    options: ScoringOptions, schema: Schema, unknown: [String] = []
  ) {
    let order = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
    let gold = Self.goldDifferences(first, second)
    let wrong = Self.wrongDifferences(first, second, scheme: scheme, schema: schema)
    self.init(
      corpus: corpus, scheme: scheme, clusters: clusters, first: first, second: second,
      overall: Self.comparison(first, second, clusters, scheme: scheme, options: options),
      fields: fields.compactMap { field in
        guard let a = first.fields[field], let b = second.fields[field] else { return nil }
        return FieldDifference(
          field: field, first: a, second: b, comparison: comparisons[field]?.outcome,
          adjustedP: comparisons[field]?.adjustedP)
      },
      articles: Self.articles(first, second, scheme: scheme, options: options),
      units: (gold.units + wrong.units).enumerated().sorted { left, right in
        if StatedUnit.precedes(left.element.unit, right.element.unit, fields: order) { return true }
        if StatedUnit.precedes(right.element.unit, left.element.unit, fields: order) {
          return false
        }
        return left.offset < right.offset
      }.map(\.element),
      neitherFinds: gold.neither, bothWrong: wrong.both, unknown: unknown)
  }

  // MARK: Counts

  private static func comparison(
    _ first: SystemStanding, _ second: SystemStanding, _ clusters: [String: [String]],
    scheme: MatchScheme, options: ScoringOptions
  ) -> PairedComparison? {
    guard let a = first.articles, let b = second.articles else { return nil }
    let events = clusters.keys.sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    let statistics = ClusterStatistics(clusters: events, options: options.statistics)
    func column(_ counts: [String: OutcomeCounts]) -> ClusterStatistics.Column {
      statistics.column(
        events.map { event in
          (clusters[event] ?? []).reduce(.zero) { $0 + Tally(counts[$1] ?? .zero) }
        })
    }
    return statistics.comparison(of: options.f(of: scheme), column(a), column(b))
  }

  private static func articles(
    _ first: SystemStanding, _ second: SystemStanding, scheme: MatchScheme, options: ScoringOptions
  ) -> [ArticleDifference] {
    func f(_ counts: OutcomeCounts) -> Double {
      counts.fBeta(partialCredit: options.credit(of: scheme), beta: options.beta) ?? 0
    }
    let rows = (first.articles ?? [:]).compactMap { id, counts in
      second.articles?[id].map { ArticleDifference(article: id, first: counts, second: $0) }
    }
    return rows.sorted { left, right in
      let (a, b) = (abs(f(left.first) - f(left.second)), abs(f(right.first) - f(right.second)))
      return a == b ? left.article < right.article : a > b
    }
  }

  // MARK: Units

  /// Gold that one of the two finds: the other has a mistake there, or it is optional.
  private static func goldDifferences(_ first: SystemStanding, _ second: SystemStanding)
    -> (units: [UnitDifference], neither: Int)
  {
    let missedByFirst = first.mistakes.filter { $0.expected != nil }
    let missedBySecond = second.mistakes.filter { $0.expected != nil }
    let foundByFirst = subtracting(missedByFirst, from: missedBySecond, by: \.expected)
    let foundBySecond = subtracting(missedBySecond, from: missedByFirst, by: \.expected)
    func found(_ side: UnitDifference.Side, _ entries: [SystemStanding.Entry]) -> [UnitDifference] {
      entries.compactMap { entry in
        entry.expected.map {
          UnitDifference(
            side: side, kind: .found, unit: $0, mistake: entry.kind, counterpart: entry.given)
        }
      }
    }
    func extra(
      _ side: UnitDifference.Side, _ own: [StatedUnit], _ others: [StatedUnit]
    ) -> [UnitDifference] {
      subtracting(others, from: own, by: \.self).map {
        UnitDifference(side: side, kind: .found, unit: $0, mistake: nil, counterpart: nil)
      }
    }
    var units = found(.first, foundByFirst) + found(.second, foundBySecond)
    if let own = first.optionalFound, let others = second.optionalFound {
      units += extra(.first, own, others) + extra(.second, others, own)
    }
    return (units, missedBySecond.count - foundByFirst.count)
  }

  /// Wrong predictions that one of the two makes.
  private static func wrongDifferences(
    _ first: SystemStanding, _ second: SystemStanding, scheme: MatchScheme, schema: Schema
  ) -> (units: [UnitDifference], both: Int) {
    let byFirst = first.mistakes.filter { $0.given != nil }
    let bySecond = second.mistakes.filter { $0.given != nil }
    let identity = { (entry: SystemStanding.Entry) in
      entry.given.map { WrongIdentity($0, scheme: scheme, schema: schema) }
    }
    let onlyFirst = subtracting(bySecond, from: byFirst, by: identity)
    let onlySecond = subtracting(byFirst, from: bySecond, by: identity)
    func wrong(_ side: UnitDifference.Side, _ entries: [SystemStanding.Entry]) -> [UnitDifference] {
      entries.compactMap { entry in
        entry.given.map {
          UnitDifference(
            side: side, kind: .wrong, unit: $0, mistake: entry.kind, counterpart: entry.expected)
        }
      }
    }
    return (
      wrong(.first, onlyFirst) + wrong(.second, onlySecond), byFirst.count - onlyFirst.count
    )
  }

  /// The elements without those whose identity occurs among the others, copy for copy.
  private static func subtracting<Element, Identity: Hashable>(
    _ others: [Element], from elements: [Element], by identity: (Element) -> Identity
  ) -> [Element] {
    var left = Dictionary(others.map { (identity($0), 1) }, uniquingKeysWith: +)
    return elements.filter { element in
      let key = identity(element)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }
}

/// When two wrong predictions are the same: the same fact in `value`, the same place in `strict`.
private struct WrongIdentity: Hashable {
  let article: String
  let field: String
  let key: FactKey?
  let ranges: [Range<Int>]

  init(_ unit: StatedUnit, scheme: MatchScheme, schema: Schema) {
    article = unit.article
    field = unit.field
    ranges = scheme.unit == .mention ? unit.ranges : []
    key =
      scheme.unit == .mention
      ? nil
      : FactKey(
        value: unit.value, attributes: unit.attributes,
        field: schema.specificationOrTerm(of: Field(unit.field)), schema: schema)
  }
}
