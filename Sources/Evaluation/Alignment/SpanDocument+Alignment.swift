extension SpanDocument {
  /// Finds the optimal pairs and enters them.
  func align(_ scheme: MatchScheme, into result: inout SpanAlignment) {
    let matching = optimalMatching(scheme)
    for case (let unit, let mate?) in zip(gold, matching.goldMates) {
      let partner = predicted[mate]
      let outcome = scheme.outcome(
        sameSpan: unit.hasSameSpan(as: partner), sameField: unit.field == partner.field)
      result.pair(unit, partner, as: outcome)
    }
  }

  /// The matching that the scheme asks for.
  func optimalMatching(_ scheme: MatchScheme) -> SpanMatching {
    var matching = SpanMatching(goldCount: gold.count, predictedCount: predicted.count)
    guard !gold.isEmpty, !predicted.isEmpty else { return matching }
    if gold.count == 1, predicted.count == 1 {
      if mayPair(gold[0], predicted[0], scheme) { matching.pair(0, 0) }
      return matching
    }
    let optionalMayCross = scheme == .partial
    var buckets = makeCorrectPairs(scheme, &matching)
    let correctPairs = matching
    EarliestEndMatching.extend(&matching, in: self) { optionalMayCross || !$0.isOptional }
    guard canImprove(matching, buckets, scheme) else { return matching }
    if scheme == .type {
      AlternatingClassification.classify(&buckets, of: self, matching: correctPairs)
    }
    return ShortestAugmentation.augment(
      matching, in: self, buckets, optionalMayCross: optionalMayCross)
  }

  /// Whether two units may be paired at all; optional gold pairs only as COR or PAR.
  private func mayPair(_ gold: SpanUnit, _ predicted: SpanUnit, _ scheme: MatchScheme) -> Bool {
    guard gold.overlaps(predicted) else { return false }
    let outcome = scheme.outcome(
      sameSpan: gold.hasSameSpan(as: predicted), sameField: gold.field == predicted.field)
    return !gold.isOptional || outcome != .incorrect
  }

  /// Makes as many correct pairs as there can be.
  private func makeCorrectPairs(
    _ scheme: MatchScheme, _ matching: inout SpanMatching
  ) -> SpanBuckets {
    guard scheme == .type else {
      return .bySpan(self, separatingFields: scheme == .strict, pairing: &matching)
    }
    let buckets = SpanBuckets.byField(self)
    EarliestEndMatching.extend(
      &matching, in: self, groups: (buckets.gold, buckets.predicted), groupCount: buckets.count)
    return buckets
  }

  /// Whether another choice of correct pairs could leave fewer units alone.
  ///
  /// With all gold required, units with equal spans are as good as one another.
  private func canImprove(
    _ matching: SpanMatching, _ buckets: SpanBuckets, _ scheme: MatchScheme
  ) -> Bool {
    guard matching.goldMates.contains(nil) else { return false }
    if hasOptionalGold { return true }
    return scheme == .type && buckets.count > 1 && matching.predictedMates.contains(nil)
  }
}
