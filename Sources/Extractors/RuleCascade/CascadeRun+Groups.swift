import Annotations

extension CascadeRun {
  /// Marks capitalised words that no lexicon knows: they may be names.
  mutating func markNames() {
    let name = CascadeCategory.name.bit
    let noNames = grammar.symbols.noNames
    for index in elements.indices where elements[index].categories.isEmpty {
      switch elements[index].shape {
      case .capitalised, .mixed:
        if !noNames.contains(elements[index].symbol) { elements[index].categories = name }
      default: break
      }
    }
  }

  /// Takes an unknown name for a place where it stands as only places do: “at Dunmor, in the west”.
  mutating func markUnknownPlaces() {
    let symbols = grammar.symbols
    guard elements.count > 3 else { return }
    for index in 1..<elements.count - 2 {
      guard has(index, .name), symbols.placePrepositions.contains(elements[index - 1].symbol),
        symbols.comma.contains(elements[index + 1].symbol)
      else { continue }
      let isPlace =
        symbols.behindPlaces.contains(elements[index + 2].symbol) || has(index + 2, .town)
        || has(index + 2, .country) || has(index + 2, .area) || has(index + 2, .direction)
      if isPlace { elements[index].categories = CascadeCategory.town.bit }
    }
  }

  /// “US jets target two depots”, “American aviation targets a camp”: a verb here, no noun.
  mutating func markVerbs() {
    guard elements.count > 3 else { return }
    for index in 1..<elements.count - 1 where hasWord(index, grammar.symbols.targets) {
      // “With 145 bombs”, “guided bombs”: a noun here, no verb.
      if has(index, .weapon), has(index, .hitVerb),
        has(index - 1, .number) || has(index - 1, .vague) || has(index - 1, .weaponWord)
          || hasWord(index + 1, grammar.symbols.behindNouns)
          || grammar.symbols.beforeNouns.contains(elements[index - 1].symbol)
      {
        elements[index].categories.subtract(CascadeCategory.hitVerb.bit)
      }
      let isSubject =
        has(index - 1, .us)
        || index > 1 && has(index - 2, .us) && !has(index - 1, .function)
          && elements[index - 1].gap == .space
      let isObject =
        has(index + 1, .number) || has(index + 1, .vague) || has(index + 1, .facility)
        || has(index + 1, .kind) || has(index + 1, .group) || has(index + 1, .generic)
        || has(index + 1, .town) || has(index + 1, .sponsor) || has(index + 1, .modifier)
        || grammar.symbols.articles.contains(elements[index + 1].symbol)
      if isSubject, isObject { elements[index].categories = CascadeCategory.hitVerb.bit }
    }
  }

  /// “Tuesday's operation” is that day's strikes.
  mutating func markOperations() {
    for index in elements.indices.dropFirst(3)
    where elements[index - 1].shape == .clitic && hasWord(index, grammar.symbols.operations) {
      // “Monday night's operation”.
      let day = hasWord(index - 2, grammar.symbols.times.nights) ? index - 3 : index - 2
      guard has(day, .date) else { continue }
      elements[index].categories = CascadeCategory.strikeNoun.bit
    }
  }

  /// Marks dates without a day as months: “in August 2022” is some other time.
  mutating func markMonths() {
    for index in elements.indices where has(index, .date) && elements[index].shape == .merged {
      guard case .calendar(_, .some, .none) = date(of: elements[index].bytes) else {
        continue
      }
      elements[index].categories.formUnion(CascadeCategory.month.bit)
    }
  }

  /// Writes down what the lexicon has found.
  mutating func traceNames() {
    guard isTracing else { return }
    for index in elements.indices where elements[index].payload >= 0 {
      record(
        .names, "lexicon", elements[index].bytes, categoryNames(of: index), won: true, "lexicon")
    }
  }

  private func categoryNames(of index: Int) -> String {
    CascadeCategory.allCases.filter { has(index, $0) }.map(\.rawValue).joined(separator: ", ")
  }

  /// Chooses among the matches of a phase and puts one element in the place of each.
  mutating func group(
    _ matches: [PatternMatch], by rules: [GroupRule], phase: TraceEntry.Phase
  ) {
    let matches = matches.filter { rules[$0.rule].build != .joined || isJoined($0.range) }
    let chosen = ElementSequence.resolve(matches, priorities: rules.map(\.priority))
    if isTracing { traceGroups(matches, chosen, rules, phase) }
    var replacements: [ElementReplacement] = []
    for match in chosen {
      let rule = rules[match.rule]
      var replacement = ElementReplacement(
        range: match.range, categories: rule.categories.reduce(into: []) { $0.formUnion($1.bit) })
      if match.range.count == 1 { replacement.payload = elements[match.range.lowerBound].payload }
      if let note = note(for: rule.build, match.range) {
        notes.append(note)
        replacement.payload = Int32(grammar.gazetteer.senses.count + notes.count - 1)
      }
      replacements.append(replacement)
    }
    ElementSequence.replace(replacements, in: &elements)
  }

  /// “16:00”; not “since October 17: 22 in Iraq”.
  private func isJoined(_ range: Range<Int>) -> Bool {
    range.prefix(3).dropFirst().allSatisfy { elements[$0].gap.isEmpty }
  }

  private mutating func traceGroups(
    _ matches: [PatternMatch], _ chosen: [PatternMatch], _ rules: [GroupRule],
    _ phase: TraceEntry.Phase
  ) {
    for match in matches {
      let winner = chosen.first { $0.range.overlaps(match.range) }
      let won = winner == match
      let reason =
        won
        ? "longest, then priority, then order"
        : "lost to \(winner.map { rules[$0.rule].name } ?? "–")"
      let rule = rules[match.rule]
      record(
        phase, rule.name, bytes(of: match.range),
        rule.categories.map(\.rawValue).joined(separator: ", "), won: won, reason)
    }
  }

  /// A name without “Ayatollah” and its kin before it.
  private func withoutTitle(_ bytes: Range<Int>) -> Range<Int> {
    // Scalars correspond one to one, bytes do not: a no-break space has two.
    let printed = text(bytes)
    guard let name = value(.person, of: bytes, NameNormaliser.person), printed.hasSuffix(name)
    else { return bytes }
    let length = rawSuffixLength(bytes, scalars: name.unicodeScalars.count)
    return bytes.upperBound - length..<bytes.upperBound
  }

  private func note(for build: GroupRule.Build, _ range: Range<Int>) -> CascadeNote? {
    switch build {
    case .plain, .joined: return nil
    case .person:
      let isName: (Int) -> Bool = { has($0, .name) || has($0, .person) }
      guard let first = range.first(where: isName) else { return nil }
      var last = first
      // The particles and initials between two parts of a name belong to it.
      for index in range
      where index > first && isName(index)
        && !range[first..<index].contains(where: {
          grammar.symbols.comma.contains(elements[$0].symbol) || has($0, .title)
        })
      {
        last = index
      }
      if last + 1 < range.upperBound, hasWord(last + 1, grammar.symbols.nameSuffixes) { last += 1 }
      // What stands before a name is its role; “President Tamsin, the defense secretary and …”
      // goes on with somebody else.
      let titles = range.filter { has($0, .title) }
      let before = titles.filter { $0 < first }
      let roles = (before.isEmpty ? titles : before).map { elements[$0].bytes }
      return CascadeNote(name: withoutTitle(bytes(of: first..<last + 1)), roles: roles)
    case .region:
      let last = range.upperBound - 1
      let isCountry = has(last, .country)
      return CascadeNote(
        name: bytes(of: range), country: sense(of: last)?.country,
        countryBytes: isCountry ? elements[last].bytes : nil,
        value: isCountry ? nil : sense(of: last)?.place)
    case .territory:
      let first = elements[range.lowerBound].bytes
      return CascadeNote(
        name: first.lowerBound..<first.lowerBound, country: sense(of: range.lowerBound)?.state,
        countryBytes: first)
    case .namedGroup:
      return CascadeNote(name: bytes(of: range), value: text(bytes(of: range)))
    case .tiedGroup:
      let first = range.lowerBound
      return CascadeNote(name: elements[first].bytes, value: sense(of: first)?.group)
    case .namedPlace:
      guard let first = range.first(where: { has($0, .name) }),
        let last = range.last(where: {
          has($0, .name) && ($0 == first || !hasWord($0, grammar.symbols.units))
        })
      else { return nil }
      return CascadeNote(name: bytes(of: first..<last + 1))
    }
  }
}
