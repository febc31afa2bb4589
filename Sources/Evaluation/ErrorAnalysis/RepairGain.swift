/// What it would gain to repair all mistakes of one kind, and no others.
public struct RepairGain: Hashable, Sendable {
  /// The kind.
  public let kind: MistakeKind
  /// How many mistakes of it there are.
  public let count: Int
  /// F with those repaired; `nil` if then neither gold nor predictions are left.
  public let f: Double?
  /// How much higher that is; `nil` if either is undefined.
  ///
  /// The gains of all kinds do not add up to 1 − F: F is no sum.
  public let gain: Double?

  /// Works out the gain of every kind that occurs, the largest first.
  ///
  /// A repaired mistake is one outcome less of each that it counts as, and one COR more where gold
  /// expects something. Scoring the repaired output again gives the same: the alignment already
  /// has as many correct pairs as there can be, and a fact stated anew adds exactly its own.
  ///
  /// - Parameters:
  ///   - mistakes: the mistakes of a system; those of other schemes are passed over.
  ///   - counts: the overall counts that they are part of.
  ///   - scheme: the scheme of those counts.
  ///   - options: how counts become scores.
  /// - Returns: an entry for each kind among the mistakes, by gain, then in the order of the kinds.
  public static func ranked(
    _ mistakes: [Mistake], counts: OutcomeCounts, scheme: MatchScheme, options: ScoringOptions
  ) -> [RepairGain] {
    func f(_ counts: OutcomeCounts) -> Double? {
      counts.fBeta(partialCredit: options.credit(of: scheme), beta: options.beta)
    }
    let kinds = Dictionary(grouping: mistakes.filter { $0.scheme == scheme }, by: \.kind)
    let now = f(counts)
    let gains = MistakeKind.allCases.compactMap { kind -> RepairGain? in
      guard let members = kinds[kind] else { return nil }
      let repaired = members.reduce(into: counts) { counts, mistake in
        for outcome in mistake.outcomes { counts.add(outcome, times: -1) }
        if !mistake.expected.isEmpty { counts.add(.correct) }
      }
      let after = f(repaired)
      let gain = after.flatMap { after in now.map { after - $0 } }
      return RepairGain(kind: kind, count: members.count, f: after, gain: gain)
    }
    // A stable order for kinds that gain alike.
    return gains.enumerated().sorted { left, right in
      let (a, b) = (left.element.gain ?? -1, right.element.gain ?? -1)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}
