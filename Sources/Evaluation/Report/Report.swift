/// Everything that a report says; renderers turn it into text and add nothing.
public struct Report: Sendable {
  /// What the figures depend on, so that two reports can be compared.
  public let signature: Signature
  /// What was left out.
  public let provenance: Provenance
  /// A part for each corpus that has any text.
  public let corpora: [CorpusReport]

  /// Makes a report.
  public init(signature: Signature, provenance: Provenance, corpora: [CorpusReport]) {
    self.signature = signature
    self.provenance = provenance
    self.corpora = corpora
  }
}

/// What the figures of a report depend on.
public struct Signature: Hashable, Sendable {
  /// The gold that a corpus was scored against.
  public struct Gold: Hashable, Sendable {
    /// The hash of the sorted hashes of the articles.
    public let hash: String
    /// How many articles were scored.
    public let articles: Int
    /// How many events they report.
    public let clusters: Int
  }

  /// The version of the program.
  public let version: String
  /// How counts became scores.
  public let options: ScoringOptions
  /// The gold of each corpus, by its name.
  public let gold: [String: Gold]
}

/// What a report leaves out.
public struct Provenance: Hashable, Sendable {
  /// For each corpus the articles whose text was not at hand.
  public let absent: [String: [String]]

  /// Makes a provenance.
  public init(absent: [String: [String]]) {
    self.absent = absent
  }
}

/// The scores of all systems on one corpus.
public struct CorpusReport: Sendable {
  /// The name of the corpus.
  public let name: String
  /// The ids of the articles.
  public let articles: [String]
  /// For each event the ids of its articles.
  public let clusters: [String: [String]]
  /// The names of the fields, in the order of the schema.
  public let fields: [String]
  /// The systems, in the order in which they were named.
  public let systems: [SystemReport]
  /// Every pair of systems, scheme by scheme, overall and field by field.
  public let comparisons: [Comparison]
  /// How far the annotators agree; `nil` if fewer than two labelled the corpus.
  public var agreement: AgreementSummary?
  /// How well the reader of the built-in extractors told furniture from story; `nil` if none ran.
  public var furniture: FurnitureScore?
  /// The articles with their texts and all that is stated of them; `nil` unless they were asked for.
  public var articlesInFull: [ArticleInFull]?
}

/// The scores of one system on one corpus.
public struct SystemReport: Sendable {
  /// The name of the system.
  public let name: String
  /// What went wrong while it answered.
  public let errors: [SystemError]
  /// The scores under each scheme.
  public let schemes: [MatchScheme: SchemeReport]
  /// What is known beyond the counts; `nil` for a report made of counts alone.
  public let details: SystemDetails?
  /// What repairing each kind of mistake would gain, the most rewarding first, under each scheme
  /// whose mistakes are listed.
  public let gains: [MatchScheme: [RepairGain]]
}

/// The scores of one system under one scheme.
public struct SchemeReport: Sendable {
  /// All fields aligned together.
  public let micro: Score
  /// The mean over the fields that have gold.
  public let macro: MacroAverage
  /// The mean over the fields that have gold or predictions.
  public let macroWithPredictions: MacroAverage
  /// The mean over the articles that have gold.
  public let macroOverArticles: MacroAverage
  /// Each field alone, in the order of the schema.
  public let fields: [Score]
  /// Each article, by its id.
  public let articles: [String: Score]
}

/// Two systems compared under one scheme.
public struct Comparison: Sendable {
  /// The scheme.
  public let scheme: MatchScheme
  /// The field, or `nil` for all together.
  public let field: String?
  /// The one system.
  public let first: String
  /// The other, whose F is subtracted.
  public let second: String
  /// The interval of the difference, and the test.
  public let outcome: PairedComparison
  /// The p-value after Holm's correction over the family, overall or fields.
  public let adjustedP: Double?
}

extension Signature {
  /// The signature of the part of a report that is about one corpus.
  public func selecting(corpus name: String) -> Signature {
    Signature(version: version, options: options, gold: gold.filter { $0.key == name })
  }
}
