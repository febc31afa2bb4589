import Annotations

extension CascadeMerger {
  /// Files what was struck and what it was struck with.
  mutating func addThings() {
    let struck = claims(.targetFacility).filter {
      isStruckThing($0.element) && !isOfOtherStrikes($0.element) && !isOpenGround($0.element)
    }
    let (lists, single) = (
      struck.filter { !coordinates(in: $0.element).isEmpty },
      struck.filter { coordinates(in: $0.element).isEmpty }
    )
    for claim in lists {
      for bytes in coordinates(in: claim.element) {
        add(
          .targetFacility, NameNormaliser.term(run.text(bytes)) ?? "", bytes,
          source(of: claim.element).map { ["source": $0] } ?? [:], rule: claim.rule)
      }
    }
    addTerms(of: single, .targetFacility)
    if !found.contains(where: { $0.field == .targetFacility }) {
      let general = claims(.targetFacility).filter {
        run.has($0.element, .general) && Self.isFacility(term($0.element))
      }
      addTerms(of: Array(general.prefix(1)), .targetFacility)
    }
    let things = Set(struck.map(\.element))
    let weapons = (claims(.weapon) + weaponsBesideStrikes()).filter {
      !things.contains($0.element) && isOwnWeapon($0) && !isStored($0)
        && !isOfOtherStrikes($0.element)
    }
    // What flew and what fell are two things: each is named by its exact names, if it has any.
    let (munitions, aircraft) = (
      weapons.filter { Self.isMunition(term($0.element)) },
      weapons.filter { !Self.isMunition(term($0.element)) }
    )
    addTerms(of: (exact(munitions) + exact(aircraft)).sorted { $0.element < $1.element }, .weapon)
  }

  /// “A strike on a crowded street”: a landmark that only says where.
  private func isOpenGround(_ index: Int) -> Bool {
    run.has(index, .landmark) && !run.has(index, .facility)
      && ["street", "desert", "shrine", "city", "border", "river", "district", "neighbourhood"]
        .contains { term(index).hasSuffix($0) }
  }

  /// The exact names among those for things of one kind, or all if there is none.
  private func exact(_ weapons: [CascadeClaim]) -> [CascadeClaim] {
    let exact = weapons.filter { !Self.isVagueWeapon(term($0.element)) }
    // “Fighter jets” after “F-15E” names the same thing less exactly.
    let types = exact.filter { Self.isType(term($0.element)) }
    let named = exact.filter { types.isEmpty || !Self.isGenericAircraft(term($0.element)) }
    return named.isEmpty ? weapons : named
  }

  static func isMunition(_ term: String) -> Bool {
    ["bomb", "missile", "munition", "rocket", "tomahawk", "hellfire", "paveway", "weapon", "shell"]
      .contains { term.contains($0) } && !term.contains("bomber")
  }

  /// Aircraft and munitions in sentences about the strikes, or right after one, whatever the verb:
  /// “F-15s did half the work”, “eleven bombs were expended”.
  private func weaponsBesideStrikes() -> [CascadeClaim] {
    // What only a rule for struck things has taken is open still.
    let claimed = Set(run.claims.filter { $0.field != .targetFacility }.map(\.element))
    return run.elements.indices.filter { index in
      guard run.has(index, .weapon), !run.has(index, .means), !claimed.contains(index),
        !Self.isVagueWeapon(term(index))
      else { return false }
      // “Launch sites for cruise missiles”: what those who are struck have.
      if index > 1,
        run.hasWord(index - 1, run.grammar.symbols.purpose)
          || run.hasWord(index - 2, run.grammar.symbols.purpose)
      {
        return false
      }
      let range = sentence(of: index)
      let events = range.map { run.eventOf[$0] }.filter { $0 != .none }
      if range.contains(where: { run.has($0, .foreign) || run.has($0, .earlier) }) { return false }
      guard events.isEmpty else { return !events.contains(.attack) && !events.contains(.old) }
      guard range.lowerBound > 0,
        run.paragraphOf[range.lowerBound - 1] == run.paragraphOf[index]
      else { return false }
      return sentence(of: range.lowerBound - 1).contains { run.eventOf[$0] == .strike }
    }.map { CascadeClaim(element: $0, field: .weapon, rule: "weapon.beside") }
  }

  /// A weapon in a sentence about the strikes; drones and rockets only where no attack is told.
  private func isOwnWeapon(_ claim: CascadeClaim) -> Bool {
    let index = claim.element
    // “US bombs depots”: here the word is the verb.
    guard run.eventOf[index] == .none || !run.has(index, .hitVerb) else { return false }
    let range = sentence(of: index)
    let events = range.map { run.eventOf[$0] }
    if range.contains(where: { run.has($0, .earlier) }), !events.contains(.strike) { return false }
    // Where only an attack is told of, what flies is the attackers'.
    if events.contains(.attack), !events.contains(.strike),
      !range.contains(where: { $0 < index && (run.has($0, .us) || run.has($0, .ally)) })
    {
      return false
    }
    guard run.has(index, .means) else { return true }
    return events.contains(.strike) && !events.contains(.attack)
      || ["weapon.means", "weapon.own", "weapon.means-on-car"].contains(claim.rule)
  }

  func term(_ index: Int) -> String {
    run.value(.term, of: run.elements[index].bytes, NameNormaliser.term) ?? ""
  }

  private static func isFacility(_ term: String) -> Bool {
    ["facilit", "infrastructure", "site", "installation"].contains { term.contains($0) }
  }

  /// Whether a term is the designation of a type: “f-15e”, “b-2 bombers”.
  private static func isType(_ term: String) -> Bool {
    term.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      && !term.contains("lb") && !term.contains("pound")
  }

  private static func isGenericAircraft(_ term: String) -> Bool {
    !term.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      && [
        "jet", "jets", "bomber", "bombers", "aircraft", "plane", "planes", "fighters",
        "helicopters",
        "gunships",
      ].contains {
        term.hasSuffix($0)
      }
  }

  private static func isVagueWeapon(_ term: String) -> Bool {
    let vague = [
      "aircraft", "warplane", "warplanes", "plane", "planes", "bombs", "bomb", "jets", "jet",
      "munitions", "missile", "missiles", "drone", "drones", "bombers", "rocket", "rockets",
      "helicopter", "helicopters",
    ]
    return vague.contains(term)
  }

  /// A shorter name for a thing is filed under the longer one that ends in it.
  private mutating func addTerms(of claims: [CascadeClaim], _ field: Field) {
    let terms = claims.map { CascadeTerm(term($0.element)) }
    for (claim, own) in zip(claims, terms) {
      let value =
        terms.first { field == .weapon && $0.isSameType(as: own) && $0.length > own.length }?.text
        ?? terms.filter { own.isShorter(than: $0) }.max { $0.length < $1.length }?.text ?? own.text
      var attributes: [String: String] = [:]
      if field == .targetFacility { attributes["source"] = source(of: claim.element) }
      if field == .weapon { attributes["count"] = number(before: claim.element) }
      let bytes = run.elements[claim.element].bytes
      // “RAF Typhoons” are Typhoons: whose they are is another field.
      let owner = Self.flyers.first { field == .weapon && value.hasPrefix($0) } ?? ""
      let length = run.rawPrefixLength(bytes, scalars: owner.unicodeScalars.count)
      // “RAF Typhoons struck two sites”: the owner is one of those who struck.
      if owner == "raf ",
        sentence(of: claim.element).contains(where: { run.eventOf[$0] == .strike })
      {
        add(
          .actor, "United Kingdom", bytes.lowerBound..<bytes.lowerBound + length - 1,
          rule: "actor.raf")
      }
      add(
        field, String(value.dropFirst(owner.count)), bytes.lowerBound + length..<bytes.upperBound,
        attributes, rule: claim.rule)
    }
  }

  private static let flyers = [
    "raf ", "us ", "american ", "british ", "us navy ", "us air force ",
    "royal air force ",
  ]

  /// The digits of a number right before an element.
  func number(before index: Int) -> String? {
    // “Two US F-16s” are two F-16s.
    guard index > 0 else { return nil }
    let before = run.has(index - 1, .us) && index > 1 ? index - 2 : index - 1
    guard run.has(before, .number),
      case .number(let number, _) = run.count(of: run.elements[before].bytes)
    else { return nil }
    return String(number)
  }
}
