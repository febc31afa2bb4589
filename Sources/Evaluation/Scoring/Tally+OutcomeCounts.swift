extension Tally {
  /// The part of the counts that ratios are made of.
  init(_ counts: OutcomeCounts) {
    self.init(
      correct: counts.correct, partial: counts.partial, predicted: counts.predicted,
      gold: counts.gold)
  }
}
