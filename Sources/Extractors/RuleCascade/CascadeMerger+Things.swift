import Annotations

extension CascadeMerger {
  /// Files what was struck and what it was struck with.
  mutating func addThings() {
    addTerms(
      of: claims(.targetFacility).filter { isStruckThing($0.element) }, .targetFacility)
    if !found.contains(where: { $0.field == .targetFacility }) {
      let general = claims(.targetFacility).filter {
        run.has($0.element, .general) && Self.isFacility(term($0.element))
      }
      addTerms(of: Array(general.prefix(1)), .targetFacility)
    }
    let weapons = (claims(.weapon) + weaponsBesideStrikes()).filter { isOwnWeapon($0) }
    let exact = weapons.filter { !Self.isVagueWeapon(term($0.element)) }
    addTerms(of: exact.isEmpty ? weapons : exact, .weapon)
  }

  /// Aircraft and munitions in sentences about the strikes, or right after one, whatever the verb:
  /// “F-15s did half the work”, “eleven bombs were expended”.
  private func weaponsBesideStrikes() -> [CascadeClaim] {
    let claimed = Set(run.claims.map(\.element))
    return run.elements.indices.filter { index in
      guard run.has(index, .weapon), !run.has(index, .means), !claimed.contains(index),
        !Self.isVagueWeapon(term(index))
      else { return false }
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

  /// Missiles and drones are what strikes are flown with or answer, unless they are destroyed.
  func isStruckThing(_ index: Int) -> Bool {
    guard !run.has(index, .general) else { return false }
    let last =
      run.value(.lastWord, of: run.elements[index].bytes) {
        NameNormaliser.term($0)?.split(separator: " ").last.map(String.init)
      } ?? ""
    guard
      Self.arms.contains(last) || run.has(index, .weapon) || run.has(index, .means)
        || run.has(index, .ship)
    else {
      // “A think tank”, “bases that house troops”, “a hospital in Gaza”.
      return
        !(index > 0
        && run.hasWord(index - 1, run.grammar.symbols.beforeVerbs))
        && !sentence(of: index).contains { run.hasWord($0, run.grammar.symbols.gaza) }
    }
    let start = max(sentence(of: index).lowerBound, index - 9)
    return (start..<index).contains {
      run.hasWord($0, run.grammar.symbols.destroying)
    }
  }

  /// Things that are struck only where they are said to be destroyed.
  private static let arms: Set<String> = [
    "weapon", "weapons", "munitions", "ammunition", "explosives", "arms", "drones", "drone",
    "missiles", "missile", "rockets", "rocket", "aircraft", "ships", "warships",
  ]

  /// A weapon in a sentence about the strikes; drones and rockets only where no attack is told.
  private func isOwnWeapon(_ claim: CascadeClaim) -> Bool {
    let index = claim.element
    // “US bombs depots”: here the word is the verb.
    guard run.eventOf[index] == .none || !run.has(index, .hitVerb) else { return false }
    let range = sentence(of: index)
    let events = range.map { run.eventOf[$0] }
    if range.contains(where: { run.has($0, .earlier) }), !events.contains(.strike) { return false }
    guard run.has(index, .means) else { return true }
    return events.contains(.strike) && !events.contains(.attack)
      || claim.rule == "weapon.means" || claim.rule == "weapon.own"
  }

  private func term(_ index: Int) -> String {
    run.value(.term, of: run.elements[index].bytes, NameNormaliser.term) ?? ""
  }

  private static func isFacility(_ term: String) -> Bool {
    ["facilit", "infrastructure", "site", "installation"].contains { term.contains($0) }
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
        terms.filter { own.isShorter(than: $0) }.max { $0.length < $1.length }?.text ?? own.text
      var attributes: [String: String] = [:]
      if field == .targetFacility { attributes["source"] = source(of: claim.element) }
      if field == .weapon { attributes["count"] = number(before: claim.element) }
      let bytes = run.elements[claim.element].bytes
      // “RAF Typhoons” are Typhoons: whose they are is another field.
      let owner = Self.flyers.first { field == .weapon && value.hasPrefix($0) } ?? ""
      let length = run.rawPrefixLength(bytes, scalars: owner.unicodeScalars.count)
      add(
        field, String(value.dropFirst(owner.count)), bytes.lowerBound + length..<bytes.upperBound,
        attributes, rule: claim.rule)
    }
  }

  private static let flyers = ["raf ", "us ", "american ", "british ", "us navy ", "us air force "]

  /// The digits of a number right before an element.
  private func number(before index: Int) -> String? {
    guard index > 0, run.has(index - 1, .number),
      case .number(let number, _) = run.count(of: run.elements[index - 1].bytes)
    else { return nil }
    return String(number)
  }
}

/// A term for a thing, with what comparing it with others asks for.
struct CascadeTerm {
  let text: String
  /// How many characters it has.
  let length: Int
  private let singular: String
  /// The singular with a space before it, so that only whole words are an ending.
  private let ending: String

  init(_ text: String) {
    self.text = text
    length = text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? text.utf8.count : text.count
    singular = Self.singular(text)
    ending = " " + singular
  }

  /// Whether the term is the end of a longer one, singular and plural alike.
  func isShorter(than other: CascadeTerm) -> Bool {
    length < other.length && other.ending.hasSuffix(ending)
      || length <= other.length && singular == other.singular && text != other.text
  }

  private static func singular(_ term: String) -> String {
    if term.hasSuffix("ies") { return term.dropLast(3) + "y" }
    if term.hasSuffix("s"), !term.hasSuffix("ss") { return String(term.dropLast()) }
    return term
  }
}
