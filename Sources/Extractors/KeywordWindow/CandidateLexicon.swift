/// The lexicon as candidates need it: named parts for patterns, and the way back to an entry.
struct CandidateLexicon: Sendable {
  let countries: NameIndex
  let adjectives: NameIndex
  let places: NameIndex
  let groups: NameIndex
  let strikers: NameIndex
  let speakers: NameIndex
  let known: NameIndex
  let parts: [String: PatternPart]
  let the: UInt32
  let one: UInt32
  let colon: UInt32
  /// Words that make *one* a part of a phrase and no number.
  let quantifiers: WordSet
  /// Words that cannot stand between an article and its noun.
  let clauseWords: WordSet
  let members: Set<UInt32>
  let base: UInt32
  let airbase: UInt32
  let housing: UInt32
  let raf: UInt32
  /// Words before a number that is a year.
  let beforeYears: WordSet
  /// Bases from which strikes are flown, or where the fallen come home.
  let homeBases: WordSet
  /// Words before a munition that strikes are seldom made with, or that others have.
  let otherMunitions: WordSet
  let vagueKinds: Set<UInt32>
  /// General words that say what kind of thing it is all the same.
  let buildings: WordSet
  /// Adjectives that begin the name of a part of a town: *the Old Town*.
  let noNames: WordSet
  let airframes: Set<UInt32>

  /// The names behind the numbers of entries.
  static let countryEntries = Places.entries.filter { $0.kind == .country }
  static let placeEntries = Places.entries.filter { $0.kind != .country && $0.kind != .water }
  static let groupEntries = Groups.entries.filter {
    $0.kind != .state && $0.kind != .kurdish
  }
  static let strikerEntries = Bodies.entries.filter { isStriker($0) }
  static let speakerEntries = Bodies.entries.filter {
    !isStriker($0) && $0.kind != .country && $0.canonical != "US warplanes"
  }

  /// Forces that fly strikes, and the states that send them; US soldiers on the ground are not.
  private static func isStriker(_ entry: LexiconEntry<BodyKind>) -> Bool {
    switch entry.kind {
    case .country, .military, .service, .command:
      ["United States", "United Kingdom", "France"].contains(entry.qualifier ?? "")
        && entry.canonical != "US troops" && entry.canonical != "US warplanes"
    case .coalition: true
    case .ministry, .government, .metonym, .international, .monitor, .media: false
    }
  }

  init(vocabulary: inout Vocabulary) {
    countries = NameIndex(Self.countryEntries, vocabulary: &vocabulary)
    adjectives = NameIndex(Places.adjectives, vocabulary: &vocabulary)
    places = NameIndex(Self.placeEntries, vocabulary: &vocabulary)
    groups = NameIndex(Self.groupEntries, vocabulary: &vocabulary)
    strikers = NameIndex(Self.strikerEntries, vocabulary: &vocabulary)
    speakers = NameIndex(Self.speakerEntries, vocabulary: &vocabulary)
    colon = vocabulary.intern([UInt8(ascii: ":")])
    one = vocabulary.intern(Array("one".utf8))
    buildings = WordSet("building buildings", vocabulary: &vocabulary)
    quantifiers = WordSet("every each any", vocabulary: &vocabulary)
    clauseWords = WordSet(
      "by of with in at on for from and that which who launched fired killed killing wounding",
      vocabulary: &vocabulary)
    base = vocabulary.intern(Array("base".utf8))
    airbase = vocabulary.intern(Array("airbase".utf8))
    known = NameIndex(People.entries, vocabulary: &vocabulary)
    the = vocabulary.intern(Array("the".utf8))
    raf = vocabulary.intern(Array("raf".utf8))
    beforeYears = WordSet("in since until early late", vocabulary: &vocabulary)
    homeBases = WordSet(
      """
      dover dyess whiteman ramstein andrews barksdale ellsworth incirlik udeid dhafra minot
      lakenheath akrotiri fairford nellis langley macdill muwaffaq
      """, vocabulary: &vocabulary)
    housing = vocabulary.intern(Array("housing".utf8))
    otherMunitions = WordSet(
      "cruise ballistic artillery howitzer warhead long short close heavy anti land sea hypersonic",
      vocabulary: &vocabulary)
    noNames = WordSet("old new lower upper home green whole", vocabulary: &vocabulary)
    vagueKinds = Self.symbols(
      "military security air ground sea naval command defensive regional mobile forward",
      &vocabulary)
    members = Self.symbols("fighters militants rebels militiamen members fighter", &vocabulary)
    airframes = Self.symbols(
      "fighter fighters jet jets aircraft warplane warplanes bomber bombers plane planes drone "
        + "drones gunship gunships stealth", &vocabulary)
    parts = [
      "Country": .phrases(countries.phrases), "Adjective": .phrases(adjectives.phrases),
      "Place": .phrases(places.phrases), "Group": .phrases(groups.phrases),
      "Striker": .phrases(strikers.phrases), "Speaker": .phrases(speakers.phrases),
      "Known": .phrases(known.phrases),
    ].merging(Self.genericParts) { own, _ in own }
      .merging(Self.thingParts) { own, _ in own }
      .merging(Self.officeParts) { own, _ in own }
  }

  private static func symbols(_ words: String, _ vocabulary: inout Vocabulary) -> Set<UInt32> {
    Set(words.split(separator: " ").map { vocabulary.intern(Array($0.utf8)) })
  }

  private static let genericParts: [String: PatternPart] = {
    func part(_ kind: GenericGroupPart) -> PatternPart {
      .phrases(forms(GenericGroups.parts) { $0.kind == kind })
    }
    return [
      "Sponsor": part(.sponsor), "Link": part(.link), "LinkPreposition": part(.linkPreposition),
      "Modifier": part(.modifier), "Head": part(.head), "PossessedHead": part(.possessedHead),
      "Filler": part(.filler), "Pronoun": part(.pronoun), "ClauseVerb": part(.clauseVerb),
      "Phrase": part(.phrase),
    ]
  }()

  private static let facilities =
    Facilities.entries + Facilities.vehicles + Facilities.landmarks

  /// Vehicles without weapons and ammunition, which are more often what somebody attacked with.
  private static let vehicles: [String] = forms(facilities) { entry in
    entry.kind == .vehicle
      && ![
        "missile", "drone", "uav", "aircraft", "weapon", "explosive", "unmanned", "helicopter",
        "munition", "arms", "usv", "uuv", "rockets", "rocket", "mortar",
      ]
      .contains { entry.canonical.lowercased().hasSuffix($0) || entry.canonical.hasPrefix($0) }
  }

  private static let thingParts: [String: PatternPart] = {
    func facility(_ kind: FacilityKind) -> PatternPart {
      // *Iranian targets* says nothing about what was struck.
      .phrases(forms(facilities) { $0.kind == kind && $0.canonical != "target" })
    }
    func weapon(_ kinds: WeaponKind...) -> PatternPart {
      .phrases(forms(Weapons.entries) { kinds.contains($0.kind) })
    }
    let joinable =
      "weapons|operations|command|training|logistics|logistical|ammunition|munitions|"
      + "supply|intelligence|production|manufacturing|research|planning|communications|"
      + "surveillance|reconnaissance|rocket|missile|drone"
    return [
      "FacilityKind": .phrases(forms(FacilityWords.entries) { $0.kind == .kind }),
      "FacilityBefore": .pattern("$FacilityKind -? | (\(joinable)) (and|&)"),
      "Specific": facility(.specific), "General": facility(.general),
      "Landmark": facility(.landmark), "Vehicle": .phrases(vehicles),
      "WeaponType": .phrases(
        forms(WeaponWords.entries + WeaponWords.weights) { $0.kind == .type || $0.kind == .weight }),
      "WeaponBefore": .pattern("$WeaponType -?"),
      "Aircraft": weapon(.aircraft), "Munition": weapon(.munition),
      "GeneralAircraft": weapon(.generalAircraft), "GeneralMunition": weapon(.generalMunition),
      "NoWeapon": weapon(.ship, .defensive),
    ]
  }()

  private static let officeParts: [String: PatternPart] = {
    func part(_ isWanted: (OfficeKind) -> Bool) -> PatternPart {
      .phrases(forms(Offices.entries) { isWanted($0.kind) })
    }
    return [
      "Office": part(Offices.isOfficial), "NoOffice": part { $0 == .group || $0 == .outsider },
      "OfficeHead": part { $0 == .head }, "OfficeBody": part { $0 == .body },
      "OfficeBefore": part { $0 == .premodifier },
    ]
  }()

  private static func forms<Kind>(
    _ entries: [LexiconEntry<Kind>], where isWanted: (LexiconEntry<Kind>) -> Bool
  ) -> [String] {
    entries.filter(isWanted).flatMap { entry in
      entry.forms.filter { !$0.isAmbiguous }.map(\.text)
    }
  }
}
