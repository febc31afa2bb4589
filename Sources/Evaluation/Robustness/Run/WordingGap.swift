/// The scores of one system on two corpora that tell the same facts in other words.
public struct WordingGap: Sendable {
  /// The system.
  public let system: String
  /// The first corpus.
  public let first: String
  /// The second corpus.
  public let second: String
  /// The ids that both have with their text.
  public let articles: [String]
  /// The counts of facts on the first corpus.
  public let before: OutcomeCounts
  /// The counts of facts on the second corpus.
  public let after: OutcomeCounts

  /// F1 on the first minus F1 on the second.
  public var gap: Double? {
    guard let first = before.fBeta(), let second = after.fBeta() else { return nil }
    return first - second
  }
}
