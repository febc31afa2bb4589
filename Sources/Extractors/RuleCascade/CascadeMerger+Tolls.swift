import Annotations

extension CascadeMerger {
  /// Decides for each toll whether a strike or an attack took it.
  mutating func addTolls() {
    for claim in claims(BindingPhase.killed) where !isTallyOfAttacks(claim) {
      addToll(claim, .strikeKilled, .attackKilled)
    }
    for claim in claims(BindingPhase.wounded) { addToll(claim, .strikeWounded, .attackWounded) }
    for claim in claims(BindingPhase.toll) {
      guard let told = toll(before: claim.element) else { continue }
      var isKilled = told == BindingPhase.killed
      // “It had given 19 and 35”: the dead and the wounded, in that order.
      if claim.rule.hasSuffix(".pair") {
        guard let isFirst = isFirstOfPair(claim) else { continue }
        isKilled = isFirst
      }
      addToll(
        claim, isKilled ? .strikeKilled : .strikeWounded, isKilled ? .attackKilled : .attackWounded)
    }
  }

  private mutating func addToll(_ claim: CascadeClaim, _ strike: Field, _ attack: Field) {
    let index = claim.element
    guard let value = count(at: index), Self.size(value) < 1000, !isElsewhere(index),
      !run.pastParagraphs.contains(run.paragraphOf[index])
    else { return }
    // “30 rockets wounded four”, “three days of mourning for the dead”, “a tally of 60 targets”:
    // what flew, lasted or was struck was not hurt.
    if index + 1 < run.elements.count, run.sentenceOf[index + 1] == run.sentenceOf[index],
      run.has(index + 1, .means) || run.has(index + 1, .general)
        || run.hasWord(index + 1, run.grammar.symbols.times.durations)
    {
      return
    }
    if isOfAnotherMonth(index) || run.otherDays.contains(run.sentenceOf[index]) { return }
    if claim.rule.hasSuffix(".subject"), isObjectBefore(index) { return }
    if claim.rule.hasSuffix(".of-whom"), isOtherShare(index) { return }
    let party = party(of: index)
    // “Two soldiers and a Briton”: who is told of in one breath was hurt in one event.
    let first =
      claim.rule.contains("and-one") || isShare(claim) ? tollBefore(index) : nil
    let event =
      eventOfToll(claim)
      ?? self.event(of: first ?? index, first.map { self.party(of: $0) } ?? party)
    guard event == .strike || event == .attack else { return }
    let field = event == .strike ? strike : attack
    let rule = field.name + claim.rule.drop { $0 != "." }
    var attributes = party.map { ["party": $0] } ?? [:]
    if field == strike { attributes["source"] = source(of: index) }
    add(field, value.normalForm, run.elements[index].bytes, attributes, rule: rule)
    if value == .number(0, .exactly), deniesBoth(index) {
      let other: Field =
        switch field {
        case .strikeKilled: .strikeWounded
        case .strikeWounded: .strikeKilled
        case .attackKilled: .attackWounded
        default: .attackKilled
        }
      add(other, "0", run.elements[index].bytes, attributes, rule: rule)
    }
  }

  /// “Destroying three vehicles and killing …”: what stands before an active verb is not its object.
  private func isObjectBefore(_ index: Int) -> Bool {
    let end = min(index + 13, sentence(of: index).upperBound)
    guard index + 1 < end, run.has(index + 1, .facility),
      let hurt = (index + 1..<end).first(where: { run.has($0, .killed) || run.has($0, .wounded) })
    else { return false }
    return !(index..<hurt).contains { run.has($0, .victims) || run.has($0, .fighters) }
  }

  /// “Two dozen of its men died in December”: the dead of another time.
  private func isOfAnotherMonth(_ index: Int) -> Bool {
    let end = min(index + 10, sentence(of: index).upperBound)
    return (index + 1..<max(end, index + 1)).contains {
      run.has($0, .month) && run.has($0 - 1, .inside)
        && !(index..<$0).contains { run.eventOf[$0] != .none }
    }
  }

  /// The last number of hurt before an element in its sentence.
  private func tollBefore(_ index: Int) -> Int? {
    let start = sentence(of: index).lowerBound
    return run.claims.filter {
      ($0.field == BindingPhase.killed || $0.field == BindingPhase.wounded)
        && (start..<index).contains($0.element)
    }.map(\.element).max()
  }

  /// What a figure without a noun counts: what the last toll of the paragraph does.
  private func toll(before index: Int) -> Field? {
    let told = run.claims.filter {
      ($0.field == BindingPhase.killed || $0.field == BindingPhase.wounded) && $0.element < index
        && run.paragraphOf[$0.element] == run.paragraphOf[index]
    }
    guard let last = told.max(by: { $0.element < $1.element }) else { return nil }
    // “Ten dead and three wounded, while others spoke of six”: of the dead, who come first.
    let isBoth = told.contains {
      $0.field == BindingPhase.killed && $0.element < last.element
        && last.element - $0.element <= 6
    }
    return isBoth ? BindingPhase.killed : last.field
  }

  /// Whether a number is the first of two that stand for the dead and the wounded; `nil` where the
  /// paragraph has not told of both.
  private func isFirstOfPair(_ claim: CascadeClaim) -> Bool? {
    let told = run.claims.filter {
      $0.element < claim.element
        && run.paragraphOf[$0.element] == run.paragraphOf[claim.element]
    }
    guard told.contains(where: { $0.field == BindingPhase.killed }),
      told.contains(where: { $0.field == BindingPhase.wounded })
    else { return nil }
    return !told.contains { $0.rule == claim.rule && claim.element - $0.element <= 3 }
  }

  /// “No casualties”, “nobody was killed or injured”.
  private func deniesBoth(_ index: Int) -> Bool {
    let range = sentence(of: index)
    let symbols = run.grammar.symbols
    // “No one was hurt, but two had died”.
    let end = range.first {
      $0 > index && run.has($0, .pause) && symbols.comma.contains(run.elements[$0 - 1].symbol)
    }
    let clause = index + 1..<max(end ?? range.upperBound, index + 1)
    return clause.contains { run.has($0, .killed) } && clause.contains { run.has($0, .wounded) }
  }

  /// The elements of a sentence.
  func sentence(of index: Int) -> Range<Int> {
    var start = index
    var end = index + 1
    while start > 0, run.sentenceOf[start - 1] == run.sentenceOf[index] { start -= 1 }
    while end < run.elements.count, run.sentenceOf[end] == run.sentenceOf[index] { end += 1 }
    return start..<end
  }

  /// Whether a sentence counts the dead of another war.
  ///
  /// Who only speaks of Gaza, or of what Russia thinks, may still count the dead of the strikes.
  private func isElsewhere(_ index: Int) -> Bool {
    let range = sentence(of: index)
    return range.contains { other in
      run.hasWord(other, run.grammar.symbols.elsewhere) && abs(other - index) <= 8
        && (!run.hasWord(other, run.grammar.symbols.gaza) || other == 0
          || !run.grammar.symbols.withOr.contains(run.elements[other - 1].symbol))
    } || range.contains { run.has($0, .foreign) } && !range.contains { run.eventOf[$0] == .strike }
  }

  /// Who was hurt: the first word for people behind the number.
  private func party(of index: Int) -> String? {
    let symbols = run.grammar.symbols
    for other in index..<min(index + 6, run.elements.count) {
      guard run.sentenceOf[other] == run.sentenceOf[index] else { break }
      if other > index, run.has(other, .number) { break }
      // “Killed in the US raids” says nothing of the dead.
      if other > index,
        run.has(other, .inside) || run.eventOf[other] != .none || run.has(other, .pause)
          || symbols.comma.contains(run.elements[other].symbol)
          || symbols.by.contains(run.elements[other].symbol)
      {
        break
      }
      if run.hasWord(other, symbols.contractors) { return "contractor" }
      if run.hasWord(other, symbols.civilians) {
        let isContractor =
          other + 1 < run.elements.count && run.hasWord(other + 1, symbols.contractors)
        return isContractor ? "contractor" : "civilian"
      }
      if run.has(other, .usForces) || run.has(other, .us) && !run.has(other, .body) {
        return "US"
      }
      if run.has(other, .coalition) { return "coalition" }
      if run.has(other, .fighters) || run.has(other, .generic) || run.has(other, .group) {
        return "militia"
      }
      // “Three government soldiers”, “two Syrian soldiers”.
      if run.has(other, .nationality) || run.has(other, .body)
        || run.hasWord(other, symbols.governments)
      {
        return nil
      }
      // “Soldiers of the regime”.
      if other + 3 < run.elements.count, symbols.of.contains(run.elements[other + 1].symbol),
        (other + 2...other + 3).contains(where: { run.hasWord($0, symbols.regimes) })
      {
        return nil
      }
      if run.hasWord(other, symbols.soldiers)
        || run.has(other, .troops) && run.hasWord(other, symbols.service)
      {
        return "US"
      }
    }
    return nil
  }
}
