import Annotations

/// Events whose subject was named in the sentence before.
extension CascadeRun {
  /// “Ten rockets were aimed at the base; one missed and struck a house”: what a number without a
  /// noun did is what was told of last.
  mutating func resolvePronouns() {
    for (before, range) in zip(sentenceRanges, sentenceRanges.dropFirst()) {
      guard paragraphOf[before.lowerBound] == paragraphOf[range.lowerBound],
        before.contains(where: { eventOf[$0] == .attack }),
        !before.contains(where: { eventOf[$0] == .strike }),
        let verb = range.first(where: { eventOf[$0] != .none }), eventOf[verb] == .strike,
        has(verb, .hitVerb), isBareNumber(range.lowerBound, before: verb)
      else { continue }
      eventOf[verb] = .attack
      record(
        .events, "attack.one-of-them", elements[verb].bytes, "attack", won: true,
        "points back to “\(text(bytes(of: before)))”")
    }
  }

  /// “One missed by five kilometres and struck”, “another hit”, “they missed; one came down on”.
  private func isBareNumber(_ index: Int, before verb: Int) -> Bool {
    let head = index..<min(index + 4, verb)
    let number = head.first { has($0, .number) || hasWord($0, grammar.symbols.others) }
    guard let number, number == index || hasWord(index, grammar.symbols.pronouns) else {
      return false
    }
    return !(index..<verb).contains {
      has($0, .us) || has($0, .usForces) || has($0, .facility) || has($0, .general)
        || has($0, .weapon) && !has($0, .means) || has($0, .town)
    }
  }

  /// A killing that half of these articles recall: where the article does not open with it, it is of
  /// another time.
  mutating func closeFamousKillings() {
    guard !isFamousKillingNews else { return }
    for range in sentenceRanges {
      guard let name = range.first(where: { hasWord($0, grammar.symbols.fallen) }) else { continue }
      let isToday = range.contains {
        guard has($0, .date), case .weekday = date(of: elements[$0].bytes) else { return false }
        return true
      }
      guard !isToday else { continue }
      var isKilling = false
      for index in range where abs(index - name) <= 24 {
        isKilling = isKilling || has(index, .killed) || hasWord(index, grammar.symbols.killings)
        guard eventOf[index] == .strike else { continue }
        eventOf[index] = .old
        isKilling = true
        record(
          .events, "old.famous-killing", elements[index].bytes, "old", won: true,
          "recalls “\(text(elements[name].bytes))”")
      }
      if isKilling { otherDays.insert(sentenceOf[name]) }
    }
  }

  /// Whether the headline or the first paragraphs tell of it.
  var isFamousKillingNews: Bool {
    elements.indices.contains {
      paragraphOf[$0] <= document.firstProse + 1 && hasWord($0, grammar.symbols.fallen)
    }
  }

  /// “The attack of February 15 on Erbil”.
  func isDatedOnTarget(_ index: Int) -> Bool {
    index + 3 < elements.count && grammar.symbols.of.contains(elements[index + 1].symbol)
      && has(index + 2, .date) && has(index + 3, .upon)
  }

  /// Whether “since” opens the clause in which an element stands.
  func isSince(before index: Int) -> Bool {
    let symbols = grammar.symbols
    var other = index - 1
    while other >= 0, index - other <= 12, sentenceOf[other] == sentenceOf[index],
      !symbols.comma.contains(elements[other].symbol),
      !symbols.stops.contains(elements[other].symbol)
    {
      if hasWord(other, symbols.since) { return true }
      other -= 1
    }
    return false
  }
}
