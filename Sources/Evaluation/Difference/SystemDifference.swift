/// What two systems do differently on one corpus under one scheme.
///
/// Where systems are named in lists, A is the first and B the second.
public struct SystemDifference: Sendable {
  /// The corpus.
  public let corpus: String
  /// The scheme, `value` or `strict`.
  public let scheme: MatchScheme
  /// For each event the ids of its articles.
  public let clusters: [String: [String]]
  /// The first system.
  public let first: SystemStanding
  /// The system that it is compared with.
  public let second: SystemStanding
  /// The difference of F with its interval and test; `nil` if the counts by article are not known.
  public let overall: PairedComparison?
  /// The fields in the order of the schema.
  public let fields: [FieldDifference]
  /// The articles, those first on which the two differ most; empty if they are not known.
  public let articles: [ArticleDifference]
  /// Gold that one of the two finds, and predictions that only one of the two makes in error.
  public let units: [UnitDifference]
  /// How many facts or mentions of gold neither finds.
  public let neitherFinds: Int
  /// How many wrong predictions both make.
  public let bothWrong: Int
  /// What the lists leave out because it is not known, a sentence each.
  public let unknown: [String]
}

/// What two systems do differently in one field.
public struct FieldDifference: Sendable {
  /// The name of the field.
  public let field: String
  /// The counts of the first system.
  public let first: OutcomeCounts
  /// The counts of the second.
  public let second: OutcomeCounts
  /// The difference of F with its interval and test; `nil` if the counts by article are not known.
  public let comparison: PairedComparison?
  /// The p-value after Holm's correction over the fields.
  public let adjustedP: Double?
}

/// What two systems do differently in one article.
public struct ArticleDifference: Sendable {
  /// The id.
  public let article: String
  /// The counts of the first system.
  public let first: OutcomeCounts
  /// The counts of the second.
  public let second: OutcomeCounts
}

/// One thing that one of two systems does and the other does not.
public struct UnitDifference: Sendable {
  /// What is done.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Gold is found.
    case found
    /// Something is stated that is wrong.
    case wrong
  }

  /// Which of two systems.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// The first.
    case first = "a"
    /// The second.
    case second = "b"
  }

  /// The system that does it.
  public let side: Side
  /// Whether it is right or wrong.
  public let kind: Kind
  /// What is stated: the gold that is found, or the prediction that is wrong.
  public let unit: StatedUnit
  /// Why the other does not find the gold, or why the prediction is wrong.
  ///
  /// `nil` for optional gold, which the other need not find.
  public let mistake: MistakeKind?
  /// What the other states instead of the gold, or what gold says instead of the wrong prediction;
  /// `nil` where that is nothing.
  public let counterpart: StatedUnit?
}
