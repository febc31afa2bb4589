/// Arms of those who were struck.
extension CascadeMerger {
  /// What a rule for struck things has taken, too: “stores for rockets, missiles and drones”, “some of
  /// the rockets”, “munitions blew up” are arms of those who were struck.
  func isStored(_ claim: CascadeClaim) -> Bool {
    let index = claim.element
    guard run.claims.contains(where: { $0.element == index && $0.field == .targetFacility }) else {
      return false
    }
    let own = term(index)
    let isCounted = number(before: index) != nil
    if own.hasPrefix("rocket") { return !isCounted }
    if claim.rule.hasSuffix(".flew"), Self.isMunition(own) || own == "aircraft" {
      return !isCounted
    }
    let symbols = run.grammar.symbols
    var other = index - 1
    let first = sentence(of: index).lowerBound
    while other > first,
      run.has(other, .means) || run.has(other, .weapon)
        || symbols.and.contains(run.elements[other].symbol)
    {
      other -= 1
    }
    return other >= first && run.hasWord(other, symbols.purpose)
  }
}
