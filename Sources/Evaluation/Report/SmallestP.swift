/// The smallest p-value that a family of comparisons can give: what can be claimed at all.
///
/// Holm's correction multiplies the smallest of m p-values by m, so no difference can be claimed
/// where m times the smallest p that any comparison of the family can give is above alpha.
struct SmallestP: Hashable, Sendable {
  /// The smallest p of a comparison by itself.
  let alone: Double
  /// The smallest p after Holm's correction.
  let adjusted: Double
  /// How many events the comparison has that can give it.
  let events: Int
  /// How many comparisons there are.
  let family: Int

  /// Looks at the comparisons of one family.
  ///
  /// - Returns: `nil` if none of them has a p-value.
  init?(_ comparisons: [Comparison]) {
    let tests = comparisons.map(\.outcome.test).filter { $0.p != nil }
    let possible = tests.compactMap { test in test.smallest.map { (p: $0, test: test) } }
    guard let least = possible.min(by: { $0.p < $1.p }) else { return nil }
    alone = least.p
    adjusted = min(1, Double(tests.count) * least.p)
    events = least.test.clusters
    family = tests.count
  }

  /// Whether a difference can be claimed at a level.
  func permitsClaim(alpha: Double) -> Bool { adjusted <= alpha }

  /// `6 events`.
  var eventCount: String { TextRenderer.count(events, "event") }

  /// `0.0312, after Holm's correction for 3 differences 0.0938`.
  var words: String {
    let alone = TextRenderer.p(alone)
    guard family > 1 else { return alone }
    return "\(alone), after Holm's correction for \(family) differences \(TextRenderer.p(adjusted))"
  }

  /// Which of the two decides where the test and the interval of a difference disagree.
  static let decision =
    "p is of the paired permutation test by event, and p decides: the interval assumes more and may "
    + "leave out 0 where no difference can be claimed."
}

extension PairedPermutationTest {
  /// The smallest p that the test can give, be it exact or drawn.
  fileprivate var smallest: Double? {
    floor.map { isExact ? $0 : max($0, 1 / Double(assignments + 1)) }
  }
}
