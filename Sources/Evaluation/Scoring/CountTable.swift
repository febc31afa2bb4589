import Annotations

/// The integer counts of every article, system, scheme and field: all that statistics need.
///
/// Tables of disjoint articles unite by putting their rows together, so that a corpus can be
/// scored in any number of parts.
public struct CountTable: Sendable {
  /// The counts of one article.
  public struct Row: Hashable, Sendable {
    /// The article.
    public let id: String
    /// The event that it reports.
    public let event: String
    /// The hash of its text and labels.
    public let hash: String
    /// The counts by system, in the order of `systems`, and scheme.
    public let systems: [[MatchScheme: SchemeCounts]]

    /// Makes a row.
    public init(
      id: String, event: String, hash: String, systems: [[MatchScheme: SchemeCounts]]
    ) {
      self.id = id
      self.event = event
      self.hash = hash
      self.systems = systems
    }
  }

  /// The names of the fields, by the place of their counts.
  public let fields: [String]
  /// The names of the systems, by the place of their counts.
  public let systems: [String]
  /// The articles, in the order of their ids.
  public let rows: [Row]

  /// Makes a table.
  public init(fields: [String], systems: [String], rows: [Row]) {
    self.fields = fields
    self.systems = systems
    self.rows = rows.sorted {
      $0.id.unicodeScalars.lexicographicallyPrecedes($1.id.unicodeScalars)
    }
  }

  /// Takes the counts of results for one corpus.
  public init(_ results: [SystemResult], evaluator: Evaluator) {
    let rows = evaluator.corpus.articles.indices.map { index in
      let article = evaluator.corpus.articles[index]
      return Row(
        id: article.id, event: article.event, hash: article.hash,
        systems: results.map { $0.articles[index].counts })
    }
    self.init(
      fields: evaluator.schema.fields.map(\.field.name), systems: results.map(\.name), rows: rows)
  }

  /// The clusters of resampling: for each event the ids of its articles.
  public var clusters: [String: [String]] {
    Dictionary(grouping: rows, by: \.event).mapValues { $0.map(\.id) }
  }
}
