/// How far annotators agree who labelled the same articles, each on their own.
///
/// Agreement is given as F1, which needs no count of what nobody marked (G. Hripcsak and
/// A. S. Rothschild, "Agreement, the F-measure, and Reliability in Information Retrieval", JAMIA 12
/// (2005) 296–298), with alpha for unitizing and kappa as second opinions. It says how far a system
/// can be told apart from an annotator, and nothing about whether the annotators are right.
public struct AgreementReport: Sendable {
  /// The version of the program.
  public let version: String
  /// How intervals are computed.
  public let options: ClusterStatistics.Options
  /// A part for each corpus that two or more annotators labelled.
  public let corpora: [CorpusAgreement]
  /// For each corpus that only one annotator labelled, that one's name.
  public let unpaired: [String: [String]]
}

/// How far the annotators of one corpus agree.
public struct CorpusAgreement: Sendable {
  /// The name of the corpus.
  public let name: String
  /// The names of the annotators.
  public let annotators: [String]
  /// The ids of the articles that at least two annotators labelled.
  public let articles: [String]
  /// For each event the ids of its articles.
  public let clusters: [String: [String]]
  /// The names of the fields, in the order of the schema.
  public let fields: [String]
  /// The articles whose text is not at hand; their facts are compared and their mentions are not.
  public let absent: [String]
  /// Every pair of annotators, in their order.
  public let pairs: [PairAgreement]

  /// The mean over the pairs of F1 on facts; `nil` if no pair has one.
  public var meanFactF1: Double? { AgreementSummary.mean(pairs.map(\.facts.overall.f1)) }
}

/// How far two annotators agree.
public struct PairAgreement: Sendable {
  /// The one annotator.
  public let first: String
  /// The other.
  public let second: String
  /// The ids of the articles that both labelled; only those are compared.
  public let articles: [String]
  /// For each event the ids of these articles.
  public let clusters: [String: [String]]
  /// The ids of the articles that only the first labelled.
  public let onlyFirst: [String]
  /// The ids of the articles that only the second labelled.
  public let onlySecond: [String]
  /// Agreement on facts, wherever the text states them.
  public let facts: AgreementScores
  /// What depends on places in the text; `nil` if no text is at hand.
  public let spans: SpanAgreement?
  /// The facts that only one of the two states.
  public let factDifferences: [AgreementDifference]
  /// The mentions that only one of the two marks with that span and field.
  public let mentionDifferences: [AgreementDifference]
}

/// How far two annotators agree on places in the text.
public struct SpanAgreement: Sendable {
  /// The ids of the articles that take part: those whose text is at hand.
  public let articles: [String]
  /// Mentions with the same span and field.
  public let strict: AgreementScores
  /// Mentions with the same span, and half for those that overlap; overall whatever their fields.
  public let partial: AgreementScores
  /// Krippendorff's alpha for unitizing.
  public let alpha: UnitizingAgreement
  /// Cohen's kappa on the fields of the spans that both marked, or why there is none.
  ///
  /// It does not see what only one of the two marked, so it is near 1 where F1 need not be.
  public let kappa: Result<Double, UndefinedAgreement>
  /// The number of spans that both marked.
  public let sharedSpans: Int
  /// Agreement on what is none of the article, counted in Unicode scalars.
  public let boilerplate: AgreementScore
}

/// Agreement on one kind of thing, overall and in parts.
public struct AgreementScores: Sendable {
  /// All fields together.
  public let overall: AgreementScore
  /// Each field alone, in the order of the schema.
  public let fields: [AgreementScore]
  /// Each article, by its id; without intervals.
  public let articles: [String: AgreementScore]
}

/// What two annotators share and what only one of them has.
public struct AgreementScore: Hashable, Sendable {
  /// What both have.
  public let both: Int
  /// What both have in part.
  public let partial: Int
  /// What only the first has, without what it holds optional.
  public let onlyFirst: Int
  /// What only the second has, without what it holds optional.
  public let onlySecond: Int
  /// 2·(both + ½·partial)/(2·both + 2·partial + onlyFirst + onlySecond), from 0 to 1; the same
  /// whoever comes first; `nil` if neither has anything.
  public let f1: Double?
  /// The interval of F1 over events, or why there is none; `nil` for a score given without.
  public let interval: Result<ConfidenceInterval, IntervalFailure>?
  /// How often such an interval contains the truth in simulations.
  public let expectedCoverage: ExpectedCoverage?
}

/// Something that one annotator has and the other does not.
public struct AgreementDifference: Hashable, Sendable {
  /// The article.
  public let article: String
  /// The annotator who has it.
  public let annotator: String
  /// The fact, or the fact that the mention belongs to.
  public let fact: Filler
  /// The mention, or all mentions of the fact.
  public let mentions: [AnnotatedMention]
  /// The key attributes of the fact.
  public let keyAttributes: [String: String]

  /// Whether the annotator holds it optional, so that it is in no count.
  public var isOptional: Bool { fact.isOptional }
}
