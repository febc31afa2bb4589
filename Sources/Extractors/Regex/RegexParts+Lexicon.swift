import Annotations

extension RegexParts {
  /// Parts that are lists of the lexicon.
  static let lexicon: [String: PatternPart] = {
    var parts: [String: PatternPart] = [:]
    add("Country", Places.countries, to: &parts) { !others.contains($0.canonical) }
    add("CountryAdjective", Places.adjectives, to: &parts) { !others.contains($0.canonical) }
    add("Site", Places.entries, to: &parts) {
      ($0.kind != .country && $0.kind != .water)
        && $0.qualifier.map { !others.contains($0) } ?? false
        // A coast is no place of the list (guideline 5).
        && !$0.canonical.hasSuffix("coast")
    }
    add("OwnBase", Places.entries, to: &parts) {
      PlaceNames.ownBases.contains($0.canonical)
    }
    add("Group", Groups.entries, to: &parts) { [.iranBacked, .iranState].contains($0.kind) }
    add("Militia", Groups.entries, to: &parts) { $0.kind == .iranBacked }
    add("OtherGroup", Groups.entries, to: &parts) {
      ![.iranBacked, .iranState, .state].contains($0.kind)
    }
    add("Actor", Bodies.entries, to: &parts) { entry in
      [.country, .military, .service, .command].contains(entry.kind)
        && entry.qualifier.map(strikers.contains) ?? strikers.contains(entry.canonical)
    }
    add("USBody", Bodies.entries, to: &parts) { entry in
      [.country, .military, .service, .command].contains(entry.kind)
        && (entry.qualifier ?? entry.canonical) == "United States"
    }
    add("Speaker", Bodies.entries, to: &parts) { $0.kind != .media && $0.kind != .country }
    add("Aircraft", Weapons.entries, to: &parts, where: { $0.kind == .aircraft }, form: isBare)
    add("Munition", Weapons.entries, to: &parts) { $0.kind == .munition }
    add("GeneralAircraft", Weapons.entries, to: &parts) { $0.kind == .generalAircraft }
    add("GeneralMunition", Weapons.entries, to: &parts) { $0.kind == .generalMunition }
    add("Weight", WeaponWords.weights, to: &parts) { _ in true }
    add("GeneralHead", Facilities.entries, to: &parts) { $0.kind == .general }
    add("SpecificHead", Facilities.entries, to: &parts) { $0.kind == .specific && isPlain($0) }
    add(
      "AnyHead", Facilities.entries, to: &parts, ambiguous: true,
      where: { $0.kind == .specific && isPlain($0) }, form: { !isActivity($0) })
    // Kinds that hardly stand before a thing unless it was struck.
    add(
      "StoreKind", FacilityWords.entries, to: &parts, where: { $0.kind == .kind },
      form: { !everydayKinds.contains($0.text) })
    add(
      "LongHead", Facilities.entries, to: &parts, where: { $0.kind == .specific && isPlain($0) },
      form: { $0.text.contains(" ") && !isActivity($0) })
    add("VehicleHead", Facilities.vehicles, to: &parts) { $0.kind == .vehicle && isPlain($0) }
    // As verbs “bomb” and “housing” stand before the head too.
    add(
      "FacilityKind", FacilityWords.entries, to: &parts, where: { $0.kind == .kind },
      form: { !["bomb", "housing", "headquarters"].contains($0.text) })
    add(
      "ExactKind", FacilityWords.entries, to: &parts, where: { $0.kind == .kind },
      form: {
        ![
          "military", "security", "paramilitary", "defence", "defense", "bomb", "housing",
          "headquarters",
        ].contains($0.text)
      })
    add("FacilityOwner", FacilityWords.entries, to: &parts) { $0.kind == .owner }
    add("FacilityQuality", FacilityWords.entries, to: &parts) { $0.kind == .quality }
    add("Direction", PlaceWords.entries, to: &parts) { $0.kind == .direction }
    add("PlaceUnit", PlaceWords.entries, to: &parts) { $0.kind == .unit }
    add("Title", Offices.entries, to: &parts) { Offices.isOfficial($0.kind) }
    add("MilitiaVictim", VerbsHarm.victims, to: &parts) { $0.kind == .militia }
    add("ServiceVictim", VerbsHarm.victims, to: &parts) {
      [.us, .coalition, .contractor].contains($0.kind)
    }
    add("CivilianVictim", VerbsHarm.victims, to: &parts) { $0.kind == .civilian }
    add("Says", VerbsSpeech.entries, to: &parts) { $0.kind == .sayVerb }
    add("Rank", Offices.entries, to: &parts) { $0.kind == .rank }
    add("TitleHead", Offices.entries, to: &parts) { $0.kind == .head }
    add("TitleBody", Offices.entries, to: &parts) { $0.kind == .body }
    add("TitlePremodifier", Offices.entries, to: &parts) { $0.kind == .premodifier }
    add(
      "KnownOfficial", People.entries, to: &parts, where: { $0.kind == .official },
      form: { $0.text.contains(" ") })
    add("Partisan", People.entries, to: &parts) { $0.kind == .group }
    add(
      "Surname", People.entries, to: &parts, where: { $0.kind == .official },
      form: { !$0.text.contains(" ") })
    add(
      "AnySurname", People.entries, to: &parts, ambiguous: true,
      where: { $0.kind == .official }, form: { !$0.text.contains(" ") })
    for part in GenericGroupPart.allCases {
      let name = "Generic" + part.rawValue.prefix(1).uppercased() + part.rawValue.dropFirst()
      add(name, GenericGroups.parts, to: &parts) { $0.kind == part }
    }
    parts["ModifierPhrase"] = .phrases(CountPhrases.before.keys.sorted())
    return parts
  }()

  /// States whose strikes an article may report, in the words of the lexicon.
  private static let strikers: Set<String> = [
    "United States", "United Kingdom", "France", "Jordan", "Australia", "Canada",
  ]

  /// Countries that strike or look on, and are not struck.
  private static let others: Set<String> = [
    "United States", "United Kingdom", "France", "Germany", "Canada", "Australia", "Russia",
    "China", "Turkey", "Italy", "Spain", "Netherlands", "Belgium", "Denmark", "New Zealand",
    "Israel",
  ]

  /// Neither a base, which is a place (guideline 5), nor a weapon.
  private static func isPlain(_ entry: LexiconEntry<FacilityKind>) -> Bool {
    let name = entry.canonical
    if name.hasSuffix("base") || name.hasSuffix("stronghold") || name == "outpost" { return false }
    if entry.kind != .vehicle || name.hasSuffix("launcher") { return true }
    return !["drone", "missile", "rocket", "weapon", "munition", "explosive", "aircraft", "aerial"]
      .contains { name.contains($0) }
  }

  /// Words for what goes on somewhere, without the place: “used for *weapons storage*”.
  private static func isActivity(_ form: LexiconForm) -> Bool {
    ["storage", "control", "operations"].contains { form.text.hasSuffix($0) }
  }

  /// Kinds of places that stories have for many reasons.
  private static let everydayKinds: Set<String> = [
    "military", "security", "paramilitary", "defence", "defense", "bomb", "housing", "media",
    "medical", "financial", "administrative", "regional", "residential", "leadership",
    "senior leadership", "guard", "gas", "oil", "power", "electricity", "forward", "naval", "air",
    "ground", "sea", "desert", "mountain", "nuclear", "enrichment", "headquarters", "border",
    "explosive", "explosives", "development", "research", "coastal", "mobile",
  ]

  /// A type without the general noun behind it: of “F-16 jets”, the span is the type.
  private static func isBare(_ form: LexiconForm) -> Bool {
    if form.text.hasPrefix("RAF ") { return false }
    let last = form.text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return ![
      "fighter", "fighters", "jet", "jets", "aircraft", "warplane", "warplanes", "plane", "planes",
    ].contains(last)
  }

  /// Adds a part for some entries of a list.
  ///
  /// Forms that only count in their own letter case (`US`) become an alternative of their own.
  private static func add<Kind>(
    _ name: String, _ entries: [LexiconEntry<Kind>], to parts: inout [String: PatternPart],
    ambiguous: Bool = false, where isWanted: (LexiconEntry<Kind>) -> Bool,
    form: (LexiconForm) -> Bool = { _ in true }
  ) {
    let forms = entries.filter(isWanted).flatMap(\.forms).filter {
      (ambiguous || !$0.isAmbiguous) && form($0) && !$0.text.hasPrefix("Iran's ")
    }
    let cased = forms.filter(\.isCased).map(\.text)
    let folded = forms.filter { !$0.isCased }.flatMap { spellings(of: $0.text) }
    if cased.isEmpty {
      parts[name] = .phrases(folded)
    } else {
      parts[name + "Folded"] = .phrases(folded)
      parts[name + "Cased"] = .phrases(cased)
      parts[name] =
        folded.isEmpty
        ? .pattern("(?-i:${\(name)Cased})")
        : .pattern("(?:${\(name)Folded}|(?-i:${\(name)Cased}))")
    }
  }
}
