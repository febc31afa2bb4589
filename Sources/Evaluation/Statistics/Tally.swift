/// What has to be known of one cluster to compute precision, recall and F: four counts that add up.
///
/// Counts are kept and ratios are derived, so the tally of a corpus is the sum of the tallies of
/// its clusters, in any order and any grouping.
public struct Tally: Hashable, Sendable, AdditiveArithmetic {
  /// COR: predictions that are right.
  public var correct: Int
  /// PAR: predictions that are partly right; each earns the partial credit of a ``Ratio``.
  public var partial: Int
  /// ACT: all predictions.
  public var predicted: Int
  /// POS: all that there was to find.
  public var gold: Int

  /// Creates a tally.
  ///
  /// - Parameters:
  ///   - correct: Predictions that are right (COR).
  ///   - partial: Predictions that are partly right (PAR).
  ///   - predicted: All predictions (ACT), at least `correct + partial`.
  ///   - gold: All that there was to find (POS), at least `correct + partial`.
  public init(correct: Int, partial: Int = 0, predicted: Int, gold: Int) {
    self.correct = correct
    self.partial = partial
    self.predicted = predicted
    self.gold = gold
  }

  /// The tally of nothing.
  public static let zero = Tally(correct: 0, predicted: 0, gold: 0)

  /// Adds count by count.
  ///
  /// - Parameters:
  ///   - left: A tally.
  ///   - right: Another.
  /// - Returns: The tally of both together.
  public static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      correct: left.correct + right.correct, partial: left.partial + right.partial,
      predicted: left.predicted + right.predicted, gold: left.gold + right.gold)
  }

  /// Subtracts count by count.
  ///
  /// - Parameters:
  ///   - left: The tally of a whole.
  ///   - right: The tally of a part.
  /// - Returns: The tally of the rest.
  public static func - (left: Tally, right: Tally) -> Tally {
    Tally(
      correct: left.correct - right.correct, partial: left.partial - right.partial,
      predicted: left.predicted - right.predicted, gold: left.gold - right.gold)
  }

  /// Multiplies each count.
  static func * (tally: Tally, times: Int) -> Tally {
    Tally(
      correct: tally.correct * times, partial: tally.partial * times,
      predicted: tally.predicted * times, gold: tally.gold * times)
  }
}
