import Annotations

extension CascadeMerger {
  /// The value of a number with the modifier before or behind it.
  func count(at index: Int) -> CountValue? {
    let bytes = run.elements[index].bytes
    if index > 0, run.has(index - 1, .modifier), !isPartOfVerb(index - 1) {
      let whole = run.elements[index - 1].bytes.lowerBound..<bytes.upperBound
      if let value = run.count(of: whole) { return value }
    }
    if index + 1 < run.elements.count, run.has(index + 1, .modifier) {
      let behind = run.elements[index + 1].bytes
      // “Nine at most”.
      if run.text(behind) == "at most",
        let value = run.count(of: bytes.lowerBound..<behind.upperBound)
      {
        return value
      }
    }
    if index + 2 < run.elements.count {
      let behind = run.elements[index + 2].bytes
      let whole = bytes.lowerBound..<behind.upperBound
      if run.text(whole).hasSuffix("or more"),
        let value = run.count(of: whole)
      {
        return value
      }
    }
    if run.has(index, .function) { return .number(1, .exactly) }
    if let value = Self.words[run.text(bytes).lowercased()] { return .number(value, .exactly) }
    return run.count(of: bytes)
  }

  /// “Jets work over nine targets”: the word belongs to the verb.
  private func isPartOfVerb(_ index: Int) -> Bool {
    index > 0 && ["over", "up to"].contains(run.text(run.elements[index].bytes).lowercased())
      && run.hasWord(index - 1, run.grammar.symbols.overVerbs)
  }

  /// Words for numbers that are no cardinal numbers.
  private static let words = [
    "a pair of": 2, "pair of": 2, "a couple of": 2, "a single": 1, "twice": 2,
  ]

  static func size(_ value: CountValue) -> Int {
    switch value {
    case .number(let number, _): number
    case .range(_, let upper): upper
    case .vague: 2
    }
  }

  mutating func addCounts() {
    for claim in claims(.strikeCount) where !isNumberless(claim.element) {
      guard let value = count(at: claim.element), Self.size(value) < 1000,
        Self.size(value) > 1 || run.hasWord(claim.element, run.grammar.symbols.single)
      else { continue }
      add(.strikeCount, value.normalForm, run.elements[claim.element].bytes, rule: claim.rule)
    }
    for claim in claims(.strikeOrdinal) where isOrdinalOfStrikes(claim) {
      let bytes = run.elements[claim.element].bytes
      guard
        let value = run.value(.ordinal, of: bytes, { ValueType.ordinal.normalForm(of: $0) })
      else { continue }
      add(.strikeOrdinal, value, bytes, rule: claim.rule)
    }
    for claim in claimsWithParts(of: .targetCount) where !isNumberless(claim.element) {
      guard let value = count(at: claim.element), Self.size(value) < 1000,
        Self.size(value) > 1 || claim.rule.hasSuffix(".part")
      else { continue }
      add(
        .targetCount, value.normalForm, run.elements[claim.element].bytes,
        placeAttribute(
          countryOfPart(claim).map { [$0] } ?? countries(near: claim.element, .strikeCountry)),
        rule: claim.rule)
    }
    addAttackCounts()
    addTroops()
  }

  /// “Multiple strikes” says no more than that there was more than one.
  private func isNumberless(_ index: Int) -> Bool {
    run.hasWord(index, run.grammar.symbols.multiple)
  }

  /// A bare “it was the third time” counts strikes only where no attack and no one else is told of.
  private func isOrdinalOfStrikes(_ claim: CascadeClaim) -> Bool {
    let symbols = run.grammar.symbols
    // “Killed during a second wave”: a part of the strikes, not a round of its own.
    if claim.element > 1, run.hasWord(claim.element - 1, symbols.articles),
      !run.hasWord(claim.element - 1, symbols.theSame), run.has(claim.element - 2, .function),
      claim.element + 1 < run.elements.count, run.hasWord(claim.element + 1, symbols.waves)
    {
      return false
    }
    guard claim.rule.hasSuffix(".marks") else { return true }
    let range = sentence(of: claim.element)
    let events = range.map { run.eventOf[$0] }
    guard !events.contains(.attack),
      !range.contains(where: { run.has($0, .killed) || run.has($0, .wounded) })
    else { return false }
    if events.contains(.strike) { return true }
    return range.lowerBound > 0 && !events.contains(.old)
      && !range.contains { run.has($0, .foreign) }
      && sentence(of: range.lowerBound - 1).contains { run.eventOf[$0] == .strike }
  }

  /// The claims for a count and the parts of it in the same sentence: “12 in Iraq and four in
  /// Syria”, “14 of them”.
  private func claimsWithParts(of field: Field) -> [CascadeClaim] {
    let whole = claims(field)
    var all = whole
    for claim in whole {
      for index in sentence(of: claim.element) where index > claim.element && isPart(index) {
        let isNew = !run.claims.contains { $0.element == index }
        guard isNew, !all.contains(where: { $0.element == index }) else { continue }
        all.append(CascadeClaim(element: index, field: field, rule: "\(field.name).part"))
      }
    }
    return all.sorted { $0.element < $1.element }
  }

  /// Whether a number is followed by nothing but the place, or by “of them”.
  private func isPart(_ index: Int) -> Bool {
    guard run.has(index, .number) else { return false }
    var next = index + 1
    var words: [String] = []
    while next < run.elements.count, words.count < 7, run.sentenceOf[next] == run.sentenceOf[index]
    {
      if run.has(next, .located) { return words.contains { ["in", "across"].contains($0) } }
      if run.has(next, .number) { return false }
      words.append(run.text(run.elements[next].bytes).lowercased())
      if words.count == 1, !Self.partWords.contains(words[0]),
        !words[0].hasPrefix("of")
      {
        break
      }
      next += 1
    }
    return index > 0 && run.has(index - 1, .located) && Self.endsPhrase(words.first)
  }

  /// “Four in Syria”, “27 times in Iraq”, “one was in Syria”.
  private static let partWords: Set<String> = [
    "in", "across", "more", "others", "times", "was", "were", "lay", "on",
  ]

  private static func endsPhrase(_ word: String?) -> Bool {
    word.map { [".", ",", ";", "more", "and"].contains($0) } ?? true
  }

  private mutating func addAttackCounts() {
    let claims = claimsWithParts(of: .attackCount).filter(isOfAttacks)
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

  /// Whether a count without a noun stands behind a sentence that tells of attacks alone.
  private func isOfAttacks(_ claim: CascadeClaim) -> Bool {
    guard claim.rule.hasSuffix(".ellipsis") || claim.rule.hasSuffix(".fragment") else {
      return true
    }
    let own = sentence(of: claim.element)
    let events = own.map { run.eventOf[$0] }
    if events.contains(where: { $0 != .none }) { return !events.contains(.strike) }
    guard own.lowerBound > 0 else { return false }
    let before = sentence(of: own.lowerBound - 1)
    return before.contains { run.eventOf[$0] == .attack }
  }

  private func placeAttribute(_ countries: [String]) -> [String: String] {
    countries.isEmpty ? [:] : ["place": Set(countries).sorted().joined(separator: ", ")]
  }

  /// The country of a part of a count: the first one behind the number.
  private func countryOfPart(_ claim: CascadeClaim) -> String? {
    guard claim.rule.hasSuffix(".part") else { return nil }
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
  private func countries(near index: Int, _ field: Field) -> [String] {
    let claimed = run.claims.filter { $0.field == field }.map(\.element)
    let sentence = claimed.filter { run.sentenceOf[$0] == run.sentenceOf[index] }
      .compactMap { country(of: $0) }
    if !sentence.isEmpty { return sentence }
    let named = located(in: self.sentence(of: index))
    if !named.isEmpty { return named }
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

  private mutating func addTroops() {
    let claims = claimsWithParts(of: .troopLevel).filter { claim in
      !claim.rule.hasSuffix(".apposition")
        || !sentence(of: claim.element).contains { run.eventOf[$0] == .attack }
    }
    for claim in claims {
      let index = claim.element
      guard let value = count(at: index), Self.size(value) >= 50 || value == .vague(.hundreds)
      else { continue }
      let next = claims.first { $0.element > index }?.element ?? run.elements.count
      add(
        .troopLevel, value.normalForm, run.elements[index].bytes,
        placeAttribute(countryOfTroops(index, until: next)), rule: claim.rule)
    }
  }

  /// “In the region”, “in the Middle East”.
  private func isRegion(_ index: Int) -> Bool {
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
    while other > 0, run.paragraphOf[other] == run.paragraphOf[index] {
      if run.has(other, .located), let country = country(of: other) { return [country] }
      other -= 1
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
