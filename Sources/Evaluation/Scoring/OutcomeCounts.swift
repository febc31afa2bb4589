/// How often each outcome occurred; counts add up over articles, ratios are derived from them.
///
/// With C = COR + w·PAR, where w is the credit for a partial:
/// precision = C / ACT, recall = C / POS, F-beta = (1 + β²)·C / (β²·POS + ACT) (Chinchor and
/// Sundheim 1993; van Rijsbergen 1979). A ratio with a zero denominator is undefined and `nil`.
public struct OutcomeCounts: Hashable, Sendable {
  /// COR, pairs that agree.
  public var correct: Int

  /// INC, pairs that do not agree.
  public var incorrect: Int

  /// PAR, pairs that agree in part.
  public var partial: Int

  /// MIS, required gold without a prediction.
  public var missing: Int

  /// SPU, predictions without gold.
  public var spurious: Int

  /// Further copies of a predicted fact; shown, and part of no ratio.
  public var duplicates: Int

  /// Makes counts, zero where nothing else is said.
  public init(
    correct: Int = 0, incorrect: Int = 0, partial: Int = 0, missing: Int = 0, spurious: Int = 0,
    duplicates: Int = 0
  ) {
    self.correct = correct
    self.incorrect = incorrect
    self.partial = partial
    self.missing = missing
    self.spurious = spurious
    self.duplicates = duplicates
  }

  /// POS, the gold there was: required, and optional where it was found.
  public var gold: Int { correct + incorrect + partial + missing }

  /// ACT, the predictions there were, each fact once.
  public var predicted: Int { correct + incorrect + partial + spurious }

  /// Counts one more of an outcome; a pair counts once, not once for each side.
  public mutating func add(_ outcome: Outcome, times count: Int = 1) {
    switch outcome {
    case .correct: correct += count
    case .incorrect: incorrect += count
    case .partial: partial += count
    case .missing: missing += count
    case .spurious: spurious += count
    }
  }
}

extension OutcomeCounts {
  /// The credited share of the predictions, C / ACT.
  ///
  /// - Parameter partialCredit: the weight w of a partial.
  /// - Returns: a number from 0 to 1, `nil` if nothing was predicted.
  public func precision(partialCredit: Double = 0) -> Double? {
    Ratio.precision(partialCredit: partialCredit).value(Tally(self))
  }

  /// The credited share of the gold, C / POS.
  ///
  /// - Parameter partialCredit: the weight w of a partial.
  /// - Returns: a number from 0 to 1, `nil` if there was no gold.
  public func recall(partialCredit: Double = 0) -> Double? {
    Ratio.recall(partialCredit: partialCredit).value(Tally(self))
  }

  /// The weighted harmonic mean of precision and recall, from the counts themselves.
  ///
  /// It is 0 where only one of gold and predictions is empty, though precision or recall is then
  /// undefined.
  ///
  /// - Parameters:
  ///   - partialCredit: the weight w of a partial.
  ///   - beta: how many times as much recall weighs as precision, one of ``Ratio/betas``.
  /// - Returns: a number from 0 to 1, `nil` if there was neither gold nor prediction, or if the one
  ///   that `beta` leaves in the denominator was empty.
  public func fBeta(partialCredit: Double = 0, beta: Double = 1) -> Double? {
    Ratio.f(beta: beta, partialCredit: partialCredit).value(Tally(self))
  }
}

extension OutcomeCounts: AdditiveArithmetic {
  /// No outcome at all.
  public static let zero = OutcomeCounts()

  /// Unites the counts of two disjoint sets of units.
  public static func + (left: OutcomeCounts, right: OutcomeCounts) -> OutcomeCounts {
    combine(left, right, +)
  }

  /// Takes the counts of a subset away.
  public static func - (left: OutcomeCounts, right: OutcomeCounts) -> OutcomeCounts {
    combine(left, right, -)
  }

  private static func combine(
    _ left: OutcomeCounts, _ right: OutcomeCounts, _ operation: (Int, Int) -> Int
  ) -> OutcomeCounts {
    OutcomeCounts(
      correct: operation(left.correct, right.correct),
      incorrect: operation(left.incorrect, right.incorrect),
      partial: operation(left.partial, right.partial),
      missing: operation(left.missing, right.missing),
      spurious: operation(left.spurious, right.spurious),
      duplicates: operation(left.duplicates, right.duplicates))
  }
}
