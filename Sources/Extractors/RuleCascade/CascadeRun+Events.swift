extension CascadeRun {
  private static let triggers = CascadeCategory.strikeNoun.bit
    .union(CascadeCategory.attackNoun.bit).union(CascadeCategory.hitVerb.bit)
  private static let loose: ElementCategories = CascadeCategory.fill.bit
    .union(CascadeCategory.gap.bit).union(CascadeCategory.plain.bit)
    .union(CascadeCategory.quiet.bit)
  /// Words after which somebody else may be the subject.
  private static let loud = CascadeCategory.say.bit.union(CascadeCategory.group.bit)
    .union(CascadeCategory.generic.bit).union(CascadeCategory.person.bit)
    .union(CascadeCategory.title.bit)
  private static let counted = CascadeCategory.number.bit.union(CascadeCategory.vague.bit)
    .union(CascadeCategory.zero.bit).union(CascadeCategory.killed.bit)
    .union(CascadeCategory.wounded.bit)

  /// Marks what patterns may pass over: `F` ends at events and clauses, `G` at numbers too, `Plain`
  /// is a word that nothing is known of.
  mutating func markFill(eventsAreKnown: Bool) {
    // Static properties are asked for once: each time costs a check whether they are made yet.
    let symbols = grammar.symbols
    let (triggers, loose, loud, counted) = (Self.triggers, Self.loose, Self.loud, Self.counted)
    for index in elements.indices {
      var categories = elements[index].categories.subtracting(loose)
      let symbol = elements[index].symbol
      let isEvent =
        eventsAreKnown
        ? eventOf[index] != .none : !categories.isDisjoint(with: triggers)
      let isMark =
        (symbols.comma.contains(symbol) || symbols.stops.contains(symbol))
        && !(symbols.colon.contains(symbol) && elements[index].gap.isEmpty
          && isNumber(before: index))
      let isFill =
        !isEvent && !isMark
        && (!categories.contains(CascadeCategory.pause.bit) || isAsWellAs(index))
        && !(eventsAreKnown && categories.contains(CascadeCategory.answer.bit))
      if isFill, categories.isDisjoint(with: counted) {
        categories.formUnion(CascadeCategory.gap.bit)
      }
      if isFill, elements[index].shape != .punctuation,
        categories.subtracting([CascadeCategory.gap.bit, CascadeCategory.name.bit]).isEmpty
      {
        categories.formUnion(CascadeCategory.plain.bit)
      }
      if isFill, categories.isDisjoint(with: loud) {
        categories.formUnion(CascadeCategory.quiet.bit)
      }
      if isFill { categories.formUnion(CascadeCategory.fill.bit) }
      elements[index].categories = categories
    }
  }

  /// “A depot as well as a camp” goes on with its clause.
  private func isAsWellAs(_ index: Int) -> Bool {
    [index - 1, index + 1].contains {
      elements.indices.contains($0) && hasWord($0, grammar.symbols.well)
    }
  }

  /// `16:00` is one time, not two clauses.
  private func isNumber(before index: Int) -> Bool {
    index > 0 && elements[index - 1].categories.contains(CascadeCategory.number.bit)
  }

  /// Says of every trigger what it is.
  mutating func decideEvents(_ matches: [PatternMatch]) {
    eventOf = [Event](repeating: .none, count: elements.count)
    locate()
    var byTable = [[PatternMatch]](repeating: [], count: EventPhase.tables.count)
    for match in matches { byTable[grammar.eventTables[match.rule]].append(match) }
    for table in byTable {
      for match in ranked(table, priority: { grammar.eventRules[$0].priority }) { decide(match) }
      resolveAttacks()
    }
    keepAirStrikes()
    reviveRecent()
    closeOtherDays()
    closeOtherRounds()
    closeOldParagraphs()
    closeOldClauses()
    closeForeignSubjects()
    closeOtherTheatre()
    closeReasons()
    resolvePronouns()
    closeFamousKillings()
    for index in elements.indices where eventOf[index] != .none { mark(index) }
  }

  /// “The attack” with nothing beside it is whatever was told of last: those who are struck call the
  /// strike an attack.
  private mutating func resolveAttacks() {
    guard !bareAttacks.isEmpty else { return }
    for index in bareAttacks.sorted() {
      guard index > 0, isDefinite(index) else { continue }
      var other = index - 1
      while other >= 0, eventOf[other] == .none || bareAttacks.contains(other) { other -= 1 }
      guard other >= 0, eventOf[other] == .strike,
        paragraphOf[other] >= paragraphOf[index] - 1
      else { continue }
      eventOf[index] = .strike
      record(
        .events, "strike.the-attack", elements[index].bytes, "strike", won: true,
        "points back to “\(text(elements[other].bytes))”")
    }
    bareAttacks = []
  }

  /// “The attack”, “these latest attacks”; not “the attack on Erbil”, “after the attack”.
  private func isDefinite(_ index: Int) -> Bool {
    guard index + 1 < elements.count, !has(index + 1, .upon), !isDatedOnTarget(index),
      !hasWord(index, grammar.symbols.incidents)
    else { return false }
    return (max(0, index - 2)..<index).contains {
      sentenceOf[$0] == sentenceOf[index] && hasWord($0, grammar.symbols.theSame)
        && ($0 == 0
          || !has($0 - 1, .answer) && !hasWord($0 - 1, grammar.symbols.times.beforeEvents))
    }
  }

  private func isTrigger(_ index: Int) -> Bool {
    !elements[index].categories.isDisjoint(with: Self.triggers)
  }

  private mutating func decide(_ match: PatternMatch) {
    let rule = grammar.eventRules[match.rule]
    let triggers = match.range.filter {
      !elements[$0].categories.isDisjoint(with: Self.triggers)
    }
    let meant: [Int]
    switch rule.anchor {
    case .first: meant = triggers.first.map { [$0] } ?? []
    case .last: meant = triggers.last.map { [$0] } ?? []
    case .all: meant = triggers
    case .weapon:
      meant = match.range.last { has($0, .weapon) || has($0, .means) }.map { [$0] } ?? []
    }
    // “The bloodiest raid since the campaign began in March” is of today.
    if rule.name == "old.in-month" || rule.name == "old.then" || rule.name == "old.last-day",
      match.range.contains(where: { hasWord($0, grammar.symbols.since) })
    {
      return
    }
    // “Since the massacre in October, militias have carried out 200 attacks”.
    if rule.name == "old.month", isSince(before: match.range.lowerBound) { return }
    for index in meant {
      let isOpen = eventOf[index] == .none
      if isOpen {
        eventOf[index] = kind(rule.kind, from: triggers)
        if rule.name == EventPhase.bareAttack { bareAttacks.insert(index) }
        // “Two days after a US drone hit a car”: still the news.
        let isDaysAfter =
          rule.name == "old.before-those" && match.range.lowerBound > 0
          && has(match.range.lowerBound - 1, .number)
          && !(0..<match.range.lowerBound).contains {
            sentenceOf[$0] == sentenceOf[index] && isTrigger($0)
          }
        if EventPhase.unreal.contains(rule.name) { unreal.insert(index) }
        if rule.kind == .old, rule.name != "old.most-recently",
          has(index, .strikeNoun) || has(index, .hitVerb),
          !match.range.contains(where: { has($0, .foreign) }),
          match.range.contains(where: {
            (has($0, .earlier) || has($0, .date) || isDaysAfter)
              && hasWord($0, grammar.symbols.times.recent)
          })
        {
          recentStrikes.insert(index)
        }
      }
      guard isTracing else { continue }
      record(
        .events, rule.name, elements[index].bytes, "\(rule.kind)", won: isOpen,
        isOpen ? "in “\(text(bytes(of: match.range)))”" : "decided before")
    }
  }

  private func kind(_ kind: EventRule.Kind, from triggers: [Int]) -> Event {
    switch kind {
    case .strike: .strike
    case .attack: .attack
    case .old: .old
    case .same: triggers.first.map { eventOf[$0] } ?? .none
    }
  }

  private mutating func mark(_ index: Int) {
    let isNoun = has(index, .strikeNoun) || has(index, .attackNoun)
    switch eventOf[index] {
    case .strike:
      elements[index].categories.formUnion(CascadeCategory.strike.bit)
      if isNoun { elements[index].categories.formUnion(CascadeCategory.raid.bit) }
    case .attack:
      elements[index].categories.formUnion(CascadeCategory.attack.bit)
      if isNoun { elements[index].categories.formUnion(CascadeCategory.assault.bit) }
    case .old, .none: break
    }
  }
}
