import Annotations

extension CascadeMerger {
  /// “To prevent a resurgence of ISIS”: what troops are there for, not who was struck.
  private func isFoughtElsewhere(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { run.hasWord($0, run.grammar.symbols.missions) }
  }

  /// Whether a sentence tells of other strikes only.
  func isOfOtherStrikes(_ index: Int) -> Bool {
    let events = sentence(of: index).map { run.eventOf[$0] }
    return !events.contains(.strike)
      && (events.contains(.old) || run.otherDays.contains(run.sentenceOf[index]))
  }

  private static let deadRules = Set(
    [
      "dead-of", "dead-all", "dead-who", "dead-announced", "dead-in-list", "killed-leader", "lost",
      "its-members", "dead-members", "all-its-members", "dead-including", "acknowledged",
    ].map { "target_group.\($0)" })

  /// Whose members are counted as dead or wounded is struck only if a strike hurt them.
  private func isAmongDead(_ claim: CascadeClaim) -> Bool {
    guard Self.deadRules.contains(claim.rule) else { return true }
    let range = sentence(of: claim.element)
    guard !range.contains(where: { run.has($0, .foreign) }) else { return false }
    let hurt = Set(
      found.filter { $0.field == .strikeKilled || $0.field == .strikeWounded }
        .compactMap { $0.range?.lowerBound })
    let isByUs =
      range.contains { run.has($0, .us) } && !range.contains { run.eventOf[$0] == .attack }
    return isByUs
      || range.contains {
        run.eventOf[$0] == .strike || hurt.contains(run.elements[$0].bytes.lowerBound)
      }
  }

  mutating func addGroups() {
    for claim in claims(.targetGroup)
    where !isFoughtElsewhere(claim.element) && !isOfOtherStrikes(claim.element)
      && isAmongDead(claim)
    {
      let index = claim.element
      let value =
        run.has(index, .generic)
        ? GenericGroups.canonicalName : run.sense(of: index)?.group ?? run.note(of: index)?.value
      // “Israel's war with Hamas” stands in half of these articles.
      guard value != "Hamas" else { continue }
      add(.targetGroup, value ?? "", stating(index), rule: claim.rule)
    }
  }
}
