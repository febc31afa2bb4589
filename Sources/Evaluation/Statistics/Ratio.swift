/// Precision, recall or F-beta: one number made of the four counts of a ``Tally``.
///
/// With C = correct + w · partial, ACT = predicted and POS = gold:
///
/// | | value | undefined if |
/// |---|---|---|
/// | precision | C / ACT | ACT = 0 |
/// | recall | C / POS | POS = 0 |
/// | F-beta | (1 + β²) · C / (β² · POS + ACT) | POS = ACT = 0 |
///
/// F is computed from the counts and not from P and R (van Rijsbergen 1979; MUC-5 scoring), so it
/// is defined where one of them is not: with ACT = 0 < POS, P is undefined and F is 0; with
/// POS = 0 < ACT, R is undefined and F is 0. F with β = 0 is precision, also where that is
/// undefined.
public struct Ratio: Hashable, Sendable {
  /// The weight w of a partly right prediction.
  public let partialCredit: Double
  let numeratorWeight: Double
  let goldWeight: Double
  let predictedWeight: Double

  /// The weights that a partly right prediction can have.
  public static let partialCredits: ClosedRange<Double> = 0...1
  /// The betas that F can have: with the greatest it is recall to six digits.
  ///
  /// Without an end, the terms of F would overflow and F be no number.
  public static let betas: ClosedRange<Double> = 0...1000

  private init(partialCredit: Double, numerator: Double, gold: Double, predicted: Double) {
    precondition(
      Self.partialCredits ~= partialCredit, "partial credit must lie in \(Self.partialCredits)")
    self.partialCredit = partialCredit
    numeratorWeight = numerator
    goldWeight = gold
    predictedWeight = predicted
  }

  /// Names the share of predictions that are right.
  ///
  /// - Parameter partialCredit: The weight of a partly right prediction, between 0 and 1.
  /// - Returns: The ratio C / ACT.
  public static func precision(partialCredit: Double = 0) -> Ratio {
    Ratio(partialCredit: partialCredit, numerator: 1, gold: 0, predicted: 1)
  }

  /// Names the share of gold that was found.
  ///
  /// - Parameter partialCredit: The weight of a partly right prediction, between 0 and 1.
  /// - Returns: The ratio C / POS.
  public static func recall(partialCredit: Double = 0) -> Ratio {
    Ratio(partialCredit: partialCredit, numerator: 1, gold: 1, predicted: 0)
  }

  /// Names the weighted harmonic mean of precision and recall.
  ///
  /// - Parameters:
  ///   - beta: How many times recall weighs as much as precision, one of ``betas``.
  ///   - partialCredit: The weight of a partly right prediction, between 0 and 1.
  /// - Returns: The ratio (1 + β²) · C / (β² · POS + ACT).
  public static func f(beta: Double = 1, partialCredit: Double = 0) -> Ratio {
    precondition(betas ~= beta, "beta must lie in \(betas)")
    let square = beta * beta
    return Ratio(partialCredit: partialCredit, numerator: 1 + square, gold: square, predicted: 1)
  }

  /// Computes the ratio of a tally.
  ///
  /// - Parameter tally: The counts of one cluster, or of many added up.
  /// - Returns: A number from 0 to 1, or `nil` if the denominator is zero.
  public func value(_ tally: Tally) -> Double? {
    let denominator = denominator(tally)
    return denominator == 0 ? nil : numerator(tally) / denominator
  }

  /// Tells whether a cluster counts among the *n* clusters of this ratio.
  ///
  /// - Parameter tally: The counts of the cluster.
  /// - Returns: Whether the denominator is not zero.
  public func isDefined(for tally: Tally) -> Bool {
    denominator(tally) != 0
  }

  func numerator(_ tally: Tally) -> Double {
    numeratorWeight * (Double(tally.correct) + partialCredit * Double(tally.partial))
  }

  func denominator(_ tally: Tally) -> Double {
    goldWeight * Double(tally.gold) + predictedWeight * Double(tally.predicted)
  }

  /// The numerator for counts in the order of ``ReplicateTallies``.
  @inline(__always)
  func numerator(_ counts: SIMD4<Int32>) -> Double {
    numeratorWeight * (Double(counts[0]) + partialCredit * Double(counts[1]))
  }

  /// The denominator for counts in the order of ``ReplicateTallies``.
  @inline(__always)
  func denominator(_ counts: SIMD4<Int32>) -> Double {
    goldWeight * Double(counts[3]) + predictedWeight * Double(counts[2])
  }
}

extension Tally {
  /// Computes C / ACT.
  ///
  /// - Parameter partialCredit: The weight of a partly right prediction.
  /// - Returns: The precision, or `nil` if nothing was predicted.
  public func precision(partialCredit: Double = 0) -> Double? {
    Ratio.precision(partialCredit: partialCredit).value(self)
  }

  /// Computes C / POS.
  ///
  /// - Parameter partialCredit: The weight of a partly right prediction.
  /// - Returns: The recall, or `nil` if there was nothing to find.
  public func recall(partialCredit: Double = 0) -> Double? {
    Ratio.recall(partialCredit: partialCredit).value(self)
  }

  /// Computes (1 + β²) · C / (β² · POS + ACT).
  ///
  /// - Parameters:
  ///   - beta: How many times recall weighs as much as precision.
  ///   - partialCredit: The weight of a partly right prediction.
  /// - Returns: F-beta, or `nil` if nothing was predicted and there was nothing to find.
  public func f(beta: Double = 1, partialCredit: Double = 0) -> Double? {
    Ratio.f(beta: beta, partialCredit: partialCredit).value(self)
  }
}
