import Annotations

extension CascadeMerger {
  /// Whether a number that has its noun from another sentence may count what its rule says.
  func isAnchored(_ claim: CascadeClaim) -> Bool {
    let index = claim.element
    let range = sentence(of: index)
    let rule = claim.rule.drop { $0 != "." }.dropFirst()
    switch rule {
    case "line", "and-aimpoints":
      // “Three locations in Iraq, two in Syria”: a line of its own, with no event but the strikes.
      let first = range.first {
        run.elements[$0].shape != .punctuation && !run.has($0, .modifier)
      }
      return !range.contains { run.eventOf[$0] == .attack || run.eventOf[$0] == .old }
        && (rule == "and-aimpoints" || first == index)
        && !range.contains { run.has($0, .killed) || run.has($0, .usForces) }
    case "clustered", "lay-in":
      guard range.lowerBound > 0, !range.contains(where: { run.eventOf[$0] != .none }) else {
        return false
      }
      let before = sentence(of: range.lowerBound - 1)
      return run.paragraphOf[before.lowerBound] == run.paragraphOf[index]
        && run.claims.contains { $0.field == .targetCount && before.contains($0.element) }
    default: return true
    }
  }

  /// Whether a claim gives way to one that has its noun in the sentence.
  static func isLoose(_ claim: CascadeClaim) -> Bool {
    [".split", ".lay-in", ".clustered", ".line"].contains { claim.rule.hasSuffix($0) }
  }

  /// “67 in Iraq, 98 in Syria”: attacks if the story has just told of some, troops if there are
  /// hundreds of them.
  func splitField(_ claim: CascadeClaim) -> Field? {
    let range = sentence(of: claim.element)
    // Behind a number with a noun they are parts of it.
    let isPart = run.claims.contains {
      range.contains($0.element) && $0.rule != claim.rule
        && ($0.field == .attackCount || $0.field == .targetCount || $0.field == .troopLevel
          || $0.field == .strikeCount)
    }
    guard !isPart else { return nil }
    let sizes = run.claims.filter { $0.rule == claim.rule && range.contains($0.element) }
      .compactMap { count(at: $0.element).map(Self.size) }
    if (sizes.min() ?? 0) >= 500 { return .troopLevel }
    let own = range.map { run.eventOf[$0] }
    guard !own.contains(.strike), !range.contains(where: { run.has($0, .killed) }) else {
      return nil
    }
    if own.contains(.attack) { return .attackCount }
    var other = range.lowerBound - 1
    while other >= 0, run.paragraphOf[other] >= run.paragraphOf[claim.element] - 1 {
      if run.eventOf[other] != .none {
        return run.eventOf[other] == .attack ? .attackCount : nil
      }
      other -= 1
    }
    return nil
  }

  /// Places beside a count in a line without a verb are those that were struck.
  mutating func claimPlaces(beside index: Int) {
    let claimed = Set(run.claims.map(\.element))
    for other in sentence(of: index)
    where run.has(other, .located) && !claimed.contains(other) {
      run.claims.append(
        CascadeClaim(element: other, field: .strikeCountry, rule: "strike_country.line"))
    }
  }

  /// “A day after hitting nine other targets”, “in March it had struck 85 targets”.
  func isOfOldDeed(_ index: Int) -> Bool {
    isOfOtherStrikes(index)
      || (max(sentence(of: index).lowerBound, index - 4)..<index).contains {
        run.eventOf[$0] == .old
      }
  }
}
