import Annotations

extension CascadeMerger {
  mutating func addPlaces() {
    var printedPlaces: [String: String] = [:]
    for claim in claims(.attackCountry) {
      addCountry(.attackCountry, claim)
    }
    for claim in claims(.strikeCountry) where !isOfOtherStrikes(claim.element) {
      addCountry(.strikeCountry, claim)
      let index = claim.element
      if let country = run.sense(of: index)?.country, Self.otherCountries.contains(country) {
        continue
      }
      if run.has(index, .ownBase) || isBearing(index) || isFriendOf(index) { continue }
      if claim.rule.hasSuffix(".carried"), !isOfTheatre(index) { continue }
      if run.has(index, .town) {
        let printed = run.text(stating(index))
        let place = run.sense(of: index)?.place ?? printed
        // As the article prints it first, so that two spellings of one town are one place.
        let value = printedPlaces[place] ?? printed
        printedPlaces[place] = value
        add(.strikeLocation, value, stating(index), rule: claim.rule)
      } else if run.has(index, .area), let note = run.note(of: index), !note.name.isEmpty {
        add(
          .strikeLocation, note.value ?? NameNormaliser.name(run.text(note.name)) ?? "", note.name,
          rule: claim.rule)
      }
    }
  }

  /// Whether a place may lie where strikes are told of without an event: not a capital where
  /// somebody speaks.
  private func isOfTheatre(_ index: Int) -> Bool {
    guard let country = run.sense(of: index)?.country ?? run.note(of: index)?.country else {
      return true
    }
    return ["Iraq", "Syria", "Yemen"].contains(country)
  }

  /// “Parties close to Tehran”: no place of anything.
  private func isFriendOf(_ index: Int) -> Bool {
    index > 0 && run.sense(of: index)?.country == "Iran"
      && run.hasWord(index - 1, run.grammar.symbols.closeTo)
  }

  /// “At Dunmor, 60 km south of Velisk”: the second town only says where the first lies.
  private func isBearing(_ index: Int) -> Bool {
    let range = sentence(of: index)
    var before = index - 1
    while before > range.lowerBound, index - before < 4, !run.has(before, .inside) { before -= 1 }
    guard before > range.lowerBound, run.has(before, .inside),
      run.hasWord(before, run.grammar.symbols.compass),
      !run.hasWord(before - 1, run.grammar.symbols.to)
    else { return false }
    return (max(range.lowerBound, before - 7)..<before).contains {
      run.has($0, .town)
    }
  }

  /// “The Iraqi city of Erbil”: the adjective of the country in which a place lies.
  private func adjective(of country: String, before index: Int) -> Int? {
    (max(0, index - 4)..<index).last {
      run.has($0, .nationality) && run.sense(of: $0)?.state == country
        && run.sentenceOf[$0] == run.sentenceOf[index]
    }
  }

  /// Countries that are neither struck nor the scene of attacks on US forces.
  static let otherCountries: Set<String> = [
    "United States", "Israel", "Palestine", "Ukraine", "United Kingdom", "France", "Russia",
    "Germany", "Canada", "Australia", "China",
  ]

  /// “On both sides of the Iraqi-Syrian border”: in either country.
  private mutating func addSides(of index: Int, _ field: Field, _ rule: String) {
    guard run.has(index, .area),
      (max(sentence(of: index).lowerBound, index - 4)..<index).contains(where: {
        run.hasWord($0, run.grammar.symbols.sides)
      })
    else { return }
    for token in run.elements[index].tokens {
      let bytes = run.document.tokens[token].range
      let word = run.text(bytes)
      if let state = PlaceNames.adjectives.first(where: { $0.0 == word })?.1 {
        add(field, state, bytes, rule: rule)
      }
    }
  }

  private mutating func addCountry(_ field: Field, _ claim: CascadeClaim) {
    let index = claim.element
    addSides(of: index, field, claim.rule)
    if run.has(index, .country), let country = run.sense(of: index)?.country {
      guard !Self.otherCountries.contains(country), !isFriendOf(index) else { return }
      // “Against Iran” says whom, not where.
      if field == .strikeCountry, index > 0,
        run.hasWord(index - 1, run.grammar.symbols.against)
      {
        return
      }
      add(field, country, run.elements[index].bytes, rule: claim.rule)
    } else if run.has(index, .town), let country = run.sense(of: index)?.country,
      let adjective = adjective(of: country, before: index)
    {
      add(field, country, run.elements[adjective].bytes, rule: claim.rule)
    } else if let note = run.note(of: index), let bytes = note.countryBytes,
      let country = note.country
    {
      add(field, country, bytes, rule: claim.rule)
    } else if run.has(index, .area), let country = run.sense(of: index)?.country,
      run.text(run.elements[index].bytes).hasSuffix(country)
    {
      // “Houthi-controlled areas of Yemen”: the country is the end of the name.
      let end = run.elements[index].bytes.upperBound
      add(field, country, end - country.utf8.count..<end, rule: claim.rule)
    } else if run.has(index, .area), let country = run.sense(of: index)?.country,
      run.text(run.elements[index].bytes).hasPrefix(country)
    {
      // “Yemen's Red Sea coast”: the country is its beginning.
      let start = run.elements[index].bytes.lowerBound
      add(field, country, start..<start + country.utf8.count, rule: claim.rule)
    }
  }
}
