/// The mean of a ratio over fields (or articles, or any other groups), each with the same weight.
///
/// Each of the three is the mean of the values of the groups that take part and for which it is
/// defined; F is the mean of the F values and not the F of the two means. The two differ: with
/// P = 1, R = .1 in one class and P = .1, R = 1 in another, the mean of F is .18 and the F of the
/// means is .55 (J. Opitz and S. Burst, "Macro F1 and Macro F1", arXiv:1911.03347).
public struct MacroAverage: Hashable, Sendable {
  /// Which groups take part.
  public enum Selection: Hashable, Sendable {
    /// Groups with at least one gold.
    case withGold
    /// Groups with at least one gold or one prediction.
    case withGoldOrPredicted
  }

  /// The mean precision; `nil` if no group that takes part has one.
  public let precision: Double?
  /// The mean recall; `nil` if no group that takes part has one.
  public let recall: Double?
  /// The mean F-beta; `nil` if no group takes part.
  public let f: Double?
  /// How many groups take part.
  public let n: Int
  /// How many of them have a precision: those with a prediction.
  public let precisionCount: Int
  /// How many of them have a recall: those with gold.
  public let recallCount: Int

  /// Averages over groups.
  ///
  /// - Parameters:
  ///   - tallies: One tally for each group.
  ///   - selection: Which groups take part.
  ///   - beta: The beta of F.
  ///   - partialCredit: The weight of a partly right prediction.
  public init(
    _ tallies: some Sequence<Tally>, over selection: Selection = .withGold, beta: Double = 1,
    partialCredit: Double = 0
  ) {
    let chosen = tallies.filter { tally in
      tally.gold > 0 || selection == .withGoldOrPredicted && tally.predicted > 0
    }
    let precisions = chosen.compactMap { $0.precision(partialCredit: partialCredit) }
    let recalls = chosen.compactMap { $0.recall(partialCredit: partialCredit) }
    precision = mean(precisions)
    recall = mean(recalls)
    f = mean(chosen.compactMap { $0.f(beta: beta, partialCredit: partialCredit) })
    n = chosen.count
    precisionCount = precisions.count
    recallCount = recalls.count
  }
}

/// The arithmetic mean, summed from the smallest to the largest so that order does not matter.
private func mean(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.sorted().reduce(0, +) / Double(values.count)
}
