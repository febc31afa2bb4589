/// What a report says of a system beyond counts: its rules, confusions and mistakes.
public struct SystemDetails: Sendable {
  /// The counts of each rule's facts in `value`: correct, partial and spurious.
  public let rules: [String: OutcomeCounts]
  /// How often gold of one field (the outer key, empty for none) was paired with a prediction of
  /// another (the inner key, empty for none), from the scheme `type`.
  public let confusion: [String: [String: Int]]
  /// How the attributes of correct facts compare, by field and attribute.
  public let attributes: [String: [String: AttributeCounts]]
  /// Mentions that were split or joined.
  public let fragmentation: Fragmentation
  /// Everything that is wrong under `value` and `strict`.
  public let mistakes: [Mistake]
  /// The optional gold that was found under `value` and `strict`.
  public let optionalFound: [OptionalFound]
}

/// How a non-key attribute fared on the facts that are correct.
public struct AttributeCounts: Hashable, Sendable {
  /// Gold and prediction agree.
  public var correct = 0
  /// They disagree.
  public var incorrect = 0
  /// Only gold has it.
  public var missing = 0
  /// Only the prediction has it.
  public var spurious = 0

  /// The share of facts on which the two agree, among those on which either has the attribute.
  public var accuracy: Double? {
    let total = correct + incorrect + missing + spurious
    return total == 0 ? nil : Double(correct) / Double(total)
  }
}
