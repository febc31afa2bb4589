import Annotations

extension CascadeRun {
  private static let placed = CascadeCategory.country.bit.union(CascadeCategory.town.bit)
    .union(CascadeCategory.area.bit)

  /// Marks places that stand behind a preposition of place, or beside one that does.
  mutating func markLocated() {
    var isOpen = false
    // How many unknown words stand between the preposition and here.
    var distance = 0
    for index in elements.indices {
      let element = elements[index]
      if element.gap.contains(.paragraphBreak) { isOpen = false }
      if !element.categories.isDisjoint(with: Self.placed) {
        if isStretch(from: index) {
          elements[index].categories.formUnion(CascadeCategory.located.bit)
          isOpen = true
        }
        if isOpen { elements[index].categories.formUnion(CascadeCategory.located.bit) }
        continue
      }
      if !element.categories.isDisjoint(with: Self.prepositions) {
        isOpen = true
        distance = 0
      } else if isOpen {
        let passes =
          grammar.symbols.and.contains(element.symbol)
          || grammar.symbols.determiners.contains(element.symbol)
          || !element.categories.isDisjoint(with: Self.between)
        if grammar.symbols.of.contains(element.symbol), index > 0,
          grammar.symbols.units.contains(elements[index - 1].symbol)
        {
          continue
        }
        distance += passes ? 0 : 1
        if !passes, distance > 3 || !element.categories.contains(CascadeCategory.plain.bit) {
          isOpen = element.shape == .clitic
        }
      }
    }
  }

  /// “An area stretching from Dunmor to Velisk”.
  private func isStretch(from index: Int) -> Bool {
    let symbols = grammar.symbols
    guard index > 1, index + 2 < elements.count, symbols.from.contains(elements[index - 1].symbol),
      symbols.to.contains(elements[index + 1].symbol)
    else { return false }
    return !elements[index + 2].categories.isDisjoint(with: Self.placed)
  }

  private static let prepositions = CascadeCategory.inside.bit.union(CascadeCategory.upon.bit)
  private static let between = CascadeCategory.direction.bit
    .union(CascadeCategory.nationality.bit).union(CascadeCategory.name.bit)

  /// Ties elements to fields, one table of rules after the other.
  mutating func bind(_ matches: [PatternMatch]) {
    var claimed = [Bool](repeating: false, count: elements.count)
    var byTable = [[PatternMatch]](repeating: [], count: BindingPhase.tables.count)
    for match in matches { byTable[grammar.bindingTables[match.rule]].append(match) }
    for table in byTable {
      // Rules speak in the order in which they stand; a rule's own matches do not overlap.
      for match in table.sorted(by: precedes) { bind(match, &claimed) }
    }
  }

  private func precedes(_ first: PatternMatch, _ second: PatternMatch) -> Bool {
    let rules = grammar.bindingRules
    if first.rule == second.rule { return first.range.lowerBound < second.range.lowerBound }
    let (own, other) = (rules[first.rule].priority, rules[second.rule].priority)
    return own != other ? own > other : first.rule < second.rule
  }

  private mutating func bind(_ match: PatternMatch, _ claimed: inout [Bool]) {
    let rule = grammar.bindingRules[match.rule]
    if rule.name.hasSuffix(".speaker-fronted"), !opensClause(match.range.lowerBound) { return }
    if rule.name == "killed.subject" || rule.name == "wounded.subject",
      countsThings(match.range)
    {
      return
    }
    // “Two were in western Anbar”: so few are no troops of a country.
    if rule.name == "troop_level.stay-in",
      !match.range.contains(where: { isAtLeast(200, at: $0) })
    {
      return
    }
    // “Put the tally at over 60 targets”.
    if rule.name == "killed.toll-at", match.range.upperBound < elements.count,
      has(match.range.upperBound, .general)
    {
      return
    }
    for claim in rule.claims {
      let bits = Self.bits(of: claim.category)
      // Of the small words only those for one stand for a number.
      let isArticle = claim.category == .function
      let found = match.range.filter {
        !elements[$0].categories.isDisjoint(with: bits)
          && (!isArticle || grammar.symbols.ones.contains(elements[$0].symbol))
      }
      let meant: [Int]
      switch claim.choice {
      case .first: meant = found.first.map { [$0] } ?? []
      case .last: meant = found.last.map { [$0] } ?? []
      case .all: meant = found
      }
      for index in meant {
        // Aircraft may be struck or strike; which of the two, merging decides.
        let isOpen =
          !claimed[index] || claim.field == .orderedBy
          || claim.field == .weapon && isFacilityClaim(of: index)
        if isOpen {
          if claim.field != .orderedBy { claimed[index] = true }
          claims.append(CascadeClaim(element: index, field: claim.field, rule: rule.name))
        }
        guard isTracing else { continue }
        record(
          .clauses, rule.name, elements[index].bytes, claim.field.name, won: isOpen,
          isOpen ? "in “\(text(bytes(of: match.range)))”" : "claimed before")
      }
    }
  }

  private func isAtLeast(_ size: Int, at index: Int) -> Bool {
    guard has(index, .number), case .number(let number, _)? = count(of: elements[index].bytes)
    else { return false }
    return number >= size
  }

  /// “Attacked two sites and killed eight”: the number before the verb counts no one.
  private func countsThings(_ range: Range<Int>) -> Bool {
    guard
      let thing = range.dropFirst().prefix(4).first(where: {
        has($0, .facility) || has($0, .general)
      })
    else { return false }
    return !has(thing, .victims) && !has(thing, .fighters)
      && !range.dropFirst().contains {
        has($0, .victims) || has($0, .fighters) || has($0, .troops) || has($0, .usForces)
      }
  }

  private func isFacilityClaim(of index: Int) -> Bool {
    let own = claims.filter { $0.element == index }
    return !own.isEmpty && own.allSatisfy { $0.field == .targetFacility }
  }

  /// Whether an element is the first of its sentence or clause.
  private func opensClause(_ index: Int) -> Bool {
    index == 0 || sentenceOf[index - 1] != sentenceOf[index]
      || !has(index - 1, .fill) || grammar.symbols.and.contains(elements[index - 1].symbol)
  }

  private static func bits(of category: CascadeCategory) -> ElementCategories {
    switch category {
    case .number: CascadeCategory.number.bit.union(CascadeCategory.vague.bit)
    case .group: CascadeCategory.group.bit.union(CascadeCategory.generic.bit)
    default: category.bit
    }
  }

  /// The longest match first, then the higher priority, then the order of rules and of the text.
  func ranked(_ matches: [PatternMatch], priority: (Int) -> Int) -> [PatternMatch] {
    matches.sorted { first, second in
      if first.range.count != second.range.count { return first.range.count > second.range.count }
      if first.rule != second.rule {
        let (own, other) = (priority(first.rule), priority(second.rule))
        return own != other ? own > other : first.rule < second.rule
      }
      return first.range.lowerBound < second.range.lowerBound
    }
  }

  /// Notes the sentence and the paragraph of each element.
  mutating func locate() {
    sentenceOf = [Int32](repeating: 0, count: elements.count)
    paragraphOf = [Int32](repeating: 0, count: elements.count)
    var sentence = 0
    var paragraph = 0
    for index in elements.indices {
      let token = elements[index].tokens.lowerBound
      while sentence + 1 < document.sentences.count,
        document.sentences[sentence].upperBound <= token
      { sentence += 1 }
      while paragraph + 1 < document.paragraphs.count,
        document.paragraphs[paragraph].upperBound <= token
      { paragraph += 1 }
      sentenceOf[index] = Int32(truncatingIfNeeded: sentence)
      paragraphOf[index] = Int32(truncatingIfNeeded: paragraph)
    }
  }
}
