import Annotations

extension CascadeMerger {
  mutating func addAttackCounts() {
    let split = claims(.attackCount).filter {
      $0.rule.hasSuffix(".split") && splitField($0) == .attackCount
    }
    let tallies = claims(BindingPhase.killed).filter(isTallyOfAttacks)
    let claims = (claimsWithParts(of: .attackCount).filter(isOfAttacks) + split + tallies)
      .sorted { $0.element < $1.element }
    for claim in claims {
      let index = claim.element
      guard let value = count(at: index), Self.size(value) < 10_000,
        Self.size(value) > 1 || claim.rule.hasSuffix(".part")
      else { continue }
      let next = claims.first { $0.element > index }?.element
      var attributes = placeAttribute(countriesOfAttack(claim, until: next))
      if let kind = kind(near: index) { attributes["kind"] = kind }
      add(.attackCount, value.normalForm, run.elements[index].bytes, attributes, rule: claim.rule)
    }
  }

  /// “The Pentagon put the tally at 118”, behind a sentence about attacks alone: no toll.
  func isTallyOfAttacks(_ claim: CascadeClaim) -> Bool {
    let own = sentence(of: claim.element)
    guard claim.rule.hasSuffix(".toll-at"), own.lowerBound > 0,
      !own.contains(where: { run.has($0, .killed) || run.has($0, .wounded) })
    else { return false }
    let both = sentence(of: own.lowerBound - 1).lowerBound..<own.upperBound
    return both.contains { run.eventOf[$0] == .attack }
      && !both.contains {
        run.eventOf[$0] == .strike || run.has($0, .killed) || run.has($0, .wounded)
      }
  }

  /// Whether a count without a noun stands behind a sentence that tells of attacks alone.
  private func isOfAttacks(_ claim: CascadeClaim) -> Bool {
    guard claim.rule.hasSuffix(".ellipsis") || claim.rule.hasSuffix(".fragment") else {
      return true
    }
    let own = sentence(of: claim.element)
    let events = own.map { run.eventOf[$0] }
    if events.contains(where: { $0 != .none }) { return !events.contains(.strike) }
    // A sentence in which nothing happens does not come between.
    var other = own.lowerBound - 1
    while other >= 0, run.paragraphOf[other] >= run.paragraphOf[own.lowerBound] - 1 {
      let before = sentence(of: other)
      if before.contains(where: { run.eventOf[$0] == .attack }) { return true }
      if before.contains(where: { run.eventOf[$0] != .none }) { return false }
      other = before.lowerBound - 1
    }
    return false
  }

  func placeAttribute(_ countries: [String]) -> [String: String] {
    countries.isEmpty ? [:] : ["place": Set(countries).sorted().joined(separator: ", ")]
  }

  /// The country of a part of a count: the first one behind the number.
  func countryOfPart(_ claim: CascadeClaim) -> String? {
    guard claim.rule.hasSuffix(".part") || claim.rule.hasSuffix(".split") else { return nil }
    let end = min(claim.element + 7, sentence(of: claim.element).upperBound)
    return located(in: claim.element..<end).first
  }

  /// The countries between a number and the next one, else those of the sentence, else those of
  /// the paragraph.
  private func countriesOfAttack(_ claim: CascadeClaim, until next: Int?) -> [String] {
    let index = claim.element
    let isSame: (Int) -> Bool = { run.sentenceOf[$0] == run.sentenceOf[index] }
    if let own = countryOfPart(claim) { return [own] }
    if let next, isSame(next) {
      let own = located(in: index..<next)
      if !own.isEmpty { return own }
    } else if claim.rule.hasSuffix(".times"), isFollowing(claim) {
      let own = located(in: index..<sentence(of: index).upperBound)
      if !own.isEmpty { return own }
    }
    return countries(near: index, .attackCountry)
  }

  /// “40 times in Iraq and 32 times in Syria”: whether another count stands before it.
  private func isFollowing(_ claim: CascadeClaim) -> Bool {
    run.claims.contains {
      $0.field == .attackCount && $0.element < claim.element
        && run.sentenceOf[$0.element] == run.sentenceOf[claim.element]
    }
  }

  private func located(in range: Range<Int>) -> [String] {
    range.filter { run.has($0, .located) }.compactMap { country(of: $0) }
  }

  /// The country that an element names.
  func country(of index: Int) -> String? {
    if run.has(index, .country) {
      let country = run.sense(of: index)?.country
      return country == "United States" || country == "Israel" ? nil : country
    }
    return run.note(of: index)?.country
  }

  /// The countries of a field in the same sentence, or failing that in the same paragraph.
  func countries(near index: Int, _ field: Field) -> [String] {
    let claimed = run.claims.filter { $0.field == field }.map(\.element)
    let sentence = claimed.filter { run.sentenceOf[$0] == run.sentenceOf[index] }
      .compactMap { country(of: $0) }
    if !sentence.isEmpty { return sentence }
    // “Four times since jets bombed a camp in Syria”; but “attacks on its soldiers there”.
    let isThere = self.sentence(of: index).contains {
      run.hasWord($0, run.grammar.symbols.there)
    }
    let struck = Set(
      run.claims.filter {
        field == .attackCountry && !isThere && $0.field == .strikeCountry && $0.element > index
      }.map(\.element))
    let named = self.sentence(of: index).filter { run.has($0, .located) && !struck.contains($0) }
      .compactMap { country(of: $0) }
    if !named.isEmpty { return named }
    // “The number for Iraq alone”.
    let spoken = self.sentence(of: index).filter { $0 < index && !struck.contains($0) }
      .compactMap { country(of: $0) }
    if field == .attackCountry, !spoken.isEmpty { return spoken }
    if field == .attackCountry, self.sentence(of: index).contains(where: isRegion) {
      return ["Middle East"]
    }
    return claimed.filter { run.paragraphOf[$0] == run.paragraphOf[index] }
      .compactMap { country(of: $0) }
  }

  private func kind(near index: Int) -> String? {
    for next in index..<min(index + 6, run.elements.count) where run.has(next, .means) {
      guard run.sentenceOf[next] == run.sentenceOf[index] else { break }
      let word = run.text(run.elements[next].bytes).lowercased()
      for kind in ["drone", "rocket", "missile", "mortar", "bomb"] where word.contains(kind) {
        return kind
      }
    }
    return nil
  }
}
