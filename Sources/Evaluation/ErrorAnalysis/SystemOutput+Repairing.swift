import Annotations

extension SystemOutput {
  /// What the system would have said without some of its mistakes.
  ///
  /// Nothing but the mistakes is looked at: what each gives is taken away, once for each time that
  /// it is given, and what each expects is stated instead. Repair the mistakes of one scheme at a
  /// time; those of two speak of the same mentions.
  ///
  /// - Parameter mistakes: mistakes of this system on the same corpus.
  /// - Returns: the repaired output; an article on which the system failed may thereby get mentions.
  public func repairing(_ mistakes: some Sequence<Mistake>) -> SystemOutput {
    var repaired = mentions
    for (article, mistakes) in Dictionary(grouping: mistakes, by: \.article) {
      var given = Dictionary(
        mistakes.flatMap { $0.given.map { ($0.mention, 1) } }, uniquingKeysWith: +)
      let kept = (mentions[article] ?? []).filter { mention in
        guard let count = given[mention], count > 0 else { return true }
        given[mention] = count - 1
        return false
      }
      repaired[article] = kept + mistakes.flatMap { $0.expected.map(\.mention) }
    }
    return SystemOutput(name: name, mentions: repaired, errors: errors)
  }
}
