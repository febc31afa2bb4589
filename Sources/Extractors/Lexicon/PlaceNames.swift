/// What the table of places does not have: adjectives of states, other names, and whose a base is.
enum PlaceNames {
  /// Each adjective with its state.
  static let adjectives: [(String, String)] = [
    ("Iraqi", "Iraq"), ("Syrian", "Syria"), ("Yemeni", "Yemen"), ("Iranian", "Iran"),
    ("Jordanian", "Jordan"), ("Lebanese", "Lebanon"), ("Afghan", "Afghanistan"),
    ("Libyan", "Libya"), ("Somali", "Somalia"), ("Pakistani", "Pakistan"),
    ("Saudi", "Saudi Arabia"), ("Kurdish", "Kurdistan Region"),
  ]

  /// Places that the news names otherwise than the table does.
  static let canonical = ["Qaim": "al-Qaim"]

  /// Bases that the lexicon knows as those of US forces.
  static let ownBases: Set<String> = [
    "Tower 22", "Tanf", "Tanf zone", "Ain al-Asad", "Harir", "Green Village",
    "Conoco gas field", "Mission Support Site Conoco", "Mission Support Site Euphrates",
  ]

  /// What those who fly beside US forces are called, with their state.
  static let allies: [(String, String)] = [
    ("British", "United Kingdom"), ("UK", "United Kingdom"), ("U.K.", "United Kingdom"),
    ("RAF", "United Kingdom"), ("Royal Air Force", "United Kingdom"), ("French", "France"),
    ("Jordanian", "Jordan"),
  ]
}
