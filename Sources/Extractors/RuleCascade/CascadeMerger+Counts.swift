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
    if let value = suffixedCount(bytes) { return value }
    if run.has(index, .function) { return .number(1, .exactly) }
    if let value = Self.words[run.text(bytes).lowercased()] { return .number(value, .exactly) }
    return run.count(of: bytes)
  }

  /// “Jets work over nine targets”: the word belongs to the verb.
  private func isPartOfVerb(_ index: Int) -> Bool {
    index > 0 && ["over", "up to"].contains(run.text(run.elements[index].bytes).lowercased())
      && run.hasWord(index - 1, run.grammar.symbols.overVerbs)
  }

  /// “85-plus targets” are more than 85, “160-odd attacks” about as many.
  private func suffixedCount(_ bytes: Range<Int>) -> CountValue? {
    let printed = run.text(bytes)
    let modifier: CountValue.Modifier = printed.hasSuffix("-odd") ? .about : .moreThan
    guard modifier == .about || printed.hasSuffix("-plus"),
      case .number(let number, .exactly) = run.count(of: Self.withoutSuffix(bytes, printed))
    else { return nil }
    return .number(number, modifier)
  }

  /// The bytes of a number without “-plus” and “-odd”.
  static func withoutSuffix(_ bytes: Range<Int>, _ printed: String) -> Range<Int> {
    let suffix = ["-plus", "-odd"].first { printed.hasSuffix($0) } ?? ""
    return bytes.lowerBound..<bytes.upperBound - suffix.utf8.count
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
        Self.size(value) > 1
          || run.hasWord(claim.element, run.grammar.symbols.single)
            && !(claim.element > 0 && run.has(claim.element - 1, .inside))
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
    for claim in claimsWithParts(of: .targetCount)
    where !isNumberless(claim.element) && !isOfArms(claim.element) && !isOfOldDeed(claim.element) {
      guard let value = count(at: claim.element), Self.size(value) < 5000,
        Self.size(value) > 1 || claim.rule.hasSuffix(".part")
      else { continue }
      if claim.rule.hasSuffix(".line") { claimPlaces(beside: claim.element) }
      add(
        .targetCount, value.normalForm, run.elements[claim.element].bytes,
        placeAttribute(
          countryOfPart(claim).map { [$0] } ?? countries(near: claim.element, .strikeCountry)),
        rule: claim.rule)
    }
    addAttackCounts()
    addTroops()
  }

  /// “More than 125 munitions were dropped”: what struck, not what was struck.
  private func isOfArms(_ index: Int) -> Bool {
    let noun = (index + 1..<min(index + 6, sentence(of: index).upperBound)).first {
      run.has($0, .facility) || run.has($0, .general)
    }
    guard let noun, run.has(noun, .means) || run.has(noun, .weapon) || run.has(noun, .ship) else {
      return false
    }
    return !isStruckThing(noun)
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
    // “The second time that he had spoken since the raids”.
    if claim.rule.hasSuffix(".time-before") {
      return !sentence(of: claim.element).contains {
        $0 > claim.element && $0 < claim.element + 12 && run.hasWord($0, symbols.since)
          && !run.has($0 + 1, .date)
          && !(claim.element..<$0).contains {
            run.eventOf[$0] == .strike || run.has($0, .order)
          }
      }
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
  func claimsWithParts(of field: Field) -> [CascadeClaim] {
    let whole = claims(field).filter { !$0.rule.hasSuffix(".split") && isAnchored($0) }
    var all = whole
    for claim in whole {
      for index in sentence(of: claim.element) where index > claim.element && isPart(index) {
        let isNew = !run.claims.contains { $0.element == index && !Self.isLoose($0) }
        guard isNew, !all.contains(where: { $0.element == index }) else { continue }
        all.append(CascadeClaim(element: index, field: field, rule: "\(field.name).part"))
      }
    }
    return all.sorted { $0.element < $1.element }
  }

  /// Whether a number is followed by nothing but the place, or by “of them”.
  func isPart(_ index: Int) -> Bool {
    guard run.has(index, .number) else { return false }
    var next = index + 1
    var words: [String] = []
    while next < run.elements.count, words.count < 7, run.sentenceOf[next] == run.sentenceOf[index]
    {
      if run.has(next, .located) { return words.contains { ["in", "across", "on"].contains($0) } }
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
}
