/// What an element may be said to be, by lexicon or by a phase; patterns write `$Country`.
///
/// The first part is what the lexicon tells, the second what phases decide.
enum CascadeCategory: String, LexiconKind {
  // Places.
  case country = "Country"
  case nationality = "Nationality"
  case town = "Town"
  case area = "Area"
  case direction = "Direction"
  // Bodies, groups, people.
  case us = "Us"
  case ally = "Ally"
  case foreign = "Foreign"
  case coalition = "Coalition"
  case troops = "Troops"
  case monitor = "Monitor"
  case body = "Body"
  case group = "Group"
  case generic = "Generic"
  case groupHead = "GroupHead"
  case sponsor = "Sponsor"
  case title = "Title"
  case person = "Person"
  case victims = "Victims"
  case fighters = "Fighters"
  // Things.
  case facility = "Facility"
  case general = "General"
  case kind = "Kind"
  case landmark = "Landmark"
  case weapon = "Weapon"
  case means = "Means"
  case ship = "Ship"
  // Numbers and dates.
  case number = "Number"
  case vague = "Vague"
  case zero = "Zero"
  case modifier = "Modifier"
  case ordinal = "Ordinal"
  case month = "Month"
  case weekday = "Weekday"
  case date = "Date"
  // Words of events.
  case strikeNoun = "StrikeNoun"
  case attackNoun = "AttackNoun"
  case hitVerb = "HitVerb"
  case act = "Act"
  case killed = "Killed"
  case wounded = "Wounded"
  case order = "Order"
  case say = "Say"
  case earlier = "Earlier"
  case answer = "Answer"
  case inside = "In"
  case upon = "On"
  case pause = "Break"
  case function = "Function"
  case be = "Be"
  // What phases decide.
  case usForces = "UsForces"
  case raid = "Raid"
  case strike = "Strike"
  case assault = "Assault"
  case attack = "Attack"
  case quiet = "H"
  case name = "Name"
  case proIran = "ProIran"
  case weaponWord = "WeaponWord"
  case gap = "G"
  case located = "Located"
  case fill = "F"
  case plain = "Plain"
  /// A base that houses US forces: what happens to it is an attack.
  case ownBase = "OwnBase"

  /// The bits of the categories, in the order of the cases.
  static let names: ElementCategoryNames = {
    do {
      return try ElementCategoryNames(allCases.map(\.rawValue))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The bit of the category: that of its place among the cases.
  var bit: ElementCategories {
    // Asked for every element in every phase, so there is no time to look the case up; an enum
    // without payloads is its number, which a test compares with the list of names.
    ElementCategories(rawValue: 1 << UInt64(unsafe unsafeBitCast(self, to: UInt8.self)))
  }
}
