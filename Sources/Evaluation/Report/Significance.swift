/// Which systems a score beats, as letters.
///
/// Systems have the letters a, b, c … in the order of the report. A score beats another if the
/// difference is positive and its p-value after Holm's correction is at most alpha.
public struct Significance: Sendable {
  private let beaten: [String: [Character]]

  /// Reads the comparisons under one scheme, of one field or, with `nil`, of all together.
  public init(
    _ corpus: CorpusReport, scheme: MatchScheme, field: String? = nil, alpha: Double
  ) {
    let letters = Dictionary(
      uniqueKeysWithValues: zip(corpus.systems.map(\.name), "abcdefghijklmnopqrstuvwxyz"))
    var beaten: [String: [Character]] = [:]
    for comparison in corpus.comparisons
    where comparison.scheme == scheme && comparison.field == field {
      guard let p = comparison.adjustedP, p <= alpha,
        let difference = comparison.outcome.test.difference, difference != 0
      else { continue }
      let (winner, loser) =
        difference > 0
        ? (comparison.first, comparison.second) : (comparison.second, comparison.first)
      if let letter = letters[loser] { beaten[winner, default: []].append(letter) }
    }
    self.beaten = beaten.mapValues { $0.sorted() }
  }

  /// The letters of the systems that a system beats; empty for none.
  public func letters(of system: String) -> String { String(beaten[system] ?? []) }
}
