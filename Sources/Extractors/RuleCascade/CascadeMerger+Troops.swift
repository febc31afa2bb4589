import Annotations

extension CascadeMerger {
  mutating func addTroops() {
    let split = claims(.attackCount).filter {
      $0.rule.hasSuffix(".split") && splitField($0) == .troopLevel
    }
    let claims = (claimsWithParts(of: .troopLevel) + split).sorted { $0.element < $1.element }
      .filter { claim in
        !claim.rule.hasSuffix(".apposition")
          || !sentence(of: claim.element).contains { run.eventOf[$0] == .attack }
      }
    for claim in claims {
      let index = claim.element
      guard let value = count(at: index),
        Self.size(value) >= 50 || value == CountValue.vague(.hundreds),
        Self.size(value) >= 500 || !Self.isBare(claim)
      else { continue }
      let next = claims.first { $0.element > index }?.element ?? run.elements.count
      add(
        .troopLevel, value.normalForm, run.elements[index].bytes,
        placeAttribute(countryOfTroops(index, until: next)), rule: claim.rule)
    }
  }

  /// Whether a rule asks for no word for soldiers: then only their number tells that they are.
  private static func isBare(_ claim: CascadeClaim) -> Bool {
    [".the-number-in", ".stay-in", ".in-there-are", ".kept"].contains { claim.rule.hasSuffix($0) }
  }

  /// “900 across the border”: the one of the two countries that the number before is not of.
  private func countryBeyond(_ index: Int) -> String? {
    let end = min(index + 5, sentence(of: index).upperBound)
    guard
      (index + 1..<max(end, index + 1)).contains(where: {
        run.hasWord($0, run.grammar.symbols.beyond)
      })
    else { return nil }
    let before = claims(.troopLevel).last { $0.element < index }
    guard let before, let country = countryOfTroops(before.element, until: index).first else {
      return nil
    }
    return ["Iraq": "Syria", "Syria": "Iraq"][country]
  }

  /// “In the region”, “in the Middle East”.
  func isRegion(_ index: Int) -> Bool {
    run.has(index, .area) && run.sense(of: index)?.place == "Middle East"
      || run.hasWord(index, run.grammar.symbols.region)
  }

  /// “3,500 troops in Iraq and Syria”: the countries that share the number of the first one.
  private func coordinated(with first: Int, until next: Int) -> [String] {
    var found: [String] = []
    var index = first + 1
    while index < next, run.sentenceOf[index] == run.sentenceOf[first] {
      if let country = country(of: index) {
        found.append(country)
      } else if !run.grammar.symbols.coordinators.contains(run.elements[index].symbol) {
        break
      }
      index += 1
    }
    return found
  }

  /// The first country behind the number, else the last one before it in the sentence.
  private func countryOfTroops(_ index: Int, until next: Int) -> [String] {
    if let country = countryBeyond(index) { return [country] }
    // “In Iraq about 2,500 soldiers”.
    let before = index > 0 && run.has(index - 1, .modifier) ? index - 2 : index - 1
    if before >= 0, run.has(before, .located), run.sentenceOf[before] == run.sentenceOf[index],
      let country = country(of: before)
    {
      return [country]
    }
    var behind = index
    while behind < next, run.sentenceOf[behind] == run.sentenceOf[index] {
      if let country = country(of: behind),
        run.has(behind, .located) || run.hasWord(behind - 1, run.grammar.symbols.to)
          || run.grammar.symbols.of.contains(run.elements[behind - 1].symbol)
      {
        return [country] + coordinated(with: behind, until: next)
      }
      if isRegion(behind) { return ["Middle East"] }
      behind += 1
    }
    var other = index
    while other > 0, run.sentenceOf[other] == run.sentenceOf[index] {
      if let country = country(of: other) { return [country] }
      other -= 1
    }
    // “About 2,500 soldiers remain in the country”: the one that the paragraph has named.
    var named: String?
    while other > 0, run.paragraphOf[other] == run.paragraphOf[index] {
      if run.has(other, .located), let country = country(of: other) { return [country] }
      named = named ?? country(of: other)
      other -= 1
    }
    if let named,
      sentence(of: index).contains(where: { run.hasWord($0, run.grammar.symbols.country) })
    {
      return [named]
    }
    guard sentence(of: index).contains(where: { run.hasWord($0, run.grammar.symbols.country) })
    else { return [] }
    while other > 0 {
      if run.has(other, .located), let country = country(of: other) { return [country] }
      other -= 1
    }
    return []
  }
}
