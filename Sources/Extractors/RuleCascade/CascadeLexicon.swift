/// Fills the gazetteer of the cascade from the lexicons that all extractors share.
enum CascadeLexicon {
  /// Builds the gazetteer.
  static func gazetteer(vocabulary: inout Vocabulary) -> CascadeGazetteer {
    var gazetteer = CascadeGazetteer()
    addPlaces(&gazetteer, &vocabulary)
    addGroups(&gazetteer, &vocabulary)
    addBodies(&gazetteer, &vocabulary)
    addThings(&gazetteer, &vocabulary)
    addTitles(&gazetteer, &vocabulary)
    addPeople(&gazetteer, &vocabulary)
    for entry in CascadeWords.entries {
      add(entry, CascadeSense(categories: entry.kind.bit), &gazetteer, &vocabulary)
    }
    return gazetteer
  }

  private static func add<Kind>(
    _ entry: LexiconEntry<Kind>, _ sense: CascadeSense, _ gazetteer: inout CascadeGazetteer,
    _ vocabulary: inout Vocabulary, where isWanted: (LexiconForm) -> Bool = { _ in true }
  ) {
    let sense = gazetteer.intern(sense)
    for form in entry.forms where isWanted(form) {
      gazetteer.add(form, sense, vocabulary: &vocabulary)
      if let spaced = form.withArticlesApart {
        gazetteer.add(spaced, sense, vocabulary: &vocabulary)
      }
    }
  }

  private static func addPlaces(_ gazetteer: inout CascadeGazetteer, _ vocabulary: inout Vocabulary)
  {
    for entry in Places.entries {
      var sense = CascadeSense(
        place: PlaceNames.canonical[entry.canonical] ?? entry.canonical)
      switch entry.kind {
      case .country:
        sense.categories = CascadeCategory.country.bit
        sense.country = entry.canonical
      case .region, .water: sense.categories = CascadeCategory.area.bit
      case .province, .town, .base: sense.categories = CascadeCategory.town.bit
      }
      sense.country = sense.country ?? entry.qualifier
      if PlaceNames.ownBases.contains(entry.canonical) {
        sense.categories.formUnion(CascadeCategory.ownBase.bit)
      }
      // “The port of Hodeidah” is Hodeidah; what stands before it is a preposition of place.
      add(entry, sense, &gazetteer, &vocabulary) {
        !$0.isAmbiguous && !isPort($0)
      }
    }
    for entry in PlaceWords.entries where entry.kind == .direction {
      add(
        entry, CascadeSense(categories: CascadeCategory.direction.bit), &gazetteer, &vocabulary)
    }
    for (adjective, country) in PlaceNames.adjectives {
      gazetteer.add(
        LexiconForm(text: adjective),
        gazetteer.intern(
          CascadeSense(categories: CascadeCategory.nationality.bit, state: country)),
        vocabulary: &vocabulary)
    }
  }

  /// Whether a form has *port of* in it, in any case; by bytes, since places have thousands of forms.
  private static func isPort(_ form: LexiconForm) -> Bool {
    var matched = 0
    for byte in form.text.utf8 {
      // No letter of the phrase comes back in a way that could begin it anew, but its first.
      let isNext = byte | 0x20 == port[matched]
      matched = isNext ? matched + 1 : byte | 0x20 == port[0] ? 1 : 0
      if matched == port.count { return true }
    }
    return false
  }

  private static let port = Array("port of ".utf8)

  private static func addGroups(_ gazetteer: inout CascadeGazetteer, _ vocabulary: inout Vocabulary)
  {
    for entry in Groups.entries {
      let isState = entry.kind == .state || entry.kind == .kurdish
      add(
        entry,
        CascadeSense(
          categories: entry.canonical == "White Helmets"
            ? CascadeCategory.monitor.bit
            : isState ? CascadeCategory.body.bit : CascadeCategory.group.bit,
          group: entry.canonical), &gazetteer, &vocabulary
      ) { !$0.isAmbiguous }
    }
    for entry in GenericGroups.parts {
      let category: CascadeCategory
      switch entry.kind {
      case .sponsor: category = .sponsor
      case .modifier: category = .proIran
      case .head: category = .groupHead
      case .phrase: category = .generic
      default: continue
      }
      add(
        entry, CascadeSense(categories: category.bit), &gazetteer, &vocabulary
      ) { !$0.isAmbiguous }
    }
  }

  private static func addBodies(_ gazetteer: inout CascadeGazetteer, _ vocabulary: inout Vocabulary)
  {
    for entry in Bodies.entries where !["US warplanes", "US troops"].contains(entry.canonical) {
      var sense = CascadeSense(state: entry.qualifier)
      let isAmerican = entry.qualifier == "United States"
      switch entry.kind {
      case .country where isAmerican: sense.categories = CascadeCategory.us.bit
      case .military, .service, .command:
        sense.categories =
          isAmerican
          ? CascadeCategory.us.bit
          : entry.qualifier == "Israel" ? CascadeCategory.foreign.bit : CascadeCategory.ally.bit
        if isAmerican, entry.kind == .military || entry.canonical.contains("Marine") {
          sense.categories.formUnion(CascadeCategory.usForces.bit)
        }
      case .country:
        sense.categories =
          ["United Kingdom", "France"].contains(entry.qualifier)
          ? CascadeCategory.ally.bit : []
      case .metonym:
        sense.categories = CascadeCategory.body.bit
        if entry.canonical == "Washington" { sense.categories.formUnion(CascadeCategory.us.bit) }
      case .government, .ministry, .international: sense.categories = CascadeCategory.body.bit
      case .coalition: sense.categories = CascadeCategory.coalition.bit
      case .monitor: sense.categories = CascadeCategory.monitor.bit
      case .media: sense.categories = CascadeCategory.body.bit
      }
      guard !sense.categories.isEmpty else { continue }
      let number = gazetteer.intern(sense)
      for var form in entry.forms where !form.isAmbiguous {
        // “US and British” are two actors, not one coalition.
        if entry.kind == .coalition, !form.text.contains("oalition") { continue }
        // In capitals a capital is a dateline: “WASHINGTON, Feb 3”.
        if entry.kind == .metonym { form.isCased = true }
        gazetteer.add(form, number, vocabulary: &vocabulary)
      }
    }
    for (form, state) in PlaceNames.allies {
      gazetteer.add(
        LexiconForm(text: form, isCased: true),
        gazetteer.intern(CascadeSense(categories: CascadeCategory.ally.bit, state: state)),
        vocabulary: &vocabulary)
    }
    gazetteer.add(
      LexiconForm(text: "coalition"),
      gazetteer.intern(CascadeSense(categories: CascadeCategory.coalition.bit)),
      vocabulary: &vocabulary)
  }

  private static func addThings(_ gazetteer: inout CascadeGazetteer, _ vocabulary: inout Vocabulary)
  {
    for entry in Facilities.entries + Facilities.vehicles + Facilities.landmarks {
      let category: CascadeCategory
      switch entry.kind {
      case .general:
        // A building says what it is; a position does not.
        category = entry.canonical == "building" ? .facility : .general
      case .specific, .vehicle: category = .facility
      case .landmark: category = .landmark
      }
      add(
        entry, CascadeSense(categories: category.bit), &gazetteer, &vocabulary
      ) { !$0.isAmbiguous }
    }
    for entry in FacilityWords.entries where entry.kind == .kind {
      // “Jets bomb depots”, “buildings housing drones”: more often verbs than parts of a name.
      add(entry, CascadeSense(categories: CascadeCategory.kind.bit), &gazetteer, &vocabulary) {
        !["bomb", "housing"].contains($0.text)
      }
    }
    for entry in Weapons.entries {
      let category: CascadeCategory
      switch entry.kind {
      case .aircraft, .munition, .generalAircraft, .generalMunition: category = .weapon
      case .ship, .defensive: category = .ship
      case .vague: continue
      }
      add(
        entry, CascadeSense(categories: category.bit), &gazetteer, &vocabulary
      ) { !$0.isAmbiguous }
    }
  }

  private static func addPeople(_ gazetteer: inout CascadeGazetteer, _ vocabulary: inout Vocabulary)
  {
    for entry in People.entries where entry.kind == .official {
      add(
        entry, CascadeSense(categories: CascadeCategory.person.bit), &gazetteer, &vocabulary
      ) { !$0.isAmbiguous }
    }
    // Who speaks for a group or for himself is known not to be an official.
    for entry in People.entries where entry.kind != .official {
      add(
        entry, CascadeSense(categories: CascadeCategory.function.bit), &gazetteer, &vocabulary
      ) { !$0.isAmbiguous && $0.text.contains(" ") }
    }
    for entry in WeaponWords.entries + WeaponWords.weights
    where entry.kind == .weight || entry.kind == .type {
      add(
        entry, CascadeSense(categories: CascadeCategory.weaponWord.bit), &gazetteer, &vocabulary)
    }
  }

  private static func addTitles(_ gazetteer: inout CascadeGazetteer, _ vocabulary: inout Vocabulary)
  {
    for entry in Offices.entries where Offices.isOfficial(entry.kind) {
      add(
        entry, CascadeSense(categories: CascadeCategory.title.bit, state: entry.qualifier),
        &gazetteer, &vocabulary
      ) { !$0.isAmbiguous }
    }
  }
}
