import Annotations

/// Adds up what one perturbation does to one system, draw by draw.
struct PerturbationTally {
  private var before: [Field: OutcomeCounts] = [:]
  private var after: [Field: OutcomeCounts] = [:]
  private var ratios: [Double] = []
  private var fieldRatios: [Field: [Double]] = [:]
  private var pairs = 0
  private var right = 0
  private var failures: [RobustnessFailure] = []
  private var isJudged = false

  /// Adds one draw: for each article that it changed, the alignments of both texts.
  mutating func add(_ draw: [TrialPair]) {
    var old: [Field: OutcomeCounts] = [:]
    var new: [Field: OutcomeCounts] = [:]
    for pair in draw {
      old.merge(pair.before.counts, uniquingKeysWith: +)
      new.merge(pair.after.counts, uniquingKeysWith: +)
      pairs += 1
      guard let found = pair.failures else { continue }
      isJudged = true
      if found.isEmpty { right += 1 } else { failures += found }
    }
    if let ratio = Self.ratio(old.values.reduce(.zero, +), new.values.reduce(.zero, +)) {
      ratios.append(ratio)
    }
    for field in Set(old.keys).union(new.keys) {
      if let ratio = Self.ratio(old[field] ?? .zero, new[field] ?? .zero) {
        fieldRatios[field, default: []].append(ratio)
      }
    }
    before.merge(old, uniquingKeysWith: +)
    after.merge(new, uniquingKeysWith: +)
  }

  /// F1 after over F1 before; `nil` where F1 before is 0 or undefined.
  private static func ratio(_ before: OutcomeCounts, _ after: OutcomeCounts) -> Double? {
    guard let old = before.fBeta(), old > 0 else { return nil }
    return (after.fBeta() ?? 0) / old
  }

  func outcome(of system: String) -> PerturbationOutcome {
    var fields: [Field: PerturbationOutcome.FieldChange] = [:]
    for field in Set(before.keys).union(after.keys) {
      fields[field] = .init(
        before: before[field] ?? .zero, after: after[field] ?? .zero,
        ratio: Spread(fieldRatios[field] ?? []))
    }
    return PerturbationOutcome(
      system: system, before: before.values.reduce(.zero, +),
      after: after.values.reduce(.zero, +), ratio: Spread(ratios), fields: fields,
      consistency: isJudged ? Double(right) / Double(pairs) : nil, pairs: pairs,
      failures: failures)
  }
}

/// An original and what one draw made of it, as one system read the two.
struct TrialPair: Sendable {
  let article: String
  let event: String
  let before: FactAlignment
  let after: FactAlignment
  /// What is wrong, where the output should have stayed the same or followed; `nil` where only
  /// scores are compared.
  let failures: [RobustnessFailure]?
}
