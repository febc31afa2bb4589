/// Which mentions are paired, and what became of each.
///
/// All lists are in the order in which the units were given.
public struct SpanAlignment: Hashable, Sendable {
  /// For each gold unit the number of its predicted partner.
  public internal(set) var goldPartners: [Int?]

  /// For each predicted unit the number of its gold partner.
  public internal(set) var predictedPartners: [Int?]

  /// What became of each gold unit; `nil` for optional gold that was not found, which counts
  /// nowhere.
  public internal(set) var goldOutcomes: [Outcome?]

  /// What became of each predicted unit.
  public internal(set) var predictedOutcomes: [Outcome]

  /// The outcomes counted, a pair once.
  public internal(set) var counts = OutcomeCounts()

  /// An alignment without a pair.
  init(gold: [GoldSpan], predictedCount: Int) {
    goldPartners = Array(repeating: nil, count: gold.count)
    predictedPartners = Array(repeating: nil, count: predictedCount)
    goldOutcomes = gold.map { $0.isOptional ? nil : .missing }
    predictedOutcomes = Array(repeating: .spurious, count: predictedCount)
    counts.missing = gold.count { !$0.isOptional }
    counts.spurious = predictedCount
  }

  /// Enters a pair.
  mutating func pair(_ gold: SpanUnit, _ predicted: SpanUnit, as outcome: Outcome) {
    goldPartners[gold.index] = predicted.index
    predictedPartners[predicted.index] = gold.index
    goldOutcomes[gold.index] = outcome
    predictedOutcomes[predicted.index] = outcome
    counts.add(outcome)
    counts.spurious -= 1
    if !gold.isOptional { counts.missing -= 1 }
  }
}
